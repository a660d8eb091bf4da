import { OpenAIError } from '../errors/openai-error.ts';

/**
 * What calling a tool does besides giving a result: nothing (`pure`), something that may as well be done twice
 * (`idempotent`), or anything else (`effect`).
 *
 * Loops start the first two as soon as a call is known; an `effect` only when the reply is final, and once.
 */
export type ToolEffect = 'pure' | 'idempotent' | 'effect';

/** What a tool's function gets beside its arguments. */
export interface ToolCallContext {
  /** Identifies the call within its reply. */
  readonly call_id: string;
  /** Aborts when the run is stopped, and when the result is not wanted any more. */
  readonly signal: AbortSignal;
}

/** @throws OpenAIError for a word that is none of the three */
export function readToolEffect(value: unknown, name: string): ToolEffect {
  if (value === undefined) return 'effect';
  if (value === 'pure' || value === 'idempotent' || value === 'effect') return value;
  throw new OpenAIError(
    `The \`effect\` of the tool \`${name}\` must be \`pure\`, \`idempotent\` or \`effect\`.`,
  );
}
