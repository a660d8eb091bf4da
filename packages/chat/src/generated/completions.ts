// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type {
  ChatCompletionFunctionTool,
  ChatCompletionStreamOptions,
  ChatModel,
  CompletionUsage,
  FunctionParameters,
  Metadata,
  ModerationConfigParam,
  ModerationParam,
  ModerationPolicyParam,
  ModerationResultBody,
  PromptCacheBreakpointParam,
  PromptCacheOptionsParam,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '@oxide/shared';

export type { ChatCompletionFunctionTool, ChatCompletionStreamOptions } from '@oxide/shared';

/** A finished chat completion. */
export interface ChatCompletion {
  /** Identifier of the chat completion, used to retrieve it when it was stored. */
  id: string;
  /** One entry per answer; `n` sets how many. */
  choices: Array<ChatCompletion.Choice>;
  /** Creation time in Unix seconds. */
  created: number;
  /** Model that answered. */
  model: string;
  /** Kind of object; a constant. */
  object: 'chat.completion';
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /** Processing tier that was used; may differ from the requested one. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Marks the configuration of the backend; when it changes, equal seeds may give other results.
   *
   * @deprecated
   */
  system_fingerprint?: string;
  /** Tokens that the request consumed. */
  usage?: CompletionUsage;
  /** Moderation verdicts; null or absent unless they were requested. */
  moderation?: ChatCompletion.Moderation | null;
}

export declare namespace ChatCompletion {
  /** One entry per answer; `n` sets how many. */
  export interface Choice {
    /**
     * Why generation ended: `stop` natural end or stop sequence, `length` token limit, `tool_calls` a tool
     * is wanted, `content_filter` content was withheld.
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call';
    /** Position within its list, from 0. */
    index: number;
    /** The answer that the model gave. */
    message: ChatCompletionMessage;
    /** Log probabilities of this choice's tokens; null unless they were requested. */
    logprobs: ChatCompletion.Choice.Logprobs | null;
  }

  export namespace Choice {
    /** Log probabilities of this choice's tokens; null unless they were requested. */
    export interface Logprobs {
      /** Tokens of the text with their log probabilities. */
      content: Array<ChatCompletionTokenLogprob> | null;
      /** Tokens of the refusal with their log probabilities. */
      refusal: Array<ChatCompletionTokenLogprob> | null;
    }
  }

  /** Moderation of a chat completion's input and output. */
  export interface Moderation {
    /** Verdict on the request's input, or why there is none. */
    input: ChatCompletion.Moderation.ModerationResults | ChatCompletion.Moderation.Error;
    /** Verdict on the generated output, or why there is none. */
    output: ChatCompletion.Moderation.ModerationResults | ChatCompletion.Moderation.Error;
  }

  export namespace Moderation {
    /** Moderation could not be carried out. */
    export interface Error {
      /** Tells which variant of the type this is. */
      type: 'error';
      /** Machine-readable reason of the failure. */
      code: string;
      /** Explanation of the error, for people. */
      message: string;
    }

    /** Moderation verdicts on one side of the chat completion. */
    export interface ModerationResults {
      /** Tells which variant of the type this is. */
      type: 'moderation_results';
      /** Moderation model that judged the content. */
      model: string;
      /** One verdict per judged piece. */
      results: Array<ChatCompletion.Moderation.ModerationResults.Result>;
    }

    export namespace ModerationResults {
      /** Outcome of moderating one input or output. */
      export type Result = ModerationResultBody;
    }
  }
}

/** Tool choice that limits the model to some of the tools. */
export interface ChatCompletionAllowedToolChoice {
  /** Tells which variant of the type this is. */
  type: 'allowed_tools';
  /** Which tools may be called, and whether one must be. */
  allowed_tools: ChatCompletionAllowedTools;
}

/** Limits the model to some of the tools in `tools`. */
export interface ChatCompletionAllowedTools {
  /** `auto` lets the model choose between these tools and a message; `required` demands at least one call. */
  mode: 'auto' | 'required';
  /** Tools that may be called, each as `{ type: 'function', function: { name } }`. */
  tools: Array<{ [key: string]: unknown }>;
}

