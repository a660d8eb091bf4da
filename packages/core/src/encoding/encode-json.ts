import { stringify } from './stringify.ts';

type WriteAround = (body: unknown) => Uint8Array | undefined;

let writeAround: WriteAround | undefined;

/** Set by what encodes values ahead: a program that does not bundles none of it, and pays for no look-up. */
export function writeAroundEncoded(write: WriteAround): void {
  writeAround = write;
}

/**
 * JSON of a body. When something in it was encoded before (see `encodeOnce`), its bytes are taken over and
 * the rest is written around them: byte for byte what `JSON.stringify` gives.
 */
export function encodeJSON(body: unknown): string | Uint8Array {
  return writeAround?.(body) ?? stringify(body);
}
