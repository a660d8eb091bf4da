// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage } from '@oxide/core';

/** Lets the model create, change and delete files by unified diffs that your application applies. */
export interface BetaApplyPatchTool {
  /** Tells which variant of the type this is. */
  type: 'apply_patch';
  /**
   * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
   * writes. Items: at least 1.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** Compacted context, to be used as the input of the next response. */
export interface BetaCompactedResponse {
  /** Identifier of the compaction. */
  id: string;
  /** Kind of object; a constant. */
  object: 'response.compaction';
  /** Items that replace the former context. */
  output: Array<BetaResponseOutputItem>;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Tokens that the compaction itself consumed. */
  usage: BetaResponseUsage;
  /** How images in the context are handled. */
  image?: BetaCompactedResponse.Image;
}

export declare namespace BetaCompactedResponse {
  /** How images in the context are handled. */
  export interface Image {
    /** Whether images in the context are made smaller to save tokens. */
    context_compression: 'enabled' | 'disabled';
  }
}

/** One action on the controlled computer, such as a click or a key press. */
export type BetaComputerAction =
  | BetaComputerAction.Click
  | BetaComputerAction.DoubleClick
  | BetaComputerAction.Drag
  | BetaComputerAction.Keypress
  | BetaComputerAction.Move
  | BetaComputerAction.Screenshot
  | BetaComputerAction.Scroll
  | BetaComputerAction.Type
  | BetaComputerAction.Wait;

export declare namespace BetaComputerAction {
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
    path: Array<BetaComputerAction.Drag.Path>;
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
export type BetaComputerActionList = Array<BetaComputerAction>;

/** Lets the model control a computer that you drive. */
export interface BetaComputerTool {
  /** Tells which variant of the type this is. */
  type: 'computer';
}

/** Preview version of computer control, which must know the screen. */
export interface BetaComputerUsePreviewTool {
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
export interface BetaContainerAuto {
  /** Tells which variant of the type this is. */
  type: 'container_auto';
  /** Uploaded files to copy into the container. Items: at most 50. */
  file_ids?: Array<string>;
  /** Memory of the container; null for the default. */
  memory_limit?: '1g' | '4g' | '16g' | '64g' | null;
  /** What the container may reach on the network. */
  network_policy?: BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist;
  /** Skills to make available, by reference or inline. Items: at most 200. */
  skills?: Array<BetaSkillReference | BetaInlineSkill>;
}

/** Network policy that lets the container reach listed domains alone. */
export interface BetaContainerNetworkPolicyAllowlist {
  /** Tells which variant of the type this is. */
  type: 'allowlist';
  /** Host names that may be reached; anything else is refused. Items: at least 1. */
  allowed_domains: Array<string>;
  /** Secrets, each made available only for requests to one allowed domain. Items: at least 1. */
  domain_secrets?: Array<BetaContainerNetworkPolicyDomainSecret>;
}

/** Network policy that lets nothing out of the container. */
export interface BetaContainerNetworkPolicyDisabled {
  /** Tells which variant of the type this is. */
  type: 'disabled';
}

/** Secret that the container may use towards one domain. */
export interface BetaContainerNetworkPolicyDomainSecret {
  /** Host name to which the secret is bound. Length: at least 1 characters. */
  domain: string;
  /** Name under which the secret is injected. Length: at least 1 characters. */
  name: string;
  /** The secret, injected for requests to the domain. Length: 1 to 10485760 characters. */
  value: string;
}

/** Runs shell commands in a container that exists. */
export interface BetaContainerReference {
  /** Tells which variant of the type this is. */
  type: 'container_reference';
  /** Identifier of the container. */
  container_id: string;
}

/** A tool of yours that takes free-form text. */
export interface BetaCustomTool {
  /** Tells which variant of the type this is. */
  type: 'custom';
  /** Tool name; calls carry it. */
  name: string;
  /** What the tool does; the model reads it. */
  description?: string;
  /** Format of the input: free text, which is the default, or text that follows a grammar. */
  format?: BetaCustomTool.Text | BetaCustomTool.Grammar;
  /** When true, the definition stays out of the context until tool search finds it. */
  defer_loading?: boolean;
  /**
   * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
   * writes. Items: at least 1.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

export declare namespace BetaCustomTool {
  /** Input of a custom tool that follows a grammar. */
  export interface Grammar {
    /** Tells which variant of the type this is. */
    type: 'grammar';
    /** Syntax of the grammar. */
    syntax: 'lark' | 'regex';
    /** The grammar, written in the syntax that `syntax` names. */
    definition: string;
  }

  /** Input of a custom tool as free text. */
  export interface Text {
    /** Tells which variant of the type this is. */
    type: 'text';
  }
}

/**
 * Message in short form: a role and text or parts. `developer` and `system` outrank `user`; `assistant` is
 * earlier model output.
 */
export interface BetaEasyInputMessage {
  /** Author of the message. */
  role: 'user' | 'assistant' | 'system' | 'developer';
  /** A string, or a list of text, image and file parts. */
  content: string | BetaResponseInputMessageContentList;
  /** Phase of an assistant message. Keep it when sending messages back; quality may drop without it. */
  phase?: 'commentary' | 'final_answer' | null;
  /** Tells which variant of the type this is. */
  type?: 'message';
}

/** Lets the model search your vector stores. */
export interface BetaFileSearchTool {
  /** Tells which variant of the type this is. */
  type: 'file_search';
  /** Vector stores to search. */
  vector_store_ids: Array<string>;
  /** How many results to return, from 1 to 50. */
  max_num_results?: number;
  /** How search results are ranked and cut off. */
  ranking_options?: BetaFileSearchTool.RankingOptions;
  /** Condition on file attributes; null for none. */
  filters?: BetaFileSearchTool.ComparisonFilter | BetaFileSearchTool.CompoundFilter | null;
}

export declare namespace BetaFileSearchTool {
  /** Condition that compares one attribute with a value. */
  export interface ComparisonFilter {
    /**
     * Comparison operator; `in` and `nin` test membership in an array.
     *
     * @default "eq"
     */
    type: 'eq' | 'ne' | 'gt' | 'gte' | 'lt' | 'lte' | 'in' | 'nin';
    /** Name of the attribute to compare. */
    key: string;
    /** Value to compare with; an array for `in` and `nin`. */
    value: string | number | boolean | Array<string | number>;
  }

  /** Several conditions joined by `and` or `or`; may be nested. */
  export interface CompoundFilter {
    /** How the conditions combine: all of them (`and`) or at least one (`or`). */
    type: 'and' | 'or';
    /** The conditions that are joined, each simple or compound. */
    filters: Array<
        | BetaFileSearchTool.CompoundFilter.ComparisonFilter
        | BetaFileSearchTool.CompoundFilter
    >;
  }

  export namespace CompoundFilter {
    /** Condition that compares one attribute with a value. */
    export type ComparisonFilter = BetaFileSearchTool.ComparisonFilter;
  }

  /** How file search results are ranked and cut off. */
  export interface RankingOptions {
    /** Ranking model for the search results. */
    ranker?: 'auto' | 'default-2024-11-15';
    /** Results below this score, from 0 to 1, are dropped; near 1 leaves few but relevant ones. */
    score_threshold?: number;
    /** Weights that balance semantic against keyword matches in rank fusion. */
    hybrid_search?: BetaFileSearchTool.RankingOptions.HybridSearch;
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
export interface BetaFunctionShellTool {
  /** Tells which variant of the type this is. */
  type: 'shell';
  /** Where commands run: a new container, an existing one, or your machine; null leaves it open. */
  environment?: BetaContainerAuto | BetaLocalEnvironment | BetaContainerReference | null;
  /**
   * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
   * writes. Items: at least 1.
   */
  allowed_callers?: Array<'direct' | 'programmatic'> | null;
}

/** A function of yours that the model may call. */
export interface BetaFunctionTool {
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

/** How finely an image is examined; `original` keeps its full resolution. */
export type BetaImageDetail = 'low' | 'high' | 'auto' | 'original';

/** A skill that is sent along with the request and used for it alone. */
export interface BetaInlineSkill {
  /** Tells which variant of the type this is. */
  type: 'inline';
  /** Name of the skill. */
  name: string;
  /** What the skill is good for; the model decides by it when to use it. */
  description: string;
  /** The skill's files as a base64 zip archive. */
  source: BetaInlineSkillSource;
}

/** A skill's files as a zip archive inside the request. */
export interface BetaInlineSkillSource {
  /** Tells which variant of the type this is. */
  type: 'base64';
  /** Media type (MIME) of the data. */
  media_type: 'application/zip';
  /** The zip archive, base64-encoded. Length: 1 to 70254592 characters. */
  data: string;
}

/** Runs shell commands on your machine. */
export interface BetaLocalEnvironment {
  /** Tells which variant of the type this is. */
  type: 'local';
  /** Skills to make available, by reference or inline. Items: at most 200. */
  skills?: Array<BetaLocalSkill>;
}

/** A skill in a directory of your machine. */
export interface BetaLocalSkill {
  /** Name of the skill. */
  name: string;
  /** What the skill is good for; the model decides by it when to use it. */
  description: string;
  /** Directory that holds the skill. */
  path: string;
}

/** Failure of an MCP call: in the protocol, in the tool, or in HTTP. */
export type BetaMcpToolCallError =
  | BetaMcpToolCallError.McpProtocolError
  | BetaMcpToolCallError.McpToolExecutionError
  | BetaMcpToolCallError.HTTPError;

export declare namespace BetaMcpToolCallError {
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
export interface BetaNamespaceTool {
  /** Tells which variant of the type this is. */
  type: 'namespace';
  /** Name of the namespace, such as `crm`; calls carry it. Length: at least 1 characters. */
  name: string;
  /** What the group is for; the model reads it. */
  description: string;
  /** Functions and custom tools of the group. Items: at least 1. */
  tools: Array<BetaNamespaceTool.Function | BetaCustomTool>;
}

export declare namespace BetaNamespaceTool {
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
export interface BetaResponse {
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: { [key: string]: string } | null;
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
  model:
    | (string & {})
    | 'gpt-5.6-sol'
    | 'gpt-5.6-terra'
    | 'gpt-5.6-luna'
    | 'gpt-5.5'
    | 'gpt-5.5-2026-04-23'
    | 'gpt-5.4'
    | 'gpt-5.4-mini'
    | 'gpt-5.4-nano'
    | 'gpt-5.4-mini-2026-03-17'
    | 'gpt-5.4-nano-2026-03-17'
    | 'gpt-5.3-chat-latest'
    | 'gpt-5.2'
    | 'gpt-5.2-2025-12-11'
    | 'gpt-5.2-chat-latest'
    | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11'
    | 'gpt-5.1'
    | 'gpt-5.1-2025-11-13'
    | 'gpt-5.1-codex'
    | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-5-chat-latest'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o4-mini'
    | 'o4-mini-2025-04-16'
    | 'o3'
    | 'o3-2025-04-16'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'o1-preview'
    | 'o1-preview-2024-09-12'
    | 'o1-mini'
    | 'o1-mini-2024-09-12'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01'
    | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03'
    | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17'
    | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview'
    | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11'
    | 'chatgpt-4o-latest'
    | 'codex-mini-latest'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
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
    | 'gpt-3.5-turbo-0301'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'o1-pro'
    | 'o1-pro-2025-03-19'
    | 'o3-pro'
    | 'o3-pro-2025-06-10'
    | 'o3-deep-research'
    | 'o3-deep-research-2025-06-26'
    | 'o4-mini-deep-research'
    | 'o4-mini-deep-research-2025-06-26'
    | 'computer-use-preview'
    | 'computer-use-preview-2025-03-11'
    | 'gpt-5.5-pro'
    | 'gpt-5.5-pro-2026-04-23'
    | 'gpt-5-codex'
    | 'gpt-5-pro'
    | 'gpt-5-pro-2025-10-06'
    | 'gpt-5.1-codex-max'
    | 'gpt-daybreak-blue-latest'
    | 'gpt-daybreak-red-latest'
    | 'gpt-5.6-cyber';
  /** Tools that the model was offered. */
  tools: Array<BetaTool>;
  /** Tool choice that was in effect. */
  tool_choice:
    | BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | BetaResponse.BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;
  /** Identifier, used to retrieve, continue, cancel or delete the response. */
  id: string;
  /** Kind of object; a constant. */
  object: 'response';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Why generation failed; null otherwise. */
  error: BetaResponseError | null;
  /** Why `status` is `incomplete`; null otherwise. */
  incomplete_details: BetaResponse.IncompleteDetails | null;
  /**
   * Items that the model generated. Don't assume that the first one is the message: reasoning and tool
   * calls may precede it.
   */
  output: Array<BetaResponseOutputItem>;
  /** System or developer message of this response, as text or items; null when there was none. */
  instructions: string | Array<BetaResponseInputItem> | null;
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
  text?: BetaResponseTextConfig;
  /** Stored prompt template that was used, with its values; null for none. */
  prompt?: BetaResponsePrompt | null;
  /** Processing tier that was used; may differ from the requested one. */
  service_tier?: BetaServiceTier;
  /**
   * What happens when the context is too long: `auto` drops the oldest items, `disabled` fails.
   *
   * @default "disabled"
   */
  truncation?: 'auto' | 'disabled' | null;
  /** State of the response. Only `completed`, `failed`, `cancelled` and `incomplete` are final. */
  status?: BetaResponseStatus;
  /** Completion time in Unix seconds; only when `status` is `completed`. */
  completed_at?: number | null;
  /** Reasoning settings that were in effect. */
  reasoning?: BetaResponse.Reasoning | null;
  /** Tokens that the response consumed; absent while it is in progress. */
  usage?: BetaResponseUsage;
  /** Prompt caching that was in effect. */
  prompt_cache_options?: BetaResponse.PromptCacheOptions;
  /** Moderation verdicts; null or absent unless they were requested. */
  moderation?: BetaResponse.Moderation | null;
  /** Conversation that input and output were added to; null for none. */
  conversation?: BetaResponse.Conversation | null;
  /** Limit on generated tokens that was in effect; null for none. */
  max_output_tokens?: number | null;
  /** Programs of wider access that apply to this response; null when none does. */
  access_programs?: BetaResponse.AccessPrograms | null;
  /** How images in the context are handled. */
  image?: BetaResponse.Image;
  /** How this prompt's cache compares with that of an earlier response, where that was asked for. */
  prompt_cache_diagnostics?:
    | BetaResponse.CacheMiss
    | BetaResponse.CacheHit
    | BetaResponse.ComparisonResponseNotFound
    | BetaResponse.Unavailable;
  /** What the tools that run at OpenAI used, all calls together. */
  tool_usage?: BetaResponse.ToolUsage;
}

export declare namespace BetaResponse {
  /** Programs of wider access that apply to this response; null when none does. */
  export interface AccessPrograms {
    /** Level of access for work on security. */
    cyber: 'standard' | 'daybreak_blue' | 'daybreak_red';
  }

  /** Makes the model call tools from code that it writes. */
  export interface BetaSpecificProgrammaticToolCallingParam {
    /** Tells which variant of the type this is. */
    type: 'programmatic_tool_calling';
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
    input: BetaResponse.Moderation.ModerationResult | BetaResponse.Moderation.Error;
    /** Verdict on the output, or why there is none. */
    output: BetaResponse.Moderation.ModerationResult | BetaResponse.Moderation.Error;
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
    export interface ModerationResult {
      /** Tells which variant of the type this is. */
      type: 'moderation_result';
      /** Moderation model that judged the content. */
      model: string;
      /** True when at least one moderation category applies. */
      flagged: boolean;
      /** Moderation categories, each with true when the content falls under it. */
      categories: { [key: string]: boolean };
      /** For each moderation category, the score that the model gave. */
      category_scores: { [key: string]: number };
      /** For each moderation category, the kinds of input (text, image) that its score covers. */
      category_applied_input_types: { [key: string]: Array<'text' | 'image'> };
    }
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

