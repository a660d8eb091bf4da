import type { Transform } from 'node:stream';
import type { BodySink, BodySource } from '../body-source.ts';

type Zlib = typeof import('node:zlib');

/** Asked for with each request by the undici transport. `zstd` and `br` first, as servers that have them compress better. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/** Decoded lazily: most replies are not compressed, and zlib takes 2 ms to load. */
function loadZlib(): Zlib {
  return process.getBuiltinModule('node:zlib');
}

/**
 * The source with its content encodings removed. A source without one, or with one that is not known, is
 * returned as it is.
 */
export function decompress(source: BodySource, encoding: string | string[] | undefined): BodySource {
  if (encoding === undefined) return source;
  const names = String(encoding)
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  if (!names.every((name) => name in decoders || name === 'identity')) return source;
  // Encodings are listed in the order they were applied.
  return names.reverse().reduce((inner, name) => {
    const decoder = decoders[name as keyof typeof decoders];
    return decoder ? new DecompressedSource(inner, decoder(loadZlib())) : inner;
  }, source);
}

const gunzip = (zlib: Zlib): Transform =>
  // A sync flush hands out each event of a stream as it comes; a missing trailer is not an error, as in browsers.
  zlib.createUnzip({ flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH });

const decoders = {
  gzip: gunzip,
  'x-gzip': gunzip,
  deflate: gunzip,
  br: (zlib: Zlib): Transform =>
    zlib.createBrotliDecompress({
      flush: zlib.constants.BROTLI_OPERATION_FLUSH,
      finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH,
    }),
  zstd: (zlib: Zlib): Transform =>
    zlib.createZstdDecompress({
      flush: zlib.constants.ZSTD_e_flush,
      finishFlush: zlib.constants.ZSTD_e_flush,
    }),
} as const;

class DecompressedSource implements BodySource {
  readonly #source: BodySource;
  readonly #decoder: Transform;

  constructor(source: BodySource, decoder: Transform) {
    this.#source = source;
    this.#decoder = decoder;
  }

  start(sink: BodySink): void {
    const decoder = this.#decoder;
    decoder.on('data', (bytes: Uint8Array) => sink.chunk(bytes));
    decoder.on('end', () => sink.end());
    decoder.on('error', (error) => {
      sink.error(error);
      this.#source.cancel(error);
    });
    decoder.on('drain', () => this.#source.resume());
    this.#source.start({
      chunk: (bytes) => {
        if (!decoder.destroyed && !decoder.write(bytes)) this.#source.pause();
      },
      end: () => decoder.end(),
      error: (error) => {
        decoder
          .removeAllListeners('error')
          .on('error', () => {})
          .destroy();
        sink.error(error);
      },
    });
  }

  pause(): void {
    this.#decoder.pause();
  }

  resume(): void {
    this.#decoder.resume();
  }

  cancel(reason: unknown): void {
    this.#source.cancel(reason);
    this.#decoder.destroy();
  }
}
