import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Compression } from '../options.ts';

/** Whether an `accept-encoding` header names the coding (and does not rule it out with q=0). */
export function accepts(header: string | string[] | undefined, coding: Compression): boolean {
  if (header === undefined) return false;
  for (const part of String(header).split(',')) {
    const [name, ...parameters] = part.split(';').map((text) => text.trim().toLowerCase());
    if (name === coding || name === '*') return !parameters.some((text) => /^q=0(\.0*)?$/.test(text));
  }
  return false;
}

const whole: Record<Compression, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  gzip: (bytes) => promisify(zlib.gzip)(bytes),
  br: (bytes) =>
    promisify(zlib.brotliCompress)(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } }),
  zstd: (bytes) => promisify(zlib.zstdCompress)(bytes),
};

export function compressWhole(bytes: Uint8Array, coding: Compression): Promise<Uint8Array> {
  return whole[coding](bytes);
}

/** Compresses piece by piece; each piece can be decoded as soon as it is there, as events must be. */
export class StreamCompressor {
  readonly #stream: zlib.Gzip | zlib.BrotliCompress | zlib.ZstdCompress;
  #parts: Buffer[] = [];

  constructor(coding: Compression) {
    this.#stream =
      coding === 'gzip'
        ? zlib.createGzip()
        : coding === 'br'
          ? zlib.createBrotliCompress({ params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } })
          : zlib.createZstdCompress();
    this.#stream.on('data', (part: Buffer) => this.#parts.push(part));
  }

  push(bytes: Uint8Array): Promise<Uint8Array> {
    return new Promise((resolve) => {
      this.#stream.write(bytes);
      this.#stream.flush(() => resolve(this.#take()));
    });
  }

  finish(): Promise<Uint8Array> {
    return new Promise((resolve) => {
      this.#stream.once('end', () => resolve(this.#take()));
      this.#stream.end();
    });
  }

  destroy(): void {
    this.#stream.destroy();
  }

  #take(): Uint8Array {
    const parts = this.#parts;
    this.#parts = [];
    return Buffer.concat(parts);
  }
}
