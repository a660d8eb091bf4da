import { encodeJSON } from '../encoding/encode-json.ts';
import { SerializedJSON } from '../encoding/serialized-json.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { RequestBody } from '../transport/transport.ts';
import { namesHeader } from './merge-headers.ts';
import type { FinalRequestOptions } from './request-options.ts';
import { isStream, oneShotBody } from './stream-body.ts';

/** A body ready to be sent, and the content type that goes with it. */
export interface EncodedBody {
  readonly body: RequestBody | undefined;
  readonly contentType: string | undefined;
}

const NO_BODY: EncodedBody = { body: undefined, contentType: undefined };
const JSON_TYPE = 'application/json';

/**
 * Encodes what the caller gave: objects as JSON, bytes as they are, streams as they come, and text as it is if
 * the caller says what it is, by a content type; else it is a JSON value like others.
 *
 * @throws OpenAIError when the body can't be written as JSON (a cycle, a BigInt, a function), or `extraBody`
 * has no object to go over
 */
export function encodeBody(options: FinalRequestOptions): EncodedBody {
  const { body, extraBody } = options;
  if (body === undefined || body === null || body === '') return extraBody ? json(extraBody) : NO_BODY;
  const encoded = typeof body === 'string' ? encodeText(body, options) : encodeOpaque(body);
  if (!extraBody) return encoded ?? json(body);
  if (encoded || typeof body !== 'object' || Array.isArray(body) || body instanceof SerializedJSON)
    throw new OpenAIError('`extraBody` can only be put over a body that is an object');
  return json({ ...body, ...extraBody });
}

/** Bodies that are not written as JSON; undefined for the others. */
function encodeOpaque(body: NonNullable<unknown>): EncodedBody | undefined {
  if (typeof body !== 'object') return undefined;
  if (ArrayBuffer.isView(body)) return raw(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (body instanceof ArrayBuffer) return raw(new Uint8Array(body));
  if (body instanceof URLSearchParams)
    return { body: body.toString(), contentType: 'application/x-www-form-urlencoded;charset=UTF-8' };
  if (typeof Blob !== 'undefined' && body instanceof Blob)
    return { body: blobBody(body), contentType: body.type || undefined };
  if ('open' in body && 'replayable' in body) return { body: body as RequestBody, contentType: undefined };
  if (isStream(body)) return raw(oneShotBody(body));
  return undefined;
}

function encodeText(text: string, { headers, __headers }: FinalRequestOptions): EncodedBody | undefined {
  const isTyped = [headers, __headers].some((given) => namesHeader(given, 'content-type'));
  return isTyped ? raw(text) : undefined;
}

function raw(body: RequestBody): EncodedBody {
  return { body, contentType: undefined };
}

function json(value: unknown): EncodedBody {
  return { body: encodeJSON(value), contentType: JSON_TYPE };
}

function blobBody(blob: Blob): RequestBody {
  return {
    open: () => blob.stream() as unknown as AsyncIterable<Uint8Array>,
    contentLength: blob.size,
    replayable: true,
  };
}

export function isFormData(body: unknown): body is FormData {
  // By its tag first: naming the class makes Node load its own `fetch`, which costs a short program tens of milliseconds.
  const { [Symbol.toStringTag]: tag } = (body ?? {}) as { [Symbol.toStringTag]?: unknown };
  return tag === 'FormData' && typeof FormData !== 'undefined' && body instanceof FormData;
}

/** Loaded when first needed: most programs send no form of their own. */
export async function encodeFormData({ body, extraBody, signal }: FinalRequestOptions): Promise<EncodedBody> {
  if (extraBody) throw new OpenAIError('`extraBody` can only be put over a body that is an object');
  const { createMultipartBody } = await import('../uploads/multipart-body.ts');
  return createMultipartBody(body as FormData, {}, signal);
}

/** Whether the request can be sent a second time. */
export function isReplayable(body: RequestBody | undefined): boolean {
  return typeof body !== 'object' || !('open' in body) || body.replayable;
}

/** Lets go of a body that will not be sent, or not to its end. */
export function releaseBody(body: RequestBody | undefined): void {
  if (typeof body !== 'object' || !('open' in body) || body.replayable) return;
  Promise.resolve(body.close?.()).catch(() => {});
}
