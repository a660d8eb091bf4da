import type { Operation } from '@oxide/codegen';
import type { Answer } from './answer.ts';

/** One request of a client, read by the API's description, and what it was answered. */
export interface Exchange {
  readonly method: string;
  /** Path and query as they were sent. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Undefined when the API has no such operation. */
  readonly operation: Operation | undefined;
  /** Path parameters by name, decoded. */
  readonly ids: Readonly<Record<string, string>>;
  /** Query parameters by name, without brackets, as the values that their text stands for. */
  readonly query: Readonly<Record<string, unknown>>;
  /** The body; a form as the object that it was laid out from, with {@link fileText} for files. */
  readonly body: unknown;
  /** What the request does against the API's description, a readable line each. */
  readonly problems: readonly string[];
  readonly answer: Answer;
}

/** A request as it came in. */
export interface Received {
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
