import { deepFreeze } from './deep-freeze.ts';
import { encodedPieces, rememberEncoded } from './encoded-values.ts';
import { stringify } from './stringify.ts';

const encoder: TextEncoder = /* @__PURE__ */ new TextEncoder();

/**
 * Encodes a value now, for all requests that carry it: a list of tools, say, or a whole set of parameters.
 * It is found where it is the body itself or one of the body's own members, not deeper. The value is frozen,
 * with all that it holds; a copy of it is encoded anew.
 *
 * @throws OpenAIError when it can't be written as JSON: a cycle, a BigInt
 */
export function encodeOnce<T extends object>(value: T): T {
  if (encodedPieces(value)) return value;
  rememberEncoded(value, [encoder.encode(stringify(value))]);
  return deepFreeze(value);
}
