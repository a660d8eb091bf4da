/** Values that can't change any more, and the pieces of their JSON as UTF-8. */
const encodedValues = new WeakMap<object, readonly Uint8Array[]>();
/** Programs that encode nothing ahead pay for no look-up. */
let used = false;

/** From here on the value has to stay as it is. */
export function rememberEncoded(value: object, pieces: readonly Uint8Array[]): void {
  used = true;
  encodedValues.set(value, pieces);
}

/** Whether any value of this program was encoded ahead. */
export function hasEncodedValues(): boolean {
  return used;
}

export function encodedPieces(value: unknown): readonly Uint8Array[] | undefined {
  if (!used || typeof value !== 'object' || value === null) return undefined;
  return encodedValues.get(value);
}
