import type { BodySource } from '../body-source.ts';
import { type CreateDecoder, DecompressedSource } from './decompressed-source.ts';

type Zlib = typeof import('node:zlib');

/** Asked for with each request by the undici transport. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/** More than anybody sends; each decoder takes some 100 KB. */
const MAX_ENCODINGS = 5;

/**
 * The source with its content encodings removed. A source without one, or with one that is not known, is
 * returned as it is.
 */
export function decompress(source: BodySource, encoding: string | string[] | undefined): BodySource {
  if (encoding === undefined) return source;
  const names = String(encoding)
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== 'identity');
  if (names.length > MAX_ENCODINGS || !names.every((name) => decoders.has(name))) return source;
  // Encodings are listed in the order they were applied.
  return names.reverse().reduce((inner, name) => new DecompressedSource(inner, decoders.get(name)!), source);
}

/** Loaded late: most replies are not compressed, and zlib takes 2 ms to load. */
function loadZlib(): Zlib {
  return process.getBuiltinModule('node:zlib');
}

/** A sync flush hands out each event of a stream as it comes; a missing trailer is not an error, as in browsers. */
function flushing({ constants }: Zlib): { flush: number; finishFlush: number } {
  return { flush: constants.Z_SYNC_FLUSH, finishFlush: constants.Z_SYNC_FLUSH };
}

const gunzip: CreateDecoder = () => {
  const zlib = loadZlib();
  return zlib.createUnzip(flushing(zlib));
};

/** By the standard with zlib's header; some servers leave it out. */
const inflate: CreateDecoder = (firstByte) => {
  const zlib = loadZlib();
  const hasHeader = (firstByte & 0x0f) === 8;
  return hasHeader ? zlib.createInflate(flushing(zlib)) : zlib.createInflateRaw(flushing(zlib));
};

const decoders = new Map<string, CreateDecoder>([
  ['gzip', gunzip],
  ['x-gzip', gunzip],
  ['deflate', inflate],
  [
    'br',
    () => {
      const zlib = loadZlib();
      const flush = zlib.constants.BROTLI_OPERATION_FLUSH;
      return zlib.createBrotliDecompress({ flush, finishFlush: flush });
    },
  ],
  [
    'zstd',
    () => {
      const zlib = loadZlib();
      const flush = zlib.constants.ZSTD_e_flush;
      return zlib.createZstdDecompress({ flush, finishFlush: flush });
    },
  ],
]);
