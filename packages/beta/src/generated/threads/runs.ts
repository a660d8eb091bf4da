// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type { Metadata, ReasoningEffort } from '@oxide/shared';
import type { CodeInterpreterTool, FileSearchTool, FunctionTool } from '../assistants.ts';
import type {
  AssistantResponseFormatOption,
  AssistantToolChoiceOption,
  ThreadCreateParams,
} from '../threads.ts';
import type { Message, MessageCreateParams } from './messages.ts';
import type { RunStepInclude } from './runs/steps.ts';

/** A call of your function, whose output the run waits for. */
export interface RequiredActionFunctionToolCall {
  /** Identifier of the call; submit its output under this value. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Name of the called function and its arguments. */
  function: RequiredActionFunctionToolCall.Function;
}

export declare namespace RequiredActionFunctionToolCall {
  /** Name of the called function and its arguments. */
  export interface Function {
    /** Name of the called function. */
    name: string;
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
  }
}

/** An assistant at work on a thread. */
export interface Run {
  /** Identifier, used to follow, change or cancel the run. */
  id: string;
  /** Kind of object; a constant. */
  object: 'thread.run';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Thread that the run works on. */
  thread_id: string;
  /** Assistant that does the run. */
  assistant_id: string;
  /** State of the run. `requires_action` waits for your tool outputs. */
  status: RunStatus;
  /** What you must do for the run to go on; null for nothing. */
  required_action: Run.RequiredAction | null;
  /** Why the run failed; null when it didn't. */
  last_error: Run.LastError | null;
  /** When the run expires, in Unix seconds. */
  expires_at: number | null;
  /** When it started, in Unix seconds; null until then. */
  started_at: number | null;
  /** When the run was cancelled, in Unix seconds; null otherwise. */
  cancelled_at: number | null;
  /** When the run failed, in Unix seconds; null otherwise. */
  failed_at: number | null;
  /** When the run was completed, in Unix seconds; null otherwise. */
  completed_at: number | null;
  /** Why the run is incomplete; null when it isn't. */
  incomplete_details: Run.IncompleteDetails | null;
  /** Model that the run uses. */
  model: string;
  /** Instructions that the run follows. */
  instructions: string;
  /**
   * Tools that the run may use. Items: at most 20.
   *
   * @default []
   */
  tools: Array<CodeInterpreterTool | FileSearchTool | FunctionTool>;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
  /** Tokens that the run consumed; null until it has ended. */
  usage: Run.Usage | null;
  /** Limit on prompt tokens over the whole run. Range: at least 256. */
  max_prompt_tokens: number | null;
  /** Limit on generated tokens over the whole run. Range: at least 256. */
  max_completion_tokens: number | null;
  /** How much of the thread the model got to see. */
  truncation_strategy: Run.TruncationStrategy | null;
  /** Tool choice of the run. */
  tool_choice: AssistantToolChoiceOption | null;
  /** Whether the model may call several tools in one turn. */
  parallel_tool_calls: boolean;
  /** Shape of the output: `auto`, plain text, JSON by a schema, or JSON of any shape. */
  response_format: AssistantResponseFormatOption | null;
  /** Sampling temperature of the run; 1 when not set. */
  temperature?: number | null;
  /** Nucleus sampling of the run; 1 when not set. */
  top_p?: number | null;
}

export declare namespace Run {
  /** Why the run is incomplete; null when it isn't. */
  export interface IncompleteDetails {
    /** Token limit that was reached. */
    reason?: 'max_completion_tokens' | 'max_prompt_tokens';
  }

  /** Why the run failed; null when it didn't. */
  export interface LastError {
    /** Code of the error, for programs. */
    code: 'server_error' | 'rate_limit_exceeded' | 'invalid_prompt';
    /** Explanation of the error, for people. */
    message: string;
  }

  /** What you must do for the run to go on; null for nothing. */
  export interface RequiredAction {
    /** What to do; `submit_tool_outputs` is the only thing. */
    type: 'submit_tool_outputs';
    /** Tool calls that wait for your output. */
    submit_tool_outputs: Run.RequiredAction.SubmitToolOutputs;
  }

  export namespace RequiredAction {
    /** Tool calls that wait for your output. */
    export interface SubmitToolOutputs {
      /** Calls whose outputs are wanted. */
      tool_calls: Array<RequiredActionFunctionToolCall>;
    }
  }

  /** How much of a thread the model gets to see. */
  export interface TruncationStrategy {
    /** `auto` drops messages from the middle to fit; `last_messages` keeps the newest. */
    type: 'auto' | 'last_messages';
    /** How many of the newest messages to keep; null when not limited that way. Range: at least 1. */
    last_messages?: number | null;
  }

  /** Tokens that a run consumed; null until it has ended. */
  export interface Usage {
    /** Tokens that were generated over the whole run. */
    completion_tokens: number;
    /** Prompt tokens over the whole run. */
    prompt_tokens: number;
    /** Prompt and completion tokens together. */
    total_tokens: number;
  }
}

/** Selects the run to cancel while it is in progress. */
export interface RunCancelParams {
  /** Thread that the run works on. */
  thread_id: string;
}

/** A run to start on a thread. */
export type RunCreateParams = RunCreateParamsNonStreaming | RunCreateParamsStreaming;

export declare namespace RunCreateParams {
  /** A message to add to a thread. */
  export type AdditionalMessage = ThreadCreateParams.Message;

  export namespace AdditionalMessage {
    /** One entry per file of the message, with the tools that may use it; null for none. */
    export type Attachment = MessageCreateParams.Attachment;