  /** How a reasoning model reasons, and what of it is shown. Only for the o series and from gpt-5 on. */
  export interface Reasoning {
    /** Reasoning mode; in a response, the one that was in effect. */
    mode?: (string & {}) | 'standard' | 'pro';
    /** How much to reason before answering; less is faster and uses fewer tokens. */
    effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    /**
     * Ask for a summary of the reasoning and say how detailed. `concise` works with `computer-use-preview`
     * and models after `gpt-5`.
     */
    summary?: 'auto' | 'concise' | 'detailed' | null;
    /**
     * Which earlier reasoning the model sees again: this turn's or all turns'. By default `gpt-5.6` takes
     * all turns, earlier models the current one. In a response, what was in effect.
     */
    context?: 'auto' | 'current_turn' | 'all_turns' | null;
    /** Former name of `summary`. */
    generate_summary?: 'auto' | 'concise' | 'detailed' | null;
  }

  /** What the tools that run at OpenAI used, all calls together. */
  export interface ToolUsage {
    /** Tokens of all calls that generate images. */
    image_gen: BetaResponse.ToolUsage.ImageGen;
    /** Billed calls of web search. */
    web_search: BetaResponse.ToolUsage.WebSearch;
  }

  export namespace ToolUsage {
    /** Tokens of all calls that generate images. */
    export interface ImageGen {
      /** Number of tokens in the input. */
      input_tokens: number;
      /** How the input tokens divide into kinds. */
      input_tokens_details: BetaResponse.ToolUsage.ImageGen.InputTokensDetails;
      /** Number of tokens that were generated. */
      output_tokens: number;
      /** Input and output tokens together. */
      total_tokens: number;
      /** Prompt tokens that were served from the cache. */
      cached_tokens?: number;
      /** How the cached tokens divide into kinds. */
      cached_tokens_details?: BetaResponse.ToolUsage.ImageGen.CachedTokensDetails;
      /** How the output tokens divide into kinds. */
      output_tokens_details?: BetaResponse.ToolUsage.ImageGen.OutputTokensDetails;
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
export interface BetaResponseApplyPatchToolCall {
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
    | BetaResponseApplyPatchToolCall.CreateFile
    | BetaResponseApplyPatchToolCall.DeleteFile
    | BetaResponseApplyPatchToolCall.UpdateFile;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseApplyPatchToolCall.Agent;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: BetaResponseApplyPatchToolCall.Direct | BetaResponseApplyPatchToolCall.Program | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseApplyPatchToolCall {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

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
  export type Direct = BetaResponseCustomToolCall.Direct;

  /** A program that the model wrote made the call. */
  export type Program = BetaResponseCustomToolCall.Program;

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
export interface BetaResponseApplyPatchToolCallOutput {
  /** Tells which variant of the type this is. */
  type: 'apply_patch_call_output';
  /** Identifier of this item; set on items that the API returns. */
  id: string;
  /** `call_id` of the patch that this answers. */
  call_id: string;
  /** Current state. */
  status: 'completed' | 'failed';
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseApplyPatchToolCallOutput.Agent;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | BetaResponseApplyPatchToolCallOutput.Direct
    | BetaResponseApplyPatchToolCallOutput.Program
    | null;
  /** What applying the patch reported; may be null. */
  output?: string | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseApplyPatchToolCallOutput {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** The model itself made the call. */
  export type Direct = BetaResponseCustomToolCall.Direct;

  /** A program that the model wrote made the call. */
  export type Program = BetaResponseCustomToolCall.Program;
}

/** A further piece of generated speech. */
export interface BetaResponseAudioDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.audio.delta';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Next piece of the speech, base64-encoded. */
  delta: string;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseAudioDeltaEvent.Agent | null;
}

export declare namespace BetaResponseAudioDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The generated speech is complete. */
export interface BetaResponseAudioDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.audio.done';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseAudioDoneEvent.Agent | null;
}

export declare namespace BetaResponseAudioDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A further piece of the speech's transcript. */
export interface BetaResponseAudioTranscriptDeltaEvent {
  /** Tells which variant of the type this is. */
  type: 'response.audio.transcript.delta';
  /** Next piece of the transcript. */
  delta: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseAudioTranscriptDeltaEvent.Agent | null;
}

export declare namespace BetaResponseAudioTranscriptDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The transcript of the speech is complete. */
export interface BetaResponseAudioTranscriptDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.audio.transcript.done';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseAudioTranscriptDoneEvent.Agent | null;
}

export declare namespace BetaResponseAudioTranscriptDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A further piece of the code that the model writes. */
export interface BetaResponseCodeInterpreterCallCodeDeltaEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCodeInterpreterCallCodeDeltaEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The code is written and about to run. */
export interface BetaResponseCodeInterpreterCallCodeDoneEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCodeInterpreterCallCodeDoneEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A run of the code interpreter is finished. */
export interface BetaResponseCodeInterpreterCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.code_interpreter_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCodeInterpreterCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallCompletedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A call of the code interpreter began. */
export interface BetaResponseCodeInterpreterCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.code_interpreter_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCodeInterpreterCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallInProgressEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The code interpreter is running the code. */
export interface BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Tells which variant of the type this is. */
  type: 'response.code_interpreter_call.interpreting';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCodeInterpreterCallInterpretingEvent.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterCallInterpretingEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A run of Python code by the model. */
export interface BetaResponseCodeInterpreterToolCall {
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
    | Array<
        | BetaResponseCodeInterpreterToolCall.Logs
        | BetaResponseCodeInterpreterToolCall.Image
    >
    | null;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCodeInterpreterToolCall.Agent | null;
}

export declare namespace BetaResponseCodeInterpreterToolCall {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

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

/** Compacted context in encrypted form. */
export interface BetaResponseCompactionItem {
  /** Tells which variant of the type this is. */
  type: 'compaction';
  /** Identifier of this item. */
  id: string;
  /** The compacted context, encrypted; send it back unchanged. */
  encrypted_content: string;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCompactionItem.Agent;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseCompactionItem {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Compacted context, sent back as history. */
export interface BetaResponseCompactionItemParam {
  /** Tells which variant of the type this is. */
  type: 'compaction';
  /** The compacted context exactly as it came. Length: at most 20971520 characters. */
  encrypted_content: string;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCompactionItemParam.Agent | null;
  /** Identifier of this item; null when you make one. */
  id?: string | null;
}

export declare namespace BetaResponseCompactionItemParam {
  /** Agent that made an item. */
  export interface Agent {
    /** Canonical name of the agent. */
    agent_name: string;
  }
}

/** The response is finished; the last event of a successful stream. */
export interface BetaResponseCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.completed';
  /** The complete response. */
  response: BetaResponse;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCompletedEvent.Agent | null;
}

export declare namespace BetaResponseCompletedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Actions that the model wants carried out on the computer. Answer with a screenshot. */
export interface BetaResponseComputerToolCall {
  /** Tells which variant of the type this is. */
  type: 'computer_call';
  /** Identifier of this item. */
  id: string;
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Checks that you must confirm before going on with the computer call. */
  pending_safety_checks: Array<BetaResponseComputerToolCall.PendingSafetyCheck>;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseComputerToolCall.Agent | null;
  /** The single action; newer models send `actions`. */
  action?: BetaComputerAction;
  /** Batch of actions, to be performed in order. */
  actions?: BetaComputerActionList;
}

export declare namespace BetaResponseComputerToolCall {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** Warning about a computer call, which must be acknowledged in its output. */
  export interface PendingSafetyCheck {
    /** Identifier to repeat when acknowledging. */
    id: string;
    /** Kind of the warning; may be null. */
    code?: string | null;
    /** What the warning is about; may be null. */
    message?: string | null;
  }
}

/** Answer to a computer call, as stored by the API. */
export interface BetaResponseComputerToolCallOutputItem {
  /** Tells which variant of the type this is. */
  type: 'computer_call_output';
  /** Identifier of this item. */
  id: string;
  /** `call_id` of the computer call that this answers. */
  call_id: string;
  /** Screenshot taken after the actions. */
  output: BetaResponseComputerToolCallOutputScreenshot;
  /** Current state. */
  status: 'completed' | 'incomplete' | 'failed' | 'in_progress';
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseComputerToolCallOutputItem.Agent | null;
  /** Safety checks, reported with the computer call, that your application has reviewed and accepted. */
  acknowledged_safety_checks?: Array<BetaResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck>;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseComputerToolCallOutputItem {
  /** Warning about a computer call, which must be acknowledged in its output. */
  export type AcknowledgedSafetyCheck = BetaResponseComputerToolCall.PendingSafetyCheck;

  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Screenshot sent back to the model after an action. */
export interface BetaResponseComputerToolCallOutputScreenshot {
  /** Tells which variant of the type this is. */
  type: 'computer_screenshot';
  /** The screenshot, as an address or a base64 `data:` URL. Format: uri. */
  image_url?: string;
  /** Uploaded file that holds the screenshot. */
  file_id?: string;
}

/** The shell runs in a container. */
export interface BetaResponseContainerReference {
  /** Tells which variant of the type this is. */
  type: 'container_reference';
  /** Identifier of the container. */
  container_id: string;
}

/** A part of a message, given or generated. */
export type BetaResponseContent =
  | BetaResponseInputContent
  | BetaResponseOutputText
  | BetaResponseOutputRefusal
  | BetaResponseContent.ReasoningText;

export declare namespace BetaResponseContent {
  /** Part of the model's reasoning. */
  export interface ReasoningText {
    /** Tells which variant of the type this is. */
    type: 'reasoning_text';
    /** The reasoning's text. */
    text: string;
  }
}

/** A content part of an item begins. */
export interface BetaResponseContentPartAddedEvent {
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
    | BetaResponseOutputText
    | BetaResponseOutputRefusal
    | BetaResponseContentPartAddedEvent.ReasoningText;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseContentPartAddedEvent.Agent | null;
}

export declare namespace BetaResponseContentPartAddedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** Part of the model's reasoning. */
  export type ReasoningText = BetaResponseContent.ReasoningText;
}

/** A content part of an item is complete. */
export interface BetaResponseContentPartDoneEvent {
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
  part:
    | BetaResponseOutputText
    | BetaResponseOutputRefusal
    | BetaResponseContentPartDoneEvent.ReasoningText;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseContentPartDoneEvent.Agent | null;
}

export declare namespace BetaResponseContentPartDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** Part of the model's reasoning. */
  export type ReasoningText = BetaResponseContent.ReasoningText;
}

/** Conversation to use, by its identifier. */
export interface BetaResponseConversationParam {
  /** Identifier of the conversation. */
  id: string;
}

/** The response was created; the first event of a stream. */
export interface BetaResponseCreatedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.created';
  /** The response as it begins, without output. */
  response: BetaResponse;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCreatedEvent.Agent | null;
}

export declare namespace BetaResponseCreatedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Call of a custom tool, with free-form input that the model wrote. */
export interface BetaResponseCustomToolCall {
  /** Tells which variant of the type this is. */
  type: 'custom_tool_call';
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Name of the called tool. */
  name: string;
  /** Free-form text that the model passes to the tool. */
  input: string;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCustomToolCall.Agent | null;
  /** Identifier of this item. */
  id?: string;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: BetaResponseCustomToolCall.Direct | BetaResponseCustomToolCall.Program | null;
  /** Namespace of the called tool; absent when it has none. */
  namespace?: string;
}

export declare namespace BetaResponseCustomToolCall {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

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
export interface BetaResponseCustomToolCallInputDeltaEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCustomToolCallInputDeltaEvent.Agent | null;
}

export declare namespace BetaResponseCustomToolCallInputDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A custom tool call has received all of its input. */
export interface BetaResponseCustomToolCallInputDoneEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCustomToolCallInputDoneEvent.Agent | null;
}

export declare namespace BetaResponseCustomToolCallInputDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Call of a custom tool, as stored by the API. */
export interface BetaResponseCustomToolCallItem {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseErrorEvent.Agent | null;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: BetaResponseCustomToolCall.Direct | BetaResponseCustomToolCall.Program | null;
  /** Namespace of the called tool; absent when it has none. */
  namespace?: string;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Result of a custom tool call, which your application sends back. */
export interface BetaResponseCustomToolCallOutput {
  /** Tells which variant of the type this is. */
  type: 'custom_tool_call_output';
  /** `call_id` of the call that this answers. */
  call_id: string;
  /** What the tool returned: a string, or text, image and file parts. */
  output: string | Array<BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile>;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseCustomToolCallOutput.Agent | null;
  /** Identifier of this item; the API assigns it. */
  id?: string;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | BetaResponseCustomToolCallOutput.Direct
    | BetaResponseCustomToolCallOutput.Program
    | null;
}

export declare namespace BetaResponseCustomToolCallOutput {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

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
export interface BetaResponseCustomToolCallOutputItem {
  /** Tells which variant of the type this is. */
  type: 'custom_tool_call_output';
  /** Identifier of this item. */
  id: string;
  /** `call_id` of the call that this answers. */
  call_id: string;
  /** What the tool returned: a string, or text, image and file parts. */
  output: string | Array<BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile>;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseErrorEvent.Agent | null;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | BetaResponseCustomToolCallOutput.Direct
    | BetaResponseCustomToolCallOutput.Program
    | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Why a response failed; null when it didn't. */
export interface BetaResponseError {
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
  misalignment?: BetaResponseError.Misalignment;
  /** Name of the offending parameter; null or absent when the error isn't about one. */
  param?: string | null;
  /** Kind of the error. */
  type?: string | null;
}

export declare namespace BetaResponseError {
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
    steer?: BetaResponseError.Misalignment.Steer;
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
export interface BetaResponseErrorEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseErrorEvent.Agent | null;
}

export declare namespace BetaResponseErrorEvent {
  /** Agent that made an item or event. */
  export interface Agent {
    /** Canonical name of the agent. */
    agent_name: string;
  }
}

/** The response failed; the last event of its stream. */
export interface BetaResponseFailedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.failed';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** The failed response; `error` says why. */
  response: BetaResponse;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFailedEvent.Agent | null;
}

export declare namespace BetaResponseFailedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A file search is finished. */
export interface BetaResponseFileSearchCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.file_search_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFileSearchCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallCompletedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A file search began. */
export interface BetaResponseFileSearchCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.file_search_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFileSearchCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallInProgressEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The vector stores are being searched. */
export interface BetaResponseFileSearchCallSearchingEvent {
  /** Tells which variant of the type this is. */
  type: 'response.file_search_call.searching';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFileSearchCallSearchingEvent.Agent | null;
}

export declare namespace BetaResponseFileSearchCallSearchingEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A search of vector stores by the model. */
export interface BetaResponseFileSearchToolCall {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'file_search_call';
  /** Current state. */
  status: 'in_progress' | 'searching' | 'completed' | 'incomplete' | 'failed';
  /** Queries that the model searched for. */
  queries: Array<string>;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFileSearchToolCall.Agent | null;
  /** One entry per file that was found; null unless `include` asks for `file_search_call.results`. */
  results?: Array<BetaResponseFileSearchToolCall.Result> | null;
}

export declare namespace BetaResponseFileSearchToolCall {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

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
export type BetaResponseFormatTextConfig =
  | BetaResponseFormatTextConfig.Text
  | BetaResponseFormatTextJSONSchemaConfig
  | BetaResponseFormatTextConfig.JSONObject;

export declare namespace BetaResponseFormatTextConfig {
  /**
   * Older JSON mode: the output is valid JSON of no fixed shape. The messages must ask for JSON; prefer
   * `json_schema`.
   */
  export interface JSONObject {
    /** Tells which variant of the type this is. */
    type: 'json_object';
  }