/** Earlier answer of the model, sent back as history. */
export interface ChatCompletionAssistantMessageParam {
  /** Author of the message. */
  role: 'assistant';
  /**
   * Text of the answer, or its text and refusal parts. May be missing only beside `tool_calls` or
   * `function_call`.
   */
  content?: string | Array<ChatCompletionContentPartText | ChatCompletionContentPartRefusal> | null;
  /** Text with which the model declines; null or absent when it doesn't. */
  refusal?: string | null;
  /** Name that tells participants of the same role apart. */
  name?: string;
  /** Refers to earlier spoken output of the model, so that it need not be sent back. */
  audio?: ChatCompletionAssistantMessageParam.Audio | null;
  /** Calls of tools that the model made. */
  tool_calls?: Array<ChatCompletionMessageToolCall>;
  /** Function call of the model; replaced by `tool_calls`. */
  function_call?: ChatCompletionAssistantMessageParam.FunctionCall | null;
}

export declare namespace ChatCompletionAssistantMessageParam {
  /** Refers to earlier spoken output of the model, so that it need not be sent back. */
  export interface Audio {
    /** Identifier of the earlier spoken output. */
    id: string;
  }

  /** Function call of the model; replaced by `tool_calls`. */
  export interface FunctionCall {
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
    /** Name of the called function. */
    name: string;
  }
}

/** Spoken answer, when `modalities` asked for audio; otherwise null. */
export interface ChatCompletionAudio {
  /** Identifier by which a later message can refer to this audio. */
  id: string;
  /** When the server forgets the audio, in Unix seconds; afterwards later turns can't refer to it. */
  expires_at: number;
  /** The speech, base64-encoded, in the requested format. */
  data: string;
  /** What the speech says. */
  transcript: string;
}

/** Voice and format of spoken output; required when `modalities` contains `audio`. */
export interface ChatCompletionAudioParam {
  /** Built-in voice by name, or a custom voice by `id`. */
  voice:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar'
    | ChatCompletionAudioParam.ID;
  /** Encoding of the spoken output. */
  format: 'wav' | 'aac' | 'mp3' | 'flac' | 'opus' | 'pcm16';
}

export declare namespace ChatCompletionAudioParam {
  /** A built-in voice by name, or a custom one by its identifier. */
  export interface ID {
    /** Identifier of the custom voice. */
    id: string;
  }
}

/** One chunk of a streamed chat completion. */
export interface ChatCompletionChunk {
  /** Identifier of the chat completion; the same in every chunk. */
  id: string;
  /** What one choice gains; the list is empty in the last chunk when `stream_options.include_usage` is set. */
  choices: Array<ChatCompletionChunk.Choice>;
  /** Creation time in Unix seconds; the same in every chunk. */
  created: number;
  /** Model that answers. */
  model: string;
  /** Kind of object; a constant. */
  object: 'chat.completion.chunk';
  /**
   * Random padding that evens out chunk sizes; absent when `include_obfuscation` of `stream_options` is
   * false.
   */
  obfuscation?: string;
  /** Processing tier that was used; may differ from the requested one. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /**
   * Marks the configuration of the backend; when it changes, equal seeds may give other results.
   *
   * @deprecated
   */
  system_fingerprint?: string;
  /**
   * Tokens of the whole request; only with `stream_options.include_usage`, and null before the last chunk,
   * which a broken stream may lack.
   */
  usage?: CompletionUsage | null;
  /** Moderation verdicts; null or absent unless they were requested. */
  moderation?: ChatCompletionChunk.Moderation | null;
}

export declare namespace ChatCompletionChunk {
  /** What one choice gains; the list is empty in the last chunk when `stream_options.include_usage` is set. */
  export interface Choice {
    /** What the chunk adds to the message. */
    delta: ChatCompletionChunk.Choice.Delta;
    /**
     * Why generation ended: `stop`, `length`, `tool_calls`, `content_filter` or `function_call`; null
     * until the choice is done.
     */
    finish_reason: 'stop' | 'length' | 'tool_calls' | 'content_filter' | 'function_call' | null;
    /** Position within its list, from 0. */
    index: number;
    /** Log probabilities of this chunk's tokens; null unless they were requested. */
    logprobs?: ChatCompletionChunk.Choice.Logprobs | null;
  }

