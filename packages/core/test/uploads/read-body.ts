import { ReadableStream as NodeReadableStream } from 'node:stream/web';
import { Cancellation } from '../../src/transport/cancellation.ts';
import { type MultipartBody, type MultipartOptions, prepareForm } from '../../src/uploads/index.ts';

export async function encodeForm(
  fields: Record<string, unknown>,
  options?: MultipartOptions,
  stop: Cancellation = new Cancellation(),
): Promise<MultipartBody> {
  return prepareForm(fields, options)(stop);
}

export async function collectChunks(body: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>[]> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of body) chunks.push(chunk as Uint8Array<ArrayBuffer>);
  return chunks;
}

export async function collectBytes(body: AsyncIterable<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await new Blob(await collectChunks(body)).arrayBuffer());
}

/** A web stream that pulls from the source when it is read, and not before. */
export function toWebStream(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return NodeReadableStream.from(source) as ReadableStream<Uint8Array>;
}

export async function readText({ body }: MultipartBody): Promise<string> {
  return new TextDecoder().decode(await collectBytes(body.open()));
}

/** Parses with the platform's own multipart parser, and holds the announced length against the real one. */
export async function parseForm({ body, contentType }: MultipartBody): Promise<FormData> {
  const bytes = await collectBytes(body.open());
  if (body.contentLength !== undefined && body.contentLength !== bytes.byteLength) {
    throw new Error(`announced ${body.contentLength} bytes, sent ${bytes.byteLength}`);
  }
  return await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
}

export async function fileOf(
  form: FormData,
  name: string,
): Promise<{ name: string; type: string; text: string }> {
  const file = form.get(name) as File;
  return { name: file.name, type: file.type, text: await file.text() };
}
