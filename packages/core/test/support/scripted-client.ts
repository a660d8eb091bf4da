import { type APIError, type AttemptEvent, Client, type ClientOptions, type RetryEvent } from '@oxide/core';
import { vi } from 'vitest';
import { failureOf } from './failure.ts';
import { type Answer, scriptedFetch } from './scripted-fetch.ts';

/** A client, what it sent and what its hooks were told. */
export interface ScriptedClient {
  readonly client: Client;
  readonly sent: ReturnType<typeof scriptedFetch>['sent'];
  readonly attempts: AttemptEvent[];
  readonly retries: RetryEvent[];
}

/** A client whose `fetch` gives the answers, with what was sent and what the hooks were told. */
export function openScripted(answers: Answer[], options: ClientOptions = {}): ScriptedClient {
  const { fetch, sent } = scriptedFetch(...answers);
  const attempts: AttemptEvent[] = [];
  const retries: RetryEvent[] = [];
  const client = new Client({
    apiKey: 'sk-test',
    baseURL: 'http://test.local/v1',
    fetch,
    hooks: { onAttempt: (event) => void attempts.push(event), onRetry: (event) => void retries.push(event) },
    ...options,
  });
  return { client, sent, attempts, retries };
}

/** Lets the clock run until the call is settled. */
export async function settle<T>(call: PromiseLike<T>): Promise<T> {
  let settled = false;
  const result = Promise.resolve(call).finally(() => {
    settled = true;
  });
  result.catch(() => {});
  while (!settled) await vi.advanceTimersByTimeAsync(1_000);
  return await result;
}

export const failure = <T = APIError>(call: PromiseLike<unknown>): Promise<T> => settle(failureOf<T>(call));