  export namespace Choice {
    /** What one chunk adds to the message. */
    export interface Delta {
      /** Next piece of text. */
      content?: string | null;
      /**
       * Piece of the function call; replaced by `tool_calls`.
       *
       * @deprecated
       */
      function_call?: ChatCompletionChunk.Choice.Delta.FunctionCall;
      /** Pieces of tool calls, to be joined by `index`. */
      tool_calls?: Array<ChatCompletionChunk.Choice.Delta.ToolCall>;
      /** Author of the message; normally only in the first chunk. */
      role?: 'developer' | 'system' | 'user' | 'assistant' | 'tool';
      /** Next piece of refusal text. */
      refusal?: string | null;
      /** Audio of the message or request: its data, a reference to it, or its settings. */
      audio?: ChatCompletionChunk.Choice.Delta.Audio;
    }

    export namespace Delta {
      /** Audio of the message or request: its data, a reference to it, or its settings. */
      export interface Audio {
        /** Identifier, used to refer to this object in other calls. */
        id?: string;
        /** The payload: entries of a list, encoded bytes, or details of an event. */
        data?: string;
        /** Expiry time in Unix seconds; null or absent when it doesn't expire or hasn't been fixed. */
        expires_at?: number;
        /** The audio's words as text. */
        transcript?: string;
      }

      /**
       * Piece of the function call; replaced by `tool_calls`.
       *
       * @deprecated
       */
      export interface FunctionCall {
        /** Next piece of the arguments' JSON text. */
        arguments?: string;
        /** Name of the function that the model wants called. */
        name?: string;
      }

      /** Piece of a tool call in a stream; pieces with the same `index` belong together. */
      export interface ToolCall {
        /** Which tool call this piece continues, from 0. */
        index: number;
        /** Identifier of the call; only its first piece has it. */
        id?: string;
        /** Tells which variant of the type this is. */
        type?: 'function' | 'custom';
        /** Name or further argument text of the called function. */
        function?: ChatCompletionChunk.Choice.Delta.ToolCall.Function;
        /** Definition or call of a custom tool, which takes free-form text. */
        custom?: ChatCompletionChunk.Choice.Delta.ToolCall.Custom;
      }

      export namespace ToolCall {
        /** Definition or call of a custom tool, which takes free-form text. */
        export interface Custom {
          /** What is given to the model or tool. */
          input?: string;
          /** Name by which this is called or shown. */
          name?: string;
        }

        /** Name or further argument text of the called function. */
        export interface Function {
          /** Name of the called function; only in the first piece. */
          name?: string;
          /** Next piece of the arguments' JSON text; valid only once all pieces are joined. */
          arguments?: string;
        }
      }
    }

    /** Log probabilities of this chunk's tokens; null unless they were requested. */
    export interface Logprobs {
      /** Tokens of the text with their log probabilities. */
      content: Array<ChatCompletionTokenLogprob> | null;
      /** Tokens of the refusal with their log probabilities. */
      refusal: Array<ChatCompletionTokenLogprob> | null;
    }
  }

  /** Moderation of a chat completion's input and output. */
  export type Moderation = ChatCompletion.Moderation;

  export namespace Moderation {
    /** Moderation could not be carried out. */
    export type Error = ChatCompletion.Moderation.Error;

    /** Moderation verdicts on one side of the chat completion. */
    export type ModerationResults = ChatCompletion.Moderation.ModerationResults;

    export namespace ModerationResults {
      /** Outcome of moderating one input or output. */
      export type Result = ModerationResultBody;
    }
  }
}

/** Part of a user message: text, image, audio or file. */
export type ChatCompletionContentPart =
  | ChatCompletionContentPartText
  | ChatCompletionContentPartImage
  | ChatCompletionContentPartInputAudio
  | ChatCompletionContentPart.File;

export declare namespace ChatCompletionContentPart {
  /** File as part of a user message. */
  export interface File {
    /** Tells which variant of the type this is. */
    type: 'file';
    /** The file: an uploaded one by `file_id`, or inline as `file_data` with `filename`. */
    file: ChatCompletionContentPart.File.File;
    /** Marks this place as the end of a prefix to cache. */
    prompt_cache_breakpoint?: ChatCompletionContentPart.File.PromptCacheBreakpoint;
  }

  export namespace File {
    /** The file: an uploaded one by `file_id`, or inline as `file_data` with `filename`. */
    export interface File {
      /** Name of the file, with its extension. */
      filename?: string;
      /** File content encoded in base64. */
      file_data?: string;
      /** Identifier of an uploaded file. */
      file_id?: string;
    }

