import { parseFrame } from './frame.ts';
import { statusOfCode } from './status-of-code.ts';

/** What an `error` frame says, as an HTTP response would. */
export interface FrameError {
  readonly status: number;
  readonly code: string | undefined;
  readonly headers: Record<string, string>;
  /** JSON of the body. */
  readonly body: string;
}

type Fields = Record<string, unknown>;

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
