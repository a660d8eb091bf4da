// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage } from '@oxide/core';
import type {
  ComparisonFilter,
  CompoundFilter,
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  CustomToolInputFormat,
  ImageDetail,
  InlineSkill,
  MCPListToolsTool,
  MCPToolFilter,
  Metadata,
  ModerationConfigParam,
  ModerationParam,
  ModerationPolicyParam,
  ModerationResultBody,
  PromptCacheBreakpointConfig,
  PromptCacheBreakpointParam,
  PromptCacheOptionsParam,
  RealtimeResponseCreateMcpTool,
  Reasoning,
  ResponseFormatJSONObject,
  ResponseFormatText,
  ResponseInputAudio as SharedResponseInputAudio,
  ResponseInputFile as SharedResponseInputFile,
  ResponseInputImage as SharedResponseInputImage,
  ResponseInputText as SharedResponseInputText,
  ResponsePrompt,
  ResponsesModel,
  SkillReference,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@oxide/shared';

export type {
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  ContainerNetworkPolicyDomainSecret,
  ImageDetail,
  InlineSkill,
  InlineSkillSource,
  ResponsePrompt,
  SkillReference,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@oxide/shared';

/** Lets the model create, change and delete files by unified diffs that your application applies. */
export interface ApplyPatchTool {
  /** Tells which variant of the type this is. */
  type: 'apply_patch';
  /**
   * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
   * writes. Items: at least 1.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** Compacted context, to be used as the input of the next response. */
export interface CompactedResponse {
  /** Identifier of the compaction. */
  id: string;
  /** Kind of object; a constant. */
  object: 'response.compaction';
  /** Items that replace the former context. */
  output: Array<ResponseOutputItem>;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Tokens that the compaction itself consumed. */
  usage: ResponseUsage;
  /** How images in the context are handled. */
  image?: CompactedResponse.Image;
}

export declare namespace CompactedResponse {
  /** How images in the context are handled. */
  export interface Image {
    /** Whether images in the context are made smaller to save tokens. */
    context_compression: 'enabled' | 'disabled';
  }
}

/** One action on the controlled computer, such as a click or a key press. */
export type ComputerAction =
  | ComputerAction.Click
  | ComputerAction.DoubleClick
  | ComputerAction.Drag
  | ComputerAction.Keypress
  | ComputerAction.Move
  | ComputerAction.Screenshot
  | ComputerAction.Scroll
  | ComputerAction.Type
  | ComputerAction.Wait;

export declare namespace ComputerAction {
  /** Clicks at a position. */
  export interface Click {
    /** Tells which variant of the type this is. */
    type: 'click';
    /** Mouse button that is pressed. */
    button: 'left' | 'right' | 'wheel' | 'back' | 'forward';
    /** Horizontal position in pixels, from the left. */
    x: number;
    /** Vertical position in pixels, from the top. */
    y: number;
    /** Keys held down meanwhile; null for none. */
    keys?: Array<string> | null;
  }

  /** Clicks twice at a position. */
  export interface DoubleClick {
    /** Tells which variant of the type this is. */
    type: 'double_click';
    /** Horizontal position in pixels, from the left. */
    x: number;
    /** Vertical position in pixels, from the top. */
    y: number;
    /** Keys held down meanwhile; null for none. */
    keys: Array<string> | null;
  }

  /** Drags the mouse along a path. */
  export interface Drag {
    /** Tells which variant of the type this is. */
    type: 'drag';
    /** Points of the movement, from start to end. */
    path: Array<ComputerAction.Drag.Path>;
    /** Keys held down meanwhile; null for none. */
    keys?: Array<string> | null;
  }

  export namespace Drag {
    /** A point on the screen, in pixels from the top left. */
    export interface Path {
      /** Horizontal position in pixels, from the left. */
      x: number;
      /** Vertical position in pixels, from the top. */
      y: number;
    }
  }

  /** Presses keys together. */
  export interface Keypress {
    /** Tells which variant of the type this is. */
    type: 'keypress';
    /** Keys that form the combination. */
    keys: Array<string>;
  }

  /** Moves the mouse to a position. */
  export interface Move {
    /** Tells which variant of the type this is. */
    type: 'move';
    /** Horizontal position in pixels, from the left. */
    x: number;
    /** Vertical position in pixels, from the top. */
    y: number;
    /** Keys held down meanwhile; null for none. */
    keys?: Array<string> | null;
  }

  /** Takes a screenshot. */
  export interface Screenshot {
    /** Tells which variant of the type this is. */
    type: 'screenshot';
  }

  /** Scrolls at a position. */
  export interface Scroll {
    /** Tells which variant of the type this is. */
    type: 'scroll';
    /** Horizontal position in pixels, from the left. */
    x: number;
    /** Vertical position in pixels, from the top. */
    y: number;
    /** Horizontal scroll distance in pixels. */
    scroll_x: number;
    /** Vertical scroll distance in pixels. */
    scroll_y: number;
    /** Keys held down meanwhile; null for none. */
    keys?: Array<string> | null;
  }

  /** Types text on the keyboard. */
  export interface Type {
    /** Tells which variant of the type this is. */
    type: 'type';
    /** What to type. */
    text: string;
  }

  /** Waits a moment, for the screen to settle. */
  export interface Wait {
    /** Tells which variant of the type this is. */
    type: 'wait';
  }
}

/** Actions to carry out in order, as one batch. */
export type ComputerActionList = Array<ComputerAction>;

/** Lets the model control a computer that you drive. */
export interface ComputerTool {
  /** Tells which variant of the type this is. */
  type: 'computer';
}

/** Preview version of computer control, which must know the screen. */
export interface ComputerUsePreviewTool {
  /** Tells which variant of the type this is. */
  type: 'computer_use_preview';
  /** Kind of the controlled computer. */
  environment: 'windows' | 'mac' | 'linux' | 'ubuntu' | 'browser';
  /** Width of the controlled screen, in pixels. */
  display_width: number;
  /** Height of the controlled screen, in pixels. */
  display_height: number;
}

/** Has the API make a container for the shell. */
export interface ContainerAuto {
  /** Tells which variant of the type this is. */
  type: 'container_auto';
  /** Uploaded files to copy into the container. Items: at most 50. */
  file_ids?: Array<string>;
  /** Memory of the container; null for the default. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  /** What the container may reach on the network. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
  /** Skills to make available, by reference or inline. Items: at most 200. */
  skills?: Array<SkillReference | InlineSkill>;
}

/** Runs shell commands in a container that exists. */
export interface ContainerReference {
  /** Tells which variant of the type this is. */
  type: 'container_reference';
  /** Identifier of the container. */
  container_id: string;
}

/** A tool of yours that takes free-form text. */
export interface CustomTool {
  /** Tells which variant of the type this is. */
  type: 'custom';
  /** Tool name; calls carry it. */
  name: string;
  /** What the tool does; the model reads it. */
  description?: string;
  /** Format of the input: free text, which is the default, or text that follows a grammar. */
  format?: CustomToolInputFormat;
  /** When true, the definition stays out of the context until tool search finds it. */
  defer_loading?: boolean;
  /**
   * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
   * writes. Items: at least 1.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/**
 * Message in short form: a role and text or parts. `developer` and `system` outrank `user`; `assistant` is
 * earlier model output.
 */
export interface EasyInputMessage {
  /** Author of the message. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** A string, or a list of text, image and file parts. */
  content: string | ResponseInputMessageContentList;
  /** Phase of an assistant message. Keep it when sending messages back; quality may drop without it. */
  phase?: 'commentary' | 'final_answer' | null;
  /** Tells which variant of the type this is. */
  type?: 'message';
}

/** Lets the model search your vector stores. */
export interface FileSearchTool {
  /** Tells which variant of the type this is. */
  type: 'file_search';
  /** Vector stores to search. */
  vector_store_ids: Array<string>;
  /** How many results to return, from 1 to 50. */
  max_num_results?: number;
  /** How search results are ranked and cut off. */
  ranking_options?: FileSearchTool.RankingOptions;
  /** Condition on file attributes; null for none. */
  filters?: ComparisonFilter | CompoundFilter | null;
}

export declare namespace FileSearchTool {
  /** How file search results are ranked and cut off. */
  export interface RankingOptions {
    /** Ranking model for the search results. */
    ranker?: 'auto' | 'default-2024-11-15';
    /** Results below this score, from 0 to 1, are dropped; near 1 leaves few but relevant ones. */
    score_threshold?: number;
    /** Weights that balance semantic against keyword matches in rank fusion. */
    hybrid_search?: FileSearchTool.RankingOptions.HybridSearch;
  }

  export namespace RankingOptions {
    /** Weights of semantic and keyword search in the fused ranking. */
    export interface HybridSearch {
      /** Share of the semantic (embedding) ranking when rankings are fused. */
      embedding_weight: number;
      /** Share of the keyword (text) ranking when rankings are fused. */
      text_weight: number;
    }
  }
}

/** Lets the model run shell commands, in a container or on your machine. */
export interface FunctionShellTool {
  /** Tells which variant of the type this is. */
  type: 'shell';
  /** Where commands run: a new container, an existing one, or your machine; null leaves it open. */
  environment?: ContainerAuto | LocalEnvironment | ContainerReference | null;
  /**
   * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
   * writes. Items: at least 1.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** A function of yours that the model may call. */
export interface FunctionTool {
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Function name; calls carry it. */
  name: string;
  /** JSON Schema of the arguments; null when there are none. */
  parameters: { [key: string]: unknown } | null;
  /** Whether arguments must match the schema exactly; null leaves it to the API. */
  strict: boolean | null;
  /** What the function does; the model decides by it whether to call. */
  description?: string | null;
  /** JSON Schema of the JSON that the function returns as a string. */
  output_schema?: { [key: string]: unknown } | null;
  /** When true, the definition stays out of the context until tool search finds it. */
  defer_loading?: boolean;
  /**
   * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
   * writes.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** Runs shell commands on your machine. */
export interface LocalEnvironment {
  /** Tells which variant of the type this is. */
  type: 'local';
  /** Skills to make available, by reference or inline. Items: at most 200. */
  skills?: Array<LocalSkill>;
}

/** A skill in a directory of your machine. */
export interface LocalSkill {
  /** Name of the skill. */
  name: string;
  /** What the skill is good for; the model decides by it when to use it. */
  description: string;
  /** Directory that holds the skill. */
  path: string;
}

/** Failure of an MCP call: in the protocol, in the tool, or in HTTP. */
export type McpToolCallError =
  | McpToolCallError.McpProtocolError
  | McpToolCallError.McpToolExecutionError
  | McpToolCallError.HTTPError;

export declare namespace McpToolCallError {
  /** The MCP server answered with an HTTP error. */
  export interface HTTPError {
    /** Tells which variant of the type this is. */
    type: 'http_error';
    /** HTTP status code. */
    code: number;
    /** Explanation of the error, for people. */
    message: string;
  }

  /** The MCP server broke or rejected the protocol. */
  export interface McpProtocolError {
    /** Tells which variant of the type this is. */
    type: 'mcp_protocol_error';
    /** JSON-RPC error code. */
    code: number;
    /** Explanation of the error, for people. */
    message: string;
  }

  /** The MCP tool itself reported an error. */
  export interface McpToolExecutionError {
    /** Tells which variant of the type this is. */
    type: 'mcp_tool_execution_error';
    /** Error content as the tool returned it. */
    content: unknown;
  }
}

/** Groups functions and custom tools under one name. */
export interface NamespaceTool {
  /** Tells which variant of the type this is. */
  type: 'namespace';
  /** Name of the namespace, such as `crm`; calls carry it. Length: at least 1 characters. */
  name: string;
  /** What the group is for; the model reads it. */
  description: string;
  /** Functions and custom tools of the group. Items: at least 1. */
  tools: Array<NamespaceTool.Function | CustomTool>;
}

export declare namespace NamespaceTool {
  /** A function within a namespace of tools. */
  export interface Function {
    /** Function name; calls carry it. Length: 1 to 128 characters. Pattern: `^[a-zA-Z0-9_-]+$`. */
    name: string;
    /** Tells which variant of the type this is. */
    type: 'function';
    /** What the function does; null for none. */
    description?: string | null;
    /** JSON Schema of the arguments; null when there are none. */
    parameters?: unknown;
    /**
     * Whether arguments must match the schema exactly. Left out, strict is used where the schema allows
     * it.
     */
    strict?: boolean | null;
    /** JSON Schema of the JSON that the function returns as a string; says nothing of output in parts. */
    output_schema?: { [key: string]: unknown } | null;
    /** When true, the definition stays out of the context until tool search finds it. */
    defer_loading?: boolean;
    /**
     * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
     * writes. Items: at least 1.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
  }
}

/** What the model produced for one request, with the settings that were in effect. */
export interface Response {
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
  /**
   * Sampling temperature that was in effect. Range: 0 to 2.
   *
   * @default 1
   */
  temperature: number | null;
  /**
   * Nucleus sampling that was in effect. Range: 0 to 1.
   *
   * @default 1
   */
  top_p: number | null;
  /** Model that generated the response. */
  model: ResponsesModel;
  /** Tools that the model was offered. */
  tools: Array<Tool>;
  /** Tool choice that was in effect. */
  tool_choice:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | Response.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** Identifier, used to retrieve, continue, cancel or delete the response. */
  id: string;
  /** Kind of object; a constant. */
  object: 'response';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Why generation failed; null otherwise. */
  error: ResponseError | null;
  /** Why `status` is `incomplete`; null otherwise. */
  incomplete_details: Response.IncompleteDetails | null;
  /**
   * Items that the model generated. Don't assume that the first one is the message: reasoning and tool
   * calls may precede it.
   */
  output: Array<ResponseOutputItem>;
  /** System or developer message of this response, as text or items; null when there was none. */
  instructions: string | Array<ResponseInputItem> | null;
  /** Text of all `output_text` parts in `output`, joined. The SDK adds it; the API doesn't send it. */
  output_text: string;
  /**
   * Whether the model could call several tools in one turn.
   *
   * @default true
   */
  parallel_tool_calls: boolean;
  /** How many likely tokens per position were asked for; null for none. Range: 0 to 20. */
  top_logprobs?: number | null;
  /**
   * Stable identifier of your end user, as given with the request.
   *
   * @deprecated
   */
  user?: string;
  /** Stable pseudonym of your end user, as given with the request. Length: at most 64 characters. */
  safety_identifier?: string | null;
  /** Key that grouped this request with others of the same prefix, for the prompt cache. */
  prompt_cache_key?: string | null;
  /**
   * Longest time that cached prefixes are kept. Use `prompt_cache_options.ttl`, which sets the shortest;
   * the two don't affect each other. From `gpt-5.5` on only `24h` works.
   *
   * @deprecated
   */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** Response that this one continues; null for none. */
  previous_response_id?: string | null;
  /**
   * Whether the response was made in the background.
   *
   * @default false
   */
  background?: boolean | null;
  /** Limit on calls of built-in tools that was in effect; null for none. */
  max_tool_calls?: number | null;
  /** Settings of the text that were in effect: format and detail. */
  text?: ResponseTextConfig;
  /** Stored prompt template that was used, with its values; null for none. */
  prompt?: ResponsePrompt | null;
  /** Processing tier that was used; may differ from the requested one. */
  service_tier?: ServiceTier;
  /**
   * What happens when the context is too long: `auto` drops the oldest items, `disabled` fails.
   *
   * @default "disabled"
   */
  truncation?: 'auto' | 'disabled' | null;
  /** State of the response. Only `completed`, `failed`, `cancelled` and `incomplete` are final. */
  status?: ResponseStatus;
  /** Completion time in Unix seconds; only when `status` is `completed`. */
  completed_at?: number | null;
  /** Reasoning settings that were in effect. */
  reasoning?: Reasoning | null;
  /** Tokens that the response consumed; absent while it is in progress. */
  usage?: ResponseUsage;
  /** Prompt caching that was in effect. */
  prompt_cache_options?: Response.PromptCacheOptions;
  /** Moderation verdicts; null or absent unless they were requested. */
  moderation?: Response.Moderation | null;
  /** Conversation that input and output were added to; null for none. */
  conversation?: Response.Conversation | null;
  /** Limit on generated tokens that was in effect; null for none. */
  max_output_tokens?: number | null;
  /** Programs of wider access that apply to this response; null when none does. */
  access_programs?: Response.AccessPrograms | null;
  /** How images in the context are handled. */
  image?: Response.Image;
  /** How this prompt's cache compares with that of an earlier response, where that was asked for. */
  prompt_cache_diagnostics?:
    | Response.CacheMiss
    | Response.CacheHit
    | Response.ComparisonResponseNotFound
    | Response.Unavailable;
  /** What the tools that run at OpenAI used, all calls together. */
  tool_usage?: Response.ToolUsage;
}

export declare namespace Response {
  /** Programs of wider access that apply to this response; null when none does. */
  export interface AccessPrograms {
    /** Level of access for work on security. */
    cyber: 'standard' | 'daybreak_blue' | 'daybreak_red';
  }

  /** How this prompt's cache compares with that of an earlier response, where that was asked for. */
  export interface CacheHit {
    /** Tells which variant of the type this is. */
    type: 'cache_hit';
  }

  /** How this prompt's cache compares with that of an earlier response, where that was asked for. */
  export interface CacheMiss {
    /** Tells which variant of the type this is. */
    type: 'cache_miss';
    /** About how many input tokens come after the first place where the prompts part. */
    cache_missed_tokens: number;
    /** Why this happened. */
    reason:
      | 'model_changed'
      | 'prompt_cache_key_changed'
      | 'tools_changed'
      | 'text_format_changed'
      | 'reasoning_effort_changed'
      | 'verbosity_changed'
      | 'context_compacted'
      | 'input_changed'
      | 'service_tier_changed';
    /** Tokens of the earlier response's prompt that could be taken over. */
    comparison_reusable_tokens?: number;
  }

  /** How this prompt's cache compares with that of an earlier response, where that was asked for. */
  export interface ComparisonResponseNotFound {
    /** Tells which variant of the type this is. */
    type: 'comparison_response_not_found';
  }

  /** Conversation to which the response's input and output were added. */
  export interface Conversation {
    /** Identifier of the conversation. */
    id: string;
  }

  /** How images in the context are handled. */
  export interface Image {
    /** Whether images in the context are made smaller to save tokens. */
    context_compression: 'enabled' | 'disabled';
  }

  /** Why `status` is `incomplete`; null otherwise. */
  export interface IncompleteDetails {
    /** The limit or filter that ended generation. */
    reason?: 'max_output_tokens' | 'content_filter' | 'max_messages' | 'steered';
  }

  /** Moderation of a response's input and output. */
  export interface Moderation {
    /** Verdict on the input, or why there is none. */
    input: Response.Moderation.ModerationResult | Response.Moderation.Error;
    /** Verdict on the output, or why there is none. */
    output: Response.Moderation.ModerationResult | Response.Moderation.Error;
  }

  export namespace Moderation {
    /** Moderation of one side could not be carried out. */
    export interface Error {
      /** Tells which variant of the type this is. */
      type: 'error';
      /** Machine-readable reason of the failure. */
      code: string;
      /** Explanation of the error, for people. */
      message: string;
    }

    /** Outcome of moderating one input or output. */
    export type ModerationResult = ModerationResultBody;
  }

  /** Prompt caching that was in effect for a response; from `gpt-5.6` on. */
  export interface PromptCacheOptions {
    /** Shortest time that cached prefixes live; they may live longer. */
    ttl: '30m';
    /** Whether breakpoints were also set automatically (`implicit`) or only by you (`explicit`). */
    mode: 'implicit' | 'explicit';
    /** Earlier response whose prompt cache this one is compared with. */
    comparison_response_id?: string | null;
  }

  /** Makes the model call tools from code that it writes. */
  export interface SpecificProgrammaticToolCallingParam {
    /** Tells which variant of the type this is. */
    type: 'programmatic_tool_calling';
  }

  /** What the tools that run at OpenAI used, all calls together. */
  export interface ToolUsage {
    /** Tokens of all calls that generate images. */
    image_gen: Response.ToolUsage.ImageGen;
    /** Billed calls of web search. */
    web_search: Response.ToolUsage.WebSearch;
  }

  export namespace ToolUsage {
    /** Tokens of all calls that generate images. */
    export interface ImageGen {
      /** Number of tokens in the input. */
      input_tokens: number;
      /** How the input tokens divide into kinds. */
      input_tokens_details: Response.ToolUsage.ImageGen.InputTokensDetails;
      /** Number of tokens that were generated. */
      output_tokens: number;
      /** Input and output tokens together. */
      total_tokens: number;
      /** Prompt tokens that were served from the cache. */
      cached_tokens?: number;
      /** How the cached tokens divide into kinds. */
      cached_tokens_details?: Response.ToolUsage.ImageGen.CachedTokensDetails;
      /** How the output tokens divide into kinds. */
      output_tokens_details?: Response.ToolUsage.ImageGen.OutputTokensDetails;
    }

    export namespace ImageGen {
      /** How the cached tokens divide into kinds. */
      export interface CachedTokensDetails {
        /** Image tokens that were served from the cache. */
        cached_image_tokens: number;
        /** Text tokens that were served from the cache. */
        cached_text_tokens: number;
      }

      /** How the input tokens divide into kinds. */
      export interface InputTokensDetails {
        /** Number of tokens that represent images. */
        image_tokens: number;
        /** Number of tokens that represent text. */
        text_tokens: number;
      }

      /** How the output tokens divide into kinds. */
      export interface OutputTokensDetails {
        /** Number of tokens that represent images. */
        image_tokens: number;
        /** Number of tokens that represent text. */
        text_tokens: number;
      }
    }

    /** Billed calls of web search. */
    export interface WebSearch {
      /** How many calls there were. */
      num_requests: number;
    }
  }

  /** How this prompt's cache compares with that of an earlier response, where that was asked for. */
  export interface Unavailable {
    /** Tells which variant of the type this is. */
    type: 'unavailable';
  }
}

/** Change to a file that the model wants applied. */
export interface ResponseApplyPatchToolCall {
  /** Tells which variant of the type this is. */
  type: 'apply_patch_call';
  /** Identifier of this item; set on items that the API returns. */
  id: string;
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Current state. */
  status: 'in_progress' | 'completed';
  /** File to create, change or delete, and how. */
  operation:
    | ResponseApplyPatchToolCall.CreateFile
    | ResponseApplyPatchToolCall.DeleteFile
    | ResponseApplyPatchToolCall.UpdateFile;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: ResponseApplyPatchToolCall.Direct | ResponseApplyPatchToolCall.Program | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCall {
  /** Creates a file. */
  export interface CreateFile {
    /** Tells which variant of the type this is. */
    type: 'create_file';
    /** File to create. */
    path: string;
    /** Content of the new file, as a unified diff. */
    diff: string;
  }

  /** Deletes a file. */
  export interface DeleteFile {
    /** Tells which variant of the type this is. */
    type: 'delete_file';
    /** File to delete. */
    path: string;
  }

  /** The model itself made the call. */
  export type Direct = ResponseCustomToolCall.Direct;

  /** A program that the model wrote made the call. */
  export type Program = ResponseCustomToolCall.Program;

  /** Changes a file. */
  export interface UpdateFile {
    /** Tells which variant of the type this is. */
    type: 'update_file';
    /** File to change. */
    path: string;
    /** Change to apply to the file, as a unified diff. */
    diff: string;
  }
}

/** Result of applying a patch. */
export interface ResponseApplyPatchToolCallOutput {
  /** Tells which variant of the type this is. */
  type: 'apply_patch_call_output';
  /** Identifier of this item; set on items that the API returns. */
  id: string;
  /** `call_id` of the patch that this answers. */
  call_id: string;
  /** Current state. */
  status: 'completed' | 'failed';
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | ResponseApplyPatchToolCallOutput.Direct
    | ResponseApplyPatchToolCallOutput.Program
    | null;
  /** What applying the patch reported; may be null. */
  output?: string | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace ResponseApplyPatchToolCallOutput {
  /** The model itself made the call. */
  export type Direct = ResponseCustomToolCall.Direct;

  /** A program that the model wrote made the call. */
  export type Program = ResponseCustomToolCall.Program;
}

/** A further piece of generated speech. */
export interface ResponseAudioDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.audio.delta';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Next piece of the speech, base64-encoded. */
  delta: string;
}

/** The generated speech is complete. */
export interface ResponseAudioDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.audio.done';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A further piece of the speech's transcript. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.audio.transcript.delta';
  /** Next piece of the transcript. */
  delta: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The transcript of the speech is complete. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.audio.transcript.done';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A further piece of the code that the model writes. */
export interface ResponseCodeInterpreterCallCodeDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.code_interpreter_call_code.delta';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Next piece of the code. */
  delta: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The code is written and about to run. */
export interface ResponseCodeInterpreterCallCodeDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.code_interpreter_call_code.done';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** All of the code. */
  code: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A run of the code interpreter is finished. */
export interface ResponseCodeInterpreterCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.code_interpreter_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A call of the code interpreter began. */
export interface ResponseCodeInterpreterCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.code_interpreter_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The code interpreter is running the code. */
export interface ResponseCodeInterpreterCallInterpretingEvent {
  /** Tells which variant of the type this is. */
  type: 'response.code_interpreter_call.interpreting';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A run of Python code by the model. */
export interface ResponseCodeInterpreterToolCall {
  /** Tells which variant of the type this is. */
  type: 'code_interpreter_call';
  /** Identifier of this item. */
  id: string;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete' | 'interpreting' | 'failed';
  /** Container in which the code ran. */
  container_id: string;
  /** Python code of the run; null when it isn't available. */
  code: string | null;
  /** Logs and images that the run produced; null unless `include` asks for `code_interpreter_call.outputs`. */
  outputs:
    | Array<ResponseCodeInterpreterToolCall.Logs | ResponseCodeInterpreterToolCall.Image>
    | null;
}

export declare namespace ResponseCodeInterpreterToolCall {
  /** Image that the code produced. */
  export interface Image {
    /** Tells which variant of the type this is. */
    type: 'image';
    /** Address of the image. Format: uri. */
    url: string;
  }

  /** Text that the code printed. */
  export interface Logs {
    /** Tells which variant of the type this is. */
    type: 'logs';
    /** Text that the code printed. */
    logs: string;
  }
}

/** Context to compact. */
export interface ResponseCompactParams {
  /** Model that compacts the context. */
  model: ResponsesModel | (string & {}) | null;
  /** Text, or a list of messages, files, tool outputs and other items. */
  input?: string | Array<ResponseInputItem> | null;
  /** Response to continue from, whose context is compacted. */
  previous_response_id?: string | null;
  /** System or developer message; those of a previous response are not carried over. */
  instructions?: string | null;
  /**
   * Key that groups requests with a common prefix, which raises the rate of cache hits. Length: at most 64
   * characters.
   */
  prompt_cache_key?: string | null;
  /** Longest time that cached prefixes are kept; replaced by `prompt_cache_options.ttl`. */
  prompt_cache_retention?: 'in_memory' | '24h' | null;
  /** How the prompt cache is used for this request. */
  prompt_cache_options?: ResponseCompactParams.PromptCacheOptions | null;
  /** Processing tier: price against speed. */
  service_tier?: 'auto' | 'default' | 'fast' | 'flex' | 'priority' | null;
  /** How images in the context are handled. */
  image?: ResponseCompactParams.Image;
}

export declare namespace ResponseCompactParams {
  /** How images in the context are handled. */
  export interface Image {
    /** Whether images in the context are made smaller to save tokens. */
    context_compression?: 'auto' | 'enabled' | 'disabled';
  }

  /**
   * Prompt caching for models from `gpt-5.6` on. Up to four breakpoints are written per request; the
   * latest 80 are considered for matches.
   */
  export type PromptCacheOptions = PromptCacheOptionsParam;
}

/** Compacted context in encrypted form. */
export interface ResponseCompactionItem {
  /** Tells which variant of the type this is. */
  type: 'compaction';
  /** Identifier of this item. */
  id: string;
  /** The compacted context, encrypted; send it back unchanged. */
  encrypted_content: string;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Compacted context, sent back as history. */
export interface ResponseCompactionItemParam {
  /** Tells which variant of the type this is. */
  type: 'compaction';
  /** The compacted context exactly as it came. Length: at most 20971520 characters. */
  encrypted_content: string;
  /** Identifier of this item; null when you make one. */
  id?: string | null;
}

/** The response is finished; the last event of a successful stream. */
export interface ResponseCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.completed';
  /** The complete response. */
  response: Response;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** Actions that the model wants carried out on the computer. Answer with a screenshot. */
export interface ResponseComputerToolCall {
  /** Tells which variant of the type this is. */
  type: 'computer_call';
  /** Identifier of this item. */
  id: string;
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Checks that you must confirm before going on with the computer call. */
  pending_safety_checks: Array<ResponseComputerToolCall.PendingSafetyCheck>;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** The single action; newer models send `actions`. */
  action?: ComputerAction;
  /** Batch of actions, to be performed in order. */
  actions?: ComputerActionList;
}

export declare namespace ResponseComputerToolCall {
  /** Clicks at a position. */
  export type Click = ComputerAction.Click;

  /** Clicks twice at a position. */
  export type DoubleClick = ComputerAction.DoubleClick;

  /** Drags the mouse along a path. */
  export type Drag = ComputerAction.Drag;

  export namespace Drag {
    /** A point on the screen, in pixels from the top left. */
    export type Path = ComputerAction.Drag.Path;
  }

  /** Presses keys together. */
  export type Keypress = ComputerAction.Keypress;

  /** Moves the mouse to a position. */
  export type Move = ComputerAction.Move;

  /** Warning about a computer call, which must be acknowledged in its output. */
  export interface PendingSafetyCheck {
    /** Identifier to repeat when acknowledging. */
    id: string;
    /** Kind of the warning; may be null. */
    code?: string | null;
    /** What the warning is about; may be null. */
    message?: string | null;
  }

  /** Takes a screenshot. */
  export type Screenshot = ComputerAction.Screenshot;

  /** Scrolls at a position. */
  export type Scroll = ComputerAction.Scroll;

  /** Types text on the keyboard. */
  export type Type = ComputerAction.Type;

  /** Waits a moment, for the screen to settle. */
  export type Wait = ComputerAction.Wait;
}

/** Answer to a computer call, as stored by the API. */
export interface ResponseComputerToolCallOutputItem {
  /** Tells which variant of the type this is. */
  type: 'computer_call_output';
  /** Identifier of this item. */
  id: string;
  /** `call_id` of the computer call that this answers. */
  call_id: string;
  /** Screenshot taken after the actions. */
  output: ResponseComputerToolCallOutputScreenshot;
  /** Current state. */
  status: 'completed' | 'incomplete' | 'failed' | 'in_progress';
  /** Safety checks, reported with the computer call, that your application has reviewed and accepted. */
  acknowledged_safety_checks?: Array<ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck>;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace ResponseComputerToolCallOutputItem {
  /** Warning about a computer call, which must be acknowledged in its output. */
  export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
}

/** Screenshot sent back to the model after an action. */
export interface ResponseComputerToolCallOutputScreenshot {
  /** Tells which variant of the type this is. */
  type: 'computer_screenshot';
  /** The screenshot, as an address or a base64 `data:` URL. Format: uri. */
  image_url?: string;
  /** Uploaded file that holds the screenshot. */
  file_id?: string;
}

/** The shell runs in a container. */
export interface ResponseContainerReference {
  /** Tells which variant of the type this is. */
  type: 'container_reference';
  /** Identifier of the container. */
  container_id: string;
}

/** A part of a message, given or generated. */
export type ResponseContent =
  | ResponseInputContent
  | ResponseOutputText
  | ResponseOutputRefusal
  | ResponseContent.ReasoningTextContent;

export declare namespace ResponseContent {
  /** Part of the model's reasoning. */
  export type ReasoningTextContent = ResponseReasoningItem.Content;
}

/** A content part of an item begins. */
export interface ResponseContentPartAddedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.content_part.added';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** The part as it begins, mostly empty. */
  part:
    | ResponseOutputText
    | ResponseOutputRefusal
    | ResponseContentPartAddedEvent.ReasoningText;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

export declare namespace ResponseContentPartAddedEvent {
  /** Part of the model's reasoning. */
  export type ReasoningText = ResponseReasoningItem.Content;
}

/** A content part of an item is complete. */
export interface ResponseContentPartDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.content_part.done';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** The complete part. */
  part: ResponseOutputText | ResponseOutputRefusal | ResponseContentPartDoneEvent.ReasoningText;
}

export declare namespace ResponseContentPartDoneEvent {
  /** Part of the model's reasoning. */
  export type ReasoningText = ResponseReasoningItem.Content;
}

/** Conversation to use, by its identifier. */
export interface ResponseConversationParam {
  /** Identifier of the conversation. */
  id: string;
}

/** What to generate, and how. */
export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

export declare namespace ResponseCreateParams {
  /** Programs of wider access to use, where your organization has them. */
  export type AccessPrograms = ResponsesClientEvent.ResponseCreate.AccessPrograms;

  /** One way to keep the context within bounds. */
  export type ContextManagement = ResponsesClientEvent.ResponseCreate.ContextManagement;

  /** How images in the context are handled. */
  export type Image = ResponsesClientEvent.ResponseCreate.Image;

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

  export type ResponseCreateParamsNonStreaming = OuterResponseCreateParamsNonStreaming;

  export type ResponseCreateParamsStreaming = OuterResponseCreateParamsStreaming;

  /** Makes the model call tools from code that it writes. */
  export type SpecificProgrammaticToolCallingParam = Response.SpecificProgrammaticToolCallingParam;

  /** Details of a streamed response; only together with `stream: true`. */
  export type StreamOptions = ResponsesClientEvent.ResponseCreate.StreamOptions;
}

/** What to generate, and how. */
export interface ResponseCreateParamsBase {
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /** How many of the likeliest tokens to return per position, 0 to 20; fewer may come back. */
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
  prompt_cache_options?: ResponseCreateParams.PromptCacheOptions;
  /** Response to continue from, for multi-turn use. Can't be combined with `conversation`. */
  previous_response_id?: string | null;
  /** Model that generates the response. */
  model?: ResponsesModel;
  /**
   * Whether the response is made in the background: the call returns at once, and you poll or resume the
   * stream.
   *
   * @default false
   */
  background?: boolean | null;
  /** Limit on calls of built-in tools, counted over all of them together; calls beyond it are ignored. */
  max_tool_calls?: number | null;
  /** Format of the text (plain or structured) and how detailed it is. */
  text?: ResponseTextConfig;
  /** Tools that the model may use. */
  tools?: Array<Tool>;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | ResponseCreateParams.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** Stored prompt template to use, with values for its variables. */
  prompt?: ResponsePrompt | null;
  /** Processing tier for this request; the project's setting when left out. */
  service_tier?: ServiceTier;
  /**
   * `auto` drops the oldest items when the context is too long; `disabled` fails with status 400.
   *
   * @default "disabled"
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;
  /** Reasoning effort, summary and mode, for models that reason. */
  reasoning?: Reasoning | null;
  /** Text, or a list of messages, files, tool outputs and other items. Plain text counts as a user message. */
  input?: string | ResponseInput;
  /** Extra output to return, such as search results, log probabilities or encrypted reasoning. */
  include?: Array<ResponseIncludable> | null;
  /**
   * Whether the model may call several tools in one turn.
   *
   * @default true
   */
  parallel_tool_calls?: boolean | null;
  /**
   * Whether to keep the response so that it can be retrieved and continued later.
   *
   * @default true
   */
  store?: boolean | null;
  /**
   * System or developer message for this response alone: instructions of the previous response are not
   * carried over.
   */
  instructions?: string | null;
  /** Moderates input and output; null turns it off. */
  moderation?: ResponseCreateParams.Moderation | null;
  /**
   * When true, the response arrives as server-sent events while it is generated.
   *
   * @default false
   */
  stream?: boolean | null;
  /** Details of streaming; only with `stream: true`. */
  stream_options?: ResponseCreateParams.StreamOptions | null;
  /** Conversation to read from and add to. Can't be combined with `previous_response_id`. */
  conversation?: string | ResponseConversationParam | null;
  /**
   * How the context is kept within bounds, for example by compaction at a token threshold. Items: at least
   * 1.
   */
  context_management?: Array<ResponseCreateParams.ContextManagement> | null;
  /** Limit on generated tokens, visible ones and reasoning together; at least 16. */
  max_output_tokens?: number | null;
  /** Programs of wider access to use, where your organization has them. */
  access_programs?: ResponseCreateParams.AccessPrograms;
  /** How images in the context are handled. */
  image?: ResponseCreateParams.Image;
}

/** What to generate, and how. */
export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** When true, the response arrives as server-sent events while it is generated. */
  stream?: false | null;
}

/** What to generate, and how. */
export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** When true, the response arrives as server-sent events while it is generated. */
  stream: true;
}

/** The response was created; the first event of a stream. */
export interface ResponseCreatedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.created';
  /** The response as it begins, without output. */
  response: Response;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** Call of a custom tool, with free-form input that the model wrote. */
export interface ResponseCustomToolCall {
  /** Tells which variant of the type this is. */
  type: 'custom_tool_call';
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Name of the called tool. */
  name: string;
  /** Free-form text that the model passes to the tool. */
  input: string;
  /** Identifier of this item. */
  id?: string;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: ResponseCustomToolCall.Direct | ResponseCustomToolCall.Program | null;
  /** Namespace of the called tool; absent when it has none. */
  namespace?: string;
}

export declare namespace ResponseCustomToolCall {
  /** The model itself made the call. */
  export interface Direct {
    /** Tells which variant of the type this is. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Tells which variant of the type this is. */
    type: 'program';
    /** `call_id` of the program that made the call. */
    caller_id: string;
  }
}

/** A further piece of a custom tool call's input. */
export interface ResponseCustomToolCallInputDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.custom_tool_call_input.delta';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Next piece of the input. */
  delta: string;
}

/** A custom tool call has received all of its input. */
export interface ResponseCustomToolCallInputDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.custom_tool_call_input.done';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** All of the input. */
  input: string;
}

/** Call of a custom tool, as stored by the API. */
export interface ResponseCustomToolCallItem {
  /** Tells which variant of the type this is. */
  type: 'custom_tool_call';
  /** Identifier of this item. */
  id: string;
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Name of the called tool. */
  name: string;
  /** Free-form text that the model passes to the tool. */
  input: string;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: ResponseCustomToolCall.Direct | ResponseCustomToolCall.Program | null;
  /** Namespace of the called tool; absent when it has none. */
  namespace?: string;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Result of a custom tool call, which your application sends back. */
export interface ResponseCustomToolCallOutput {
  /** Tells which variant of the type this is. */
  type: 'custom_tool_call_output';
  /** `call_id` of the call that this answers. */
  call_id: string;
  /** What the tool returned: a string, or text, image and file parts. */
  output:
    | string
    | Array<SharedResponseInputText | SharedResponseInputImage | SharedResponseInputFile>;
  /** Identifier of this item; the API assigns it. */
  id?: string;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: ResponseCustomToolCallOutput.Direct | ResponseCustomToolCallOutput.Program | null;
}

export declare namespace ResponseCustomToolCallOutput {
  /** The model itself made the call. */
  export interface Direct {
    /** Tells which variant of the type this is. */
    type: 'direct';
  }

  /** A program that the model wrote made the call. */
  export interface Program {
    /** Tells which variant of the type this is. */
    type: 'program';
    /** `call_id` of the program that made the call. Length: 1 to 64 characters. */
    caller_id: string;
  }
}

/** Result of a custom tool call, as stored by the API. */
export interface ResponseCustomToolCallOutputItem {
  /** Tells which variant of the type this is. */
  type: 'custom_tool_call_output';
  /** Identifier of this item. */
  id: string;
  /** `call_id` of the call that this answers. */
  call_id: string;
  /** What the tool returned: a string, or text, image and file parts. */
  output:
    | string
    | Array<SharedResponseInputText | SharedResponseInputImage | SharedResponseInputFile>;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: ResponseCustomToolCallOutput.Direct | ResponseCustomToolCallOutput.Program | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Why a response failed; null when it didn't. */
export interface ResponseError {
  /** Machine-readable kind of failure. */
  code:
    | 'server_error'
    | 'rate_limit_exceeded'
    | 'invalid_prompt'
    | 'data_residency_mismatch'
    | 'bio_policy'
    | 'vector_store_timeout'
    | 'invalid_image'
    | 'invalid_image_format'
    | 'invalid_base64_image'
    | 'invalid_image_url'
    | 'image_too_large'
    | 'image_too_small'
    | 'image_parse_error'
    | 'image_content_policy_violation'
    | 'invalid_image_mode'
    | 'image_file_too_large'
    | 'unsupported_image_media_type'
    | 'empty_image_file'
    | 'failed_to_download_image'
    | 'image_file_not_found'
    | 'misalignment_policy_violation';
  /** Explanation of the failure for people. */
  message: string;
  /** Why the response was stopped as out of line with what you want, if it was. */
  misalignment?: ResponseError.Misalignment;
  /** Name of the offending parameter; null or absent when the error isn't about one. */
  param?: string | null;
  /** Kind of the error. */
  type?: string | null;
}

export declare namespace ResponseError {
  /** Why the response was stopped as out of line with what you want, if it was. */
  export interface Misalignment {
    /** Why, in words meant for people. */
    detailed_explanation?: string;
    /** What kind it is; further kinds may come. */
    error_type?:
      | (string & {})
      | 'potentially_unintended_data_transfer'
      | 'potentially_unintended_data_access'
      | 'potentially_unintended_destructive_activity'
      | 'other';
    /** What to name to go on with the review; null when there is nothing to name. */
    review_target?: string | null;
    /** How to go on, if there is a way. */
    steer?: ResponseError.Misalignment.Steer;
  }

  export namespace Misalignment {
    /** How to go on, if there is a way. */
    export interface Steer {
      /** Explanation of the error, for people. */
      message: string;
    }
  }
}

/** An error ended the stream. */
export interface ResponseErrorEvent {
  /** Tells which variant of the type this is. */
  type: 'error';
  /** Code of the error, for programs; null when there is none. */
  code: string | null;
  /** Explanation of the error, for people. */
  message: string;
  /** Name of the offending parameter; null when the error isn't about one. */
  param: string | null;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The response failed; the last event of its stream. */
export interface ResponseFailedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.failed';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** The failed response; `error` says why. */
  response: Response;
}

/** A file search is finished. */
export interface ResponseFileSearchCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.file_search_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A file search began. */
export interface ResponseFileSearchCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.file_search_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The vector stores are being searched. */
export interface ResponseFileSearchCallSearchingEvent {
  /** Tells which variant of the type this is. */
  type: 'response.file_search_call.searching';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A search of vector stores by the model. */
export interface ResponseFileSearchToolCall {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'file_search_call';
  /** Current state. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** Queries that the model searched for. */
  queries: Array<string>;
  /** One entry per file that was found; null unless `include` asks for `file_search_call.results`. */
  results?: Array<ResponseFileSearchToolCall.Result> | null;
}

export declare namespace ResponseFileSearchToolCall {
  /** One entry per file that was found; null unless `include` asks for `file_search_call.results`. */
  export interface Result {
    /** File that was found. */
    file_id?: string;
    /** Passage that was found in the file. */
    text?: string;
    /** Name of the file, with its extension. */
    filename?: string;
    /** Attributes that the file has in its vector store; null for none. */
    attributes?: { [key: string]: string | number | boolean } | null;
    /** Relevance, from 0 to 1. */
    score?: number;
  }
}

/**
 * Shape of the output text: plain (the default), JSON by a schema, or JSON of any shape, which newer
 * models should avoid.
 */
export type ResponseFormatTextConfig = ResponseFormatText | ResponseFormatTextJSONSchemaConfig | ResponseFormatJSONObject;

/** Structured output: the text is JSON that follows a schema of yours. */
export interface ResponseFormatTextJSONSchemaConfig {
  /** Tells which variant of the type this is. */
  type: 'json_schema';
  /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** JSON Schema that the data must meet. */
  schema: { [key: string]: unknown };
  /** Purpose of the format; the model reads it. */
  description?: string;
  /**
   * When true, the model keeps exactly to the schema, which may use a part of JSON Schema only.
   *
   * @default false
   */
  strict?: boolean | null;
}

/** A further piece of a function call's arguments. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.function_call_arguments.delta';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Next piece of the arguments' JSON text; valid only once all pieces are joined. */
  delta: string;
}

/** The arguments of a function call are complete. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.function_call_arguments.done';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** All of the arguments, as JSON text. */
  arguments: string;
  /** Name of the called function. */
  name?: string;
}

/** What the function returned: a string, or text, image and file parts. */
export type ResponseFunctionCallOutputItem = ResponseInputTextContent | ResponseInputImageContent | ResponseInputFileContent;

/** What the function returned: a string, or text, image and file parts. */
export type ResponseFunctionCallOutputItemList = Array<ResponseFunctionCallOutputItem>;

/** What one shell command printed, and how it ended. */
export interface ResponseFunctionShellCallOutputContent {
  /** Captured standard output. Length: at most 10485760 characters. */
  stdout: string;
  /** Captured standard error. Length: at most 10485760 characters. */
  stderr: string;
  /** Exit with a code, or timeout. */
  outcome:
    | ResponseFunctionShellCallOutputContent.Timeout
    | ResponseFunctionShellCallOutputContent.Exit;
}

export declare namespace ResponseFunctionShellCallOutputContent {
  /** The command ended by itself. */
  export interface Exit {
    /** Tells which variant of the type this is. */
    type: 'exit';
    /** Exit status of the shell process; 0 conventionally means success. */
    exit_code: number;
  }

  /** The command ran out of time. */
  export interface Timeout {
    /** Tells which variant of the type this is. */
    type: 'timeout';
  }
}

/** Shell commands that the model runs or wants run. */
export interface ResponseFunctionShellToolCall {
  /** Tells which variant of the type this is. */
  type: 'shell_call';
  /** Identifier of this item; set on items that the API returns. */
  id: string;
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Commands to run, with their limits. */
  action: ResponseFunctionShellToolCall.Action;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Where the commands run; null when it isn't known. */
  environment: ResponseLocalEnvironment | ResponseContainerReference | null;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: ResponseFunctionShellToolCall.Direct | ResponseFunctionShellToolCall.Program | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCall {
  /** Shell commands with their limits. */
  export interface Action {
    /** Shell commands to run, in order. */
    commands: Array<string>;
    /** Time limit of the commands in milliseconds; null when unset. */
    timeout_ms: number | null;
    /** Limit, in characters, on what each command returns; null when unset. */
    max_output_length: number | null;
  }

  /** The model itself made the call. */
  export type Direct = ResponseCustomToolCall.Direct;

  /** A program that the model wrote made the call. */
  export type Program = ResponseCustomToolCall.Program;
}

/** Output of a shell call. */
export interface ResponseFunctionShellToolCallOutput {
  /** Tells which variant of the type this is. */
  type: 'shell_call_output';
  /** Identifier of this item; set on items that the API returns. */
  id: string;
  /** `call_id` of the shell call that this answers. */
  call_id: string;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Output of the commands, one entry each. */
  output: Array<ResponseFunctionShellToolCallOutput.Output>;
  /** Limit on output that the model asked for; send it back with the output. */
  max_output_length: number | null;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | ResponseFunctionShellToolCallOutput.Direct
    | ResponseFunctionShellToolCallOutput.Program
    | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace ResponseFunctionShellToolCallOutput {
  /** The model itself made the call. */
  export type Direct = ResponseCustomToolCall.Direct;

  /** What one shell command printed, and how it ended. */
  export interface Output {
    /** Captured standard output. */
    stdout: string;
    /** Captured standard error. */
    stderr: string;
    /** Exit with a code, or timeout. */
    outcome:
      | ResponseFunctionShellToolCallOutput.Output.Timeout
      | ResponseFunctionShellToolCallOutput.Output.Exit;
    /** Identifier of the user or system that created this. */
    created_by?: string;
  }

  export namespace Output {
    /** The command ended by itself. */
    export interface Exit {
      /** Tells which variant of the type this is. */
      type: 'exit';
      /** Exit status of the shell process; 0 conventionally means success. */
      exit_code: number;
    }

    /** The command ran out of time. */
    export interface Timeout {
      /** Tells which variant of the type this is. */
      type: 'timeout';
    }
  }

  /** A program that the model wrote made the call. */
  export type Program = ResponseCustomToolCall.Program;
}

/** Call of a function that your application should run. */
export interface ResponseFunctionToolCall {
  /** Tells which variant of the type this is. */
  type: 'function_call';
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Name of the called function. */
  name: string;
  /**
   * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
   * parameters, so validate before use.
   */
  arguments: string;
  /** Identifier of this item. */
  id?: string;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: ResponseFunctionToolCall.Direct | ResponseFunctionToolCall.Program | null;
  /** Namespace of the called function; absent when it has none. */
  namespace?: string;
  /** Progress of the call; set on items that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseFunctionToolCall {
  /** The model itself made the call. */
  export type Direct = ResponseCustomToolCall.Direct;

  /** A program that the model wrote made the call. */
  export type Program = ResponseCustomToolCall.Program;
}

/** Call of a function, as stored by the API. */
export interface ResponseFunctionToolCallItem {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'function_call';
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Name of the called function. */
  name: string;
  /**
   * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
   * parameters, so validate before use.
   */
  arguments: string;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: ResponseCustomToolCall.Direct | ResponseCustomToolCall.Program | null;
  /** Namespace of the called function; absent when it has none. */
  namespace?: string;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Result of a function call, as stored by the API. */
export interface ResponseFunctionToolCallOutputItem {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'function_call_output';
  /** What the function returned: a string, or text, image and file parts. */
  output:
    | string
    | Array<SharedResponseInputText | SharedResponseInputImage | SharedResponseInputFile>;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** `call_id` of the function call that this answers. */
  call_id?: string;
  /** Name of the tool that ran. */
  name?: string;
  /** Namespace of the tool that ran. */
  namespace?: string;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | ResponseFunctionToolCallOutputItem.Direct
    | ResponseFunctionToolCallOutputItem.Program
    | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace ResponseFunctionToolCallOutputItem {
  /** The model itself made the call. */
  export type Direct = ResponseCustomToolCallOutput.Direct;

  /** A program that the model wrote made the call. */
  export type Program = ResponseCustomToolCallOutput.Program;
}

/** A use of the web by the model. */
export interface ResponseFunctionWebSearch {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'web_search_call';
  /** Current state. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';
  /** What the model did: search, open a page, or look within one. */
  action:
    | ResponseFunctionWebSearch.Search
    | ResponseFunctionWebSearch.OpenPage
    | ResponseFunctionWebSearch.Find;
}

export declare namespace ResponseFunctionWebSearch {
  /** The model looked for text within a page. */
  export interface Find {
    /** Tells which variant of the type this is. */
    type: 'find_in_page';
    /** Page that was searched. Format: uri. */
    url: string;
    /** Text to look for within the page. */
    pattern: string;
  }

  /** The model opened a page. */
  export interface OpenPage {
    /** Tells which variant of the type this is. */
    type: 'open_page';
    /** Page that was opened; null when unknown. Format: uri. */
    url?: string | null;
  }

  /** The model searched the web. */
  export interface Search {
    /** Tells which variant of the type this is. */
    type: 'search';
    /**
     * A single search query; replaced by `queries`.
     *
     * @deprecated
     */
    query?: string;
    /** The search queries that were used. */
    queries?: Array<string>;
    /**
     * One entry per page that the search considered; only when `include` asks for
     * `web_search_call.action.sources`.
     */
    sources?: Array<ResponseFunctionWebSearch.Search.Source>;
  }

  export namespace Search {
    /**
     * One entry per page that the search considered; only when `include` asks for
     * `web_search_call.action.sources`.
     */
    export interface Source {
      /** Tells which variant of the type this is. */
      type: 'url';
      /** Address of the page. Format: uri. */
      url: string;
    }
  }
}

/** An image is finished. */
export interface ResponseImageGenCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.image_generation_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
}

/** An image is being generated. */
export interface ResponseImageGenCallGeneratingEvent {
  /** Tells which variant of the type this is. */
  type: 'response.image_generation_call.generating';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A call of the image generator began. */
export interface ResponseImageGenCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.image_generation_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A preview of an image that isn't finished. */
export interface ResponseImageGenCallPartialImageEvent {
  /** Tells which variant of the type this is. */
  type: 'response.image_generation_call.partial_image';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Which preview this is, counted from 0. */
  partial_image_index: number;
  /** Preview of the unfinished image, in base64. */
  partial_image_b64: string;
  /** Size of the preview as `WIDTHxHEIGHT`. */
  size?: string;
  /** Quality at which the image is made. */
  quality?: string;
  /** Background of the preview, as it was settled. */
  background?: string;
  /** File format of the preview. */
  output_format?: string;
}

/** Generation of the response began. */
export interface ResponseInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.in_progress';
  /** The response in its present state. */
  response: Response;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/**
 * Extra output that a response carries only on request. `reasoning.encrypted_content` allows multi-turn
 * use without stored state.
 */
export type ResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

/** The response ended early, by a limit or a filter; the last event of its stream. */
export interface ResponseIncompleteEvent {
  /** Tells which variant of the type this is. */
  type: 'response.incomplete';
  /** The incomplete response; `incomplete_details` says why. */
  response: Response;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** Input of a response: text, which counts as a user message, or a list of items. */
export type ResponseInput = Array<ResponseInputItem>;

/** Audio as part of a message. */
export type ResponseInputAudio = SharedResponseInputAudio;

export declare namespace ResponseInputAudio {
  /** Audio given as input: encoded data and its format. */
  export interface InputAudio {
    /** The recording, base64-encoded. */
    data: string;
    /** Encoding of the recording. */
    format: 'mp3' | 'wav';
  }
}

/** Part of an input message: text, image or file. */
export type ResponseInputContent = SharedResponseInputText | SharedResponseInputImage | SharedResponseInputFile;

/** File given to the model: uploaded, by address, or inline. */
export type ResponseInputFile = SharedResponseInputFile;

export declare namespace ResponseInputFile {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointConfig;
}

/** File within a tool's output. */
export interface ResponseInputFileContent {
  /** Tells which variant of the type this is. */
  type: 'input_file';
  /** Uploaded file; null when the file comes by address or inline. */
  file_id?: string | null;
  /** Name of the file, with its extension. */
  filename?: string | null;
  /** File content encoded in base64. Length: at most 73400320 characters. */
  file_data?: string | null;
  /** Address from which the file is fetched. Format: uri. */
  file_url?: string | null;
  /**
   * How finely the file is rendered: `low` is cheaper, `high` is better. From GPT-5.6 on `auto` means
   * high, which can cost more input tokens.
   */
  detail?: 'auto' | 'low' | 'high';
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: ResponseInputFileContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputFileContent {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointParam;
}

/** Image given to the model, by address, data URL or file identifier. */
export type ResponseInputImage = SharedResponseInputImage;

export declare namespace ResponseInputImage {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointConfig;
}

/** Image within a tool's output. */
export interface ResponseInputImageContent {
  /** Tells which variant of the type this is. */
  type: 'input_image';
  /**
   * Full web address or base64 `data:` URL; null when `file_id` is used. Length: at most 20971520
   * characters. Format: uri.
   */
  image_url?: string | null;
  /** Uploaded image; null when `image_url` is used. */
  file_id?: string | null;
  /** How finely the image is examined; null means `auto`. */
  detail?: ImageDetail | null;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: ResponseInputImageContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputImageContent {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointParam;
}

/** One element of the input: a message, a tool call or output, or a reference to an item. */
export type ResponseInputItem =
  | EasyInputMessage
  | ResponseInputItem.Message
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseInputItem.ComputerCallOutput
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCall
  | ResponseInputItem.FunctionCallOutput
  | ResponseInputItem.ToolSearchCall
  | ResponseToolSearchOutputItemParam
  | ResponseInputItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseCompactionItemParam
  | ResponseInputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseInputItem.LocalShellCall
  | ResponseInputItem.LocalShellCallOutput
  | ResponseInputItem.ShellCall
  | ResponseInputItem.ShellCallOutput
  | ResponseInputItem.ApplyPatchCall
  | ResponseInputItem.ApplyPatchCallOutput
  | ResponseInputItem.McpListTools
  | ResponseInputItem.McpApprovalRequest
  | ResponseInputItem.McpApprovalResponse
  | ResponseInputItem.McpCall
  | ResponseCustomToolCallOutput
  | ResponseCustomToolCall
  | ResponseInputItem.CompactionTrigger
  | ResponseInputItem.ItemReference
  | ResponseInputItem.Program
  | ResponseInputItem.ProgramOutput;

export declare namespace ResponseInputItem {
  /** Adds tools from this point of the context on. */
  export interface AdditionalTools {
    /** Tells which variant of the type this is. */
    type: 'additional_tools';
    /** Author who adds the tools; always `developer`. */
    role: 'developer';
    /** Tools to add. */
    tools: Array<Tool>;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
  }

  /** Patch call, sent back as history. */
  export interface ApplyPatchCall {
    /** Tells which variant of the type this is. */
    type: 'apply_patch_call';
    /** Identifies the call; its output repeats it. Length: 1 to 64 characters. */
    call_id: string;
    /** Current state. */
    status: 'in_progress' | 'completed';
    /** File to create, change or delete, and how. */
    operation:
      | ResponseInputItem.ApplyPatchCall.CreateFile
      | ResponseInputItem.ApplyPatchCall.DeleteFile
      | ResponseInputItem.ApplyPatchCall.UpdateFile;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?:
      | ResponseInputItem.ApplyPatchCall.Direct
      | ResponseInputItem.ApplyPatchCall.Program
      | null;
  }

  export namespace ApplyPatchCall {
    /** Creates a file. */
    export interface CreateFile {
      /** Tells which variant of the type this is. */
      type: 'create_file';
      /** New file, as a path from the workspace root. Length: at least 1 characters. */
      path: string;
      /** Content of the new file, as a unified diff. Length: at most 10485760 characters. */
      diff: string;
    }

    /** Deletes a file. */
    export interface DeleteFile {
      /** Tells which variant of the type this is. */
      type: 'delete_file';
      /** File that goes away, as a path from the workspace root. Length: at least 1 characters. */
      path: string;
    }

    /** The model itself made the call. */
    export type Direct = ResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;

    /** Changes a file. */
    export interface UpdateFile {
      /** Tells which variant of the type this is. */
      type: 'update_file';
      /** File to change, as a path from the workspace root. Length: at least 1 characters. */
      path: string;
      /** Change to apply to the file, as a unified diff. Length: at most 10485760 characters. */
      diff: string;
    }
  }

  /** Result of applying a patch, which your application sends back. */
  export interface ApplyPatchCallOutput {
    /** Tells which variant of the type this is. */
    type: 'apply_patch_call_output';
    /** `call_id` of the patch that this answers. Length: 1 to 64 characters. */
    call_id: string;
    /** Current state. */
    status: 'completed' | 'failed';
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?:
      | ResponseInputItem.ApplyPatchCallOutput.Direct
      | ResponseInputItem.ApplyPatchCallOutput.Program
      | null;
    /**
     * What to tell the model about the result, such as an error; may be null. Length: at most 10485760
     * characters.
     */
    output?: string | null;
  }

  export namespace ApplyPatchCallOutput {
    /** The model itself made the call. */
    export type Direct = ResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;
  }

  /** Has the context compacted; must be the last input item. */
  export interface CompactionTrigger {
    /** Tells which variant of the type this is. */
    type: 'compaction_trigger';
  }

  /** Screenshot that answers a computer call. */
  export interface ComputerCallOutput {
    /** `call_id` of the computer call that this answers. Length: 1 to 64 characters. */
    call_id: string;
    /** Tells which variant of the type this is. */
    type: 'computer_call_output';
    /** Screenshot taken after the actions. */
    output: ResponseComputerToolCallOutputScreenshot;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Safety checks, reported with the computer call, that your application has reviewed and accepted. */
    acknowledged_safety_checks?: Array<ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck> | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ComputerCallOutput {
    /** Warning about a computer call, which must be acknowledged in its output. */
    export type AcknowledgedSafetyCheck = ResponseComputerToolCall.PendingSafetyCheck;
  }

  /** Result of a function call, which your application sends back. */
  export interface FunctionCallOutput {
    /** Tells which variant of the type this is. */
    type: 'function_call_output';
    /**
     * What the function returned: a string, or text, image and file parts. Length: at most 10485760
     * characters.
     */
    output: string | ResponseFunctionCallOutputItemList;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** `call_id` of the function call that this answers. Length: 1 to 64 characters. */
    call_id?: string | null;
    /** Name of the tool that ran. Length: 1 to 128 characters. */
    name?: string | null;
    /** Namespace of the tool that ran. Length: 1 to 64 characters. Pattern: `^[a-zA-Z0-9_-]+$`. */
    namespace?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?:
      | ResponseInputItem.FunctionCallOutput.Direct
      | ResponseInputItem.FunctionCallOutput.Program
      | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace FunctionCallOutput {
    /** The model itself made the call. */
    export type Direct = ResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;
  }

  /** An image that the model generated. */
  export type ImageGenerationCall = ResponseItem.ImageGenerationCall;

  /** Stands for a stored item, by its identifier. */
  export interface ItemReference {
    /** Identifier of the stored item. */
    id: string;
    /** Tells which variant of the type this is. */
    type?: 'item_reference' | null;
  }

  /** Command that the model wants run on your machine. */
  export type LocalShellCall = ResponseItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Command to run on your machine. */
    export type Action = ResponseItem.LocalShellCall.Action;
  }

  /** Output of a local shell command, which your application sends back. */
  export type LocalShellCallOutput = ResponseItem.LocalShellCallOutput;

  /** Asks whether an MCP tool may be called. Answer with an `mcp_approval_response`. */
  export type McpApprovalRequest = ResponseItem.McpApprovalRequest;

  /** Your decision on an MCP approval request. */
  export interface McpApprovalResponse {
    /** Tells which variant of the type this is. */
    type: 'mcp_approval_response';
    /** Request that is decided. */
    approval_request_id: string;
    /** True to let the tool call run, false to refuse it. */
    approve: boolean;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Why you decided so, for the model to read. */
    reason?: string | null;
  }

  /** A call of an MCP tool, carried out by the API. */
  export type McpCall = ResponseItem.McpCall;

  /** Tools that an MCP server offers, as the API fetched them. */
  export type McpListTools = ResponseItem.McpListTools;

  export namespace McpListTools {
    /** One tool that an MCP server offers. */
    export type Tool = MCPListToolsTool;
  }

  /** Message given to the model; `developer` and `system` outrank `user`. */
  export interface Message {
    /** Author of the message. */
    role: 'user' | 'system' | 'developer';
    /** Text, image and file parts of the message. */
    content: ResponseInputMessageContentList;
    /** Tells which variant of the type this is. */
    type?: 'message';
    /** Progress of the item; set on items that the API returns. */
    status?: 'in_progress' | 'completed' | 'incomplete';
  }

  /** Program of the model, sent back as history. */
  export interface Program {
    /** Identifier of this item. */
    id: string;
    /** Tells which variant of the type this is. */
    type: 'program';
    /** Identifies the program in its calls and its output. Length: 1 to 64 characters. */
    call_id: string;
    /** JavaScript that the model wrote. Length: at most 10485760 characters. */
    code: string;
    /** Opaque value for replaying the program; send it back unchanged. Length: at most 10485760 characters. */
    fingerprint: string;
  }

  /** Result of a program, sent back as history. */
  export interface ProgramOutput {
    /** Identifier of this item. */
    id: string;
    /** Tells which variant of the type this is. */
    type: 'program_output';
    /** `call_id` of the program that ended. Length: 1 to 64 characters. */
    call_id: string;
    /** What the program returned. Length: at most 10485760 characters. */
    result: string;
    /** Current state. */
    status: 'completed' | 'incomplete';
  }

  /** Shell call, sent back as history. */
  export interface ShellCall {
    /** Identifies the call; its output repeats it. Length: 1 to 64 characters. */
    call_id: string;
    /** Tells which variant of the type this is. */
    type: 'shell_call';
    /** Commands to run, with their limits. */
    action: ResponseInputItem.ShellCall.Action;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?: ResponseInputItem.ShellCall.Direct | ResponseInputItem.ShellCall.Program | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Where the commands run; null leaves it open. */
    environment?: LocalEnvironment | ContainerReference | null;
  }

  export namespace ShellCall {
    /** Shell commands with their limits. */
    export interface Action {
      /** Shell commands to run, in order. */
      commands: Array<string>;
      /** Time limit of the commands in milliseconds, by the wall clock; null when unset. */
      timeout_ms?: number | null;
      /** How many characters of stdout and stderr together to capture; null when unset. */
      max_output_length?: number | null;
    }

    /** The model itself made the call. */
    export type Direct = ResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;
  }

  /** Output of a shell call, which your application sends back. */
  export interface ShellCallOutput {
    /** `call_id` of the shell call that this answers. Length: 1 to 64 characters. */
    call_id: string;
    /** Tells which variant of the type this is. */
    type: 'shell_call_output';
    /** Output of the commands, one entry each. */
    output: Array<ResponseFunctionShellCallOutputContent>;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?:
      | ResponseInputItem.ShellCallOutput.Direct
      | ResponseInputItem.ShellCallOutput.Program
      | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Limit in characters under which the output was captured; take it from the call. */
    max_output_length?: number | null;
  }

  export namespace ShellCallOutput {
    /** The model itself made the call. */
    export type Direct = ResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = ResponseCustomToolCallOutput.Program;
  }

  /** A search for tools, sent back as history. */
  export interface ToolSearchCall {
    /** Tells which variant of the type this is. */
    type: 'tool_search_call';
    /** What was searched for. */
    arguments: unknown;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Links a call with its output: send the output back under the same value. Length: 1 to 64 characters. */
    call_id?: string | null;
    /** Who runs the tool search: the API (`server`) or your application (`client`). */
    execution?: 'server' | 'client';
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }
}

/** Parts of an input message. */
export type ResponseInputMessageContentList = Array<ResponseInputContent>;

/** Input message, as stored by the API. */
export interface ResponseInputMessageItem {
  /** Tells which variant of the type this is. */
  type: 'message';
  /** Author of the message. */
  role: 'user' | 'system' | 'developer';
  /** Text, image and file parts of the message. */
  content: ResponseInputMessageContentList;
  /** Identifier of this item. */
  id: string;
  /** Progress of the item; set on items that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

/** Text given to the model. */
export type ResponseInputText = SharedResponseInputText;

export declare namespace ResponseInputText {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointConfig;
}

/** Text within a tool's output. */
export interface ResponseInputTextContent {
  /** Tells which variant of the type this is. */
  type: 'input_text';
  /** Text for the model. Length: at most 10485760 characters. */
  text: string;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: ResponseInputTextContent.PromptCacheBreakpoint | null;
}

export declare namespace ResponseInputTextContent {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointParam;
}

/** An item of a response's context, as stored by the API. */
export type ResponseItem =
  | ResponseInputMessageItem
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseFunctionToolCallItem
  | ResponseFunctionToolCallOutputItem
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseItem.AdditionalTools
  | ResponseReasoningItem
  | ResponseItem.Program
  | ResponseItem.ProgramOutput
  | ResponseCompactionItem
  | ResponseItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseItem.LocalShellCall
  | ResponseItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseItem.McpListTools
  | ResponseItem.McpApprovalRequest
  | ResponseItem.McpApprovalResponse
  | ResponseItem.McpCall
  | ResponseCustomToolCallItem
  | ResponseCustomToolCallOutputItem;

export declare namespace ResponseItem {
  /** Tools that become available from this point of the context on. */
  export interface AdditionalTools {
    /** Tells which variant of the type this is. */
    type: 'additional_tools';
    /** Identifier of this item. */
    id: string;
    /** Author who added the tools. */
    role:
      | 'unknown'
      | 'user'
      | 'assistant'
      | 'system'
      | 'critic'
      | 'discriminator'
      | 'developer'
      | 'tool';
    /** Tools that are added. */
    tools: Array<Tool>;
  }

  /** An image that the model generated. */
  export interface ImageGenerationCall {
    /** Tells which variant of the type this is. */
    type: 'image_generation_call';
    /** Identifier of this item; later input can refer to it. */
    id: string;
    /** Current state. */
    status: 'in_progress' | 'completed' | 'generating' | 'failed';
    /** The image, base64-encoded; null until it is done. */
    result: string | null;
  }

  /** Command that the model wants run on your machine. */
  export interface LocalShellCall {
    /** Tells which variant of the type this is. */
    type: 'local_shell_call';
    /** Identifier of this item. */
    id: string;
    /** Repeat this value in the output that answers the call. */
    call_id: string;
    /** The command with its environment and limits. */
    action: ResponseItem.LocalShellCall.Action;
    /** Current state. */
    status: 'in_progress' | 'completed' | 'incomplete';
  }

  export namespace LocalShellCall {
    /** Command to run on your machine. */
    export interface Action {
      /** Tells which variant of the type this is. */
      type: 'exec';
      /** Program and arguments, one string each. */
      command: Array<string>;
      /** Environment variables for the command, by name. */
      env: { [key: string]: string };
      /** Time limit of the command in milliseconds; null when unset. */
      timeout_ms?: number | null;
      /** Directory to run in; null for the usual one. */
      working_directory?: string | null;
      /** Operating system user to run as; null for the usual one. */
      user?: string | null;
    }
  }

  /** Output of a local shell command, which your application sends back. */
  export interface LocalShellCallOutput {
    /** Tells which variant of the type this is. */
    type: 'local_shell_call_output';
    /** Identifier of the local shell call that this answers. */
    id: string;
    /** What the command printed, as JSON text. */
    output: string;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  /** Asks whether an MCP tool may be called. Answer with an `mcp_approval_response`. */
  export interface McpApprovalRequest {
    /** Tells which variant of the type this is. */
    type: 'mcp_approval_request';
    /** Identifier that the answer gives as `approval_request_id`. */
    id: string;
    /** MCP server whose tool wants to run. */
    server_label: string;
    /** Name of the tool that wants to run. */
    name: string;
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
  }

  /** Decision on an MCP approval request, as stored by the API. */
  export interface McpApprovalResponse {
    /** Tells which variant of the type this is. */
    type: 'mcp_approval_response';
    /** Identifier of this item. */
    id: string;
    /** Request that was decided. */
    approval_request_id: string;
    /** True to let the tool call run, false to refuse it. */
    approve: boolean;
    /** Reason that was given with the decision. */
    reason?: string | null;
  }

  /** A call of an MCP tool, carried out by the API. */
  export interface McpCall {
    /** Tells which variant of the type this is. */
    type: 'mcp_call';
    /** Identifier of this item. */
    id: string;
    /** MCP server that ran the tool. */
    server_label: string;
    /** Name of the called tool. */
    name: string;
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
    /** What the tool returned; null while it runs or when it failed. */
    output?: string | null;
    /** What went wrong with the call; null or absent when nothing did. */
    error?: McpToolCallError | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** Approval that the call waits for; name it in an `mcp_approval_response`. Null when none is needed. */
    approval_request_id?: string | null;
  }

  /** Tools that an MCP server offers, as the API fetched them. */
  export interface McpListTools {
    /** Tells which variant of the type this is. */
    type: 'mcp_list_tools';
    /** Identifier of this item. */
    id: string;
    /** Your label for the MCP server; tool calls refer to it. */
    server_label: string;
    /** Tools that the server offers. */
    tools: Array<ResponseItem.McpListTools.Tool>;
    /** Why the list could not be fetched; null on success. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** One tool that an MCP server offers. */
    export type Tool = MCPListToolsTool;
  }

  /** Code that the model wrote to call tools. */
  export interface Program {
    /** Tells which variant of the type this is. */
    type: 'program';
    /** Identifier of this item. */
    id: string;
    /** Identifies the program in its calls and its output. */
    call_id: string;
    /** JavaScript that the model wrote. */
    code: string;
    /** Opaque value for replaying the program; send it back unchanged. */
    fingerprint: string;
  }

  /** Result of a program that the model wrote. */
  export interface ProgramOutput {
    /** Tells which variant of the type this is. */
    type: 'program_output';
    /** Identifier of this item. */
    id: string;
    /** `call_id` of the program that ended. */
    call_id: string;
    /** What the program returned. */
    result: string;
    /** Current state. */
    status: 'completed' | 'incomplete';
  }
}

export type ResponseItemsPage = CursorPage<ResponseItem>;

/** The shell runs on your machine. */
export interface ResponseLocalEnvironment {
  /** Tells which variant of the type this is. */
  type: 'local';
}

/** A further piece of an MCP call's arguments. */
export interface ResponseMcpCallArgumentsDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call_arguments.delta';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Next piece of the arguments' JSON text. */
  delta: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The arguments of an MCP call are complete. */
export interface ResponseMcpCallArgumentsDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call_arguments.done';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** All of the arguments, as JSON text. */
  arguments: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** An MCP call succeeded. */
export interface ResponseMcpCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.completed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** An MCP call failed. */
export interface ResponseMcpCallFailedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.failed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** An MCP call began. */
export interface ResponseMcpCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.in_progress';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
}

/** The tools of an MCP server have been listed. */
export interface ResponseMcpListToolsCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_list_tools.completed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The tools of an MCP server could not be listed. */
export interface ResponseMcpListToolsFailedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_list_tools.failed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The tools of an MCP server are being listed. */
export interface ResponseMcpListToolsInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_list_tools.in_progress';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** Speech that the model generated. */
export interface ResponseOutputAudio {
  /** Tells which variant of the type this is. */
  type: 'output_audio';
  /** The speech, base64-encoded. */
  data: string;
  /** What the speech says. */
  transcript: string;
}

/** One element of a response's output, such as a message, a reasoning item or a tool call. */
export type ResponseOutputItem =
  | ResponseOutputMessage
  | ResponseFileSearchToolCall
  | ResponseFunctionToolCall
  | ResponseFunctionToolCallOutputItem
  | ResponseFunctionWebSearch
  | ResponseComputerToolCall
  | ResponseComputerToolCallOutputItem
  | ResponseReasoningItem
  | ResponseOutputItem.Program
  | ResponseOutputItem.ProgramOutput
  | ResponseToolSearchCall
  | ResponseToolSearchOutputItem
  | ResponseOutputItem.AdditionalTools
  | ResponseCompactionItem
  | ResponseOutputItem.ImageGenerationCall
  | ResponseCodeInterpreterToolCall
  | ResponseOutputItem.LocalShellCall
  | ResponseOutputItem.LocalShellCallOutput
  | ResponseFunctionShellToolCall
  | ResponseFunctionShellToolCallOutput
  | ResponseApplyPatchToolCall
  | ResponseApplyPatchToolCallOutput
  | ResponseOutputItem.McpCall
  | ResponseOutputItem.McpListTools
  | ResponseOutputItem.McpApprovalRequest
  | ResponseOutputItem.McpApprovalResponse
  | ResponseCustomToolCall
  | ResponseCustomToolCallOutputItem;

export declare namespace ResponseOutputItem {
  /** Tools that become available from this point of the context on. */
  export type AdditionalTools = ResponseItem.AdditionalTools;

  /** An image that the model generated. */
  export type ImageGenerationCall = ResponseItem.ImageGenerationCall;

  /** Command that the model wants run on your machine. */
  export type LocalShellCall = ResponseItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Command to run on your machine. */
    export type Action = ResponseItem.LocalShellCall.Action;
  }

  /** Output of a local shell command, which your application sends back. */
  export type LocalShellCallOutput = ResponseItem.LocalShellCallOutput;

  /** Asks whether an MCP tool may be called. Answer with an `mcp_approval_response`. */
  export type McpApprovalRequest = ResponseItem.McpApprovalRequest;

  /** Decision on an MCP approval request, as stored by the API. */
  export type McpApprovalResponse = ResponseItem.McpApprovalResponse;

  /** A call of an MCP tool, carried out by the API. */
  export type McpCall = ResponseItem.McpCall;

  /** Tools that an MCP server offers, as the API fetched them. */
  export type McpListTools = ResponseItem.McpListTools;

  export namespace McpListTools {
    /** One tool that an MCP server offers. */
    export type Tool = MCPListToolsTool;
  }

  /** Code that the model wrote to call tools. */
  export type Program = ResponseItem.Program;

  /** Result of a program that the model wrote. */
  export type ProgramOutput = ResponseItem.ProgramOutput;
}

/** An output item begins. */
export interface ResponseOutputItemAddedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.output_item.added';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /**
   * The item as it begins. Don't send it back yet: encrypted reasoning may be partial until
   * `response.output_item.done`.
   */
  item: ResponseOutputItem;
}

/** An output item is complete. */
export interface ResponseOutputItemDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.output_item.done';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** The complete item. */
  item: ResponseOutputItem;
}

/** Message that the model generated. */
export interface ResponseOutputMessage {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'message';
  /** Author of the message. */
  role: 'assistant';
  /** Text and refusal parts of the message. */
  content: Array<ResponseOutputText | ResponseOutputRefusal>;
  /** How far the message is generated. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Whether this is commentary or the final answer. Keep it when sending the message back. */
  phase?: 'commentary' | 'final_answer' | null;
}

/** Refusal of the model. */
export interface ResponseOutputRefusal {
  /** Tells which variant of the type this is. */
  type: 'refusal';
  /** What the model says in declining. */
  refusal: string;
}

/** Text that the model generated. */
export interface ResponseOutputText {
  /** Tells which variant of the type this is. */
  type: 'output_text';
  /** The generated text. */
  text: string;
  /** Citations and file references within the text. */
  annotations: Array<
      | ResponseOutputText.FileCitation
      | ResponseOutputText.URLCitation
      | ResponseOutputText.ContainerFileCitation
      | ResponseOutputText.FilePath
  >;
  /** Log probabilities of the tokens; empty unless `include` asks for `message.output_text.logprobs`. */
  logprobs?: Array<ResponseOutputText.Logprob>;
}

export declare namespace ResponseOutputText {
  /** Cites a file in a container. */
  export interface ContainerFileCitation {
    /** Tells which variant of the type this is. */
    type: 'container_file_citation';
    /** Container that holds the file. */
    container_id: string;
    /** File that is cited. */
    file_id: string;
    /** Where the cited span begins, as a character position in the text. */
    start_index: number;
    /** Where the cited span ends, as a character position in the text. */
    end_index: number;
    /** Name of the cited file. */
    filename: string;
  }

  /** Cites an uploaded file. */
  export interface FileCitation {
    /** Tells which variant of the type this is. */
    type: 'file_citation';
    /** File that is cited. */
    file_id: string;
    /** Position in the list of files, from 0. */
    index: number;
    /** Name of the cited file. */
    filename: string;
  }

  /** Refers to a file that was generated. */
  export interface FilePath {
    /** Tells which variant of the type this is. */
    type: 'file_path';
    /** File that was generated. */
    file_id: string;
    /** Position in the list of files, from 0. */
    index: number;
  }

  /** Log probability of an output token, with alternatives. */
  export interface Logprob {
    /** The token as text. */
    token: string;
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** UTF-8 bytes of the token. */
    bytes: Array<number>;
    /** The likeliest tokens at this position. */
    top_logprobs: Array<ResponseOutputText.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    /** One of the likeliest tokens at a position. */
    export interface TopLogprob {
      /** The token as text. */
      token: string;
      /** Natural logarithm of the token's probability. */
      logprob: number;
      /** UTF-8 bytes of the token. */
      bytes: Array<number>;
    }
  }

  /** Cites a web page. */
  export interface URLCitation {
    /** Tells which variant of the type this is. */
    type: 'url_citation';
    /** Address of the cited page. Format: uri. */
    url: string;
    /** Where the cited span begins, as a character position in the text. */
    start_index: number;
    /** Where the cited span ends, as a character position in the text. */
    end_index: number;
    /** Title of the cited page. */
    title: string;
  }
}

/** A citation or file reference was attached to output text. */
export interface ResponseOutputTextAnnotationAddedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.output_text.annotation.added';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Position of the annotation within its content part, from 0. */
  annotation_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** The annotation that was attached. */
  annotation:
    | ResponseOutputTextAnnotationAddedEvent.FileCitation
    | ResponseOutputTextAnnotationAddedEvent.URLCitation
    | ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | ResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
}

export declare namespace ResponseOutputTextAnnotationAddedEvent {
  /** Cites a file in a container. */
  export type ContainerFileCitation = ResponseOutputText.ContainerFileCitation;

  /** Cites an uploaded file. */
  export type FileCitation = ResponseOutputText.FileCitation;

  /** Refers to a file that was generated. */
  export type FilePath = ResponseOutputText.FilePath;

  /** Cites a web page. */
  export type URLCitation = ResponseOutputText.URLCitation;
}

/** The response waits for its turn. */
export interface ResponseQueuedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.queued';
  /** The response in its present state. */
  response: Response;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** What the model reasoned. When you manage the context yourself, send these items back in the next turns. */
export interface ResponseReasoningItem {
  /** Tells which variant of the type this is. */
  type: 'reasoning';
  /** Identifier of this item. */
  id: string;
  /** Summary of the reasoning, in parts; empty unless it was requested. */
  summary: Array<ResponseReasoningItem.Summary>;
  /**
   * Encrypted reasoning, to send back when `store` is false or data isn't retained. In streams take it
   * from `response.output_item.done`; before that it may be partial.
   */
  encrypted_content?: string | null;
  /** The reasoning text, where the model shows it. */
  content?: Array<ResponseReasoningItem.Content>;
  /** Progress of the item; set on items that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace ResponseReasoningItem {
  /** Part of the model's reasoning. */
  export interface Content {
    /** Tells which variant of the type this is. */
    type: 'reasoning_text';
    /** The reasoning's text. */
    text: string;
  }

  /** Part of a reasoning summary. */
  export interface Summary {
    /** Tells which variant of the type this is. */
    type: 'summary_text';
    /** The summary's text so far. */
    text: string;
  }
}

/** A part of the reasoning summary begins. */
export interface ResponseReasoningSummaryPartAddedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.reasoning_summary_part.added';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** The part as it begins. */
  part: ResponseReasoningSummaryPartAddedEvent.Part;
}

export declare namespace ResponseReasoningSummaryPartAddedEvent {
  /** The part as it begins. */
  export interface Part {
    /** Tells which variant of the type this is. */
    type: 'summary_text';
    /** Text of the summary part so far. */
    text: string;
  }
}

/** A part of the reasoning summary ended. */
export interface ResponseReasoningSummaryPartDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.reasoning_summary_part.done';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** The part with all its text. */
  part: ResponseReasoningSummaryPartDoneEvent.Part;
  /** `incomplete` when generation was interrupted; absent when the part ended normally. */
  status?: 'incomplete';
}

export declare namespace ResponseReasoningSummaryPartDoneEvent {
  /** The part with all its text. */
  export interface Part {
    /** Tells which variant of the type this is. */
    type: 'summary_text';
    /** All text of the summary part. */
    text: string;
  }
}

/** A further piece of the reasoning summary. */
export interface ResponseReasoningSummaryTextDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.reasoning_summary_text.delta';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** Next piece of the summary. */
  delta: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The text of a reasoning summary part is complete. */
export interface ResponseReasoningSummaryTextDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.reasoning_summary_text.done';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the part within the reasoning summary, from 0. */
  summary_index: number;
  /** All text of the summary part. */
  text: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A further piece of the reasoning text. */
export interface ResponseReasoningTextDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.reasoning_text.delta';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Next piece of the reasoning. */
  delta: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The reasoning text is complete. */
export interface ResponseReasoningTextDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.reasoning_text.done';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** All of the reasoning text. */
  text: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A further piece of the model's refusal. */
export interface ResponseRefusalDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.refusal.delta';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Next piece of the refusal. */
  delta: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The refusal is complete. */
export interface ResponseRefusalDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.refusal.done';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** All text of the refusal. */
  refusal: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** Which stored response to read, and what of it. */
export type ResponseRetrieveParams = ResponseRetrieveParamsNonStreaming | ResponseRetrieveParamsStreaming;

export declare namespace ResponseRetrieveParams {
  export type ResponseRetrieveParamsNonStreaming = OuterResponseRetrieveParamsNonStreaming;

  export type ResponseRetrieveParamsStreaming = OuterResponseRetrieveParamsStreaming;
}

/** Which stored response to read, and what of it. */
export interface ResponseRetrieveParamsBase {
  /** Extra output to return, such as search results or log probabilities. */
  include?: Array<ResponseIncludable>;
  /** When true, the response comes as a stream of events, from the start or from `starting_after`. */
  stream?: boolean;
  /** Resume a stream after this `sequence_number`. */
  starting_after?: number;
  /**
   * Whether streamed deltas carry random padding, which hides their length from eavesdroppers. Turn it off
   * on trusted networks to save bandwidth.
   */
  include_obfuscation?: boolean;
}

/** Which stored response to read, and what of it. */
export interface ResponseRetrieveParamsNonStreaming extends ResponseRetrieveParamsBase {
  /** When true, the response comes as a stream of events, from the start or from `starting_after`. */
  stream?: false;
}

/** Which stored response to read, and what of it. */
export interface ResponseRetrieveParamsStreaming extends ResponseRetrieveParamsBase {
  /** When true, the response comes as a stream of events, from the start or from `starting_after`. */
  stream: true;
}

/** A command of a shell call begins. */
export interface ResponseShellCallCommandAddedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.shell_call_command.added';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the shell command within its call, from 0. */
  command_index: number;
  /** The command as it begins. */
  command: string;
}

/** A further piece of a shell command. */
export interface ResponseShellCallCommandDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.shell_call_command.delta';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the shell command within its call, from 0. */
  command_index: number;
  /** Next piece of the command. */
  delta: string;
  /** Random padding that evens out event sizes; ignore it. */
  obfuscation?: string;
}

/** A shell command is complete. */
export interface ResponseShellCallCommandDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.shell_call_command.done';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the shell command within its call, from 0. */
  command_index: number;
  /** All of the command. */
  command: string;
}

/** A further piece of a shell command's output. */
export interface ResponseShellCallOutputContentDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.shell_call_output_content.delta';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the shell command within its call, from 0. */
  command_index: number;
  /** Next pieces of stdout and stderr. */
  delta: ResponseShellCallOutputContentDeltaEvent.Delta;
}

export declare namespace ResponseShellCallOutputContentDeltaEvent {
  /** Piece of output from a running shell command. */
  export interface Delta {
    /** Next piece of standard output. */
    stdout?: string;
    /** Next piece of standard error. */
    stderr?: string;
  }
}

/** The output of a shell command is complete. */
export interface ResponseShellCallOutputContentDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.shell_call_output_content.done';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the shell command within its call, from 0. */
  command_index: number;
  /** All that the command printed. */
  output: Array<ResponseShellCallOutputContentDoneEvent.Output>;
}

export declare namespace ResponseShellCallOutputContentDoneEvent {
  /** What one shell command printed, and how it ended. */
  export type Output = ResponseFunctionShellToolCallOutput.Output;

  export namespace Output {
    /** The command ended by itself. */
    export type Exit = ResponseFunctionShellToolCallOutput.Output.Exit;

    /** The command ran out of time. */
    export type Timeout = ResponseFunctionShellToolCallOutput.Output.Timeout;
  }
}

/** State of the response. Only `completed`, `failed`, `cancelled` and `incomplete` are final. */
export type ResponseStatus = 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete';

/** An event of a response's stream; `type` tells which. */
export type ResponseStreamEvent =
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseCodeInterpreterCallCodeDeltaEvent
  | ResponseCodeInterpreterCallCodeDoneEvent
  | ResponseCodeInterpreterCallCompletedEvent
  | ResponseCodeInterpreterCallInProgressEvent
  | ResponseCodeInterpreterCallInterpretingEvent
  | ResponseCompletedEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseErrorEvent
  | ResponseFileSearchCallCompletedEvent
  | ResponseFileSearchCallInProgressEvent
  | ResponseFileSearchCallSearchingEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseShellCallCommandAddedEvent
  | ResponseShellCallCommandDeltaEvent
  | ResponseShellCallCommandDoneEvent
  | ResponseShellCallOutputContentDeltaEvent
  | ResponseShellCallOutputContentDoneEvent
  | ResponseInProgressEvent
  | ResponseFailedEvent
  | ResponseIncompleteEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseReasoningSummaryPartAddedEvent
  | ResponseReasoningSummaryPartDoneEvent
  | ResponseReasoningSummaryTextDeltaEvent
  | ResponseReasoningSummaryTextDoneEvent
  | ResponseReasoningTextDeltaEvent
  | ResponseReasoningTextDoneEvent
  | ResponseRefusalDeltaEvent
  | ResponseRefusalDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | ResponseWebSearchCallCompletedEvent
  | ResponseWebSearchCallInProgressEvent
  | ResponseWebSearchCallSearchingEvent
  | ResponseImageGenCallCompletedEvent
  | ResponseImageGenCallGeneratingEvent
  | ResponseImageGenCallInProgressEvent
  | ResponseImageGenCallPartialImageEvent
  | ResponseMcpCallArgumentsDeltaEvent
  | ResponseMcpCallArgumentsDoneEvent
  | ResponseMcpCallCompletedEvent
  | ResponseMcpCallFailedEvent
  | ResponseMcpCallInProgressEvent
  | ResponseMcpListToolsCompletedEvent
  | ResponseMcpListToolsFailedEvent
  | ResponseMcpListToolsInProgressEvent
  | ResponseOutputTextAnnotationAddedEvent
  | ResponseQueuedEvent
  | ResponseCustomToolCallInputDeltaEvent
  | ResponseCustomToolCallInputDoneEvent;

/** Format of the output text and how detailed it is. */
export interface ResponseTextConfig {
  /** Plain text, JSON by a schema, or JSON of any shape. */
  format?: ResponseFormatTextConfig;
  /** How detailed the answer should be. */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/** A further piece of output text. */
export interface ResponseTextDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.output_text.delta';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Next piece of the text. */
  delta: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Log probabilities of this piece's tokens; empty unless they were requested. */
  logprobs: Array<ResponseTextDeltaEvent.Logprob>;
}

export declare namespace ResponseTextDeltaEvent {
  /** Log probability of a token in a streamed text; closer to 0 means more certain. */
  export type Logprob = ResponseTextDoneEvent.Logprob;

  export namespace Logprob {
    /** One entry per likely token at this position, at most 20. */
    export type TopLogprob = ResponseTextDoneEvent.Logprob.TopLogprob;
  }
}

/** The text of an output part is complete. */
export interface ResponseTextDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.output_text.done';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** All text of the part. */
  text: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Log probabilities of the text's tokens; empty unless they were requested. */
  logprobs: Array<ResponseTextDoneEvent.Logprob>;
}

export declare namespace ResponseTextDoneEvent {
  /** Log probability of a token in a streamed text; closer to 0 means more certain. */
  export interface Logprob {
    /** The token as text. */
    token: string;
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** One entry per likely token at this position, at most 20. */
    top_logprobs?: Array<ResponseTextDoneEvent.Logprob.TopLogprob>;
  }

  export namespace Logprob {
    /** One entry per likely token at this position, at most 20. */
    export interface TopLogprob {
      /** The token as text. */
      token?: string;
      /** Natural logarithm of the token's probability. */
      logprob?: number;
    }
  }
}

/** The model looks for tools that aren't loaded. */
export interface ResponseToolSearchCall {
  /** Tells which variant of the type this is. */
  type: 'tool_search_call';
  /** Identifier of this item. */
  id: string;
  /** Repeat this value in the output when your application searches; may be null. */
  call_id: string | null;
  /** Who runs the tool search: the API (`server`) or your application (`client`). */
  execution: 'server' | 'client';
  /** What is searched for. */
  arguments: unknown;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Tools that a tool search loaded. */
export interface ResponseToolSearchOutputItem {
  /** Tells which variant of the type this is. */
  type: 'tool_search_output';
  /** Identifier of this item. */
  id: string;
  /** `call_id` of the tool search that this answers; may be null. */
  call_id: string | null;
  /** Who runs the tool search: the API (`server`) or your application (`client`). */
  execution: 'server' | 'client';
  /** Definitions that the search loaded. */
  tools: Array<Tool>;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Tools that your application found for a tool search. */
export interface ResponseToolSearchOutputItemParam {
  /** Tells which variant of the type this is. */
  type: 'tool_search_output';
  /** Definitions that become available. */
  tools: Array<Tool>;
  /** Identifier of this item; null when you make one. */
  id?: string | null;
  /** `call_id` of the tool search that this answers. Length: 1 to 64 characters. */
  call_id?: string | null;
  /** Who runs the tool search: the API (`server`) or your application (`client`). */
  execution?: 'server' | 'client';
  /** Current state. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export declare namespace ResponseToolSearchOutputItemParam {
  /** Lets the model write Python and run it in a sandboxed container. */
  export type CodeInterpreter = Tool.CodeInterpreter;

  export namespace CodeInterpreter {
    /** Has the API make a container for the code interpreter. */
    export type CodeInterpreterToolAuto = Tool.CodeInterpreter.CodeInterpreterToolAuto;
  }

  /** Lets the model generate and edit images with the GPT image models. */
  export type ImageGeneration = Tool.ImageGeneration;

  export namespace ImageGeneration {
    /** Mask that marks the area of the image to repaint. */
    export type InputImageMask = Tool.ImageGeneration.InputImageMask;
  }

  /** Lets the model have commands run on your machine. */
  export type LocalShell = Tool.LocalShell;

  /**
   * Gives the model the tools of a remote MCP server or of a service connector. Exactly one of
   * `server_url`, `tunnel_id` and `connector_id` says which.
   */
  export type Mcp = RealtimeResponseCreateMcpTool;

  export namespace Mcp {
    /**
     * Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the
     * default.
     */
    export interface McpToolApprovalFilter {
      /** Tools that need an approval before every call. */
      always?: ResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter.Always;
      /** Tools that may run without approval. */
      never?: ResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter.Always;
    }

    export namespace McpToolApprovalFilter {
      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Always = MCPToolFilter;

      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Never = MCPToolFilter;
    }

    /** Picks tools of an MCP server by name or by whether they only read. */
    export type McpToolFilter = MCPToolFilter;
  }

  /** Lets the model call tools from code that it writes. */
  export type ProgrammaticToolCalling = Tool.ProgrammaticToolCalling;
}

/** Tokens that a response consumed. */
export interface ResponseUsage {
  /** Number of tokens in the input. */
  input_tokens: number;
  /** How the input tokens divide into kinds. */
  input_tokens_details: ResponseUsage.InputTokensDetails;
  /** Generated tokens, reasoning included. */
  output_tokens: number;
  /** How the output tokens divide into kinds. */
  output_tokens_details: ResponseUsage.OutputTokensDetails;
  /** Input and output tokens together. */
  total_tokens: number;
}

export declare namespace ResponseUsage {
  /** How the input tokens divide into kinds. */
  export interface InputTokensDetails {
    /** Input tokens that were served from the prompt cache. */
    cached_tokens: number;
    /** Input tokens newly stored in the prompt cache. */
    cache_write_tokens: number;
    /** How the tokens written to the cache divide by how long they are kept. */
    cache_write_tokens_details?: ResponseUsage.InputTokensDetails.CacheWriteTokensDetails;
  }

  export namespace InputTokensDetails {
    /** How the tokens written to the cache divide by how long they are kept. */
    export interface CacheWriteTokensDetails {
      /** Tokens kept for 30 minutes. */
      ttl_30m_tokens: number;
      /** Tokens kept for 12 hours. */
      ttl_12h_tokens: number;
    }
  }

  /** How the output tokens divide into kinds. */
  export interface OutputTokensDetails {
    /** Generated tokens that were spent on reasoning. */
    reasoning_tokens: number;
  }
}

/** A web search is finished. */
export interface ResponseWebSearchCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.web_search_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** A web search began. */
export interface ResponseWebSearchCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.web_search_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/** The web is being searched. */
export interface ResponseWebSearchCallSearchingEvent {
  /** Tells which variant of the type this is. */
  type: 'response.web_search_call.searching';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
}

/**
 * Starts a response over a WebSocket; same fields as `CreateResponse`. Streaming is implied, so leave out
 * `stream`; `background` doesn't work here.
 */
export interface ResponsesClientEvent {
  /** Tells which variant of the type this is. */
  type: 'response.create';
  /**
   * Lane for this response: requests of a lane run in order, and their events carry its name. Context
   * still follows `previous_response_id`, so lanes can fork. Length: 1 to 256 characters. Pattern:
   * `^[A-Za-z0-9_.-]+$`.
   */
  stream_id?: string;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /** How many of the likeliest tokens to return per position, 0 to 20; fewer may come back. */
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
  prompt_cache_options?: PromptCacheOptionsParam;
  /** Response to continue from, for multi-turn use. Can't be combined with `conversation`. */
  previous_response_id?: string | null;
  /** Model that generates the response. */
  model?: ResponsesModel;
  /**
   * Whether the response is made in the background, so that the call returns at once.
   *
   * @default false
   */
  background?: boolean | null;
  /** Limit on calls of built-in tools, counted over all of them together; calls beyond it are ignored. */
  max_tool_calls?: number | null;
  /** Format of the text (plain or structured) and how detailed it is. */
  text?: ResponseTextConfig;
  /** Tools that the model may use. */
  tools?: Array<Tool>;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?:
    | ToolChoiceOptions
    | ToolChoiceAllowed
    | ToolChoiceTypes
    | ToolChoiceFunction
    | ToolChoiceMcp
    | ToolChoiceCustom
    | Response.SpecificProgrammaticToolCallingParam
    | ToolChoiceApplyPatch
    | ToolChoiceShell;
  /** Stored prompt template to use, with values for its variables. */
  prompt?: ResponsePrompt | null;
  /** Processing tier for this request; the project's setting when left out. */
  service_tier?: ServiceTier;
  /**
   * `auto` drops the oldest items when the context is too long; `disabled` fails with status 400.
   *
   * @default "disabled"
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;
  /** Reasoning effort, summary and mode, for models that reason. */
  reasoning?: Reasoning | null;
  /** Text, or a list of messages, files, tool outputs and other items. Plain text counts as a user message. */
  input?: string | ResponseInput;
  /** Extra output to return, such as search results, log probabilities or encrypted reasoning. */
  include?: Array<ResponseIncludable> | null;
  /**
   * Whether the model may call several tools in one turn.
   *
   * @default true
   */
  parallel_tool_calls?: boolean | null;
  /**
   * Whether to keep the response so that it can be retrieved and continued later.
   *
   * @default true
   */
  store?: boolean | null;
  /**
   * System or developer message for this response alone: instructions of the previous response are not
   * carried over.
   */
  instructions?: string | null;
  /** Moderates input and output; null turns it off. */
  moderation?: ModerationParam | null;
  /**
   * When true, the response arrives as server-sent events while it is generated.
   *
   * @default false
   */
  stream?: boolean | null;
  /** Details of streaming; only with `stream: true`. */
  stream_options?: ResponsesClientEvent.ResponseCreate.StreamOptions | null;
  /** Conversation to read from and add to. Can't be combined with `previous_response_id`. */
  conversation?: string | ResponseConversationParam | null;
  /**
   * How the context is kept within bounds, for example by compaction at a token threshold. Items: at least
   * 1.
   */
  context_management?: Array<ResponsesClientEvent.ResponseCreate.ContextManagement> | null;
  /** Limit on generated tokens, visible ones and reasoning together; at least 16. */
  max_output_tokens?: number | null;
  /** Programs of wider access to use, where your organization has them. */
  access_programs?: ResponsesClientEvent.ResponseCreate.AccessPrograms;
  /** How images in the context are handled. */
  image?: ResponsesClientEvent.ResponseCreate.Image;
}

export declare namespace ResponsesClientEvent {
  /**
   * Starts a response over a WebSocket; same fields as `CreateResponse`. Streaming is implied, so leave
   * out `stream`; `background` doesn't work here.
   */
  export type ResponseCreate = ResponsesClientEvent;

  export namespace ResponseCreate {
    /** Programs of wider access to use, where your organization has them. */
    export interface AccessPrograms {
      /** Level of access for work on security. */
      cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
    }

    /** One way to keep the context within bounds. */
    export interface ContextManagement {
      /** Kind of management; only `compaction` exists. */
      type: string;
      /** Number of tokens at which compaction sets in; null for the default. Range: at least 1000. */
      compact_threshold?: number | null;
    }

    /** How images in the context are handled. */
    export interface Image {
      /** Whether images in the context are made smaller to save tokens. */
      context_compression?: 'auto' | 'enabled' | 'disabled';
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

    /** Makes the model call tools from code that it writes. */
    export type SpecificProgrammaticToolCallingParam = Response.SpecificProgrammaticToolCallingParam;

    /** Details of a streamed response; only together with `stream: true`. */
    export interface StreamOptions {
      /**
       * Whether streamed deltas carry random padding, which hides their length from eavesdroppers. Turn it
       * off on trusted networks to save bandwidth.
       */
      include_obfuscation?: boolean;
    }
  }
}

/** A frame that the server may send on a Responses WebSocket. */
export type ResponsesServerEvent =
  | ResponsesServerEvent.ResponseAudioWsDelta
  | ResponsesServerEvent.ResponseAudioWsDone
  | ResponsesServerEvent.ResponseAudioTranscriptWsDelta
  | ResponsesServerEvent.ResponseAudioTranscriptWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDelta
  | ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDone
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsCompleted
  | ResponsesServerEvent.ResponseCodeInterpreterCallInWsProgress
  | ResponsesServerEvent.ResponseCodeInterpreterCallWsInterpreting
  | ResponsesServerEvent.ResponseWsCompleted
  | ResponsesServerEvent.ResponseContentPartWsAdded
  | ResponsesServerEvent.ResponseContentPartWsDone
  | ResponsesServerEvent.ResponseWsCreated
  | ResponsesServerEvent.ResponseFileSearchCallWsCompleted
  | ResponsesServerEvent.ResponseFileSearchCallInWsProgress
  | ResponsesServerEvent.ResponseFileSearchCallWsSearching
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseFunctionCallArgumentsWsDone
  | ResponsesServerEvent.ResponseShellCallCommandWsAdded
  | ResponsesServerEvent.ResponseShellCallCommandWsDelta
  | ResponsesServerEvent.ResponseShellCallCommandWsDone
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDelta
  | ResponsesServerEvent.ResponseShellCallOutputContentWsDone
  | ResponsesServerEvent.ResponseInWsProgress
  | ResponsesServerEvent.ResponseWsFailed
  | ResponsesServerEvent.ResponseWsIncomplete
  | ResponsesServerEvent.ResponseOutputItemWsAdded
  | ResponsesServerEvent.ResponseOutputItemWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsAdded
  | ResponsesServerEvent.ResponseReasoningSummaryPartWsDone
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDelta
  | ResponsesServerEvent.ResponseReasoningSummaryTextWsDone
  | ResponsesServerEvent.ResponseReasoningTextWsDelta
  | ResponsesServerEvent.ResponseReasoningTextWsDone
  | ResponsesServerEvent.ResponseRefusalWsDelta
  | ResponsesServerEvent.ResponseRefusalWsDone
  | ResponsesServerEvent.ResponseTextWsDelta
  | ResponsesServerEvent.ResponseTextWsDone
  | ResponsesServerEvent.ResponseWebSearchCallWsCompleted
  | ResponsesServerEvent.ResponseWebSearchCallInWsProgress
  | ResponsesServerEvent.ResponseWebSearchCallWsSearching
  | ResponsesServerEvent.ResponseImageGenCallWsCompleted
  | ResponsesServerEvent.ResponseImageGenCallWsGenerating
  | ResponsesServerEvent.ResponseImageGenCallInWsProgress
  | ResponsesServerEvent.ResponseImageGenCallPartialWsImage
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDelta
  | ResponsesServerEvent.ResponseMcpCallArgumentsWsDone
  | ResponsesServerEvent.ResponseMcpCallWsCompleted
  | ResponsesServerEvent.ResponseMcpCallWsFailed
  | ResponsesServerEvent.ResponseMcpCallInWsProgress
  | ResponsesServerEvent.ResponseMcpListToolsWsCompleted
  | ResponsesServerEvent.ResponseMcpListToolsWsFailed
  | ResponsesServerEvent.ResponseMcpListToolsInWsProgress
  | ResponsesServerEvent.ResponseOutputTextAnnotationWsAdded
  | ResponsesServerEvent.ResponseWsQueued
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDelta
  | ResponsesServerEvent.ResponseCustomToolCallInputWsDone
  | ResponsesServerEvent.ResponseWsError;

export declare namespace ResponsesServerEvent {
  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseAudioTranscriptWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.audio.transcript.delta';
    /** Next piece of the transcript. */
    delta: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseAudioTranscriptWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.audio.transcript.done';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseAudioWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.audio.delta';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Next piece of the speech, base64-encoded. */
    delta: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseAudioWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.audio.done';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallCodeWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.code_interpreter_call_code.delta';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Next piece of the code. */
    delta: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallCodeWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.code_interpreter_call_code.done';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** All of the code. */
    code: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.code_interpreter_call.in_progress';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.code_interpreter_call.completed';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseCodeInterpreterCallWsInterpreting {
    /** Tells which variant of the type this is. */
    type: 'response.code_interpreter_call.interpreting';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseContentPartWsAdded {
    /** Tells which variant of the type this is. */
    type: 'response.content_part.added';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** The part as it begins, mostly empty. */
    part: ResponseOutputText | ResponseOutputRefusal | ResponseReasoningItem.Content;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseContentPartWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.content_part.done';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** The complete part. */
    part: ResponseOutputText | ResponseOutputRefusal | ResponseReasoningItem.Content;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseCustomToolCallInputWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.custom_tool_call_input.delta';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Next piece of the input. */
    delta: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseCustomToolCallInputWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.custom_tool_call_input.done';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** All of the input. */
    input: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseFileSearchCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.file_search_call.in_progress';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseFileSearchCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.file_search_call.completed';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseFileSearchCallWsSearching {
    /** Tells which variant of the type this is. */
    type: 'response.file_search_call.searching';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseFunctionCallArgumentsWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.function_call_arguments.delta';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Next piece of the arguments' JSON text; valid only once all pieces are joined. */
    delta: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseFunctionCallArgumentsWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.function_call_arguments.done';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** All of the arguments, as JSON text. */
    arguments: string;
    /** Name of the called function. */
    name?: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseImageGenCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.image_generation_call.in_progress';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseImageGenCallPartialWsImage {
    /** Tells which variant of the type this is. */
    type: 'response.image_generation_call.partial_image';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Which preview this is, counted from 0. */
    partial_image_index: number;
    /** Preview of the unfinished image, in base64. */
    partial_image_b64: string;
    /** Size of the preview as `WIDTHxHEIGHT`. */
    size?: string;
    /** Quality at which the image is made. */
    quality?: string;
    /** Background of the preview, as it was settled. */
    background?: string;
    /** File format of the preview. */
    output_format?: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseImageGenCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.image_generation_call.completed';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseImageGenCallWsGenerating {
    /** Tells which variant of the type this is. */
    type: 'response.image_generation_call.generating';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.in_progress';
    /** The response in its present state. */
    response: Response;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseMcpCallArgumentsWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_call_arguments.delta';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Next piece of the arguments' JSON text. */
    delta: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseMcpCallArgumentsWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_call_arguments.done';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** All of the arguments, as JSON text. */
    arguments: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseMcpCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_call.in_progress';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseMcpCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_call.completed';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseMcpCallWsFailed {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_call.failed';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseMcpListToolsInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_list_tools.in_progress';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseMcpListToolsWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_list_tools.completed';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseMcpListToolsWsFailed {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_list_tools.failed';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseOutputItemWsAdded {
    /** Tells which variant of the type this is. */
    type: 'response.output_item.added';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /**
     * The item as it begins. Don't send it back yet: encrypted reasoning may be partial until
     * `response.output_item.done`.
     */
    item: ResponseOutputItem;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseOutputItemWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.output_item.done';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** The complete item. */
    item: ResponseOutputItem;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseOutputTextAnnotationWsAdded {
    /** Tells which variant of the type this is. */
    type: 'response.output_text.annotation.added';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** Position of the annotation within its content part, from 0. */
    annotation_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** The annotation that was attached. */
    annotation:
      | ResponseOutputText.FileCitation
      | ResponseOutputText.URLCitation
      | ResponseOutputText.ContainerFileCitation
      | ResponseOutputText.FilePath
      | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseReasoningSummaryPartWsAdded {
    /** Tells which variant of the type this is. */
    type: 'response.reasoning_summary_part.added';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the part within the reasoning summary, from 0. */
    summary_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** The part as it begins. */
    part: ResponseReasoningSummaryPartAddedEvent.Part;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseReasoningSummaryPartWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.reasoning_summary_part.done';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the part within the reasoning summary, from 0. */
    summary_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** The part with all its text. */
    part: ResponseReasoningSummaryPartDoneEvent.Part;
    /** `incomplete` when generation was interrupted; absent when the part ended normally. */
    status?: 'incomplete';
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseReasoningSummaryTextWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.reasoning_summary_text.delta';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the part within the reasoning summary, from 0. */
    summary_index: number;
    /** Next piece of the summary. */
    delta: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseReasoningSummaryTextWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.reasoning_summary_text.done';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the part within the reasoning summary, from 0. */
    summary_index: number;
    /** All text of the summary part. */
    text: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseReasoningTextWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.reasoning_text.delta';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** Next piece of the reasoning. */
    delta: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseReasoningTextWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.reasoning_text.done';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** All of the reasoning text. */
    text: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseRefusalWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.refusal.delta';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** Next piece of the refusal. */
    delta: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseRefusalWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.refusal.done';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** All text of the refusal. */
    refusal: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseShellCallCommandWsAdded {
    /** Tells which variant of the type this is. */
    type: 'response.shell_call_command.added';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the shell command within its call, from 0. */
    command_index: number;
    /** The command as it begins. */
    command: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseShellCallCommandWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.shell_call_command.delta';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the shell command within its call, from 0. */
    command_index: number;
    /** Next piece of the command. */
    delta: string;
    /** Random padding that evens out event sizes; ignore it. */
    obfuscation?: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseShellCallCommandWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.shell_call_command.done';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the shell command within its call, from 0. */
    command_index: number;
    /** All of the command. */
    command: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseShellCallOutputContentWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.shell_call_output_content.delta';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the shell command within its call, from 0. */
    command_index: number;
    /** Next pieces of stdout and stderr. */
    delta: ResponseShellCallOutputContentDeltaEvent.Delta;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseShellCallOutputContentWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.shell_call_output_content.done';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the shell command within its call, from 0. */
    command_index: number;
    /** All that the command printed. */
    output: Array<ResponseFunctionShellToolCallOutput.Output>;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseTextWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.output_text.delta';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** Next piece of the text. */
    delta: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Log probabilities of this piece's tokens; empty unless they were requested. */
    logprobs: Array<ResponseTextDoneEvent.Logprob>;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseTextWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.output_text.done';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the content part within its item, from 0. */
    content_index: number;
    /** All text of the part. */
    text: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Log probabilities of the text's tokens; empty unless they were requested. */
    logprobs: Array<ResponseTextDoneEvent.Logprob>;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseWebSearchCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.web_search_call.in_progress';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseWebSearchCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.web_search_call.completed';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseWebSearchCallWsSearching {
    /** Tells which variant of the type this is. */
    type: 'response.web_search_call.searching';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.completed';
    /** The complete response. */
    response: Response;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseWsCreated {
    /** Tells which variant of the type this is. */
    type: 'response.created';
    /** The response as it begins, without output. */
    response: Response;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** Error frame on a Responses WebSocket. */
  export interface ResponseWsError {
    /** Tells which variant of the type this is. */
    type: 'error';
    /** What went wrong. */
    error: ResponsesServerEvent.ResponseWsError.Error;
    /** HTTP status that corresponds to a protocol error. */
    status?: number;
    /** Position of the event, when the error came from a response's stream. */
    sequence_number?: number;
    /** Lane of the request that failed; absent when it named none. */
    stream_id?: string;
  }

  export namespace ResponseWsError {
    /** What went wrong, in a WebSocket error frame. */
    export interface Error {
      /** Class of the error. */
      type: string;
      /** Code of the error, for programs; null when there is none. */
      code: string | null;
      /** Explanation of the error, for people. */
      message: string;
      /** Name of the offending parameter; null when the error isn't about one. */
      param: string | null;
      /** HTTP response headers that belong to the error, such as rate limits; may be absent. */
      headers?: { [key: string]: string };
    }
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseWsFailed {
    /** Tells which variant of the type this is. */
    type: 'response.failed';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** The failed response; `error` says why. */
    response: Response;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseWsIncomplete {
    /** Tells which variant of the type this is. */
    type: 'response.incomplete';
    /** The incomplete response; `incomplete_details` says why. */
    response: Response;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface ResponseWsQueued {
    /** Tells which variant of the type this is. */
    type: 'response.queued';
    /** The response in its present state. */
    response: Response;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }
}

/**
 * Processing tier. `auto` follows the project's setting, `default` is standard, `flex` cheaper and slower,
 * `fast` and `priority` both mean fast mode (reported as `priority`), `ultrafast` needs special access.
 */
export type ServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast' | null;

/** A tool that the model may use in a response. */
export type Tool =
  | FunctionTool
  | FileSearchTool
  | ComputerTool
  | ComputerUsePreviewTool
  | WebSearchTool
  | Tool.Mcp
  | Tool.CodeInterpreter
  | Tool.ProgrammaticToolCalling
  | Tool.ImageGeneration
  | Tool.LocalShell
  | FunctionShellTool
  | CustomTool
  | NamespaceTool
  | ToolSearchTool
  | WebSearchPreviewTool
  | ApplyPatchTool;

export declare namespace Tool {
  /** Lets the model write Python and run it in a sandboxed container. */
  export interface CodeInterpreter {
    /** Tells which variant of the type this is. */
    type: 'code_interpreter';
    /** Where the code runs: the ID of a container, or `auto` settings with files and a memory limit. */
    container: string | Tool.CodeInterpreter.CodeInterpreterToolAuto;
    /**
     * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
     * writes. Items: at least 1.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
  }

  export namespace CodeInterpreter {
    /** Has the API make a container for the code interpreter. */
    export interface CodeInterpreterToolAuto {
      /** Tells which variant of the type this is. */
      type: 'auto';
      /** Uploaded files to copy into the container. Items: at most 50. */
      file_ids?: Array<string>;
      /** Memory of the container; null for the default. */
      memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
      /** What the container may reach on the network. */
      network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
    }
  }

  /** Lets the model generate and edit images with the GPT image models. */
  export interface ImageGeneration {
    /** Tells which variant of the type this is. */
    type: 'image_generation';
    /** Image model to use. */
    model?:
      | (string & {})
      | 'gpt-image-1'
      | 'gpt-image-1-mini'
      | 'gpt-image-1.5'
      | 'gpt-image-2'
      | 'gpt-image-2-2026-04-21';
    /**
     * How good the image should be; higher takes longer and costs more.
     *
     * @default "auto"
     */
    quality?: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
    /**
     * `WIDTHxHEIGHT` in pixels, or `auto`. `gpt-image-2` takes other sizes too: sides divisible by 16,
     * ratio from 1:3 to 3:1, at most 3840x2160.
     *
     * @default "auto"
     */
    size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
    /**
     * File format of the generated image.
     *
     * @default "png"
     */
    output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
    /**
     * Compression level of the image from 0 to 100, for `jpeg` and `webp`.
     *
     * @default 100
     */
    output_compression?: number;
    /**
     * How strictly generated images are moderated.
     *
     * @default "auto"
     */
    moderation?: 'auto' | 'low';
    /**
     * `transparent` (needs `png` or `webp` output), `opaque`, or `auto`.
     *
     * @default "auto"
     */
    background?: 'transparent' | 'opaque' | 'auto';
    /** How closely the result keeps to the style and features, faces above all, of the input images. */
    input_fidelity?: 'high' | 'low' | null;
    /** Mask that marks the area of the image to repaint. */
    input_image_mask?: Tool.ImageGeneration.InputImageMask;
    /**
     * How many previews to stream before the final image; with 0 only the final one comes. Range: 0 to 3.
     *
     * @default 0
     */
    partial_images?: number;
    /** Whether to make a new image, edit one, or let the model decide. */
    action?: 'generate' | 'edit' | 'auto';
    /**
     * How much thought goes into planning the image, apart from the quality of its rendering; the model's
     * own default when absent.
     */
    complexity?: 'low' | 'medium' | 'high';
    /**
     * Frames of a GIF; only with `output_format: 'gif'`. Range: 2 to 16.
     *
     * @default 9
     */
    frame_count?: number;
    /**
     * How long each frame of a GIF stays, in milliseconds, rounded to 10; only with `output_format:
     * 'gif'`.
     *
     * @default 200
     */
    frame_duration_ms?: number;
    /**
     * Model that draws an SVG, and its effort; only with `output_format: 'svg'`. The other `model` makes
     * the image that it draws from.
     */
    svg?: Tool.ImageGeneration.Svg;
  }

  export namespace ImageGeneration {
    /** Mask that marks the area of the image to repaint. */
    export interface InputImageMask {
      /** Mask image, base64-encoded. */
      image_url?: string;
      /** Uploaded mask image. */
      file_id?: string;
    }

    /**
     * Model that draws an SVG, and its effort; only with `output_format: 'svg'`. The other `model` makes
     * the image that it draws from.
     */
    export interface Svg {
      /** Model to use, or the one that was used. */
      model?: string;
      /** Settings for models that reason before they answer. */
      reasoning?: Tool.ImageGeneration.Svg.Reasoning | null;
    }

    export namespace Svg {
      /** Settings for models that reason before they answer. */
      export interface Reasoning {
        /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
        effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max';
      }
    }
  }

  /** Lets the model have commands run on your machine. */
  export interface LocalShell {
    /** Tells which variant of the type this is. */
    type: 'local_shell';
  }

  /**
   * Gives the model the tools of a remote MCP server or of a service connector. Exactly one of
   * `server_url`, `tunnel_id` and `connector_id` says which.
   */
  export type Mcp = RealtimeResponseCreateMcpTool;

  export namespace Mcp {
    /**
     * Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the
     * default.
     */
    export interface McpToolApprovalFilter {
      /** Tools that need an approval before every call. */
      always?: Tool.Mcp.McpToolApprovalFilter.Always;
      /** Tools that may run without approval. */
      never?: Tool.Mcp.McpToolApprovalFilter.Always;
    }

    export namespace McpToolApprovalFilter {
      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Always = MCPToolFilter;

      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Never = MCPToolFilter;
    }

    /** Picks tools of an MCP server by name or by whether they only read. */
    export type McpToolFilter = MCPToolFilter;
  }

  /** Lets the model call tools from code that it writes. */
  export interface ProgrammaticToolCalling {
    /** Tells which variant of the type this is. */
    type: 'programmatic_tool_calling';
  }
}

/** Limits the model to some of the tools in `tools`. */
export interface ToolChoiceAllowed {
  /** Tells which variant of the type this is. */
  type: 'allowed_tools';
  /** `auto` lets the model choose between these tools and a message; `required` demands at least one call. */
  mode: 'auto' | 'required';
  /** Tools that may be called, each as its `type` with the `name` or `server_label`. */
  tools: Array<{ [key: string]: unknown }>;
}

/** Makes the model use the patch tool. */
export interface ToolChoiceApplyPatch {
  /** Tells which variant of the type this is. */
  type: 'apply_patch';
}

/** Makes the model call one particular custom tool. */
export interface ToolChoiceCustom {
  /** Tells which variant of the type this is. */
  type: 'custom';
  /** Name of the custom tool that must be called. */
  name: string;
}

/** Makes the model use the shell tool. */
export interface ToolChoiceShell {
  /** Tells which variant of the type this is. */
  type: 'shell';
}

/** Makes the model use one kind of built-in tool. */
export interface ToolChoiceTypes {
  /** Built-in tool that must be used. */
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter'
    | 'mcp';
}

/** Groups functions and custom tools under one name. */
export type ToolSearchOutputNamespaceTool = NamespaceTool;

export declare namespace ToolSearchOutputNamespaceTool {
  /** A function within a namespace of tools. */
  export type Function = NamespaceTool.Function;
}

/** Lets the model find deferred tools when it needs them. */
export interface ToolSearchTool {
  /** Tells which variant of the type this is. */
  type: 'tool_search';
  /** Who runs the tool search: the API (`server`) or your application (`client`). */
  execution?: 'server' | 'client';
  /** What can be found; the model reads it. For searches that your application runs. */
  description?: string | null;
  /** JSON Schema of the search's arguments, for searches that your application runs. */
  parameters?: unknown;
}

/** Preview version of web search. */
export interface WebSearchPreviewTool {
  /**
   * Version of the tool.
   *
   * @default "web_search_preview"
   */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Roughly where the user is, to make search results relevant. */
  user_location?: WebSearchPreviewTool.UserLocation | null;
  /** How much of the context window search results may take up. */
  search_context_size?: 'low' | 'medium' | 'high';
  /** Kinds of content to search for: `text`, `image`. */
  search_content_types?: Array<'text' | 'image'>;
}

export declare namespace WebSearchPreviewTool {
  /** Rough location of the user. */
  export interface UserLocation {
    /** Tells which variant of the type this is. */
    type: 'approximate';
    /** Country of the user as a two-letter ISO 3166-1 code, such as `PT`. */
    country?: string | null;
    /** Free-form name of the user's region or state, such as `Alentejo`. */
    region?: string | null;
    /** Free-form name of the user's city, such as `Lisbon`. */
    city?: string | null;
    /** IANA time zone of the user, such as `Europe/Lisbon`. */
    timezone?: string | null;
  }
}

/** Lets the model search the web. */
export interface WebSearchTool {
  /**
   * Version of the tool.
   *
   * @default "web_search"
   */
  type: 'web_search' | 'web_search_2025_08_26';
  /**
   * Whether pages may be fetched live. When false, only cached and indexed content is used.
   *
   * @default true
   */
  external_web_access?: boolean;
  /** Limits on what may be found; null for none. */
  filters?: WebSearchTool.Filters | null;
  /** Roughly where the user is, to make search results relevant. */
  user_location?: WebSearchTool.UserLocation | null;
  /**
   * How much of the context window search results may take up.
   *
   * @default "medium"
   */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace WebSearchTool {
  /** Limits on what may be found; null for none. */
  export interface Filters {
    /**
     * Domains to search, subdomains included, such as `example.org`; all when left out.
     *
     * @default []
     */
    allowed_domains?: Array<string> | null;
  }

  /** Rough location of the user; null leaves it unknown. */
  export interface UserLocation {
    /** Tells which variant of the type this is. */
    type?: 'approximate';
    /** Country of the user as a two-letter ISO 3166-1 code, such as `PT`. */
    country?: string | null;
    /** Free-form name of the user's region or state, such as `Alentejo`. */
    region?: string | null;
    /** Free-form name of the user's city, such as `Lisbon`. */
    city?: string | null;
    /** IANA time zone of the user, such as `Europe/Lisbon`. */
    timezone?: string | null;
  }
}

type OuterResponseCreateParamsNonStreaming = ResponseCreateParamsNonStreaming;
type OuterResponseCreateParamsStreaming = ResponseCreateParamsStreaming;
type OuterResponseRetrieveParamsNonStreaming = ResponseRetrieveParamsNonStreaming;
type OuterResponseRetrieveParamsStreaming = ResponseRetrieveParamsStreaming;
