/** Fields that hold machinery, or that differ by the moment. */
const RESPONSE_HEADERS_LEFT_OUT = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);
const MAX_DEPTH = 20;
/** Ids that a subject makes up, anew in each run. */
const MADE_UP = /(?<=call_)([\da-f]{24}|[\da-f]{8}-[\da-f-]{27})/g;

/**
 * Turns what a scenario gave into plain JSON, with its own fields in their order of names: classes, errors,
 * headers and bytes become records that can be compared, and the server's address becomes `<server>`.
 */
export function describeValue(value: unknown, origin: string, depth = 0): unknown {
  const inner = (nested: unknown): unknown => describeValue(nested, origin, depth + 1);
  if (depth > MAX_DEPTH) return '$deep';
  if (typeof value === 'string') return withoutAddress(value, origin);
  if (value === undefined) return '$undefined';
  if (typeof value === 'bigint') return `$bigint ${value}`;
  if (typeof value === 'symbol' || typeof value === 'function') return `$${typeof value}`;
  if (typeof value === 'number') return Number.isFinite(value) ? value : `$${value}`;
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Error) return describeError(value, inner);
  if (value instanceof Date) return `$date ${value.toISOString()}`;
  if (value instanceof Headers) {
    return Object.fromEntries([...value].filter(([name]) => !RESPONSE_HEADERS_LEFT_OUT.has(name)).sort());
  }
  if (value instanceof Response) {
    return { $response: value.status, url: inner(value.url), headers: inner(value.headers) };
  }
  if (ArrayBuffer.isView(value)) {
    return { $bytes: value.constructor.name, values: Array.from(value as Uint8Array) };
  }
  if (Array.isArray(value)) return value.map(inner);
  if (value instanceof Map) return { $map: [...value].map(inner) };
  return describeFields(value, inner);
}

function withoutAddress(text: string, origin: string): string {
  const host = origin.slice(origin.indexOf('//') + 2);
  return text
    .replaceAll(origin, '<server>')
    .replaceAll(host, '<host>')
    .replaceAll(host.slice(host.indexOf(':') + 1), '<port>')
    .replaceAll(MADE_UP, '<made up>');
}

function describeFields(value: object, inner: (nested: unknown) => unknown): Record<string, unknown> {
  const fields = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(fields)
      .sort()
      .map((key) => [key === '__proto__' ? '$__proto__' : key, inner(fields[key])]),
  );
}

/** The classes of an error that programs can tell apart, the nearest first. */
function classNames(error: Error): string[] {
  const names: string[] = [];
  for (let at: object | null = Object.getPrototypeOf(error); at !== null; at = Object.getPrototypeOf(at)) {
    const name = (at.constructor as { name?: string } | undefined)?.name ?? '';
    if (name === 'Object') break;
    names.push(name);
  }
  return names;
}

function describeError(error: Error, inner: (nested: unknown) => unknown): Record<string, unknown> {
  const fields = error as Error & Record<string, unknown>;
  const { cause, stack: _stack, message: _message, name: _name, ...own } = fields;
  return {
    $error: classNames(error),
    name: error.name,
    message: inner(error.message),
    ...(cause === undefined ? {} : { cause: cause instanceof Error ? '$error' : inner(cause) }),
    ...describeFields(own, inner),
  };
}
