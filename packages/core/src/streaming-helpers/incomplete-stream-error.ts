import { brandError, OpenAIError } from '../errors/openai-error.ts';

/** A stream ended before the reply was complete, though the connection ended well. */
export class IncompleteStreamError<Snapshot = unknown> extends OpenAIError {
  override readonly code: string = 'incomplete_stream';
  /** What had arrived; undefined when nothing had. */
  declare readonly snapshot: Snapshot | undefined;

  constructor(message: string, snapshot?: Snapshot) {
    super(message);
    carrySnapshot(this, snapshot);
  }
}

/**
 * Puts what had arrived on the error that ended it, as `snapshot`. Not enumerable: the text of a reply has no
 * place in a log of its error.
 */
export function carrySnapshot<Failure extends object, Snapshot>(
  error: Failure,
  snapshot: Snapshot,
): Failure & { readonly snapshot: Snapshot } {
  Object.defineProperty(error, 'snapshot', { value: snapshot, configurable: true, writable: true });
  return error as Failure & { readonly snapshot: Snapshot };
}

brandError(IncompleteStreamError, 'IncompleteStreamError');