  /** Plain text output; what you get when nothing else is asked for. */
  export interface Text {
    /** Tells which variant of the type this is. */
    type: 'text';
  }
}

/** Structured output: the text is JSON that follows a schema of yours. */
export interface BetaResponseFormatTextJSONSchemaConfig {
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
export interface BetaResponseFunctionCallArgumentsDeltaEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFunctionCallArgumentsDeltaEvent.Agent | null;
}

export declare namespace BetaResponseFunctionCallArgumentsDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The arguments of a function call are complete. */
export interface BetaResponseFunctionCallArgumentsDoneEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFunctionCallArgumentsDoneEvent.Agent | null;
  /** Name of the called function. */
  name?: string;
}

export declare namespace BetaResponseFunctionCallArgumentsDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** What the function returned: a string, or text, image and file parts. */
export type BetaResponseFunctionCallOutputItem =
  | BetaResponseInputTextContent
  | BetaResponseInputImageContent
  | BetaResponseInputFileContent;

/** What the function returned: a string, or text, image and file parts. */
export type BetaResponseFunctionCallOutputItemList = Array<BetaResponseFunctionCallOutputItem>;

/** What one shell command printed, and how it ended. */
export interface BetaResponseFunctionShellCallOutputContent {
  /** Captured standard output. Length: at most 10485760 characters. */
  stdout: string;
  /** Captured standard error. Length: at most 10485760 characters. */
  stderr: string;
  /** Exit with a code, or timeout. */
  outcome:
    | BetaResponseFunctionShellCallOutputContent.Timeout
    | BetaResponseFunctionShellCallOutputContent.Exit;
}

export declare namespace BetaResponseFunctionShellCallOutputContent {
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
export interface BetaResponseFunctionShellToolCall {
  /** Tells which variant of the type this is. */
  type: 'shell_call';
  /** Identifier of this item; set on items that the API returns. */
  id: string;
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Commands to run, with their limits. */
  action: BetaResponseFunctionShellToolCall.Action;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Where the commands run; null when it isn't known. */
  environment: BetaResponseLocalEnvironment | BetaResponseContainerReference | null;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFunctionShellToolCall.Agent;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | BetaResponseFunctionShellToolCall.Direct
    | BetaResponseFunctionShellToolCall.Program
    | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseFunctionShellToolCall {
  /** Shell commands with their limits. */
  export interface Action {
    /** Shell commands to run, in order. */
    commands: Array<string>;
    /** Time limit of the commands in milliseconds; null when unset. */
    timeout_ms: number | null;
    /** Limit, in characters, on what each command returns; null when unset. */
    max_output_length: number | null;
  }

  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** The model itself made the call. */
  export type Direct = BetaResponseCustomToolCall.Direct;

  /** A program that the model wrote made the call. */
  export type Program = BetaResponseCustomToolCall.Program;
}

/** Output of a shell call. */
export interface BetaResponseFunctionShellToolCallOutput {
  /** Tells which variant of the type this is. */
  type: 'shell_call_output';
  /** Identifier of this item; set on items that the API returns. */
  id: string;
  /** `call_id` of the shell call that this answers. */
  call_id: string;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Output of the commands, one entry each. */
  output: Array<BetaResponseFunctionShellToolCallOutput.Output>;
  /** Limit on output that the model asked for; send it back with the output. */
  max_output_length: number | null;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFunctionShellToolCallOutput.Agent;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | BetaResponseFunctionShellToolCallOutput.Direct
    | BetaResponseFunctionShellToolCallOutput.Program
    | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseFunctionShellToolCallOutput {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** The model itself made the call. */
  export type Direct = BetaResponseCustomToolCall.Direct;

  /** What one shell command printed, and how it ended. */
  export interface Output {
    /** Captured standard output. */
    stdout: string;
    /** Captured standard error. */
    stderr: string;
    /** Exit with a code, or timeout. */
    outcome:
      | BetaResponseFunctionShellToolCallOutput.Output.Timeout
      | BetaResponseFunctionShellToolCallOutput.Output.Exit;
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
  export type Program = BetaResponseCustomToolCall.Program;
}

/** Call of a function that your application should run. */
export interface BetaResponseFunctionToolCall {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFunctionToolCall.Agent | null;
  /** Identifier of this item. */
  id?: string;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: BetaResponseFunctionToolCall.Direct | BetaResponseFunctionToolCall.Program | null;
  /** Namespace of the called function; absent when it has none. */
  namespace?: string;
  /** Progress of the call; set on items that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseFunctionToolCall {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** The model itself made the call. */
  export type Direct = BetaResponseCustomToolCall.Direct;

  /** A program that the model wrote made the call. */
  export type Program = BetaResponseCustomToolCall.Program;
}

/** Call of a function, as stored by the API. */
export interface BetaResponseFunctionToolCallItem {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseErrorEvent.Agent | null;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?: BetaResponseCustomToolCall.Direct | BetaResponseCustomToolCall.Program | null;
  /** Namespace of the called function; absent when it has none. */
  namespace?: string;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

/** Result of a function call, as stored by the API. */
export interface BetaResponseFunctionToolCallOutputItem {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'function_call_output';
  /** What the function returned: a string, or text, image and file parts. */
  output: string | Array<BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile>;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFunctionToolCallOutputItem.Agent | null;
  /** `call_id` of the function call that this answers. */
  call_id?: string;
  /** Name of the tool that ran. */
  name?: string;
  /** Namespace of the tool that ran. */
  namespace?: string;
  /** Where the call came from: the model itself or a program that it runs. */
  caller?:
    | BetaResponseFunctionToolCallOutputItem.Direct
    | BetaResponseFunctionToolCallOutputItem.Program
    | null;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseFunctionToolCallOutputItem {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** The model itself made the call. */
  export type Direct = BetaResponseCustomToolCallOutput.Direct;

  /** A program that the model wrote made the call. */
  export type Program = BetaResponseCustomToolCallOutput.Program;
}

/** A use of the web by the model. */
export interface BetaResponseFunctionWebSearch {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'web_search_call';
  /** Current state. */
  status: 'in_progress' | 'searching' | 'completed' | 'failed' | 'incomplete';
  /** What the model did: search, open a page, or look within one. */
  action:
    | BetaResponseFunctionWebSearch.Search
    | BetaResponseFunctionWebSearch.OpenPage
    | BetaResponseFunctionWebSearch.FindInPage;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseFunctionWebSearch.Agent | null;
}

export declare namespace BetaResponseFunctionWebSearch {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** The model looked for text within a page. */
  export interface FindInPage {
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
    sources?: Array<BetaResponseFunctionWebSearch.Search.Source>;
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
export interface BetaResponseImageGenCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.image_generation_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseImageGenCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallCompletedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** An image is being generated. */
export interface BetaResponseImageGenCallGeneratingEvent {
  /** Tells which variant of the type this is. */
  type: 'response.image_generation_call.generating';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseImageGenCallGeneratingEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallGeneratingEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A call of the image generator began. */
export interface BetaResponseImageGenCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.image_generation_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseImageGenCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseImageGenCallInProgressEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A preview of an image that isn't finished. */
export interface BetaResponseImageGenCallPartialImageEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseImageGenCallPartialImageEvent.Agent | null;
  /** Size of the preview as `WIDTHxHEIGHT`. */
  size?: string;
  /** Quality at which the image is made. */
  quality?: string;
  /** Background of the preview, as it was settled. */
  background?: string;
  /** File format of the preview. */
  output_format?: string;
}

export declare namespace BetaResponseImageGenCallPartialImageEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Generation of the response began. */
export interface BetaResponseInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.in_progress';
  /** The response in its present state. */
  response: BetaResponse;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseInProgressEvent.Agent | null;
}

export declare namespace BetaResponseInProgressEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/**
 * Extra output that a response carries only on request. `reasoning.encrypted_content` allows multi-turn
 * use without stored state.
 */
export type BetaResponseIncludable =
  | 'file_search_call.results'
  | 'web_search_call.results'
  | 'web_search_call.action.sources'
  | 'message.input_image.image_url'
  | 'computer_call_output.output.image_url'
  | 'code_interpreter_call.outputs'
  | 'reasoning.encrypted_content'
  | 'message.output_text.logprobs';

/** The response ended early, by a limit or a filter; the last event of its stream. */
export interface BetaResponseIncompleteEvent {
  /** Tells which variant of the type this is. */
  type: 'response.incomplete';
  /** The incomplete response; `incomplete_details` says why. */
  response: BetaResponse;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseIncompleteEvent.Agent | null;
}

export declare namespace BetaResponseIncompleteEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** All injected input was taken by the running response. */
export interface BetaResponseInjectCreatedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.inject.created';
  /** Response that took the input. */
  response_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Lane on the WebSocket; absent when lanes aren't in use. */
  stream_id?: string;
}

/**
 * Gives input to a running response over a WebSocket, all or nothing: tool outputs that a waiting agent
 * needs.
 */
export interface BetaResponseInjectEvent {
  /** Tells which variant of the type this is. */
  type: 'response.inject';
  /** Running response that should take the input. */
  response_id: string;
  /** Tool outputs to hand in. Items: at most 16384. */
  input: Array<BetaResponseInputItem>;
}

/** Injected input came too late or found no response; it is sent back to be used elsewhere. */
export interface BetaResponseInjectFailedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.inject.failed';
  /** Response that didn't take the input. */
  response_id: string;
  /** Input that was not taken. */
  input: Array<BetaResponseInputItem>;
  /** Why the input was not taken. */
  error: BetaResponseInjectFailedEvent.Error;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Lane on the WebSocket; absent when lanes aren't in use. */
  stream_id?: string;
}

export declare namespace BetaResponseInjectFailedEvent {
  /** Why the input was not taken. */
  export interface Error {
    /** Whether the response had ended or wasn't found. */
    code: 'response_already_completed' | 'response_not_found';
    /** Explanation of the error, for people. */
    message: string;
  }
}

/** Input of a response: text, which counts as a user message, or a list of items. */
export type BetaResponseInput = Array<BetaResponseInputItem>;

/** Audio as part of a message. */
export interface BetaResponseInputAudio {
  /** Tells which variant of the type this is. */
  type: 'input_audio';
  /** Audio given as input: encoded data and its format. */
  input_audio: BetaResponseInputAudio.InputAudio;
}

export declare namespace BetaResponseInputAudio {
  /** Audio given as input: encoded data and its format. */
  export interface InputAudio {
    /** The recording, base64-encoded. */
    data: string;
    /** Encoding of the recording. */
    format: 'mp3' | 'wav';
  }
}

/** Part of an input message: text, image or file. */
export type BetaResponseInputContent = BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile;

/** File given to the model: uploaded, by address, or inline. */
export interface BetaResponseInputFile {
  /** Tells which variant of the type this is. */
  type: 'input_file';
  /** Uploaded file; null when the file comes by address or inline. */
  file_id?: string | null;
  /** Name of the file, with its extension. */
  filename?: string;
  /** File content encoded in base64. */
  file_data?: string;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: BetaResponseInputFile.PromptCacheBreakpoint;
  /** Address from which the file is fetched. Format: uri. */
  file_url?: string;
  /**
   * How finely the file is rendered: `low` is cheaper, `high` is better. From GPT-5.6 on `auto` means
   * high, which can cost more input tokens.
   */
  detail?: 'auto' | 'low' | 'high';
}

export declare namespace BetaResponseInputFile {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export interface PromptCacheBreakpoint {
    /** Kind of breakpoint; always `explicit`, set by you. */
    mode: 'explicit';
  }
}

/** File within a tool's output. */
export interface BetaResponseInputFileContent {
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
  prompt_cache_breakpoint?: BetaResponseInputFileContent.PromptCacheBreakpoint | null;
}

export declare namespace BetaResponseInputFileContent {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export interface PromptCacheBreakpoint {
    /** Kind of breakpoint; always `explicit`, set by you. */
    mode: 'explicit';
  }
}

/** Image given to the model, by address, data URL or file identifier. */
export interface BetaResponseInputImage {
  /** Tells which variant of the type this is. */
  type: 'input_image';
  /** How finely the image is examined; more detail costs more tokens. */
  detail: BetaImageDetail;
  /** Full web address or base64 `data:` URL; null when `file_id` is used. Format: uri. */
  image_url?: string | null;
  /** Uploaded image; null when `image_url` is used. */
  file_id?: string | null;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: BetaResponseInputImage.PromptCacheBreakpoint;
}

export declare namespace BetaResponseInputImage {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = BetaResponseInputFile.PromptCacheBreakpoint;
}

/** Image within a tool's output. */
export interface BetaResponseInputImageContent {
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
  detail?: BetaImageDetail | null;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: BetaResponseInputImageContent.PromptCacheBreakpoint | null;
}

export declare namespace BetaResponseInputImageContent {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = BetaResponseInputFileContent.PromptCacheBreakpoint;
}

/** One element of the input: a message, a tool call or output, or a reference to an item. */
export type BetaResponseInputItem =
  | BetaEasyInputMessage
  | BetaResponseInputItem.Message
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseInputItem.ComputerCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCall
  | BetaResponseInputItem.FunctionCallOutput
  | BetaResponseInputItem.AgentMessage
  | BetaResponseInputItem.MultiAgentCall
  | BetaResponseInputItem.MultiAgentCallOutput
  | BetaResponseInputItem.ToolSearchCall
  | BetaResponseToolSearchOutputItemParam
  | BetaResponseInputItem.AdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseCompactionItemParam
  | BetaResponseInputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseInputItem.LocalShellCall
  | BetaResponseInputItem.LocalShellCallOutput
  | BetaResponseInputItem.ShellCall
  | BetaResponseInputItem.ShellCallOutput
  | BetaResponseInputItem.ApplyPatchCall
  | BetaResponseInputItem.ApplyPatchCallOutput
  | BetaResponseInputItem.McpListTools
  | BetaResponseInputItem.McpApprovalRequest
  | BetaResponseInputItem.McpApprovalResponse
  | BetaResponseInputItem.McpCall
  | BetaResponseCustomToolCallOutput
  | BetaResponseCustomToolCall
  | BetaResponseInputItem.CompactionTrigger
  | BetaResponseInputItem.ItemReference
  | BetaResponseInputItem.Program
  | BetaResponseInputItem.ProgramOutput;

export declare namespace BetaResponseInputItem {
  /** Adds tools from this point of the context on. */
  export interface AdditionalTools {
    /** Tells which variant of the type this is. */
    type: 'additional_tools';
    /** Author who adds the tools; always `developer`. */
    role: 'developer';
    /** Tools to add. */
    tools: Array<BetaTool>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.AdditionalTools.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
  }

  export namespace AdditionalTools {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;
  }

  /** Message between agents, sent back as history. */
  export interface AgentMessage {
    /** Tells which variant of the type this is. */
    type: 'agent_message';
    /** Agent that sent the message. */
    author: string;
    /** Agent that the message is for. */
    recipient: string;
    /** Text, image and encrypted parts of the message. */
    content: Array<
        | BetaResponseInputTextContent
        | BetaResponseInputImageContent
        | BetaResponseInputItem.AgentMessage.EncryptedContent
    >;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.AgentMessage.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
  }

  export namespace AgentMessage {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;

    /** Encrypted part of a message; only the API can read it. */
    export interface EncryptedContent {
      /** Tells which variant of the type this is. */
      type: 'encrypted_content';
      /** The part exactly as it came. Length: at most 10485760 characters. */
      encrypted_content: string;
    }
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
      | BetaResponseInputItem.ApplyPatchCall.CreateFile
      | BetaResponseInputItem.ApplyPatchCall.DeleteFile
      | BetaResponseInputItem.ApplyPatchCall.UpdateFile;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.ApplyPatchCall.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?:
      | BetaResponseInputItem.ApplyPatchCall.Direct
      | BetaResponseInputItem.ApplyPatchCall.Program
      | null;
  }

  export namespace ApplyPatchCall {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;

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
    export type Direct = BetaResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = BetaResponseCustomToolCallOutput.Program;

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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.ApplyPatchCallOutput.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?:
      | BetaResponseInputItem.ApplyPatchCallOutput.Direct
      | BetaResponseInputItem.ApplyPatchCallOutput.Program
      | null;
    /**
     * What to tell the model about the result, such as an error; may be null. Length: at most 10485760
     * characters.
     */
    output?: string | null;
  }

  export namespace ApplyPatchCallOutput {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;

    /** The model itself made the call. */
    export type Direct = BetaResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = BetaResponseCustomToolCallOutput.Program;
  }

  /** Has the context compacted; must be the last input item. */
  export interface CompactionTrigger {
    /** Tells which variant of the type this is. */
    type: 'compaction_trigger';
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.CompactionTrigger.Agent | null;
  }

  export namespace CompactionTrigger {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;
  }

  /** Screenshot that answers a computer call. */
  export interface ComputerCallOutput {
    /** `call_id` of the computer call that this answers. Length: 1 to 64 characters. */
    call_id: string;
    /** Tells which variant of the type this is. */
    type: 'computer_call_output';
    /** Screenshot taken after the actions. */
    output: BetaResponseComputerToolCallOutputScreenshot;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.ComputerCallOutput.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Safety checks, reported with the computer call, that your application has reviewed and accepted. */
    acknowledged_safety_checks?: Array<BetaResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck> | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ComputerCallOutput {
    /** Warning about a computer call, which must be acknowledged in its output. */
    export type AcknowledgedSafetyCheck = BetaResponseComputerToolCall.PendingSafetyCheck;

    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;
  }

  /** Result of a function call, which your application sends back. */
  export interface FunctionCallOutput {
    /** Tells which variant of the type this is. */
    type: 'function_call_output';
    /**
     * What the function returned: a string, or text, image and file parts. Length: at most 10485760
     * characters.
     */
    output: string | BetaResponseFunctionCallOutputItemList;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.FunctionCallOutput.Agent | null;
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
      | BetaResponseInputItem.FunctionCallOutput.Direct
      | BetaResponseInputItem.FunctionCallOutput.Program
      | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace FunctionCallOutput {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;

    /** The model itself made the call. */
    export type Direct = BetaResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = BetaResponseCustomToolCallOutput.Program;
  }

  /** An image that the model generated. */
  export type ImageGenerationCall = BetaResponseItem.ImageGenerationCall;

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Stands for a stored item, by its identifier. */
  export interface ItemReference {
    /** Identifier of the stored item. */
    id: string;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.ItemReference.Agent | null;
    /** Tells which variant of the type this is. */
    type?: 'item_reference' | null;
  }

  export namespace ItemReference {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;
  }

  /** Command that the model wants run on your machine. */
  export type LocalShellCall = BetaResponseItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Command to run on your machine. */
    export type Action = BetaResponseItem.LocalShellCall.Action;

    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Output of a local shell command, which your application sends back. */
  export type LocalShellCallOutput = BetaResponseItem.LocalShellCallOutput;

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Asks whether an MCP tool may be called. Answer with an `mcp_approval_response`. */
  export type McpApprovalRequest = BetaResponseItem.McpApprovalRequest;

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Your decision on an MCP approval request. */
  export interface McpApprovalResponse {
    /** Tells which variant of the type this is. */
    type: 'mcp_approval_response';
    /** Request that is decided. */
    approval_request_id: string;
    /** True to let the tool call run, false to refuse it. */
    approve: boolean;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.McpApprovalResponse.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Why you decided so, for the model to read. */
    reason?: string | null;
  }

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** A call of an MCP tool, carried out by the API. */
  export type McpCall = BetaResponseItem.McpCall;

  export namespace McpCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Tools that an MCP server offers, as the API fetched them. */
  export type McpListTools = BetaResponseItem.McpListTools;

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;

    /** One tool that an MCP server offers. */
    export type Tool = BetaResponseItem.McpListTools.Tool;
  }

  /** Message given to the model; `developer` and `system` outrank `user`. */
  export interface Message {
    /** Author of the message. */
    role: 'user' | 'system' | 'developer';
    /** Text, image and file parts of the message. */
    content: BetaResponseInputMessageContentList;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.Message.Agent | null;
    /** Tells which variant of the type this is. */
    type?: 'message';
    /** Progress of the item; set on items that the API returns. */
    status?: 'in_progress' | 'completed' | 'incomplete';
  }

  export namespace Message {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Action on agents, sent back as history. */
  export interface MultiAgentCall {
    /** Links the action with its result. Length: 1 to 64 characters. */
    call_id: string;
    /** Tells which variant of the type this is. */
    type: 'multi_agent_call';
    /** Action that was carried out. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.MultiAgentCall.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
  }

  export namespace MultiAgentCall {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;
  }

  /** Result of an action on agents, sent back as history. */
  export interface MultiAgentCallOutput {
    /** `call_id` of the action that this answers. Length: 1 to 64 characters. */
    call_id: string;
    /** Tells which variant of the type this is. */
    type: 'multi_agent_call_output';
    /** Action that had this result. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text that the action returned. */
    output: Array<BetaResponseInputItem.MultiAgentCallOutput.Output>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.MultiAgentCallOutput.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;

    /** Text with its citations. */
    export interface Output {
      /** Tells which variant of the type this is. */
      type: 'output_text';
      /** The text itself. Length: at most 10485760 characters. */
      text: string;
      /** Citations within the text. */
      annotations?: Array<
          | BetaResponseInputItem.MultiAgentCallOutput.Output.FileCitation
          | BetaResponseInputItem.MultiAgentCallOutput.Output.URLCitation
          | BetaResponseInputItem.MultiAgentCallOutput.Output.ContainerFileCitation
      >;
    }

    export namespace Output {
      /** Cites a file in a container. */
      export interface ContainerFileCitation {
        /** Tells which variant of the type this is. */
        type: 'container_file_citation';
        /** Where the cited span begins, as a character position in the text. Range: at least 0. */
        start_index: number;
        /** Where the cited span ends, as a character position in the text. Range: at least 0. */
        end_index: number;
        /** Container that holds the file. */
        container_id: string;
        /** Identifier of an uploaded or generated file. */
        file_id: string;
        /** Name of the cited file. */
        filename: string;
      }

      /** Cites an uploaded file. */
      export interface FileCitation {
        /** Tells which variant of the type this is. */
        type: 'file_citation';
        /** Position in the list of files, from 0. */
        index: number;
        /** Identifier of an uploaded or generated file. */
        file_id: string;
        /** Name of the cited file. */
        filename: string;
      }

      /** Cites a web page. */
      export interface URLCitation {
        /** Tells which variant of the type this is. */
        type: 'url_citation';
        /** Where the cited span begins, as a character position in the text. Range: at least 0. */
        start_index: number;
        /** Where the cited span ends, as a character position in the text. Range: at least 0. */
        end_index: number;
        /** Address of the cited page. Format: uri. */
        url: string;
        /** Title of the cited page. */
        title: string;
      }
    }
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.Program.Agent | null;
  }

  export namespace Program {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.ProgramOutput.Agent | null;
  }

  export namespace ProgramOutput {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;
  }

  /** Shell call, sent back as history. */
  export interface ShellCall {
    /** Identifies the call; its output repeats it. Length: 1 to 64 characters. */
    call_id: string;
    /** Tells which variant of the type this is. */
    type: 'shell_call';
    /** Commands to run, with their limits. */
    action: BetaResponseInputItem.ShellCall.Action;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.ShellCall.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?:
      | BetaResponseInputItem.ShellCall.Direct
      | BetaResponseInputItem.ShellCall.Program
      | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Where the commands run; null leaves it open. */
    environment?: BetaLocalEnvironment | BetaContainerReference | null;
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

    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;

    /** The model itself made the call. */
    export type Direct = BetaResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = BetaResponseCustomToolCallOutput.Program;
  }

  /** Output of a shell call, which your application sends back. */
  export interface ShellCallOutput {
    /** `call_id` of the shell call that this answers. Length: 1 to 64 characters. */
    call_id: string;
    /** Tells which variant of the type this is. */
    type: 'shell_call_output';
    /** Output of the commands, one entry each. */
    output: Array<BetaResponseFunctionShellCallOutputContent>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.ShellCallOutput.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Where the call came from: the model itself or a program that it runs. */
    caller?:
      | BetaResponseInputItem.ShellCallOutput.Direct
      | BetaResponseInputItem.ShellCallOutput.Program
      | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
    /** Limit in characters under which the output was captured; take it from the call. */
    max_output_length?: number | null;
  }

  export namespace ShellCallOutput {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;

    /** The model itself made the call. */
    export type Direct = BetaResponseCustomToolCallOutput.Direct;

    /** A program that the model wrote made the call. */
    export type Program = BetaResponseCustomToolCallOutput.Program;
  }

  /** A search for tools, sent back as history. */
  export interface ToolSearchCall {
    /** Tells which variant of the type this is. */
    type: 'tool_search_call';
    /** What was searched for. */
    arguments: unknown;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseInputItem.ToolSearchCall.Agent | null;
    /** Identifier of this item; null when you make one. */
    id?: string | null;
    /** Links a call with its output: send the output back under the same value. Length: 1 to 64 characters. */
    call_id?: string | null;
    /** Who runs the tool search: the API (`server`) or your application (`client`). */
    execution?: 'server' | 'client';
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace ToolSearchCall {
    /** Agent that made an item. */
    export type Agent = BetaResponseCompactionItemParam.Agent;
  }
}

/** Parts of an input message. */
export type BetaResponseInputMessageContentList = Array<BetaResponseInputContent>;

/** Input message, as stored by the API. */
export interface BetaResponseInputMessageItem {
  /** Tells which variant of the type this is. */
  type: 'message';
  /** Author of the message. */
  role: 'user' | 'system' | 'developer';
  /** Text, image and file parts of the message. */
  content: BetaResponseInputMessageContentList;
  /** Identifier of this item. */
  id: string;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseInputMessageItem.Agent | null;
  /** Progress of the item; set on items that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseInputMessageItem {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Text given to the model. */
export interface BetaResponseInputText {
  /** Tells which variant of the type this is. */
  type: 'input_text';
  /** Text for the model. */
  text: string;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: BetaResponseInputText.PromptCacheBreakpoint;
}

export declare namespace BetaResponseInputText {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = BetaResponseInputFile.PromptCacheBreakpoint;
}

/** Text within a tool's output. */
export interface BetaResponseInputTextContent {
  /** Tells which variant of the type this is. */
  type: 'input_text';
  /** Text for the model. Length: at most 10485760 characters. */
  text: string;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: BetaResponseInputTextContent.PromptCacheBreakpoint | null;
}

export declare namespace BetaResponseInputTextContent {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = BetaResponseInputFileContent.PromptCacheBreakpoint;
}

/** An item of a response's context, as stored by the API. */
export type BetaResponseItem =
  | BetaResponseInputMessageItem
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseFunctionWebSearch
  | BetaResponseFunctionToolCallItem
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseItem.AgentMessage
  | BetaResponseItem.MultiAgentCall
  | BetaResponseItem.MultiAgentCallOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseItem.AdditionalTools
  | BetaResponseReasoningItem
  | BetaResponseItem.Program
  | BetaResponseItem.ProgramOutput
  | BetaResponseCompactionItem
  | BetaResponseItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseItem.LocalShellCall
  | BetaResponseItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseItem.McpListTools
  | BetaResponseItem.McpApprovalRequest
  | BetaResponseItem.McpApprovalResponse
  | BetaResponseItem.McpCall
  | BetaResponseCustomToolCallItem
  | BetaResponseCustomToolCallOutputItem;

export declare namespace BetaResponseItem {
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
    tools: Array<BetaTool>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.AdditionalTools.Agent;
  }

  export namespace AdditionalTools {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Message from one agent to another. */
  export interface AgentMessage {
    /** Tells which variant of the type this is. */
    type: 'agent_message';
    /** Identifier of this item. */
    id: string;
    /** Agent that sent the message. */
    author: string;
    /** Agent that the message is for. */
    recipient: string;
    /** Parts of the message, some of them encrypted. */
    content: Array<
        | BetaResponseInputText
        | BetaResponseOutputText
        | BetaResponseItem.AgentMessage.Text
        | BetaResponseItem.AgentMessage.SummaryText
        | BetaResponseItem.AgentMessage.ReasoningText
        | BetaResponseOutputRefusal
        | BetaResponseInputImage
        | BetaResponseItem.AgentMessage.ComputerScreenshot
        | BetaResponseInputFile
        | BetaResponseItem.AgentMessage.EncryptedContent
    >;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.AgentMessage.Agent;
  }

  export namespace AgentMessage {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;

    /** Screenshot of the controlled computer, as message content. */
    export interface ComputerScreenshot {
      /** Tells which variant of the type this is. */
      type: 'computer_screenshot';
      /** The screenshot, as an address or a base64 `data:` URL; null when `file_id` is used. Format: uri. */
      image_url: string | null;
      /** Uploaded screenshot; null when `image_url` is used. */
      file_id: string | null;
      /** How finely the screenshot is examined; more detail costs more input tokens. */
      detail: BetaImageDetail;
      /** Marks this place as the end of a prefix to cache. */
      prompt_cache_breakpoint?: BetaResponseItem.AgentMessage.ComputerScreenshot.PromptCacheBreakpoint;
    }

    export namespace ComputerScreenshot {
      /**
       * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the
       * request's `prompt_cache_options.ttl` says.
       */
      export type PromptCacheBreakpoint = BetaResponseInputFile.PromptCacheBreakpoint;
    }

    /** Encrypted part of a message; only the API can read it. */
    export interface EncryptedContent {
      /** Tells which variant of the type this is. */
      type: 'encrypted_content';
      /** The encrypted part; send it back unchanged. */
      encrypted_content: string;
    }

    /** Part of the model's reasoning. */
    export type ReasoningText = BetaResponseContent.ReasoningText;

    /** Part of a reasoning summary. */
    export type SummaryText = BetaResponseReasoningItem.Summary;

    /** Plain text of a stored message. */
    export interface Text {
      /** Tells which variant of the type this is. */
      type: 'text';
      /** The text of this part. */
      text: string;
    }
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.ImageGenerationCall.Agent | null;
  }

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
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
    action: BetaResponseItem.LocalShellCall.Action;
    /** Current state. */
    status: 'in_progress' | 'completed' | 'incomplete';
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.LocalShellCall.Agent | null;
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

    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Output of a local shell command, which your application sends back. */
  export interface LocalShellCallOutput {
    /** Tells which variant of the type this is. */
    type: 'local_shell_call_output';
    /** Identifier of the local shell call that this answers. */
    id: string;
    /** What the command printed, as JSON text. */
    output: string;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.LocalShellCallOutput.Agent | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | null;
  }

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.McpApprovalRequest.Agent | null;
  }

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.McpApprovalResponse.Agent | null;
    /** Reason that was given with the decision. */
    reason?: string | null;
  }

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.McpCall.Agent | null;
    /** What the tool returned; null while it runs or when it failed. */
    output?: string | null;
    /** What went wrong with the call; null or absent when nothing did. */
    error?: BetaMcpToolCallError | null;
    /** Current state. */
    status?: 'in_progress' | 'completed' | 'incomplete' | 'calling' | 'failed';
    /** Approval that the call waits for; name it in an `mcp_approval_response`. Null when none is needed. */
    approval_request_id?: string | null;
  }

  export namespace McpCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
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
    tools: Array<BetaResponseItem.McpListTools.Tool>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.McpListTools.Agent | null;
    /** Why the list could not be fetched; null on success. */
    error?: string | null;
  }

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;

    /** One tool that an MCP server offers. */
    export interface Tool {
      /** Name of the tool. */
      name: string;
      /** JSON Schema of the tool's arguments. */
      input_schema: unknown;
      /** What the tool does; may be null. */
      description?: string | null;
      /** Hints that the server gives about the tool; null when it gives none. */
      annotations?: unknown;
    }
  }

  /** Action of the model on agents, carried out by the API. */
  export interface MultiAgentCall {
    /** Tells which variant of the type this is. */
    type: 'multi_agent_call';
    /** Identifier of this item. */
    id: string;
    /** Links the action with its result. */
    call_id: string;
    /** Action that is carried out. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.MultiAgentCall.Agent;
  }

  export namespace MultiAgentCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Result of an action on agents. */
  export interface MultiAgentCallOutput {
    /** Tells which variant of the type this is. */
    type: 'multi_agent_call_output';
    /** Identifier of this item. */
    id: string;
    /** `call_id` of the action that this answers. */
    call_id: string;
    /** Action that had this result. */
    action:
      | 'spawn_agent'
      | 'interrupt_agent'
      | 'list_agents'
      | 'send_message'
      | 'followup_task'
      | 'wait_agent';
    /** Text that the action returned. */
    output: Array<BetaResponseOutputText>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.MultiAgentCallOutput.Agent;
  }

  export namespace MultiAgentCallOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.Program.Agent;
  }

  export namespace Program {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseItem.ProgramOutput.Agent;
  }

  export namespace ProgramOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }
}

export type BetaResponseItemsPage = CursorPage<BetaResponseItem>;

/** The shell runs on your machine. */
export interface BetaResponseLocalEnvironment {
  /** Tells which variant of the type this is. */
  type: 'local';
}

/** A further piece of an MCP call's arguments. */
export interface BetaResponseMcpCallArgumentsDeltaEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseMcpCallArgumentsDeltaEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallArgumentsDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The arguments of an MCP call are complete. */
export interface BetaResponseMcpCallArgumentsDoneEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseMcpCallArgumentsDoneEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallArgumentsDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** An MCP call succeeded. */
export interface BetaResponseMcpCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.completed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseMcpCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallCompletedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** An MCP call failed. */
export interface BetaResponseMcpCallFailedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.failed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseMcpCallFailedEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallFailedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** An MCP call began. */
export interface BetaResponseMcpCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.in_progress';
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseMcpCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseMcpCallInProgressEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The tools of an MCP server have been listed. */
export interface BetaResponseMcpListToolsCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_list_tools.completed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseMcpListToolsCompletedEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsCompletedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The tools of an MCP server could not be listed. */
export interface BetaResponseMcpListToolsFailedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_list_tools.failed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseMcpListToolsFailedEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsFailedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The tools of an MCP server are being listed. */
export interface BetaResponseMcpListToolsInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.mcp_list_tools.in_progress';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseMcpListToolsInProgressEvent.Agent | null;
}

export declare namespace BetaResponseMcpListToolsInProgressEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Speech that the model generated. */
export interface BetaResponseOutputAudio {
  /** Tells which variant of the type this is. */
  type: 'output_audio';
  /** The speech, base64-encoded. */
  data: string;
  /** What the speech says. */
  transcript: string;
}

/** One element of a response's output, such as a message, a reasoning item or a tool call. */
export type BetaResponseOutputItem =
  | BetaResponseOutputMessage
  | BetaResponseFileSearchToolCall
  | BetaResponseFunctionToolCall
  | BetaResponseFunctionToolCallOutputItem
  | BetaResponseOutputItem.AgentMessage
  | BetaResponseOutputItem.MultiAgentCall
  | BetaResponseOutputItem.MultiAgentCallOutput
  | BetaResponseFunctionWebSearch
  | BetaResponseComputerToolCall
  | BetaResponseComputerToolCallOutputItem
  | BetaResponseReasoningItem
  | BetaResponseOutputItem.Program
  | BetaResponseOutputItem.ProgramOutput
  | BetaResponseToolSearchCall
  | BetaResponseToolSearchOutputItem
  | BetaResponseOutputItem.AdditionalTools
  | BetaResponseCompactionItem
  | BetaResponseOutputItem.ImageGenerationCall
  | BetaResponseCodeInterpreterToolCall
  | BetaResponseOutputItem.LocalShellCall
  | BetaResponseOutputItem.LocalShellCallOutput
  | BetaResponseFunctionShellToolCall
  | BetaResponseFunctionShellToolCallOutput
  | BetaResponseApplyPatchToolCall
  | BetaResponseApplyPatchToolCallOutput
  | BetaResponseOutputItem.McpCall
  | BetaResponseOutputItem.McpListTools
  | BetaResponseOutputItem.McpApprovalRequest
  | BetaResponseOutputItem.McpApprovalResponse
  | BetaResponseCustomToolCall
  | BetaResponseCustomToolCallOutputItem;

export declare namespace BetaResponseOutputItem {
  /** Tools that become available from this point of the context on. */
  export type AdditionalTools = BetaResponseItem.AdditionalTools;

