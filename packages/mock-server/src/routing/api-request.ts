import type { IncomingHttpHeaders } from 'node:http';
import type { Directives } from '../faults/fault.ts';
import { ApiError } from '../http/error-reply.ts';
import { isObject, type JsonObject } from '../json.ts';

/** A request as the resources see it. */
export interface ApiRequest {
  readonly method: string;
  readonly path: string;
  readonly params: ReadonlyMap<string, string>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
  readonly directives: Directives;
}

export function parameter(request: ApiRequest, name: string): string {
  return request.params.get(name) ?? '';
}

/** The body as a JSON object; an empty body is an empty object. Throws the API's 400 for anything else. */
export function jsonBody(request: ApiRequest): JsonObject {
  if (request.bytes.length === 0) return {};
  let value: unknown;
  try {
    value = JSON.parse(
      Buffer.from(request.bytes.buffer, request.bytes.byteOffset, request.bytes.length).toString(),
    );
  } catch {
    throw new ApiError(400, 'The body of the request could not be parsed as JSON.');
  }
  if (!isObject(value)) throw new ApiError(400, 'The body of the request must be a JSON object.');
  return value;
}