    export namespace Attachment {
      /** File search, named without settings. */
      export type FileSearch = Message.Attachment.AssistantToolsFileSearchTypeOnly;
    }
  }

  export type RunCreateParamsNonStreaming = OuterRunCreateParamsNonStreaming;

  export type RunCreateParamsStreaming = OuterRunCreateParamsStreaming;

  /** How much of a thread the model gets to see. */
  export type TruncationStrategy = Run.TruncationStrategy;
}

/** A run to start on a thread. */
export interface RunCreateParamsBase {
  /** Assistant that does the run. */
  assistant_id: string;
  /**
   * Extra output: `step_details.tool_calls[*].file_search.results[*].content` for passages that file
   * search found.
   */
  include?: Array<RunStepInclude>;
  /** Model in place of the assistant's. */
  model?:
    | (string & {})
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview'
    | 'gpt-4.5-preview-2025-02-27'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | null;
  /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
  reasoning_effort?: ReasoningEffort;
  /** Instructions in place of the assistant's, for this run. */
  instructions?: string | null;
  /** Text appended to the run's instructions, without replacing them. */
  additional_instructions?: string | null;
  /** Messages added to the thread before the run starts. */
  additional_messages?: Array<RunCreateParams.AdditionalMessage> | null;
  /** Tools in place of the assistant's, for this run. Items: at most 20. */
  tools?: Array<CodeInterpreterTool | FileSearchTool | FunctionTool> | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /**
   * Sampling temperature: low is focused and repeatable, high is varied. Change this or `top_p`, not both.
   * Range: 0 to 2.
   *
   * @default 1
   */
  temperature?: number | null;
  /**
   * Nucleus sampling: only the likeliest tokens that add up to this probability are considered. Change
   * this or `temperature`, not both. Range: 0 to 1.
   *
   * @default 1
   */
  top_p?: number | null;
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream?: boolean | null;
  /** Limit on prompt tokens over the whole run; beyond it the run ends `incomplete`. Range: at least 256. */
  max_prompt_tokens?: number | null;
  /**
   * Limit on generated tokens over the whole run; beyond it the run ends `incomplete`. Range: at least
   * 256.
   */
  max_completion_tokens?: number | null;
  /** How much of the thread the model gets to see. */
  truncation_strategy?: RunCreateParams.TruncationStrategy | null;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Whether the model may call several tools in one turn. */
  parallel_tool_calls?: boolean;
  /** Shape of the output: `auto`, plain text, JSON by a schema, or JSON of any shape. */
  response_format?: AssistantResponseFormatOption | null;
}

/** A run to start on a thread. */
export interface RunCreateParamsNonStreaming extends RunCreateParamsBase {
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream?: false | null;
}

/** A run to start on a thread. */
export interface RunCreateParamsStreaming extends RunCreateParamsBase {
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream: true;
}

/** Sorting and paging for a thread's runs. */
export interface RunListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
}

/** Selects the run to read. */
export interface RunRetrieveParams {
  /** Thread that the run works on. */
  thread_id: string;
}

/** State of the run. `requires_action` waits for your tool outputs. */
export type RunStatus =
  | 'queued'
  | 'in_progress'
  | 'requires_action'
  | 'cancelling'
  | 'cancelled'
  | 'failed'
  | 'completed'
  | 'incomplete'
  | 'expired';

/** Results of all tool calls that the run waits for, in one go. */
export type RunSubmitToolOutputsParams = RunSubmitToolOutputsParamsNonStreaming | RunSubmitToolOutputsParamsStreaming;

export declare namespace RunSubmitToolOutputsParams {
  export type RunSubmitToolOutputsParamsNonStreaming = OuterRunSubmitToolOutputsParamsNonStreaming;

  export type RunSubmitToolOutputsParamsStreaming = OuterRunSubmitToolOutputsParamsStreaming;

  /** Result of a tool call that the run waits for. */
  export interface ToolOutput {
    /** Identifier of the tool call that this answers. */
    tool_call_id?: string;
    /** What the tool returned. */
    output?: string;
  }
}

/** Results of all tool calls that the run waits for, in one go. */
export interface RunSubmitToolOutputsParamsBase {
  /** Thread that the run works on. */
  thread_id: string;
  /** Results of all tool calls that the run waits for. */
  tool_outputs: Array<RunSubmitToolOutputsParams.ToolOutput>;
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream?: boolean | null;
}

/** Results of all tool calls that the run waits for, in one go. */
export interface RunSubmitToolOutputsParamsNonStreaming extends RunSubmitToolOutputsParamsBase {
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream?: false | null;
}

/** Results of all tool calls that the run waits for, in one go. */
export interface RunSubmitToolOutputsParamsStreaming extends RunSubmitToolOutputsParamsBase {
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream: true;
}

/** Changes to a run. */
export interface RunUpdateParams {
  /** Thread that the run works on. */
  thread_id: string;
  /** New metadata of the run. */
  metadata?: Metadata | null;
}

export type RunsPage = CursorPage<Run>;

type OuterRunCreateParamsNonStreaming = RunCreateParamsNonStreaming;
type OuterRunCreateParamsStreaming = RunCreateParamsStreaming;
type OuterRunSubmitToolOutputsParamsNonStreaming = RunSubmitToolOutputsParamsNonStreaming;
type OuterRunSubmitToolOutputsParamsStreaming = RunSubmitToolOutputsParamsStreaming;