  export namespace AdditionalTools {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Message from one agent to another. */
  export type AgentMessage = BetaResponseItem.AgentMessage;

  export namespace AgentMessage {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;

    /** Screenshot of the controlled computer, as message content. */
    export type ComputerScreenshot = BetaResponseItem.AgentMessage.ComputerScreenshot;

    export namespace ComputerScreenshot {
      /**
       * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the
       * request's `prompt_cache_options.ttl` says.
       */
      export type PromptCacheBreakpoint = BetaResponseInputFile.PromptCacheBreakpoint;
    }

    /** Encrypted part of a message; only the API can read it. */
    export type EncryptedContent = BetaResponseItem.AgentMessage.EncryptedContent;

    /** Part of the model's reasoning. */
    export type ReasoningText = BetaResponseContent.ReasoningText;

    /** Part of a reasoning summary. */
    export type SummaryText = BetaResponseReasoningItem.Summary;

    /** Plain text of a stored message. */
    export type Text = BetaResponseItem.AgentMessage.Text;
  }

  /** An image that the model generated. */
  export type ImageGenerationCall = BetaResponseItem.ImageGenerationCall;

  export namespace ImageGenerationCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Command that the model wants run on your machine. */
  export type LocalShellCall = BetaResponseItem.LocalShellCall;