    /**
     * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the
     * request's `prompt_cache_options.ttl` says.
     */
    export type PromptCacheBreakpoint = PromptCacheBreakpointParam;
  }
}

/** Image as part of a user message. */
export interface ChatCompletionContentPartImage {
  /** Tells which variant of the type this is. */
  type: 'image_url';
  /** The image and how finely to examine it. */
  image_url: ChatCompletionContentPartImage.ImageURL;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: ChatCompletionContentPartImage.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartImage {
  /** The image and how finely to examine it. */
  export interface ImageURL {
    /** Web address of the image, or a base64 `data:` URL. Format: uri. */
    url: string;
    /**
     * How finely the image is examined; more detail costs more input tokens.
     *
     * @default "auto"
     */
    detail?: 'auto' | 'low' | 'high' | 'original';
  }

  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointParam;
}

/** Audio as part of a user message. */
export interface ChatCompletionContentPartInputAudio {
  /** Tells which variant of the type this is. */
  type: 'input_audio';
  /** Audio given as input: encoded data and its format. */
  input_audio: ChatCompletionContentPartInputAudio.InputAudio;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: ChatCompletionContentPartInputAudio.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartInputAudio {
  /** Audio given as input: encoded data and its format. */
  export interface InputAudio {
    /** The recording, base64-encoded. */
    data: string;
    /** Encoding of the recording. */
    format: 'wav' | 'mp3';
  }

  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointParam;
}

/** Refusal of the model as part of an assistant message. */
export interface ChatCompletionContentPartRefusal {
  /** Tells which variant of the type this is. */
  type: 'refusal';
  /** Text with which the model declined. */
  refusal: string;
}

/** Text as part of a message. */
export interface ChatCompletionContentPartText {
  /** Tells which variant of the type this is. */
  type: 'text';
  /** The text of this part. */
  text: string;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: ChatCompletionContentPartText.PromptCacheBreakpoint;
}

export declare namespace ChatCompletionContentPartText {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointParam;
}

/** What to generate, and how. */
export type ChatCompletionCreateParams = ChatCompletionCreateParamsNonStreaming | ChatCompletionCreateParamsStreaming;

export declare namespace ChatCompletionCreateParams {
  export type ChatCompletionCreateParamsNonStreaming = OuterChatCompletionCreateParamsNonStreaming;

  export type ChatCompletionCreateParamsStreaming = OuterChatCompletionCreateParamsStreaming;

  /**
   * Function definition in the legacy `functions` list.
   *
   * @deprecated
   */
  export interface Function {
    /** Function name: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** What the function does; the model decides by it when and how to call. */
    description?: string;
    /** JSON Schema of the arguments. Without it, there are none. */
    parameters?: FunctionParameters;
  }

  /** Moderates the input and output of a request. */
  export type Moderation = ModerationParam;

  export namespace Moderation {
    /** Moderation policies for input and output. */
    export type Policy = ModerationPolicyParam;

    export namespace Policy {
      /** Moderation policy for one direction. */
      export type Input = ModerationConfigParam;

      /** Moderation policy for one direction. */
      export type Output = ModerationConfigParam;
    }
  }

  /**
   * Prompt caching for models from `gpt-5.6` on. Up to four breakpoints are written per request; the
   * latest 80 are considered for matches.
   */
  export type PromptCacheOptions = PromptCacheOptionsParam;

  /** Settings that let the model search the web. */
  export interface WebSearchOptions {
    /** Roughly where the user is, to make search results relevant. */
    user_location?: ChatCompletionCreateParams.WebSearchOptions.UserLocation | null;
    /** How much of the context window search results may take up. */
    search_context_size?: 'low' | 'medium' | 'high';
  }

  export namespace WebSearchOptions {
    /** Roughly where the user is, to make search results relevant. */
    export interface UserLocation {
      /** How the location is given; always `approximate`. */
      type: 'approximate';
      /** Coarse location of the user. */
      approximate: ChatCompletionCreateParams.WebSearchOptions.UserLocation.Approximate;
    }

