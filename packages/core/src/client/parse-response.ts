import { APIResponseParseError } from '../errors/body-errors.ts';
import { errorHeaders } from '../errors/error-headers.ts';
import { loadStreams } from '../sse/load-streams.ts';
import type { TransportResponse } from '../transport/transport-response.ts';
import type { APIResponseProps } from './response-props.ts';

/** Objects of the API carry the request's id, not enumerable. */
export type WithRequestID<T> = T extends readonly unknown[] | Response
  ? T
  : T extends Record<string, unknown> | object
    ? T & { _request_id?: string | null }
    : T;

/**
 * What the caller gets: a stream, the raw response, parsed JSON, or text, by what was asked and what came; a promise
 * of it when the body is still to be read.
 */
export function parseResponse(props: APIResponseProps): unknown {
  const { response, options } = props;
  if (options.stream) return parseStream(props);
  if (response.status === 204) {
    response.discard();
    return null;
  }
  if (options.__binaryResponse) return response.toResponse();
  const text = response.keptText();
  return text === undefined ? response.text().then((read) => parseText(read, props)) : parseText(text, props);
}

function parseText(text: string, props: APIResponseProps): unknown {
  const { response } = props;
  const contentType = response.header('content-type');
  if (!isJSON(contentType))
    return contentType?.includes('application/json') ? parseIfJSON(text, response) : text;
  return text === '' ? undefined : withRequestID(parseJSON(text, props), response);
}

/** The code was asked for when the request was sent; until it is there the body waits. */
async function parseStream(props: APIResponseProps): Promise<unknown> {
  try {
    const { call, options } = props;
    const { openStream } = await call.untilStopped(loadStreams);
    if (options.__reader) await call.untilStopped(options.__reader);
    return openStream(props);
  } catch (error) {
    props.call.cancel(error);
    props.call.finish();
    throw error;
  }
}

function isJSON(contentType: string | undefined): boolean {
  if (contentType === 'application/json') return true;
  const mediaType = contentType
    ?.replace(/[;,].*/, '')
    .trim()
    .toLowerCase();
  return mediaType !== undefined && (mediaType === 'application/json' || mediaType.endsWith('+json'));
}

/** Types such as `application/json-rpc` hold one value, and `application/jsonl` holds many. */
function parseIfJSON(text: string, response: TransportResponse): unknown {
  try {
    return withRequestID(JSON.parse(text), response);
  } catch {
    return text;
  }
}

function parseJSON(text: string, { response, call }: APIResponseProps): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const error = new APIResponseParseError({
      status: response.status,
      headers: errorHeaders(response, call.secrets),
      message:
        'The response says that it is JSON and can not be parsed as JSON. Is something between this program and the API?',
      // The engine's message quotes the body, which may hold anything.
      cause: new SyntaxError(`${(cause as Error).name}: ${text.length} characters of invalid JSON`),
    });
    throw Object.assign(error, { attempts: call.attempts });
  }
}

/** Of what `parseResponse` gave: it replaces a member of that name that the server sent. */
export function hasRequestID(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, '_request_id');
}

export function withRequestID<T>(value: T, response: TransportResponse): T {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    Object.defineProperty(value, '_request_id', {
      value: response.header('x-request-id') ?? null,
      enumerable: false,
      configurable: true,
    });
  }
  return value;
}