  export namespace LocalShellCall {
    /** Command to run on your machine. */
    export type Action = BetaResponseItem.LocalShellCall.Action;

    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Output of a local shell command, which your application sends back. */
  export type LocalShellCallOutput = BetaResponseItem.LocalShellCallOutput;

  export namespace LocalShellCallOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Asks whether an MCP tool may be called. Answer with an `mcp_approval_response`. */
  export type McpApprovalRequest = BetaResponseItem.McpApprovalRequest;

  export namespace McpApprovalRequest {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Decision on an MCP approval request, as stored by the API. */
  export type McpApprovalResponse = BetaResponseItem.McpApprovalResponse;

  export namespace McpApprovalResponse {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** A call of an MCP tool, carried out by the API. */
  export type McpCall = BetaResponseItem.McpCall;

  export namespace McpCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Tools that an MCP server offers, as the API fetched them. */
  export type McpListTools = BetaResponseItem.McpListTools;

  export namespace McpListTools {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;

    /** One tool that an MCP server offers. */
    export type Tool = BetaResponseItem.McpListTools.Tool;
  }

  /** Action of the model on agents, carried out by the API. */
  export type MultiAgentCall = BetaResponseItem.MultiAgentCall;

  export namespace MultiAgentCall {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Result of an action on agents. */
  export type MultiAgentCallOutput = BetaResponseItem.MultiAgentCallOutput;

  export namespace MultiAgentCallOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Code that the model wrote to call tools. */
  export type Program = BetaResponseItem.Program;

  export namespace Program {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }

  /** Result of a program that the model wrote. */
  export type ProgramOutput = BetaResponseItem.ProgramOutput;

  export namespace ProgramOutput {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;
  }
}

/** An output item begins. */
export interface BetaResponseOutputItemAddedEvent {
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
  item: BetaResponseOutputItem;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseOutputItemAddedEvent.Agent | null;
}

export declare namespace BetaResponseOutputItemAddedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** An output item is complete. */
export interface BetaResponseOutputItemDoneEvent {
  /** Tells which variant of the type this is. */
  type: 'response.output_item.done';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** The complete item. */
  item: BetaResponseOutputItem;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseOutputItemDoneEvent.Agent | null;
}

export declare namespace BetaResponseOutputItemDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Message that the model generated. */
export interface BetaResponseOutputMessage {
  /** Identifier of this item. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'message';
  /** Author of the message. */
  role: 'assistant';
  /** Text and refusal parts of the message. */
  content: Array<BetaResponseOutputText | BetaResponseOutputRefusal>;
  /** How far the message is generated. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseOutputMessage.Agent | null;
  /** Whether this is commentary or the final answer. Keep it when sending the message back. */
  phase?: 'commentary' | 'final_answer' | null;
}

export declare namespace BetaResponseOutputMessage {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Refusal of the model. */
export interface BetaResponseOutputRefusal {
  /** Tells which variant of the type this is. */
  type: 'refusal';
  /** What the model says in declining. */
  refusal: string;
}

/** Text that the model generated. */
export interface BetaResponseOutputText {
  /** Tells which variant of the type this is. */
  type: 'output_text';
  /** The generated text. */
  text: string;
  /** Citations and file references within the text. */
  annotations: Array<
      | BetaResponseOutputText.FileCitation
      | BetaResponseOutputText.URLCitation
      | BetaResponseOutputText.ContainerFileCitation
      | BetaResponseOutputText.FilePath
  >;
  /** Log probabilities of the tokens; empty unless `include` asks for `message.output_text.logprobs`. */
  logprobs?: Array<BetaResponseOutputText.Logprob>;
}

export declare namespace BetaResponseOutputText {
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
    top_logprobs: Array<BetaResponseOutputText.Logprob.TopLogprob>;
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
export interface BetaResponseOutputTextAnnotationAddedEvent {
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
    | BetaResponseOutputTextAnnotationAddedEvent.FileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.URLCitation
    | BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation
    | BetaResponseOutputTextAnnotationAddedEvent.FilePath
    | null;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseOutputTextAnnotationAddedEvent.Agent | null;
}

export declare namespace BetaResponseOutputTextAnnotationAddedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** Cites a file in a container. */
  export type ContainerFileCitation = BetaResponseOutputText.ContainerFileCitation;

  /** Cites an uploaded file. */
  export type FileCitation = BetaResponseOutputText.FileCitation;

  /** Refers to a file that was generated. */
  export type FilePath = BetaResponseOutputText.FilePath;

  /** Cites a web page. */
  export type URLCitation = BetaResponseOutputText.URLCitation;
}

/** Reference to a stored prompt template with the values to fill in. */
export interface BetaResponsePrompt {
  /** Identifier of the stored prompt template. */
  id: string;
  /** Which version; when a request leaves it out, the default one. */
  version?: string | null;
  /** Values for the placeholders of the prompt template: strings, images or files. */
  variables?:
    | { [key: string]: string | BetaResponseInputText | BetaResponseInputImage | BetaResponseInputFile }
    | null;
}

/** The response waits for its turn. */
export interface BetaResponseQueuedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.queued';
  /** The response in its present state. */
  response: BetaResponse;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseQueuedEvent.Agent | null;
}

export declare namespace BetaResponseQueuedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** What the model reasoned. When you manage the context yourself, send these items back in the next turns. */
export interface BetaResponseReasoningItem {
  /** Tells which variant of the type this is. */
  type: 'reasoning';
  /** Identifier of this item. */
  id: string;
  /** Summary of the reasoning, in parts; empty unless it was requested. */
  summary: Array<BetaResponseReasoningItem.Summary>;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseReasoningItem.Agent | null;
  /**
   * Encrypted reasoning, to send back when `store` is false or data isn't retained. In streams take it
   * from `response.output_item.done`; before that it may be partial.
   */
  encrypted_content?: string | null;
  /** The reasoning text, where the model shows it. */
  content?: Array<BetaResponseReasoningItem.Content>;
  /** Progress of the item; set on items that the API returns. */
  status?: 'in_progress' | 'completed' | 'incomplete';
}

export declare namespace BetaResponseReasoningItem {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** Part of the model's reasoning. */
  export type Content = BetaResponseContent.ReasoningText;

  /** Part of a reasoning summary. */
  export interface Summary {
    /** Tells which variant of the type this is. */
    type: 'summary_text';
    /** The summary's text so far. */
    text: string;
  }
}

/** A part of the reasoning summary begins. */
export interface BetaResponseReasoningSummaryPartAddedEvent {
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
  part: BetaResponseReasoningSummaryPartAddedEvent.Part;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseReasoningSummaryPartAddedEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryPartAddedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** The part as it begins. */
  export interface Part {
    /** Tells which variant of the type this is. */
    type: 'summary_text';
    /** Text of the summary part so far. */
    text: string;
  }
}

/** A part of the reasoning summary ended. */
export interface BetaResponseReasoningSummaryPartDoneEvent {
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
  part: BetaResponseReasoningSummaryPartDoneEvent.Part;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseReasoningSummaryPartDoneEvent.Agent | null;
  /** `incomplete` when generation was interrupted; absent when the part ended normally. */
  status?: 'incomplete';
}

export declare namespace BetaResponseReasoningSummaryPartDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** The part with all its text. */
  export interface Part {
    /** Tells which variant of the type this is. */
    type: 'summary_text';
    /** All text of the summary part. */
    text: string;
  }
}

/** A further piece of the reasoning summary. */
export interface BetaResponseReasoningSummaryTextDeltaEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseReasoningSummaryTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryTextDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The text of a reasoning summary part is complete. */
export interface BetaResponseReasoningSummaryTextDoneEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseReasoningSummaryTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseReasoningSummaryTextDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A further piece of the reasoning text. */
export interface BetaResponseReasoningTextDeltaEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseReasoningTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseReasoningTextDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The reasoning text is complete. */
export interface BetaResponseReasoningTextDoneEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseReasoningTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseReasoningTextDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A further piece of the model's refusal. */
export interface BetaResponseRefusalDeltaEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseRefusalDeltaEvent.Agent | null;
}

export declare namespace BetaResponseRefusalDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The refusal is complete. */
export interface BetaResponseRefusalDoneEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseRefusalDoneEvent.Agent | null;
}

export declare namespace BetaResponseRefusalDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A command of a shell call begins. */
export interface BetaResponseShellCallCommandAddedEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseShellCallCommandAddedEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandAddedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A further piece of a shell command. */
export interface BetaResponseShellCallCommandDeltaEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseShellCallCommandDeltaEvent.Agent;
  /** Random padding that evens out event sizes; ignore it. */
  obfuscation?: string;
}

export declare namespace BetaResponseShellCallCommandDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A shell command is complete. */
export interface BetaResponseShellCallCommandDoneEvent {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseShellCallCommandDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallCommandDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A further piece of a shell command's output. */
export interface BetaResponseShellCallOutputContentDeltaEvent {
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
  delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseShellCallOutputContentDeltaEvent.Agent;
}

export declare namespace BetaResponseShellCallOutputContentDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** Piece of output from a running shell command. */
  export interface Delta {
    /** Next piece of standard output. */
    stdout?: string;
    /** Next piece of standard error. */
    stderr?: string;
  }
}

/** The output of a shell command is complete. */
export interface BetaResponseShellCallOutputContentDoneEvent {
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
  output: Array<BetaResponseShellCallOutputContentDoneEvent.Output>;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseShellCallOutputContentDoneEvent.Agent;
}

export declare namespace BetaResponseShellCallOutputContentDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** What one shell command printed, and how it ended. */
  export type Output = BetaResponseFunctionShellToolCallOutput.Output;

  export namespace Output {
    /** The command ended by itself. */
    export type Exit = BetaResponseFunctionShellToolCallOutput.Output.Exit;

