import { OpenAIError } from '@oxide/core';

const BYTES_PER_NUMBER = 4;

interface Platform {
  Buffer?: { from(text: string, encoding: 'base64'): Uint8Array };
  Uint8Array: { fromBase64?(text: string): Uint8Array };
}

/**
 * Reads a vector as `encoding_format: 'base64'` sends it: little-endian 32-bit floats.
 *
 * That is why base64 is the default: a number takes 5 characters, as decimal digits some 20, which are then
 * parsed one by one. The numbers are the same: the model's own are floats of 32 bits.
 *
 * @param index position in the response, for the error
 * @throws OpenAIError when the text is no base64, or its bytes are no whole count of numbers
 */
export function decodeVector(text: string, index: number): number[] {
  const bytes = decodeBase64(text, index);
  const length = bytes.length / BYTES_PER_NUMBER;
  if (!Number.isInteger(length))
    throw new OpenAIError(
      `data[${index}].embedding is cut: it holds ${bytes.length} bytes, and each number takes ${BYTES_PER_NUMBER}`,
    );
  // A view of the bytes as Float32Array would need their offset aligned and the machine little-endian; and
  // `Array.from` walks its iterator, which takes ten times as long.
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Array<number>(length);
  for (let position = 0; position < length; position++)
    numbers[position] = view.getFloat32(position * BYTES_PER_NUMBER, true);
  return numbers;
}

function decodeBase64(text: string, index: number): Uint8Array {
  let bytes: Uint8Array | undefined;
  try {
    bytes = decodeNatively(text);
  } catch {
    // The platforms' own messages don't say which vector it was.
  }
  // Buffer skips what is no base64, so the result is too short.
  if (bytes?.length !== decodedLength(text))
    throw new OpenAIError(
      `data[${index}].embedding is not base64, which was asked for: ${text.length} characters`,
    );
  return bytes;
}

function decodeNatively(text: string): Uint8Array {
  const { Buffer, Uint8Array: Bytes } = globalThis as unknown as Platform;
  if (Buffer) return Buffer.from(text, 'base64');
  if (Bytes.fromBase64) return Bytes.fromBase64(text);
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}

/** Bytes in the text, if all of it is base64; NaN when no base64 has its length. */
function decodedLength(text: string): number {
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const digits = text.length - padding;
  return digits % 4 === 1 ? Number.NaN : Math.floor((digits * 3) / 4);
}
