import { writeAroundEncoded } from './encode-json.ts';
import { writeAround } from './write-around.ts';

/** Values that can't change any more, and the pieces of their JSON as UTF-8. */
const encodedValues = new WeakMap<object, readonly Uint8Array[]>();

/** From here on the value has to stay as it is. */
export function rememberEncoded(value: object, pieces: readonly Uint8Array[]): void {
  writeAroundEncoded(writeAround);
  encodedValues.set(value, pieces);
}

export function encodedPieces(value: unknown): readonly Uint8Array[] | undefined {
  return typeof value === 'object' && value !== null ? encodedValues.get(value) : undefined;
}