    /** The command ran out of time. */
    export type Timeout = BetaResponseFunctionShellToolCallOutput.Output.Timeout;
  }
}

/** State of the response. Only `completed`, `failed`, `cancelled` and `incomplete` are final. */
export type BetaResponseStatus = 'completed' | 'failed' | 'in_progress' | 'cancelled' | 'queued' | 'incomplete';

/** An event of a response's stream; `type` tells which. */
export type BetaResponseStreamEvent =
  | BetaResponseAudioDeltaEvent
  | BetaResponseAudioDoneEvent
  | BetaResponseAudioTranscriptDeltaEvent
  | BetaResponseAudioTranscriptDoneEvent
  | BetaResponseCodeInterpreterCallCodeDeltaEvent
  | BetaResponseCodeInterpreterCallCodeDoneEvent
  | BetaResponseCodeInterpreterCallCompletedEvent
  | BetaResponseCodeInterpreterCallInProgressEvent
  | BetaResponseCodeInterpreterCallInterpretingEvent
  | BetaResponseCompletedEvent
  | BetaResponseContentPartAddedEvent
  | BetaResponseContentPartDoneEvent
  | BetaResponseCreatedEvent
  | BetaResponseErrorEvent
  | BetaResponseFileSearchCallCompletedEvent
  | BetaResponseFileSearchCallInProgressEvent
  | BetaResponseFileSearchCallSearchingEvent
  | BetaResponseFunctionCallArgumentsDeltaEvent
  | BetaResponseFunctionCallArgumentsDoneEvent
  | BetaResponseShellCallCommandAddedEvent
  | BetaResponseShellCallCommandDeltaEvent
  | BetaResponseShellCallCommandDoneEvent
  | BetaResponseShellCallOutputContentDeltaEvent
  | BetaResponseShellCallOutputContentDoneEvent
  | BetaResponseInProgressEvent
  | BetaResponseFailedEvent
  | BetaResponseIncompleteEvent
  | BetaResponseOutputItemAddedEvent
  | BetaResponseOutputItemDoneEvent
  | BetaResponseReasoningSummaryPartAddedEvent
  | BetaResponseReasoningSummaryPartDoneEvent
  | BetaResponseReasoningSummaryTextDeltaEvent
  | BetaResponseReasoningSummaryTextDoneEvent
  | BetaResponseReasoningTextDeltaEvent
  | BetaResponseReasoningTextDoneEvent
  | BetaResponseRefusalDeltaEvent
  | BetaResponseRefusalDoneEvent
  | BetaResponseTextDeltaEvent
  | BetaResponseTextDoneEvent
  | BetaResponseWebSearchCallCompletedEvent
  | BetaResponseWebSearchCallInProgressEvent
  | BetaResponseWebSearchCallSearchingEvent
  | BetaResponseImageGenCallCompletedEvent
  | BetaResponseImageGenCallGeneratingEvent
  | BetaResponseImageGenCallInProgressEvent
  | BetaResponseImageGenCallPartialImageEvent
  | BetaResponseMcpCallArgumentsDeltaEvent
  | BetaResponseMcpCallArgumentsDoneEvent
  | BetaResponseMcpCallCompletedEvent
  | BetaResponseMcpCallFailedEvent
  | BetaResponseMcpCallInProgressEvent
  | BetaResponseMcpListToolsCompletedEvent
  | BetaResponseMcpListToolsFailedEvent
  | BetaResponseMcpListToolsInProgressEvent
  | BetaResponseOutputTextAnnotationAddedEvent
  | BetaResponseQueuedEvent
  | BetaResponseCustomToolCallInputDeltaEvent
  | BetaResponseCustomToolCallInputDoneEvent;

/** Format of the output text and how detailed it is. */
export interface BetaResponseTextConfig {
  /** Plain text, JSON by a schema, or JSON of any shape. */
  format?: BetaResponseFormatTextConfig;
  /** How detailed the answer should be. */
  verbosity?: 'low' | 'medium' | 'high' | null;
}

/** A further piece of output text. */
export interface BetaResponseTextDeltaEvent {
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
  logprobs: Array<BetaResponseTextDeltaEvent.Logprob>;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseTextDeltaEvent.Agent | null;
}

export declare namespace BetaResponseTextDeltaEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** Log probability of a token in a streamed text; closer to 0 means more certain. */
  export type Logprob = BetaResponseTextDoneEvent.Logprob;

  export namespace Logprob {
    /** One entry per likely token at this position, at most 20. */
    export type TopLogprob = BetaResponseTextDoneEvent.Logprob.TopLogprob;
  }
}

/** The text of an output part is complete. */
export interface BetaResponseTextDoneEvent {
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
  logprobs: Array<BetaResponseTextDoneEvent.Logprob>;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseTextDoneEvent.Agent | null;
}

export declare namespace BetaResponseTextDoneEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;

