import type { IncomingMessage } from 'node:http';
import { type MultipartPart, readMultipart } from './read-multipart.ts';

export type RecordedBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'multipart'; readonly parts: readonly MultipartPart[] }
  | { readonly kind: 'text'; readonly value: string };

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  /** Name and value as they were sent, percent-encoded. */
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: RecordedBody;
  readonly arrivedAt: number;
}

/** What platforms add by themselves, and what says no more than the body does. */
const PLATFORM =
  /^(user-agent|accept-encoding|accept-language|sec-fetch-.*|connection|upgrade|sec-websocket-key|sec-websocket-version|host|content-length|transfer-encoding|x-stainless-(lang|package-version|os|arch|runtime|runtime-version))$/;

export function recordRequest(message: IncomingMessage, body: Buffer, arrivedAt: number): RecordedRequest {
  const target = message.url ?? '';
  const mark = target.indexOf('?');
  const headers: Record<string, string> = {};
  for (const name of Object.keys(message.headers).sort()) {
    if (PLATFORM.test(name)) continue;
    headers[name] = String(message.headers[name]).replace(/boundary=.*/, 'boundary=…');
  }
  return {
    method: message.method ?? '',
    path: mark < 0 ? target : target.slice(0, mark),
    query: mark < 0 ? [] : target.slice(mark + 1).split('&'),
    headers,
    body: readBody(message.headers['content-type'] ?? '', body),
    arrivedAt,
  };
}

function readBody(contentType: string, bytes: Buffer): RecordedBody {
  if (bytes.length === 0) return { kind: 'none' };
  if (contentType.startsWith('multipart/form-data')) {
    return { kind: 'multipart', parts: readMultipart(contentType, bytes) };
  }
  const text = bytes.toString('utf8');
  if (contentType.includes('json')) {
    try {
      return { kind: 'json', value: JSON.parse(text) };
    } catch {
      return { kind: 'text', value: text };
    }
  }
  return { kind: 'text', value: text };
}
