import type { Fetch } from '@oxide/core';

/** A request that the scripted `fetch` was given. */
export interface Sent {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: unknown;
  readonly signal: AbortSignal;
  /** Milliseconds since the first request, on the test's clock. */
  readonly at: number;
}

export type Answer = (sent: Sent) => Response | Promise<Response>;

/**
 * A `fetch` without a network, for tests about time: answers come in order, the last one again and again.
 * No socket takes part, so the clock can be a fake one.
 */
export function scriptedFetch(...answers: Answer[]): { fetch: Fetch; sent: Sent[] } {
  const sent: Sent[] = [];
  const startedAt = performance.now();
  const fetch: Fetch = async (input, init) => {
    const request: Sent = {
      url: String(input),
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: init?.body,
      signal: init?.signal as AbortSignal,
      at: Math.round(performance.now() - startedAt),
    };
    const answer = answers[Math.min(sent.length, answers.length - 1)]!;
    sent.push(request);
    return answer(request);
  };
  return { fetch, sent };
}

export function json(body: unknown, status = 200, headers: Record<string, string> = {}): Answer {
  return () => Response.json(body, { status, headers });
}

export function status(code: number, headers: Record<string, string> = {}): Answer {
  return () => Response.json({ error: { message: `it is ${code}` } }, { status: code, headers });
}

/** As when nothing listens at the address. */
export const refused: Answer = () => {
  const cause = Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:1'), { code: 'ECONNREFUSED' });
  throw new TypeError('fetch failed', { cause });
};

/** Never answers; rejects when it is aborted, as `fetch` does. */
export const silent: Answer = ({ signal }) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
