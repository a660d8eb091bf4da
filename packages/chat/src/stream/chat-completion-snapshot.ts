import type {
  ChatCompletion,
  ChatCompletionAudio,
  ChatCompletionRole,
  ChatCompletionTokenLogprob,
} from '../generated/index.ts';

/** A chat completion as far as it has arrived. It grows with the stream: copy what must not change. */
export interface ChatCompletionSnapshot {
  id: string;
  choices: ChatCompletionSnapshot.Choice[];
  created: number;
  model: string;
  system_fingerprint?: string;
}

export declare namespace ChatCompletionSnapshot {
  export interface Choice {
    message: Choice.Message;
    /** Null until the choice is complete. */
    finish_reason: ChatCompletion.Choice['finish_reason'] | null;
    logprobs: Choice.Logprobs | null;
    index: number;
  }

  export namespace Choice {
    export interface Logprobs {
      content: Array<ChatCompletionTokenLogprob> | null;
      refusal: Array<ChatCompletionTokenLogprob> | null;
    }

    export interface Message {
      content?: string | null;
      audio?: Partial<ChatCompletionAudio> | null;
      refusal?: string | null;
      /** Value of the content so far; only with a `response_format` that is parsed. Read when asked for. */
      parsed?: unknown | null;
      function_call?: Message.FunctionCall;
      /** May have gaps while the calls arrive. */
      tool_calls?: Message.ToolCall[];
      role?: ChatCompletionRole;
    }

    export namespace Message {
      export type ToolCall = ToolCall.FunctionToolCall | ToolCall.CustomToolCall;

      export namespace ToolCall {
        export interface FunctionToolCall {
          id: string;
          function: Function;
          type: 'function';
        }

        export interface Function {
          arguments: string;
          /** Value of the arguments so far; only of tools whose arguments are parsed. */
          parsed_arguments?: unknown;
          name: string;
        }

        export interface CustomToolCall {
          id: string;
          custom: CustomToolCall.Custom;
          type: 'custom';
        }

        export namespace CustomToolCall {
          export interface Custom {
            name: string;
            input: string;
          }
        }
      }

      export interface FunctionCall {
        arguments?: string;
        name?: string;
      }
    }
  }
}
