import type { RecordedRequest } from './recorded-request.ts';

/** What the scripted server does with one request. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, with its content type. */
  readonly json?: unknown;
  /** Sent as it is: the content type is the script's own affair. */
  readonly text?: string;
  /** Each is a write of its own. */
  readonly chunks?: readonly (string | Uint8Array)[];
  /** Wait so long before the status line. */
  readonly delayMs?: number;
  /** Destroy the connection: before the status line, or after the chunks. */
  readonly drop?: 'before' | 'after';
  /** Never answer, or never end what was begun. */
  readonly stall?: 'before' | 'after';
}

/** Replies in order of arrival, or a function that decides. */
export type Script = readonly Reply[] | ((request: RecordedRequest, index: number) => Reply);

export const sse = (...events: readonly (string | object)[]): Reply => ({
  headers: { 'content-type': 'text/event-stream' },
  chunks: events.map((event) => `data: ${typeof event === 'string' ? event : JSON.stringify(event)}\n\n`),
});

export const rawSse = (...chunks: readonly (string | Uint8Array)[]): Reply => ({
  headers: { 'content-type': 'text/event-stream' },
  chunks,
});

export const json = (value: unknown, reply: Reply = {}): Reply => ({ ...reply, json: value });

export const apiError = (status: number, message = 'Broken', reply: Reply = {}): Reply => ({
  ...reply,
  status,
  json: { error: { message, type: 'test_error', param: 'model', code: 'test_code' } },
});
