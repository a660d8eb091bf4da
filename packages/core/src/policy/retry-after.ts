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
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** A finite number from 0; anything else is no word of the server's. */
function parseNumber(value: string | null | undefined): number | undefined {
  if (!value) return undefined;
  const number = Number.parseFloat(value);
  return Number.isFinite(number) && number >= 0 ? number : undefined;
}
