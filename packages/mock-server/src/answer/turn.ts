/** A request for text, whichever API it came by. */
export interface Turn {
  /** The last thing that the user said. */
  readonly userText: string;
  /** What tools answered, if their outputs end the input. */
  readonly toolOutputs: readonly string[];
  /** Whether the input ends with the user's words, so that a tool may be called. */
  readonly endsWithUser: boolean;
  readonly tools: readonly ToolOffer[];
  readonly toolChoice: ToolChoice;
  readonly parallelToolCalls: boolean;
  readonly format: AnswerFormat;
  readonly maxTokens: number | undefined;
  readonly inputTokens: number;
}

export interface ToolOffer {
  readonly kind: 'function' | 'custom';
  readonly name: string;
  readonly description: string;
  readonly parameters: unknown;
  readonly namespace?: string | undefined;
}

export interface ToolChoice {
  readonly mode: 'none' | 'auto' | 'required';
  /** Only these may be called. */
  readonly names?: readonly string[] | undefined;
}

export type AnswerFormat =
  | { type: 'text' }
  | { type: 'json_object' }
  | { type: 'json_schema'; schema: unknown };

/** What is answered: text, or a refusal, or calls. */
export interface Answer {
  readonly reasoning: string | undefined;
  readonly text: string | undefined;
  readonly refusal: string | undefined;
  readonly calls: readonly ToolCall[];
  readonly incomplete: 'max_output_tokens' | 'content_filter' | undefined;
  readonly failure: string | undefined;
  /** Number of deltas that text is streamed in; by default one a word. */
  readonly deltas: number | undefined;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly reasoningTokens: number;
}

export interface ToolCall {
  readonly kind: 'function' | 'custom';
  readonly name: string;
  readonly namespace?: string | undefined;
  /** JSON arguments of a function, or the text given to a custom tool. */
  readonly input: string;
}
