import { OpenAIError } from '@oxide/core';
import { brandError } from '@oxide/core/internal';

interface ErrorEventLike {
  message?: unknown;
  error?: { message?: unknown; code?: unknown } | null;
}

/** An `error` event of the API, or what went wrong with the connection (then `error` is undefined). */
export class WebSocketError<Event extends object = object> extends OpenAIError {
  override readonly code: string | null | undefined;
  /** The whole event. Not enumerable: it may hold what must not be logged. */
  declare error?: Event | undefined;

  constructor(message: string, event: Event | null, cause?: unknown) {
    super(message, { cause });
    const code = (event as ErrorEventLike | null)?.error?.code;
    this.code = typeof code === 'string' ? code : undefined;
    Object.defineProperty(this, 'error', {
      value: event ?? undefined,
      writable: true,
      configurable: true,
      enumerable: false,
    });
  }
}

brandError(WebSocketError, 'WebSocketError');

/** What an event says, wherever it stands. Own members alone: it comes from the network. */
export function messageOf(event: object): string | undefined {
  const error = ownMember(event, 'error');
  const nested = typeof error === 'object' && error !== null ? ownMember(error, 'message') : undefined;
  const message = typeof nested === 'string' ? nested : ownMember(event, 'message');
  return typeof message === 'string' ? message : undefined;
}

function ownMember(value: object, name: string): unknown {
  return Object.getOwnPropertyDescriptor(value, name)?.value;
}
