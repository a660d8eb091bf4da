import { concatenate } from './concatenate.ts';
import { encodedPieces } from './encoded-values.ts';
import { stringify } from './stringify.ts';

/** JSON of a body that is encoded, or has members that are; undefined for others. */
export function writeAround(body: unknown): Uint8Array | undefined {
  const whole = encodedPieces(body);
  if (whole) return concatenate(whole);
  if (typeof body !== 'object' || body === null || Array.isArray(body) || 'toJSON' in body) return undefined;
  const members = body as Record<string, unknown>;
  if (!Object.values(members).some(encodedPieces)) return undefined;
  return encodeMembers(members);
}

function encodeMembers(members: Record<string, unknown>): Uint8Array {
  const encoder = new TextEncoder();
  const pieces: Uint8Array[] = [];
  let text = '{';
  for (const [name, value] of Object.entries(members)) {
    const encoded = encodedPieces(value);
    const json = encoded ? '' : memberJSON(name, value);
    if (json === undefined) continue;
    text += `${text === '{' && pieces.length === 0 ? '' : ','}${JSON.stringify(name)}:${json}`;
    if (!encoded) continue;
    pieces.push(encoder.encode(text), ...encoded);
    text = '';
  }
  pieces.push(encoder.encode(`${text}}`));
  return concatenate(pieces);
}

/** Undefined for what JSON leaves out: functions, symbols, undefined. */
function memberJSON(name: string, value: unknown): string | undefined {
  // Within an object, since `toJSON` is told the name of the member that it stands in.
  const json = stringify({ [name]: value });
  return json === '{}' ? undefined : json.slice(JSON.stringify(name).length + 2, -1);
}
