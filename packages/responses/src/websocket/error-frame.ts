import { parseFrame } from './frame.ts';

/** What an `error` frame says, as an HTTP response would. */
export interface FrameError {
  readonly status: number;
  readonly code: string | undefined;
  readonly headers: Record<string, string>;
  /** JSON of the body. */
  readonly body: string;
}

type Fields = Record<string, unknown>;

/** For servers that tell a code and no status. */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  previous_response_not_found: 400,
  invalid_request_error: 400,
  invalid_api_key: 401,
  rate_limit_exceeded: 429,
  rate_limit_error: 429,
  slow_down: 503,
  server_is_overloaded: 503,
};

/** Details are nested in what the API sends, and flat in what it documents. */
export function readErrorFrame(frame: string): FrameError {
  const event = parseFrame(frame) ?? {};
  const details = isObject(event.error) ? event.error : withoutType(event);
  const code = text(details.code);
  return {
    status: statusOf(event, details),
    code,
    headers: { ...stringsOf(event.headers), 'content-type': 'application/json' },
    body: JSON.stringify({ error: details }),
  };
}

function statusOf(event: Fields, details: Fields): number {
  const told = [event.status, event.status_code, details.status].find(
    (status): status is number =>
      Number.isInteger(status) && (status as number) >= 400 && (status as number) < 600,
  );
  if (told !== undefined) return told;
  return statusOfCode(text(details.code), text(details.type));
}

/** By the first name that tells one; what none of them says is taken for the server's own fault. */
export function statusOfCode(...names: (string | null | undefined)[]): number {
  const known = names.find((name) => name && Object.hasOwn(STATUS_BY_CODE, name));
  return known ? STATUS_BY_CODE[known]! : 500;
}

/** Headers that a frame repeats: when to try again, mostly. */
function stringsOf(headers: unknown): Record<string, string> {
  if (!isObject(headers)) return {};
  return Object.fromEntries(
    Object.entries(headers)
      .filter(([, value]) => typeof value === 'string' || typeof value === 'number')
      .map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
}

function withoutType({ type: _, ...details }: Fields): Fields {
  return details;
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
