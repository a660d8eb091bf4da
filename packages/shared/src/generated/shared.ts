// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Name of any model; newer names than the listed ones are accepted. */
export type AllModels = (string & {}) | ChatModel | ResponsesModel;

/** Name of a model for text generation; newer names than the listed ones are accepted. */
export type ChatModel =
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
  | 'gpt-6-astra'
  | 'gpt-6-luna'
  | 'gpt-6-sol'
  | 'gpt-6.1-sol'
  | 'gpt-6.1-terra'
  | 'gpt-audio-mini'
  | 'gpt-audio-mini-2025-12-15';

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
  filters: Array<ComparisonFilter | CompoundFilter>;
}

/** Format of the input: free text, which is the default, or text that follows a grammar. */
export type CustomToolInputFormat = CustomToolInputFormat.Text | CustomToolInputFormat.Grammar;

export declare namespace CustomToolInputFormat {
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

/** Error as the API reports it. */
export interface ErrorObject {
  /** Code of the error, for programs; null when there is none. */
  code: string | null;
  /** Explanation of the error for people. */
  message: string;
  /** Name of the offending parameter; null when the error isn't about one. */
  param: string | null;
  /** Class of the error, such as `invalid_request_error`. */
  type: string;
}

/** A function that the model can ask your application to run. */
export interface FunctionDefinition {
  /** Function name: letters, digits, `_` and `-`, at most 64 characters. */
  name: string;
  /** What the function does; the model decides by it when and how to call. */
  description?: string;
  /** JSON Schema of the arguments. Without it, there are none. */
  parameters?: FunctionParameters;
  /**
   * When true, the model keeps exactly to the schema, which may use a part of JSON Schema only.
   *
   * @default false
   */
  strict?: boolean | null;
}

/** JSON Schema of a function's arguments. Left out, the function takes none. */
export type FunctionParameters = { [key: string]: unknown };

/** Up to 16 string pairs of your own, kept with the object: keys up to 64 characters, values up to 512. */
export type Metadata = { [key: string]: string };

/** How a reasoning model reasons, and what of it is shown. Only for the o series and from gpt-5 on. */
export interface Reasoning {
  /** Reasoning mode; in a response, the one that was in effect. */
  mode?: (string & {}) | 'standard' | 'pro';
  /** How much to reason before answering; less is faster and uses fewer tokens. */
  effort?: ReasoningEffort;
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

/**
 * How much to reason before answering. Lower is faster and uses fewer tokens; not every model knows every
 * level.
 */
export type ReasoningEffort = 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;

/**
 * Older JSON mode: the output is valid JSON of no fixed shape. The messages must ask for JSON; prefer
 * `json_schema`.
 */
export interface ResponseFormatJSONObject {
  /** Tells which variant of the type this is. */
  type: 'json_object';
}

/** Structured output: the text is JSON that follows a schema of yours. */
export interface ResponseFormatJSONSchema {
  /** Tells which variant of the type this is. */
  type: 'json_schema';
  /** Name, schema and strictness of the structured output. */
  json_schema: ResponseFormatJSONSchema.JSONSchema;
}

export declare namespace ResponseFormatJSONSchema {
  /** Name, schema and strictness of the structured output. */
  export interface JSONSchema {
    /** Name of the format: letters, digits, `_` and `-`, at most 64 characters. */
    name: string;
    /** Purpose of the format; the model reads it. */
    description?: string;
    /** JSON Schema that the data must meet. */
    schema?: { [key: string]: unknown };
    /**
     * When true, the model keeps exactly to the schema, which may use a part of JSON Schema only.
     *
     * @default false
     */
    strict?: boolean | null;
  }
}

/** Plain text output; what you get when nothing else is asked for. */
export interface ResponseFormatText {
  /** Tells which variant of the type this is. */
  type: 'text';
}

/** Text output constrained by a grammar of your own. */
export interface ResponseFormatTextGrammar {
  /** Tells which variant of the type this is. */
  type: 'grammar';
  /** Grammar that the generated text has to follow. */
  grammar: string;
}

/** Text output constrained to valid Python code. */
export interface ResponseFormatTextPython {
  /** Tells which variant of the type this is. */
  type: 'python';
}

/** Name of a model for the Responses API; newer names than the listed ones are accepted. */
export type ResponsesModel =
  | (string & {})
  | ChatModel
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
