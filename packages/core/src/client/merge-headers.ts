import { OpenAIError } from '../errors/openai-error.ts';

type HeaderValue = string | null | undefined;

/** Headers as callers give them. `null` removes what would be sent; `undefined` changes nothing. */
export type HeadersLike =
  | Headers
  | Readonly<Record<string, HeaderValue | readonly HeaderValue[]>>
  | readonly (readonly HeaderValue[] | readonly [string, HeaderValue | readonly HeaderValue[]])[]
  | null
  | undefined;

const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** All but what RFC 9110 (5.5) allows: transports refuse the rest in the middle of sending. */
const FORBIDDEN_IN_VALUE = /[^\t\x20-\x7e\x80-\xff]/;

/**
 * Puts `extra` over `headers` in place. A name given twice in `extra` is joined by a comma and a space;
 * otherwise the newer value wins. `null` removes.
 *
 * @throws OpenAIError when a name or value can't be sent; the value is not shown
 */
export function mergeHeaders(headers: Record<string, string>, extra: HeadersLike): void {
  const seen = new Set<string>();
  for (const [rawName, value] of entries(extra)) {
    if (value === undefined) continue;
    if (!TOKEN.test(rawName)) throw new OpenAIError(`${JSON.stringify(rawName)} is not a valid header name`);
    const name = rawName.toLowerCase();
    if (value === null) {
      delete headers[name];
      seen.delete(name);
      continue;
    }
    const text = String(value);
    if (FORBIDDEN_IN_VALUE.test(text))
      throw new OpenAIError(
        `The value of the header ${name} holds a line break or another character that a header can't carry`,
      );
    headers[name] = seen.has(name) && headers[name] !== undefined ? `${headers[name]}, ${text}` : text;
    seen.add(name);
  }
}

/** Whether the headers set the one of this name, in lower case. */
export function namesHeader(headers: HeadersLike, name: string): boolean {
  if (!headers) return false;
  for (const [given, value] of entries(headers)) {
    if (value !== undefined && value !== null && given.toLowerCase() === name) return true;
  }
  return false;
}

function* entries(headers: HeadersLike): Generator<[string, HeaderValue]> {
  if (!headers) return;
  const rows = Symbol.iterator in headers ? headers : Object.entries(headers);
  for (const row of rows as Iterable<readonly [string, HeaderValue | readonly HeaderValue[]]>) {
    const [name, value] = row;
    if (Array.isArray(value)) {
      for (const one of value) yield [name, one];
    } else {
      yield [name, value as HeaderValue];
    }
  }
}