    export namespace UserLocation {
      /** Rough location of the user, to make search results relevant. */
      export interface Approximate {
        /** Country of the user as a two-letter ISO 3166-1 code, such as `PT`. */
        country?: string;
        /** Free-form name of the user's region or state, such as `Alentejo`. */
        region?: string;
        /** Free-form name of the user's city, such as `Lisbon`. */
        city?: string;
        /** IANA time zone of the user, such as `Europe/Lisbon`. */
        timezone?: string;
      }
    }
  }
}

/** What to generate, and how. */
export interface ChatCompletionCreateParamsBase {
  /**
   * The conversation so far, oldest message first. Which kinds of content are accepted depends on the
   * model. Items: at least 1.
   */
  messages: Array<ChatCompletionMessageParam>;
  /** Model that answers, such as `gpt-5.4`. */
  model: (string & {}) | ChatModel;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /**
   * How many of the likeliest tokens to return per position, 0 to 20; needs `logprobs: true`. Fewer may
   * come back.
   */
  top_logprobs?: number | null;
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
  /**
   * Stable identifier of your end user. Use `safety_identifier` for abuse detection and `prompt_cache_key`
   * for caching.
   *
   * @deprecated
   */
  user?: string;
  /**
   * Stable pseudonym of your end user, used to trace policy violations. At most 64 characters; hash names
   * and addresses first.
   */
  safety_identifier?: string | null;
  /** Key that groups requests with a common prefix, which raises the rate of cache hits. */
  prompt_cache_key?: string | null;
  /**
   * Longest time that cached prefixes are kept. Use `prompt_cache_options.ttl`, which sets the shortest;
   * the two don't affect each other. From `gpt-5.5` on only `24h` works.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** How the prompt cache is used for this request. */
  prompt_cache_options?: ChatCompletionCreateParams.PromptCacheOptions;
  /** Processing tier: price against speed. */
  service_tier?: 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | null;
  /** Kinds of output to generate, such as `text` and `audio`. */
  modalities?: Array<'text' | 'audio'> | null;
  /** How detailed the answer should be. */
  verbosity?: 'low' | 'medium' | 'high' | null;
  /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
  reasoning_effort?: ReasoningEffort;
  /** Limit on generated tokens, visible ones and reasoning together. */
  max_completion_tokens?: number | null;
  /**
   * Penalty on tokens in proportion to how often they have occurred; positive values reduce verbatim
   * repetition. Range: -2 to 2.
   *
   * @default 0
   */
  frequency_penalty?: number | null;
  /**
   * Penalty on tokens that have occurred at all; positive values favour new topics. Range: -2 to 2.
   *
   * @default 0
   */
  presence_penalty?: number | null;
  /** Settings that let the model search the web. */
  web_search_options?: ChatCompletionCreateParams.WebSearchOptions;
  /** Shape of the output: plain text, JSON by a schema, or JSON of any shape. */
  response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
  /** Voice and format of spoken output; required when `modalities` contains `audio`. */
  audio?: ChatCompletionAudioParam | null;
  /**
   * Whether to keep the completion for retrieval, distillation and evals. Images above 8 MB are left out
   * of what is kept.
   *
   * @default false
   */
  store?: boolean | null;
  /** Moderates input and output; null turns it off. */
  moderation?: ChatCompletionCreateParams.Moderation | null;
  /**
   * When true, the completion arrives as server-sent events, chunk by chunk.
   *
   * @default false
   */
  stream?: boolean | null;
  /**
   * Up to 4 strings that end generation; they are left out of the result. Some reasoning models don't take
   * it.
   */
  stop?: string | Array<string> | null;
  /**
   * Map from token ID to a bias, -100 to 100, that is added to the token's logit. Around ±1 nudges; ±100
   * bans or forces the token.
   */
  logit_bias?: { [key: string]: number } | null;
  /**
   * Whether the output tokens come with their log probabilities.
   *
   * @default false
   */
  logprobs?: boolean | null;
  /**
   * Limit on generated tokens; use `max_completion_tokens`. Reasoning models of the o-series reject it.
   *
   * @deprecated
   */
  max_tokens?: number | null;
  /**
   * How many choices to generate; the tokens of all of them are billed. Range: 1 to 128.
   *
   * @default 1
   */
  n?: number | null;
  /** Text that the output is expected to repeat; matching parts are generated faster. */
  prediction?: ChatCompletionPredictionContent | null;
  /**
   * Makes sampling repeatable as far as possible; compare `system_fingerprint` to see when the backend
   * changed. Range: -9223372036854776000 to 9223372036854776000.
   *
   * @deprecated
   */
  seed?: number | null;
  /** Details of streaming; only with `stream: true`. */
  stream_options?: ChatCompletionStreamOptions | null;
  /** Functions and custom tools that the model may call. */
  tools?: Array<ChatCompletionTool>;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?: ChatCompletionToolChoiceOption;
  /** Whether the model may call several tools in one turn. */
  parallel_tool_calls?: boolean;
  /**
   * Legacy form of `tool_choice`: `none`, `auto`, or one function by name.
   *
   * @deprecated
   */
  function_call?: 'none' | 'auto' | ChatCompletionFunctionCallOption;
  /**
   * Legacy form of `tools`: functions for which the model may write arguments. Items: 1 to 128.
   *
   * @deprecated
   */
  functions?: Array<ChatCompletionCreateParams.Function>;
}

/** What to generate, and how. */
export interface ChatCompletionCreateParamsNonStreaming extends ChatCompletionCreateParamsBase {
  /** When true, the completion arrives as server-sent events, chunk by chunk. */
  stream?: false | null;
}

/** What to generate, and how. */
export interface ChatCompletionCreateParamsStreaming extends ChatCompletionCreateParamsBase {
  /** When true, the completion arrives as server-sent events, chunk by chunk. */
  stream: true;
}

/** A tool that takes free-form text, optionally constrained by a grammar. */
export interface ChatCompletionCustomTool {
  /** Tells which variant of the type this is. */
  type: 'custom';
  /** Name, description and input format of the tool. */
  custom: ChatCompletionCustomTool.Custom;
}

export declare namespace ChatCompletionCustomTool {
  /** Name, description and input format of the tool. */
  export interface Custom {
    /** Tool name; tool calls carry it. */
    name: string;
    /** What the tool does; the model reads it. */
    description?: string;
    /** Format of the input: free text, which is the default, or text that follows a grammar. */
    format?: ChatCompletionCustomTool.Custom.Text | ChatCompletionCustomTool.Custom.Grammar;
  }

