import { encodeJSON } from '../encoding/encode-json.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { loadOnce } from '../loading/load-once.ts';
import { orClose } from '../loading/or-close.ts';
import type { Cancellation } from '../transport/cancellation.ts';
import type { RequestBody } from '../transport/transport.ts';
import { holdStreamError } from '../uploads/hold-stream-error.ts';
import { loadMultipart } from '../uploads/load-multipart.ts';
import { pullFrom } from '../uploads/pull-source.ts';
import { isStream, type StreamedBody } from './is-stream.ts';
import { namesHeader } from './merge-headers.ts';
import type { FinalRequestOptions } from './request-options.ts';

/** A body ready to be sent, and the content type that goes with it. */
export interface EncodedBody {
  readonly body: RequestBody | undefined;
  readonly contentType: string | undefined;
}

/** Encodes a body for which code has to be loaded, or files looked at; closes what was given if it is stopped. */
export type EncodeBody = (stop: Cancellation) => Promise<EncodedBody>;

const NO_BODY: EncodedBody = { body: undefined, contentType: undefined };
const JSON_TYPE = 'application/json';

/** Most programs send no form, blob or stream of their own. */
const loadStreamBody = /* @__PURE__ */ loadOnce('streamed bodies', () => import('./stream-body.ts'));

/**
 * Encodes what the caller gave: objects as JSON, bytes as they are, streams as they come, and text as it is if
 * the caller says what it is, by a content type; else it is a JSON value like others. For forms, blobs
 * and streams it gives the function that encodes them.
 *
 * @throws OpenAIError when the body can't be written as JSON (a cycle, a BigInt, a function), or `extraBody`
 * has no object to go over
 */
export function encodeBody(options: FinalRequestOptions): EncodedBody | EncodeBody {
  const { body, extraBody, __form: form } = options;
  if (form) return form;
  if (body === undefined || body === null || body === '') return extraBody ? json(extraBody) : NO_BODY;
  if (extraBody) return json({ ...requireFields(body), ...extraBody });
  if (typeof body === 'string') return encodeText(body, options) ?? json(body);
  if (typeof body !== 'object') return json(body);
  return encodeOpaque(body) ?? encodeLater(body) ?? json(body);
}

function requireFields(body: unknown): object {
  const hasFields =
    typeof body === 'object' &&
    body !== null &&
    !Array.isArray(body) &&
    !('toJSON' in body) &&
    !isFormData(body) &&
    !isStream(body) &&
    !isBlob(body) &&
    encodeOpaque(body) === undefined;
  if (!hasFields) throw new OpenAIError('`extraBody` can only be put over a body that is an object');
  return body;
}

/** Bodies that are not written as JSON; undefined for the others. */
function encodeOpaque(body: object): EncodedBody | undefined {
  if (ArrayBuffer.isView(body)) return raw(new Uint8Array(body.buffer, body.byteOffset, body.byteLength));
  if (body instanceof ArrayBuffer) return raw(new Uint8Array(body));
  if (body instanceof URLSearchParams)
    return { body: body.toString(), contentType: 'application/x-www-form-urlencoded;charset=UTF-8' };
  if ('open' in body && 'replayable' in body) return { body: body as RequestBody, contentType: undefined };
  return undefined;
}

function encodeLater(body: object): EncodeBody | undefined {
  if (isFormData(body)) return encodeFormData(body);
  if (isBlob(body)) return encodeBlob(body);
  if (isStream(body)) return encodeStream(body);
  return undefined;
}

function encodeStream(body: StreamedBody): EncodeBody {
  // In the turn of the call: nothing else listens to a Node stream before it is read.
  holdStreamError(body);
  return async (stop) => {
    const { oneShotBody } = await orClose(stop.until(loadStreamBody), () => pullFrom(body).close());
    return raw(oneShotBody(body));
  };
}

function encodeBlob(blob: Blob): EncodeBody {
  return async (stop) => {
    const { blobBody } = await stop.until(loadStreamBody);
    return { body: blobBody(blob), contentType: blob.type || undefined };
  };
}

/** Its fields are read in the turn of the call. */
function encodeFormData(body: FormData): EncodeBody {
  const form = Array.from(body, ([name, value]) => ({ name, value }));
  return async (stop) => {
    const { encodeForm } = await stop.until(loadMultipart);
    return encodeForm(form, {}, stop);
  };
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

function isBlob(body: object): body is Blob {
  return typeof Blob !== 'undefined' && body instanceof Blob;
}

export function isFormData(body: unknown): body is FormData {
  // By its tag first: naming the class makes Node load its own `fetch`, which costs a short program tens of milliseconds.
  const { [Symbol.toStringTag]: tag } = (body ?? {}) as { [Symbol.toStringTag]?: unknown };
  return tag === 'FormData' && typeof FormData !== 'undefined' && body instanceof FormData;
}
