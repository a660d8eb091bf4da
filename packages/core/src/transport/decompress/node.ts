import type { BodySource } from '../body-source.ts';
import { type Decoder, DecompressedSource, type Decompression } from './decompressed-source.ts';

type Zlib = typeof import('node:zlib');

/** Asked for by the undici transport with each request but those of event streams. */
export const ACCEPT_ENCODING = 'gzip, deflate, br, zstd';

/** Of what is given out at a time; with the usual 16 KiB the main thread works three times as long on a long body. */
const CHUNK_SIZE = 65_536;
const MIN_CHUNK_SIZE = 1_024;

/** More than anybody sends; each decoder takes some 150 KB. */
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
  if (names.length > MAX_ENCODINGS || !names.every((name) => codings.has(name))) return source;
  // Encodings are listed in the order they were applied.
  return names.reverse().reduce((inner, name) => new DecompressedSource(inner, codings.get(name)!), source);
}

/** Loaded late: most replies are not compressed, and zlib takes 2 ms to load. */
function loadZlib(): Zlib {
  return process.getBuiltinModule('node:zlib');
}

interface Options {
  flush: number;
  finishFlush: number;
  chunkSize: number;
  maxOutputLength?: number;
}

/** What zlib has for an encoding. */
interface Coder {
  create(options: Options): Decoder;
  decode(bytes: Uint8Array, options: Options): Uint8Array;
  /** Hands out each event of a stream as it comes; at the end, a missing trailer is no error, as in browsers. */
  flush: number;
}

/** @param select the coder, which may depend on the first byte */
function decompression(select: (zlib: Zlib, firstByte: number) => Coder): Decompression {
  const optionsOf = ({ flush }: Coder) => ({ flush, finishFlush: flush, chunkSize: CHUNK_SIZE });
  return {
    createDecoder(firstByte) {
      const coder = select(loadZlib(), firstByte);
      return coder.create(optionsOf(coder));
    },
    decode(bytes, maxBytes) {
      const coder = select(loadZlib(), bytes[0]!);
      // JSON becomes some eight times as long, and keeps the buffer that it is unpacked into.
      const chunkSize = Math.max(MIN_CHUNK_SIZE, 8 * bytes.length);
      return coder.decode(bytes, { ...optionsOf(coder), chunkSize, maxOutputLength: maxBytes });
    },
  };
}

const gzip = decompression(({ constants, createUnzip, unzipSync }) => ({
  create: createUnzip,
  decode: unzipSync,
  flush: constants.Z_SYNC_FLUSH,
}));

/** By the standard with zlib's header; some servers leave it out. */
const deflate = decompression((zlib, firstByte) => {
  const hasHeader = (firstByte & 0x0f) === 8;
  return {
    create: hasHeader ? zlib.createInflate : zlib.createInflateRaw,
    decode: hasHeader ? zlib.inflateSync : zlib.inflateRawSync,
    flush: zlib.constants.Z_SYNC_FLUSH,
  };
});

const brotli = decompression(({ constants, createBrotliDecompress, brotliDecompressSync }) => ({
  create: createBrotliDecompress,
  decode: brotliDecompressSync,
  flush: constants.BROTLI_OPERATION_FLUSH,
}));

const zstd = decompression(({ constants, createZstdDecompress, zstdDecompressSync }) => ({
  create: createZstdDecompress,
  decode: zstdDecompressSync,
  flush: constants.ZSTD_e_flush,
}));

const codings: ReadonlyMap<string, Decompression> = new Map([
  ['gzip', gzip],
  ['x-gzip', gzip],
  ['deflate', deflate],
  ['br', brotli],
  ['zstd', zstd],
]);
