const NUMBER = /^\s*\d+(?:\.\d+)?\s*$/;
/** `Date.parse` alone makes dates of "-5" and "garbage 1". */
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*, .+ GMT$/;

/**
 * Milliseconds that the server asks to wait, or undefined when it says nothing usable.
 *
 * `retry-after-ms` comes first, then `retry-after` in seconds or as a date (RFC 9110, 10.2.3).
 */
export function parseRetryAfter(
  header: (name: string) => string | null | undefined,
  now: number,
): number | undefined {
  const milliseconds = parseNumber(header('retry-after-ms'));
  if (milliseconds !== undefined) return milliseconds;
  const value = header('retry-after');
  if (!value) return undefined;
  const seconds = parseNumber(value);
  if (seconds !== undefined) return seconds * 1_000;
  const delayMs = HTTP_DATE.test(value) ? Date.parse(value) - now : Number.NaN;
  // A date that is over comes from a clock that goes wrong: no reason to try again at once.
  return delayMs > 0 ? delayMs : undefined;
}

/** The whole value, or nothing: `parseFloat` would take the year of a date for a wait. */
function parseNumber(value: string | null | undefined): number | undefined {
  return value && NUMBER.test(value) ? Number.parseFloat(value) : undefined;
}