  export namespace Custom {
    /** Format of the input: free text, which is the default, or text that follows a grammar. */
    export interface Grammar {
      /** Tells which variant of the type this is. */
      type: 'grammar';
      /** The grammar and the syntax in which it is written. */
      grammar: ChatCompletionCustomTool.Custom.Grammar.Grammar;
    }

    export namespace Grammar {
      /** The grammar and the syntax in which it is written. */
      export interface Grammar {
        /** The grammar, written in the syntax that `syntax` names. */
        definition: string;
        /** Syntax of the grammar. */
        syntax: 'lark' | 'regex';
      }
    }

    /** Format of the input: free text, which is the default, or text that follows a grammar. */
    export interface Text {
      /** Tells which variant of the type this is. */
      type: 'text';
    }
  }
}

/** Confirms that a stored chat completion was deleted. */
export interface ChatCompletionDeleted {
  /** Kind of object; a constant. */
  object: 'chat.completion.deleted';
  /** Identifier of the chat completion that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/**
 * Instructions of the developer, which outrank user messages. Takes the place of system messages from the
 * o1 models on.
 */
export interface ChatCompletionDeveloperMessageParam {
  /** The instructions: a string or text parts. */
  content: string | Array<ChatCompletionContentPartText>;
  /** Author of the message. */
  role: 'developer';
  /** Name that tells participants of the same role apart. */
  name?: string;
}

/** Makes the model call one particular function (legacy form). */
export interface ChatCompletionFunctionCallOption {
  /** Name of the function that must be called. */
  name: string;
}

/**
 * Result of a function call in the legacy form; use tool messages.
 *
 * @deprecated
 */
export interface ChatCompletionFunctionMessageParam {
  /** Author of the message. */
  role: 'function';
  /** What the function returned. */
  content: string | null;
  /** Name of the function that ran. */
  name: string;
}

/** Filters and paging for stored chat completions. */
export interface ChatCompletionListParams extends CursorPageParams {
  /** Only completions of this model. */
  model?: string;
  /** Only completions that carry these metadata pairs. */
  metadata?: Metadata | null;
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
}

/** Message that the model generated. */
export interface ChatCompletionMessage {
  /** Text of the answer; null when there is none, as with tool calls or refusals. */
  content: string | null;
  /** Text with which the model declines; null or absent when it doesn't. */
  refusal: string | null;
  /** Author of the message. */
  role: 'assistant';
  /** Calls of tools that the model made. */
  tool_calls?: Array<ChatCompletionMessageToolCall>;
  /** One entry per web page that the text cites, when the model searched the web. */
  annotations?: Array<ChatCompletionMessage.Annotation>;
  /** Function that the model wants called; replaced by `tool_calls`. */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Spoken answer, when `modalities` asked for audio; otherwise null. */
  audio?: ChatCompletionAudio | null;
}

export declare namespace ChatCompletionMessage {
  /** One entry per web page that the text cites, when the model searched the web. */
  export interface Annotation {
    /** Tells which variant of the type this is. */
    type: 'url_citation';
    /** A web page that the text cites. */
    url_citation: ChatCompletionMessage.Annotation.URLCitation;
  }

