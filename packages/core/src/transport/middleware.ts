import { requireResponse } from './require-response.ts';
import type { Transport, TransportRequest } from './transport.ts';
import type { TransportResponse } from './transport-response.ts';
import { untilCancelled } from './until-cancelled.ts';

/** What a middleware knows about the call beside the request. */
export interface MiddlewareContext {
  /** From 1. */
  readonly attempt: number;
  /** Retries before this attempt. */
  readonly retryCount: number;
  /** Whether the caller asked for a stream. */
  readonly stream: boolean;
}

/**
 * Runs around each attempt. It may change the request (by passing on a copy), answer by itself, look at the
 * response, or call `next` again: the request can be replayed unless its body says otherwise. What it throws
 * is treated as the transport's error: wrapped and retried, unless it is an `OpenAIError`.
 */
export type Middleware = (
  request: TransportRequest,
  next: (request: TransportRequest) => Promise<TransportResponse>,
  context: MiddlewareContext,
) => Promise<TransportResponse>;

/** Sends one attempt through the middleware to the transport. */
export type Send = (request: TransportRequest, context: MiddlewareContext) => Promise<TransportResponse>;

/** Composed once per client; without middleware it is the innermost function itself. */
export function composeMiddleware(
  middleware: readonly Middleware[],
  innermost: (request: TransportRequest) => Promise<TransportResponse>,
): Send {
  if (middleware.length === 0) return innermost;
  let send: Send = innermost;
  for (const layer of [...middleware].reverse()) {
    const inner = send;
    send = async (request, context) =>
      requireResponse(await layer(request, (changed) => inner(changed, context), context));
  }
  return (request, context) => untilCancelled(request.cancellation, send(request, context));
}

export type { Transport };