  /** Log probability of a token in a streamed text; closer to 0 means more certain. */
  export interface Logprob {
    /** The token as text. */
    token: string;
    /** Natural logarithm of the token's probability. */
    logprob: number;
    /** One entry per likely token at this position, at most 20. */
    top_logprobs?: Array<BetaResponseTextDoneEvent.Logprob.TopLogprob>;
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
export interface BetaResponseToolSearchCall {
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
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseToolSearchCall.Agent;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseToolSearchCall {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Tools that a tool search loaded. */
export interface BetaResponseToolSearchOutputItem {
  /** Tells which variant of the type this is. */
  type: 'tool_search_output';
  /** Identifier of this item. */
  id: string;
  /** `call_id` of the tool search that this answers; may be null. */
  call_id: string | null;
  /** Who runs the tool search: the API (`server`) or your application (`client`). */
  execution: 'server' | 'client';
  /** Definitions that the search loaded. */
  tools: Array<BetaTool>;
  /** Current state. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseToolSearchOutputItem.Agent;
  /** Identifier of the user or system that created this. */
  created_by?: string;
}

export declare namespace BetaResponseToolSearchOutputItem {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** Tools that your application found for a tool search. */
export interface BetaResponseToolSearchOutputItemParam {
  /** Tells which variant of the type this is. */
  type: 'tool_search_output';
  /** Definitions that become available. */
  tools: Array<BetaTool>;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseToolSearchOutputItemParam.Agent | null;
  /** Identifier of this item; null when you make one. */
  id?: string | null;
  /** `call_id` of the tool search that this answers. Length: 1 to 64 characters. */
  call_id?: string | null;
  /** Who runs the tool search: the API (`server`) or your application (`client`). */
  execution?: 'server' | 'client';
  /** Current state. */
  status?: 'in_progress' | 'completed' | 'incomplete' | null;
}

export declare namespace BetaResponseToolSearchOutputItemParam {
  /** Agent that made an item. */
  export type Agent = BetaResponseCompactionItemParam.Agent;

  /** Lets the model write Python and run it in a sandboxed container. */
  export type CodeInterpreter = BetaTool.CodeInterpreter;

  export namespace CodeInterpreter {
    /** Has the API make a container for the code interpreter. */
    export type CodeInterpreterToolAuto = BetaTool.CodeInterpreter.CodeInterpreterToolAuto;
  }

  /** Lets the model generate and edit images with the GPT image models. */
  export type ImageGeneration = BetaTool.ImageGeneration;

  export namespace ImageGeneration {
    /** Mask that marks the area of the image to repaint. */
    export type InputImageMask = BetaTool.ImageGeneration.InputImageMask;
  }

  /** Lets the model have commands run on your machine. */
  export type LocalShell = BetaTool.LocalShell;

  /**
   * Gives the model the tools of a remote MCP server or of a service connector. Exactly one of
   * `server_url`, `tunnel_id` and `connector_id` says which.
   */
  export type Mcp = BetaTool.Mcp;

  export namespace Mcp {
    /**
     * Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the
     * default.
     */
    export type McpToolApprovalFilter = BetaTool.Mcp.McpToolApprovalFilter;

    export namespace McpToolApprovalFilter {
      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Always = BetaTool.Mcp.McpToolFilter;

      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Never = BetaTool.Mcp.McpToolFilter;
    }

    /** Picks tools of an MCP server by name or by whether they only read. */
    export type McpToolFilter = BetaTool.Mcp.McpToolFilter;
  }

  /** Lets the model call tools from code that it writes. */
  export type ProgrammaticToolCalling = BetaTool.ProgrammaticToolCalling;
}

/** Tokens that a response consumed. */
export interface BetaResponseUsage {
  /** Number of tokens in the input. */
  input_tokens: number;
  /** How the input tokens divide into kinds. */
  input_tokens_details: BetaResponseUsage.InputTokensDetails;
  /** Generated tokens, reasoning included. */
  output_tokens: number;
  /** How the output tokens divide into kinds. */
  output_tokens_details: BetaResponseUsage.OutputTokensDetails;
  /** Input and output tokens together. */
  total_tokens: number;
}

export declare namespace BetaResponseUsage {
  /** How the input tokens divide into kinds. */
  export interface InputTokensDetails {
    /** Input tokens that were served from the prompt cache. */
    cached_tokens: number;
    /** Input tokens newly stored in the prompt cache. */
    cache_write_tokens: number;
    /** How the tokens written to the cache divide by how long they are kept. */
    cache_write_tokens_details?: BetaResponseUsage.InputTokensDetails.CacheWriteTokensDetails;
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
export interface BetaResponseWebSearchCallCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'response.web_search_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseWebSearchCallCompletedEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallCompletedEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A web search began. */
export interface BetaResponseWebSearchCallInProgressEvent {
  /** Tells which variant of the type this is. */
  type: 'response.web_search_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseWebSearchCallInProgressEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallInProgressEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** The web is being searched. */
export interface BetaResponseWebSearchCallSearchingEvent {
  /** Tells which variant of the type this is. */
  type: 'response.web_search_call.searching';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the event in the stream; use it to order events and to resume. */
  sequence_number: number;
  /** Agent that this item or event belongs to, in multi-agent runs. */
  agent?: BetaResponseWebSearchCallSearchingEvent.Agent | null;
}

export declare namespace BetaResponseWebSearchCallSearchingEvent {
  /** Agent that made an item or event. */
  export type Agent = BetaResponseErrorEvent.Agent;
}

/** A frame that the client may send on a Responses WebSocket. */
export type BetaResponsesClientEvent = BetaResponsesClientEvent.ResponseCreate | BetaResponseInjectEvent;

export declare namespace BetaResponsesClientEvent {
  /**
   * Starts a response over a WebSocket; same fields as `CreateResponse`. Streaming is implied, so leave
   * out `stream`; `background` doesn't work here.
   */
  export interface ResponseCreate {
    /** Tells which variant of the type this is. */
    type: 'response.create';
    /**
     * Lane for this response: requests of a lane run in order, and their events carry its name. Context
     * still follows `previous_response_id`, so lanes can fork. Length: 1 to 256 characters. Pattern:
     * `^[A-Za-z0-9_.-]+$`.
     */
    stream_id?: string;
    /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
    metadata?: { [key: string]: string } | null;
    /** How many of the likeliest tokens to return per position, 0 to 20; fewer may come back. */
    top_logprobs?: number | null;
    /**
     * Sampling temperature: low is focused and repeatable, high is varied. Change this or `top_p`, not
     * both. Range: 0 to 2.
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
     * Stable identifier of your end user. Use `safety_identifier` for abuse detection and
     * `prompt_cache_key` for caching.
     *
     * @deprecated
     */
    user?: string;
    /**
     * Stable pseudonym of your end user, used to trace policy violations. At most 64 characters; hash
     * names and addresses first.
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
    prompt_cache_options?: BetaResponsesClientEvent.ResponseCreate.PromptCacheOptions;
    /** Response to continue from, for multi-turn use. Can't be combined with `conversation`. */
    previous_response_id?: string | null;
    /** Model that generates the response. */
    model?:
      | (string & {})
      | 'gpt-5.6-sol'
      | 'gpt-5.6-terra'
      | 'gpt-5.6-luna'
      | 'gpt-5.5'
      | 'gpt-5.5-2026-04-23'
      | 'gpt-5.4'
      | 'gpt-5.4-mini'
      | 'gpt-5.4-nano'
      | 'gpt-5.4-mini-2026-03-17'
      | 'gpt-5.4-nano-2026-03-17'
      | 'gpt-5.3-chat-latest'
      | 'gpt-5.2'
      | 'gpt-5.2-2025-12-11'
      | 'gpt-5.2-chat-latest'
      | 'gpt-5.2-pro'
      | 'gpt-5.2-pro-2025-12-11'
      | 'gpt-5.1'
      | 'gpt-5.1-2025-11-13'
      | 'gpt-5.1-codex'
      | 'gpt-5.1-mini'
      | 'gpt-5.1-chat-latest'
      | 'gpt-5'
      | 'gpt-5-mini'
      | 'gpt-5-nano'
      | 'gpt-5-2025-08-07'
      | 'gpt-5-mini-2025-08-07'
      | 'gpt-5-nano-2025-08-07'
      | 'gpt-5-chat-latest'
      | 'gpt-4.1'
      | 'gpt-4.1-mini'
      | 'gpt-4.1-nano'
      | 'gpt-4.1-2025-04-14'
      | 'gpt-4.1-mini-2025-04-14'
      | 'gpt-4.1-nano-2025-04-14'
      | 'o4-mini'
      | 'o4-mini-2025-04-16'
      | 'o3'
      | 'o3-2025-04-16'
      | 'o3-mini'
      | 'o3-mini-2025-01-31'
      | 'o1'
      | 'o1-2024-12-17'
      | 'o1-preview'
      | 'o1-preview-2024-09-12'
      | 'o1-mini'
      | 'o1-mini-2024-09-12'
      | 'gpt-4o'
      | 'gpt-4o-2024-11-20'
      | 'gpt-4o-2024-08-06'
      | 'gpt-4o-2024-05-13'
      | 'gpt-4o-audio-preview'
      | 'gpt-4o-audio-preview-2024-10-01'
      | 'gpt-4o-audio-preview-2024-12-17'
      | 'gpt-4o-audio-preview-2025-06-03'
      | 'gpt-4o-mini-audio-preview'
      | 'gpt-4o-mini-audio-preview-2024-12-17'
      | 'gpt-4o-search-preview'
      | 'gpt-4o-mini-search-preview'
      | 'gpt-4o-search-preview-2025-03-11'
      | 'gpt-4o-mini-search-preview-2025-03-11'
      | 'chatgpt-4o-latest'
      | 'codex-mini-latest'
      | 'gpt-4o-mini'
      | 'gpt-4o-mini-2024-07-18'
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
      | 'gpt-3.5-turbo-0301'
      | 'gpt-3.5-turbo-0613'
      | 'gpt-3.5-turbo-1106'
      | 'gpt-3.5-turbo-0125'
      | 'gpt-3.5-turbo-16k-0613'
      | 'o1-pro'
      | 'o1-pro-2025-03-19'
      | 'o3-pro'
      | 'o3-pro-2025-06-10'
      | 'o3-deep-research'
      | 'o3-deep-research-2025-06-26'
      | 'o4-mini-deep-research'
      | 'o4-mini-deep-research-2025-06-26'
      | 'computer-use-preview'
      | 'computer-use-preview-2025-03-11'
      | 'gpt-5.5-pro'
      | 'gpt-5.5-pro-2026-04-23'
      | 'gpt-5-codex'
      | 'gpt-5-pro'
      | 'gpt-5-pro-2025-10-06'
      | 'gpt-5.1-codex-max'
      | 'gpt-daybreak-blue-latest'
      | 'gpt-daybreak-red-latest'
      | 'gpt-5.6-cyber';
    /**
     * Whether the response is made in the background, so that the call returns at once.
     *
     * @default false
     */
    background?: boolean | null;
    /** Limit on calls of built-in tools, counted over all of them together; calls beyond it are ignored. */
    max_tool_calls?: number | null;
    /** Format of the text (plain or structured) and how detailed it is. */
    text?: BetaResponseTextConfig;
    /** Tools that the model may use. */
    tools?: Array<BetaTool>;
    /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
    tool_choice?:
      | BetaToolChoiceOptions
      | BetaToolChoiceAllowed
      | BetaToolChoiceTypes
      | BetaToolChoiceFunction
      | BetaToolChoiceMcp
      | BetaToolChoiceCustom
      | BetaResponsesClientEvent.ResponseCreate.BetaSpecificProgrammaticToolCallingParam
      | BetaToolChoiceApplyPatch
      | BetaToolChoiceShell;
    /** Stored prompt template to use, with values for its variables. */
    prompt?: BetaResponsePrompt | null;
    /** Processing tier for this request; the project's setting when left out. */
    service_tier?: BetaServiceTier;
    /**
     * `auto` drops the oldest items when the context is too long; `disabled` fails with status 400.
     *
     * @default "disabled"
     * @deprecated
     */
    truncation?: 'auto' | 'disabled' | null;
    /** Reasoning effort, summary and mode, for models that reason. */
    reasoning?: BetaResponsesClientEvent.ResponseCreate.Reasoning | null;
    /**
     * Text, or a list of messages, files, tool outputs and other items. Plain text counts as a user
     * message.
     */
    input?: string | BetaResponseInput;
    /** Extra output to return, such as search results, log probabilities or encrypted reasoning. */
    include?: Array<BetaResponseIncludable> | null;
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
    moderation?: BetaResponsesClientEvent.ResponseCreate.Moderation | null;
    /**
     * When true, the response arrives as server-sent events while it is generated.
     *
     * @default false
     */
    stream?: boolean | null;
    /** Details of streaming; only with `stream: true`. */
    stream_options?: BetaResponsesClientEvent.ResponseCreate.StreamOptions | null;
    /** Conversation to read from and add to. Can't be combined with `previous_response_id`. */
    conversation?: string | BetaResponseConversationParam | null;
    /**
     * How the context is kept within bounds, for example by compaction at a token threshold. Items: at
     * least 1.
     */
    context_management?: Array<BetaResponsesClientEvent.ResponseCreate.ContextManagement> | null;
    /** Limit on generated tokens, visible ones and reasoning together; at least 16. */
    max_output_tokens?: number | null;
    /** Lets the API run several agents on the response; null for one agent only. */
    multi_agent?: BetaResponsesClientEvent.ResponseCreate.MultiAgent | null;
    /** Programs of wider access to use, where your organization has them. */
    access_programs?: BetaResponsesClientEvent.ResponseCreate.AccessPrograms;
    /** How images in the context are handled. */
    image?: BetaResponsesClientEvent.ResponseCreate.Image;
  }

  export namespace ResponseCreate {
    /** Programs of wider access to use, where your organization has them. */
    export interface AccessPrograms {
      /** Level of access for work on security. */
      cyber?: 'standard' | 'daybreak_blue' | 'daybreak_red';
    }

    /** Makes the model call tools from code that it writes. */
    export type BetaSpecificProgrammaticToolCallingParam = BetaResponse.BetaSpecificProgrammaticToolCallingParam;

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
    export interface Moderation {
      /** Moderation model, such as `omni-moderation-latest`. */
      model: string;
      /** What happens to content that moderation flags. */
      policy?: BetaResponsesClientEvent.ResponseCreate.Moderation.Policy | null;
    }

    export namespace Moderation {
      /** Moderation policies for input and output. */
      export interface Policy {
        /** Policy for what goes to the model; null for none. */
        input?: BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Input | null;
        /** Policy for what the model generates; null for none. */
        output?: BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Input | null;
      }

      export namespace Policy {
        /** Moderation policy for one direction. */
        export interface Input {
          /** Whether flagged content is only scored or blocked. */
          mode: 'score' | 'block';
        }

        /** Moderation policy for one direction. */
        export type Output = BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Input;
      }
    }

    /** Lets the API run several agents on one response. */
    export interface MultiAgent {
      /** Whether several agents may work on the response. */
      enabled: boolean;
      /**
       * How many subagents may work at the same time, at any depth, the root agent not counted. There is
       * no upper bound; depth and total aren't limited. Range: at least 1.
       */
      max_concurrent_subagents?: number;
    }

    /**
     * Prompt caching for models from `gpt-5.6` on. Up to four breakpoints are written per request; the
     * latest 80 are considered for matches.
     */
    export interface PromptCacheOptions {
      /** Shortest time that cached prefixes live; they may live longer. */
      ttl?: '30m';
      /**
       * `implicit` adds one breakpoint to your latest three; `explicit` uses your latest four alone, and
       * without any there is no caching.
       */
      mode?: 'implicit' | 'explicit';
    }

    /** How a reasoning model reasons, and what of it is shown. Only for the o series and from gpt-5 on. */
    export type Reasoning = BetaResponse.Reasoning;

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
export type BetaResponsesServerEvent =
  | BetaResponsesServerEvent.BetaResponseAudioWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioWsDone
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDelta
  | BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDelta
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDone
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsInterpreting
  | BetaResponsesServerEvent.BetaResponseWsCompleted
  | BetaResponsesServerEvent.BetaResponseContentPartWsAdded
  | BetaResponsesServerEvent.BetaResponseContentPartWsDone
  | BetaResponsesServerEvent.BetaResponseWsCreated
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseFileSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseFileSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallCommandWsDone
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDelta
  | BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone
  | BetaResponsesServerEvent.BetaResponseInWsProgress
  | BetaResponsesServerEvent.BetaResponseWsFailed
  | BetaResponsesServerEvent.BetaResponseWsIncomplete
  | BetaResponsesServerEvent.BetaResponseOutputItemWsAdded
  | BetaResponsesServerEvent.BetaResponseOutputItemWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDone
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDelta
  | BetaResponsesServerEvent.BetaResponseReasoningTextWsDone
  | BetaResponsesServerEvent.BetaResponseRefusalWsDelta
  | BetaResponsesServerEvent.BetaResponseRefusalWsDone
  | BetaResponsesServerEvent.BetaResponseTextWsDelta
  | BetaResponsesServerEvent.BetaResponseTextWsDone
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseWebSearchCallWsSearching
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseImageGenCallWsGenerating
  | BetaResponsesServerEvent.BetaResponseImageGenCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseImageGenCallPartialWsImage
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDelta
  | BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDone
  | BetaResponsesServerEvent.BetaResponseMcpCallWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpCallWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpCallInWsProgress
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsCompleted
  | BetaResponsesServerEvent.BetaResponseMcpListToolsWsFailed
  | BetaResponsesServerEvent.BetaResponseMcpListToolsInWsProgress
  | BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded
  | BetaResponsesServerEvent.BetaResponseWsQueued
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDelta
  | BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDone
  | BetaResponsesServerEvent.BetaResponseWsError
  | BetaResponseInjectCreatedEvent
  | BetaResponseInjectFailedEvent;

export declare namespace BetaResponsesServerEvent {
  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseAudioTranscriptWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.audio.transcript.delta';
    /** Next piece of the transcript. */
    delta: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseAudioTranscriptWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.audio.transcript.done';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseAudioWsDelta {
    /** Tells which variant of the type this is. */
    type: 'response.audio.delta';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Next piece of the speech, base64-encoded. */
    delta: string;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseAudioWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.audio.done';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallCodeWsDelta {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallCodeWsDone {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.code_interpreter_call.in_progress';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.code_interpreter_call.completed';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseCodeInterpreterCallWsInterpreting {
    /** Tells which variant of the type this is. */
    type: 'response.code_interpreter_call.interpreting';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseContentPartWsAdded {
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
      | BetaResponseOutputText
      | BetaResponseOutputRefusal
      | BetaResponseContent.ReasoningText;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseContentPartWsDone {
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
    part:
      | BetaResponseOutputText
      | BetaResponseOutputRefusal
      | BetaResponseContent.ReasoningText;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseCustomToolCallInputWsDelta {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseCustomToolCallInputWsDone {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseFileSearchCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.file_search_call.in_progress';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseFileSearchCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.file_search_call.completed';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseFileSearchCallWsSearching {
    /** Tells which variant of the type this is. */
    type: 'response.file_search_call.searching';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseFunctionCallArgumentsWsDelta {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseFunctionCallArgumentsWsDone {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Name of the called function. */
    name?: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseImageGenCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.image_generation_call.in_progress';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseImageGenCallPartialWsImage {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
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
  export interface BetaResponseImageGenCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.image_generation_call.completed';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseImageGenCallWsGenerating {
    /** Tells which variant of the type this is. */
    type: 'response.image_generation_call.generating';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.in_progress';
    /** The response in its present state. */
    response: BetaResponse;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseMcpCallArgumentsWsDelta {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseMcpCallArgumentsWsDone {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseMcpCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_call.in_progress';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseMcpCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_call.completed';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseMcpCallWsFailed {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_call.failed';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseMcpListToolsInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_list_tools.in_progress';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseMcpListToolsWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_list_tools.completed';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseMcpListToolsWsFailed {
    /** Tells which variant of the type this is. */
    type: 'response.mcp_list_tools.failed';
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseOutputItemWsAdded {
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
    item: BetaResponseOutputItem;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseOutputItemWsDone {
    /** Tells which variant of the type this is. */
    type: 'response.output_item.done';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** The complete item. */
    item: BetaResponseOutputItem;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseOutputTextAnnotationWsAdded {
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
      | BetaResponseOutputText.FileCitation
      | BetaResponseOutputText.URLCitation
      | BetaResponseOutputText.ContainerFileCitation
      | BetaResponseOutputText.FilePath
      | null;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryPartWsAdded {
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
    part: BetaResponseReasoningSummaryPartAddedEvent.Part;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryPartWsDone {
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
    part: BetaResponseReasoningSummaryPartDoneEvent.Part;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** `incomplete` when generation was interrupted; absent when the part ended normally. */
    status?: 'incomplete';
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryTextWsDelta {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseReasoningSummaryTextWsDone {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseReasoningTextWsDelta {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseReasoningTextWsDone {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseRefusalWsDelta {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseRefusalWsDone {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsAdded {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsDelta {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent;
    /** Random padding that evens out event sizes; ignore it. */
    obfuscation?: string;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseShellCallCommandWsDone {
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
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseShellCallOutputContentWsDelta {
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
    delta: BetaResponseShellCallOutputContentDeltaEvent.Delta;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseShellCallOutputContentWsDone {
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
    output: Array<BetaResponseFunctionShellToolCallOutput.Output>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseTextWsDelta {
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
    logprobs: Array<BetaResponseTextDoneEvent.Logprob>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseTextWsDone {
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
    logprobs: Array<BetaResponseTextDoneEvent.Logprob>;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseWebSearchCallInWsProgress {
    /** Tells which variant of the type this is. */
    type: 'response.web_search_call.in_progress';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseWebSearchCallWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.web_search_call.completed';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseWebSearchCallWsSearching {
    /** Tells which variant of the type this is. */
    type: 'response.web_search_call.searching';
    /** Position of the item within the response's `output`, from 0. */
    output_index: number;
    /** Identifier of the item that this concerns. */
    item_id: string;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseWsCompleted {
    /** Tells which variant of the type this is. */
    type: 'response.completed';
    /** The complete response. */
    response: BetaResponse;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseWsCreated {
    /** Tells which variant of the type this is. */
    type: 'response.created';
    /** The response as it begins, without output. */
    response: BetaResponse;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** Error frame on a Responses WebSocket. */
  export interface BetaResponseWsError {
    /** Tells which variant of the type this is. */
    type: 'error';
    /** What went wrong. */
    error: BetaResponsesServerEvent.BetaResponseWsError.Error;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponsesServerEvent.BetaResponseWsError.Agent | null;
    /** HTTP status that corresponds to a protocol error. */
    status?: number;
    /** Position of the event, when the error came from a response's stream. */
    sequence_number?: number;
    /** Lane of the request that failed; absent when it named none. */
    stream_id?: string;
  }

  export namespace BetaResponseWsError {
    /** Agent that made an item or event. */
    export type Agent = BetaResponseErrorEvent.Agent;

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
  export interface BetaResponseWsFailed {
    /** Tells which variant of the type this is. */
    type: 'response.failed';
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** The failed response; `error` says why. */
    response: BetaResponse;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseWsIncomplete {
    /** Tells which variant of the type this is. */
    type: 'response.incomplete';
    /** The incomplete response; `incomplete_details` says why. */
    response: BetaResponse;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }

  /** A frame that the server may send on a Responses WebSocket. */
  export interface BetaResponseWsQueued {
    /** Tells which variant of the type this is. */
    type: 'response.queued';
    /** The response in its present state. */
    response: BetaResponse;
    /** Position of the event in the stream; use it to order events and to resume. */
    sequence_number: number;
    /** Agent that this item or event belongs to, in multi-agent runs. */
    agent?: BetaResponseErrorEvent.Agent | null;
    /** Lane of the response that this event belongs to; absent when the request named none. */
    stream_id?: string;
  }
}

/**
 * Processing tier. `auto` follows the project's setting, `default` is standard, `flex` cheaper and slower,
 * `fast` and `priority` both mean fast mode (reported as `priority`), `ultrafast` needs special access.
 */
export type BetaServiceTier = 'auto' | 'default' | 'flex' | 'scale' | 'priority' | 'fast' | 'ultrafast' | null;

/** A skill that was uploaded before, by its identifier. */
export interface BetaSkillReference {
  /** Tells which variant of the type this is. */
  type: 'skill_reference';
  /** Identifier of the skill. Length: 1 to 64 characters. */
  skill_id: string;
  /** Version number, or `latest`; the skill's default version when left out. */
  version?: string;
}

/** A tool that the model may use in a response. */
export type BetaTool =
  | BetaFunctionTool
  | BetaFileSearchTool
  | BetaComputerTool
  | BetaComputerUsePreviewTool
  | BetaWebSearchTool
  | BetaTool.Mcp
  | BetaTool.CodeInterpreter
  | BetaTool.ProgrammaticToolCalling
  | BetaTool.ImageGeneration
  | BetaTool.LocalShell
  | BetaFunctionShellTool
  | BetaCustomTool
  | BetaNamespaceTool
  | BetaToolSearchTool
  | BetaWebSearchPreviewTool
  | BetaApplyPatchTool;

export declare namespace BetaTool {
  /** Lets the model write Python and run it in a sandboxed container. */
  export interface CodeInterpreter {
    /** Tells which variant of the type this is. */
    type: 'code_interpreter';
    /** Where the code runs: the ID of a container, or `auto` settings with files and a memory limit. */
    container: string | BetaTool.CodeInterpreter.CodeInterpreterToolAuto;
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
      network_policy?: BetaContainerNetworkPolicyDisabled | BetaContainerNetworkPolicyAllowlist;
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
    input_image_mask?: BetaTool.ImageGeneration.InputImageMask;
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
    svg?: BetaTool.ImageGeneration.Svg;
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
      reasoning?: BetaTool.ImageGeneration.Svg.Reasoning | null;
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
  export interface Mcp {
    /** Tells which variant of the type this is. */
    type: 'mcp';
    /** Your label for the MCP server; tool calls refer to it. */
    server_label: string;
    /** Address of the MCP server; not together with `connector_id` or `tunnel_id`. Format: uri. */
    server_url?: string;
    /** Ready-made connector, such as `connector_gmail`, in place of `server_url` or `tunnel_id`. */
    connector_id?:
      | 'connector_dropbox'
      | 'connector_gmail'
      | 'connector_googlecalendar'
      | 'connector_googledrive'
      | 'connector_microsoftteams'
      | 'connector_outlookcalendar'
      | 'connector_outlookemail'
      | 'connector_sharepoint';
    /**
     * Secure MCP tunnel to use in place of `server_url` or `connector_id`. Pattern:
     * `^tunnel_[a-z0-9]{32}$`.
     */
    tunnel_id?: string;
    /** OAuth access token sent to the MCP server. Your application obtains and renews it. */
    authorization?: string;
    /** What the MCP server offers, as a hint for the model. */
    server_description?: string;
    /** HTTP headers sent with each request to the MCP server, for instance for authentication. */
    headers?: { [key: string]: string } | null;
    /** Restriction to a subset of tools, as a list of names or as a filter. */
    allowed_tools?: Array<string> | BetaTool.Mcp.McpToolFilter | null;
    /**
     * Contexts that may invoke the tool: `direct` by the model, `programmatic` from code that the model
     * writes. Items: at least 1.
     */
    allowed_callers?: Array<'direct' | 'programmatic'> | null;
    /**
     * Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the
     * default.
     *
     * @default "always"
     */
    require_approval?: BetaTool.Mcp.McpToolApprovalFilter | 'always' | 'never' | null;
    /** When true, the server's tools stay out of the context until tool search finds them. */
    defer_loading?: boolean;
  }

  export namespace Mcp {
    /**
     * Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the
     * default.
     */
    export interface McpToolApprovalFilter {
      /** Tools that need an approval before every call. */
      always?: BetaTool.Mcp.McpToolApprovalFilter.Always;
      /** Tools that may run without approval. */
      never?: BetaTool.Mcp.McpToolApprovalFilter.Always;
    }

    export namespace McpToolApprovalFilter {
      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Always = BetaTool.Mcp.McpToolFilter;

      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Never = BetaTool.Mcp.McpToolFilter;
    }

    /** Picks tools of an MCP server by name or by whether they only read. */
    export interface McpToolFilter {
      /** Names of the tools that match. */
      tool_names?: Array<string>;
      /** True picks tools that the server annotates with `readOnlyHint`. */
      read_only?: boolean;
    }
  }

  /** Lets the model call tools from code that it writes. */
  export interface ProgrammaticToolCalling {
    /** Tells which variant of the type this is. */
    type: 'programmatic_tool_calling';
  }
}

/** Limits the model to some of the tools in `tools`. */
export interface BetaToolChoiceAllowed {
  /** Tells which variant of the type this is. */
  type: 'allowed_tools';
  /** `auto` lets the model choose between these tools and a message; `required` demands at least one call. */
  mode: 'auto' | 'required';
  /** Tools that may be called, each as its `type` with the `name` or `server_label`. */
  tools: Array<{ [key: string]: unknown }>;
}

/** Makes the model use the patch tool. */
export interface BetaToolChoiceApplyPatch {
  /** Tells which variant of the type this is. */
  type: 'apply_patch';
}

/** Makes the model call one particular custom tool. */
export interface BetaToolChoiceCustom {
  /** Tells which variant of the type this is. */
  type: 'custom';
  /** Name of the custom tool that must be called. */
  name: string;
}

/** Makes the model call one particular function. */
export interface BetaToolChoiceFunction {
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Name of the function that must be called. */
  name: string;
}

/** Makes the model call a tool of one MCP server. */
export interface BetaToolChoiceMcp {
  /** Tells which variant of the type this is. */
  type: 'mcp';
  /** Label that the server has in `tools`. */
  server_label: string;
  /** Tool that must be called; null lets the model choose among the server's tools. */
  name?: string | null;
}

/** `none` calls no tool, `auto` leaves it to the model, `required` makes it call at least one. */
export type BetaToolChoiceOptions = 'none' | 'auto' | 'required';

/** Makes the model use the shell tool. */
export interface BetaToolChoiceShell {
  /** Tells which variant of the type this is. */
  type: 'shell';
}

/** Makes the model use one kind of built-in tool. */
export interface BetaToolChoiceTypes {
  /** Built-in tool that must be used. */
  type:
    | 'file_search'
    | 'web_search_preview'
    | 'computer'
    | 'computer_use_preview'
    | 'computer_use'
    | 'web_search_preview_2025_03_11'
    | 'image_generation'
    | 'code_interpreter';
}

/** Groups functions and custom tools under one name. */
export type BetaToolSearchOutputNamespaceTool = BetaNamespaceTool;

export declare namespace BetaToolSearchOutputNamespaceTool {
  /** A function within a namespace of tools. */
  export type Function = BetaNamespaceTool.Function;
}

/** Lets the model find deferred tools when it needs them. */
export interface BetaToolSearchTool {
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
export interface BetaWebSearchPreviewTool {
  /**
   * Version of the tool.
   *
   * @default "web_search_preview"
   */
  type: 'web_search_preview' | 'web_search_preview_2025_03_11';
  /** Roughly where the user is, to make search results relevant. */
  user_location?: BetaWebSearchPreviewTool.UserLocation | null;
  /** How much of the context window search results may take up. */
  search_context_size?: 'low' | 'medium' | 'high';
  /** Kinds of content to search for: `text`, `image`. */
  search_content_types?: Array<'text' | 'image'>;
}

export declare namespace BetaWebSearchPreviewTool {
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
export interface BetaWebSearchTool {
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
  filters?: BetaWebSearchTool.Filters | null;
  /** Roughly where the user is, to make search results relevant. */
  user_location?: BetaWebSearchTool.UserLocation | null;
  /**
   * How much of the context window search results may take up.
   *
   * @default "medium"
   */
  search_context_size?: 'low' | 'medium' | 'high';
}

export declare namespace BetaWebSearchTool {
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

/** Selects the background response to cancel; others can't be cancelled. */
export interface ResponseCancelParams {
  /** Beta features to switch on for the request. */
  betas?: Array<'responses_multi_agent=v1'>;
}

/** Context to compact. */
export interface ResponseCompactParams {
  /** Model that compacts the context. */
  model:
    | (string & {})
    | 'gpt-5.6-sol'
    | 'gpt-5.6-terra'
    | 'gpt-5.6-luna'
    | 'gpt-5.5'
    | 'gpt-5.5-2026-04-23'
    | 'gpt-5.4'
    | 'gpt-5.4-mini'
    | 'gpt-5.4-nano'
    | 'gpt-5.4-mini-2026-03-17'
    | 'gpt-5.4-nano-2026-03-17'
    | 'gpt-5.3-chat-latest'
    | 'gpt-5.2'
    | 'gpt-5.2-2025-12-11'
    | 'gpt-5.2-chat-latest'
    | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11'
    | 'gpt-5.1'
    | 'gpt-5.1-2025-11-13'
    | 'gpt-5.1-codex'
    | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-5-chat-latest'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o4-mini'
    | 'o4-mini-2025-04-16'
    | 'o3'
    | 'o3-2025-04-16'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'o1-preview'
    | 'o1-preview-2024-09-12'
    | 'o1-mini'
    | 'o1-mini-2024-09-12'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01'
    | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03'
    | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17'
    | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview'
    | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11'
    | 'chatgpt-4o-latest'
    | 'codex-mini-latest'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
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
    | 'gpt-3.5-turbo-0301'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'o1-pro'
    | 'o1-pro-2025-03-19'
    | 'o3-pro'
    | 'o3-pro-2025-06-10'
    | 'o3-deep-research'
    | 'o3-deep-research-2025-06-26'
    | 'o4-mini-deep-research'
    | 'o4-mini-deep-research-2025-06-26'
    | 'computer-use-preview'
    | 'computer-use-preview-2025-03-11'
    | 'gpt-5.5-pro'
    | 'gpt-5.5-pro-2026-04-23'
    | 'gpt-5-codex'
    | 'gpt-5-pro'
    | 'gpt-5-pro-2025-10-06'
    | 'gpt-5.1-codex-max'
    | 'gpt-daybreak-blue-latest'
    | 'gpt-daybreak-red-latest'
    | 'gpt-5.6-cyber'
    | null;
  /** Beta features to switch on for the request. */
  betas?: Array<'responses_multi_agent=v1'>;
  /** Text, or a list of messages, files, tool outputs and other items. */
  input?: string | Array<BetaResponseInputItem> | null;
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
  export type PromptCacheOptions = BetaResponsesClientEvent.ResponseCreate.PromptCacheOptions;
}

/** What to generate, and how, with beta features. */
export type ResponseCreateParams = ResponseCreateParamsNonStreaming | ResponseCreateParamsStreaming;

export declare namespace ResponseCreateParams {
  /** Programs of wider access to use, where your organization has them. */
  export type AccessPrograms = BetaResponsesClientEvent.ResponseCreate.AccessPrograms;

  /** Makes the model call tools from code that it writes. */
  export type BetaSpecificProgrammaticToolCallingParam = BetaResponse.BetaSpecificProgrammaticToolCallingParam;

  /** One way to keep the context within bounds. */
  export type ContextManagement = BetaResponsesClientEvent.ResponseCreate.ContextManagement;

  /** How images in the context are handled. */
  export type Image = BetaResponsesClientEvent.ResponseCreate.Image;

  /** Moderates the input and output of a request. */
  export type Moderation = BetaResponsesClientEvent.ResponseCreate.Moderation;

  export namespace Moderation {
    /** Moderation policies for input and output. */
    export type Policy = BetaResponsesClientEvent.ResponseCreate.Moderation.Policy;

    export namespace Policy {
      /** Moderation policy for one direction. */
      export type Input = BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Input;

      /** Moderation policy for one direction. */
      export type Output = BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Input;
    }
  }

  /** Lets the API run several agents on one response. */
  export type MultiAgent = BetaResponsesClientEvent.ResponseCreate.MultiAgent;

  /**
   * Prompt caching for models from `gpt-5.6` on. Up to four breakpoints are written per request; the
   * latest 80 are considered for matches.
   */
  export type PromptCacheOptions = BetaResponsesClientEvent.ResponseCreate.PromptCacheOptions;

  /** How a reasoning model reasons, and what of it is shown. Only for the o series and from gpt-5 on. */
  export type Reasoning = BetaResponse.Reasoning;

  export type ResponseCreateParamsNonStreaming = OuterResponseCreateParamsNonStreaming;

  export type ResponseCreateParamsStreaming = OuterResponseCreateParamsStreaming;

  /** Details of a streamed response; only together with `stream: true`. */
  export type StreamOptions = BetaResponsesClientEvent.ResponseCreate.StreamOptions;
}

/** What to generate, and how, with beta features. */
export interface ResponseCreateParamsBase {
  /** Beta features to switch on for the request. */
  betas?: Array<'responses_multi_agent=v1'>;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: { [key: string]: string } | null;
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
  model?:
    | (string & {})
    | 'gpt-5.6-sol'
    | 'gpt-5.6-terra'
    | 'gpt-5.6-luna'
    | 'gpt-5.5'
    | 'gpt-5.5-2026-04-23'
    | 'gpt-5.4'
    | 'gpt-5.4-mini'
    | 'gpt-5.4-nano'
    | 'gpt-5.4-mini-2026-03-17'
    | 'gpt-5.4-nano-2026-03-17'
    | 'gpt-5.3-chat-latest'
    | 'gpt-5.2'
    | 'gpt-5.2-2025-12-11'
    | 'gpt-5.2-chat-latest'
    | 'gpt-5.2-pro'
    | 'gpt-5.2-pro-2025-12-11'
    | 'gpt-5.1'
    | 'gpt-5.1-2025-11-13'
    | 'gpt-5.1-codex'
    | 'gpt-5.1-mini'
    | 'gpt-5.1-chat-latest'
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-5-chat-latest'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'o4-mini'
    | 'o4-mini-2025-04-16'
    | 'o3'
    | 'o3-2025-04-16'
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
    | 'o1-preview'
    | 'o1-preview-2024-09-12'
    | 'o1-mini'
    | 'o1-mini-2024-09-12'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-audio-preview'
    | 'gpt-4o-audio-preview-2024-10-01'
    | 'gpt-4o-audio-preview-2024-12-17'
    | 'gpt-4o-audio-preview-2025-06-03'
    | 'gpt-4o-mini-audio-preview'
    | 'gpt-4o-mini-audio-preview-2024-12-17'
    | 'gpt-4o-search-preview'
    | 'gpt-4o-mini-search-preview'
    | 'gpt-4o-search-preview-2025-03-11'
    | 'gpt-4o-mini-search-preview-2025-03-11'
    | 'chatgpt-4o-latest'
    | 'codex-mini-latest'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
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
    | 'gpt-3.5-turbo-0301'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | 'o1-pro'
    | 'o1-pro-2025-03-19'
    | 'o3-pro'
    | 'o3-pro-2025-06-10'
    | 'o3-deep-research'
    | 'o3-deep-research-2025-06-26'
    | 'o4-mini-deep-research'
    | 'o4-mini-deep-research-2025-06-26'
    | 'computer-use-preview'
    | 'computer-use-preview-2025-03-11'
    | 'gpt-5.5-pro'
    | 'gpt-5.5-pro-2026-04-23'
    | 'gpt-5-codex'
    | 'gpt-5-pro'
    | 'gpt-5-pro-2025-10-06'
    | 'gpt-5.1-codex-max'
    | 'gpt-daybreak-blue-latest'
    | 'gpt-daybreak-red-latest'
    | 'gpt-5.6-cyber';
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
  text?: BetaResponseTextConfig;
  /** Tools that the model may use. */
  tools?: Array<BetaTool>;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?:
    | BetaToolChoiceOptions
    | BetaToolChoiceAllowed
    | BetaToolChoiceTypes
    | BetaToolChoiceFunction
    | BetaToolChoiceMcp
    | BetaToolChoiceCustom
    | ResponseCreateParams.BetaSpecificProgrammaticToolCallingParam
    | BetaToolChoiceApplyPatch
    | BetaToolChoiceShell;
  /** Stored prompt template to use, with values for its variables. */
  prompt?: BetaResponsePrompt | null;
  /** Processing tier for this request; the project's setting when left out. */
  service_tier?: BetaServiceTier;
  /**
   * `auto` drops the oldest items when the context is too long; `disabled` fails with status 400.
   *
   * @default "disabled"
   * @deprecated
   */
  truncation?: 'auto' | 'disabled' | null;
  /** Reasoning effort, summary and mode, for models that reason. */
  reasoning?: ResponseCreateParams.Reasoning | null;
  /** Text, or a list of messages, files, tool outputs and other items. Plain text counts as a user message. */
  input?: string | BetaResponseInput;
  /** Extra output to return, such as search results, log probabilities or encrypted reasoning. */
  include?: Array<BetaResponseIncludable> | null;
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
  conversation?: string | BetaResponseConversationParam | null;
  /**
   * How the context is kept within bounds, for example by compaction at a token threshold. Items: at least
   * 1.
   */
  context_management?: Array<ResponseCreateParams.ContextManagement> | null;
  /** Limit on generated tokens, visible ones and reasoning together; at least 16. */
  max_output_tokens?: number | null;
  /** Lets the API run several agents on the response; null for one agent only. */
  multi_agent?: ResponseCreateParams.MultiAgent | null;
  /** Programs of wider access to use, where your organization has them. */
  access_programs?: ResponseCreateParams.AccessPrograms;
  /** How images in the context are handled. */
  image?: ResponseCreateParams.Image;
}

/** What to generate, and how, with beta features. */
export interface ResponseCreateParamsNonStreaming extends ResponseCreateParamsBase {
  /** When true, the response arrives as server-sent events while it is generated. */
  stream?: false | null;
}

/** What to generate, and how, with beta features. */
export interface ResponseCreateParamsStreaming extends ResponseCreateParamsBase {
  /** When true, the response arrives as server-sent events while it is generated. */
  stream: true;
}

/** Selects the stored response to delete. */
export interface ResponseDeleteParams {
  /** Beta features to switch on for the request. */
  betas?: Array<'responses_multi_agent=v1'>;
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
  include?: Array<BetaResponseIncludable>;
  /** When true, the response comes as a stream of events, from the start or from `starting_after`. */
  stream?: boolean;
  /** Resume a stream after this `sequence_number`. */
  starting_after?: number;
  /**
   * Whether streamed deltas carry random padding, which hides their length from eavesdroppers. Turn it off
   * on trusted networks to save bandwidth.
   */
  include_obfuscation?: boolean;
  /** Beta features to switch on for the request. */
  betas?: Array<'responses_multi_agent=v1'>;
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

type OuterResponseCreateParamsNonStreaming = ResponseCreateParamsNonStreaming;
type OuterResponseCreateParamsStreaming = ResponseCreateParamsStreaming;
type OuterResponseRetrieveParamsNonStreaming = ResponseRetrieveParamsNonStreaming;
type OuterResponseRetrieveParamsStreaming = ResponseRetrieveParamsStreaming;