  export namespace Annotation {
    /** A web page that the text cites. */
    export interface URLCitation {
      /** Where the cited span ends, as a character position in the text. */
      end_index: number;
      /** Where the cited span begins, as a character position in the text. */
      start_index: number;
      /** Address of the cited page. Format: uri. */
      url: string;
      /** Title of the cited page. */
      title: string;
    }
  }

  /** Function that the model wants called; replaced by `tool_calls`. */
  export interface FunctionCall {
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
    /** Name of the function that the model wants called. */
    name: string;
  }
}

/** Call of a custom tool, with free-form input that the model wrote. */
export interface ChatCompletionMessageCustomToolCall {
  /** Identifier of the call; the tool message that answers it repeats it. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'custom';
  /** Name of the called tool and its input. */
  custom: ChatCompletionMessageCustomToolCall.Custom;
}

export declare namespace ChatCompletionMessageCustomToolCall {
  /** Name of the called tool and its input. */
  export interface Custom {
    /** Name of the called tool. */
    name: string;
    /** Input of the tool as free text. */
    input: string;
  }
}

/** Call of a function that your application should run. */
export interface ChatCompletionMessageFunctionToolCall {
  /** Identifier of the call; the tool message that answers it repeats it. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Name of the called function and its arguments. */
  function: ChatCompletionMessageFunctionToolCall.Function;
}

export declare namespace ChatCompletionMessageFunctionToolCall {
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

/** One message of the conversation; `role` tells which kind. */
export type ChatCompletionMessageParam =
  | ChatCompletionDeveloperMessageParam
  | ChatCompletionSystemMessageParam
  | ChatCompletionUserMessageParam
  | ChatCompletionAssistantMessageParam
  | ChatCompletionToolMessageParam
  | ChatCompletionFunctionMessageParam;

/** A call of a custom tool or a function by the model. */
export type ChatCompletionMessageToolCall = ChatCompletionMessageFunctionToolCall | ChatCompletionMessageCustomToolCall;

/** Kind of output to generate: `text`, or `audio` from models that speak. */
export type ChatCompletionModality = 'text' | 'audio';

/** Makes the model call one particular function. */
export interface ChatCompletionNamedToolChoice {
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Which function must be called. */
  function: ChatCompletionNamedToolChoice.Function;
}

export declare namespace ChatCompletionNamedToolChoice {
  /** Which function must be called. */
  export interface Function {
    /** Name of the function that must be called. */
    name: string;
  }
}

/** Makes the model call one particular custom tool. */
export interface ChatCompletionNamedToolChoiceCustom {
  /** Tells which variant of the type this is. */
  type: 'custom';
  /** Which custom tool must be called. */
  custom: ChatCompletionNamedToolChoiceCustom.Custom;
}

export declare namespace ChatCompletionNamedToolChoiceCustom {
  /** Which custom tool must be called. */
  export interface Custom {
    /** Name of the custom tool that must be called. */
    name: string;
  }
}

/** Text that the output is expected to contain, such as a file about to be edited slightly. */
export interface ChatCompletionPredictionContent {
  /** Tells which variant of the type this is. */
  type: 'content';
  /**
   * The expected text, as a string or text parts; where the output agrees with it, generation is much
   * faster.
   */
  content: string | Array<ChatCompletionContentPartText>;
}

/** Author of a chat message. */
export type ChatCompletionRole = 'developer' | 'system' | 'user' | 'assistant' | 'tool' | 'function';

/** Message of a stored chat completion. */
export interface ChatCompletionStoreMessage {
  /** Text of the answer; null when there is none, as with tool calls or refusals. */
  content: string | null;
  /** Text with which the model declines; null or absent when it doesn't. */
  refusal: string | null;
  /** Author of the message. */
  role: 'assistant';
  /** Identifier of the stored message. */
  id: string;
  /** Calls of tools that the model made. */
  tool_calls?: Array<ChatCompletionMessageToolCall>;
  /** One entry per web page that the text cites, when the model searched the web. */
  annotations?: Array<ChatCompletionMessage.Annotation>;
  /** Function that the model wants called; replaced by `tool_calls`. */
  function_call?: ChatCompletionMessage.FunctionCall | null;
  /** Spoken answer, when `modalities` asked for audio; otherwise null. */
  audio?: ChatCompletionAudio | null;
  /**
   * The message's content as text and image parts, when it was sent as parts; null when it was a plain
   * string.
   */
  content_parts?: Array<ChatCompletionContentPartText | ChatCompletionContentPartImage> | null;
}

export type ChatCompletionStoreMessagesPage = CursorPage<ChatCompletionStoreMessage>;

/** Instructions that outrank user messages. From the o1 models on, use developer messages. */
export interface ChatCompletionSystemMessageParam {
  /** The instructions: a string or text parts. */
  content: string | Array<ChatCompletionContentPartText>;
  /** Author of the message. */
  role: 'system';
  /** Name that tells participants of the same role apart. */
  name?: string;
}

/** Probability of one output token, with the alternatives. */
export interface ChatCompletionTokenLogprob {
  /** The token as text. */
  token: string;
  /** Natural logarithm of the probability; `-9999.0` when the token isn't among the 20 likeliest. */
  logprob: number;
  /** UTF-8 bytes of the token, for characters that span several tokens; null when it has none. */
  bytes: Array<number> | null;
  /** One entry per likely token at this position; may be fewer than asked for. */
  top_logprobs: Array<ChatCompletionTokenLogprob.TopLogprob>;
}

export declare namespace ChatCompletionTokenLogprob {
  /** One entry per likely token at this position; may be fewer than asked for. */
  export interface TopLogprob {
    /** The token as text. */
    token: string;
    /** Natural logarithm of the probability; `-9999.0` when very unlikely. */
    logprob: number;
    /** UTF-8 bytes of the token; null when it has none. */
    bytes: Array<number> | null;
  }
}

/** A custom tool or a function that the model may call. */
export type ChatCompletionTool = ChatCompletionFunctionTool | ChatCompletionCustomTool;

/**
 * Whether tools are called: `none`, `auto`, `required`, a subset, or one named tool. Without tools the
 * default is `none`, otherwise `auto`.
 */
export type ChatCompletionToolChoiceOption =
  | 'none'
  | 'auto'
  | 'required'
  | ChatCompletionAllowedToolChoice
  | ChatCompletionNamedToolChoice
  | ChatCompletionNamedToolChoiceCustom;

/** Result of a tool call, sent back to the model. */
export interface ChatCompletionToolMessageParam {
  /** Author of the message. */
  role: 'tool';
  /** What the tool returned: a string or text parts. */
  content: string | Array<ChatCompletionContentPartText>;
  /** Identifier of the tool call that this answers. */
  tool_call_id: string;
}

/** Metadata to set on a stored chat completion; nothing else can be changed. */
export interface ChatCompletionUpdateParams {
  /** New metadata for the stored completion. */
  metadata: Metadata | null;
}

/** Message of the end user: the prompt and its attachments. */
export interface ChatCompletionUserMessageParam {
  /** A string, or text, image, audio and file parts as far as the model takes them. */
  content: string | Array<ChatCompletionContentPart>;
  /** Author of the message. */
  role: 'user';
  /** Name that tells participants of the same role apart. */
  name?: string;
}

export type ChatCompletionsPage = CursorPage<ChatCompletion>;

type OuterChatCompletionCreateParamsNonStreaming = ChatCompletionCreateParamsNonStreaming;
type OuterChatCompletionCreateParamsStreaming = ChatCompletionCreateParamsStreaming;
