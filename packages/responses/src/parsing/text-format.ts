import { OpenAIError } from '@oxide/core/internal';
import type { ResponseParseOptions } from './infer-parsed.ts';

/** Of a format only the type is known here; it may bring a parser. */
export interface TextFormat {
  readonly type: string;
}

/** What of a request can tell the format. */
interface FormatSource {
  readonly text?: unknown;
  readonly input?: unknown;
}

/**
 * The format that the text will have: `parseAs`; else that of the last `configuration_update` among the input
 * that has one; else `text.format` of the request as it will be sent, `body` and `extraBody` considered.
 *
 * @throws OpenAIError when `parseAs` is given and the input sets the format back to plain text
 */
export function resolveTextFormat(
  params: object,
  { parseAs, body, extraBody }: ResponseParseOptions = {},
): TextFormat | null {
  if (parseAs === null) return null;
  const sent: FormatSource = { ...(isObject(body) ? body : params), ...extraBody };
  const updated = updatedFormat(sent.input);
  if (parseAs === undefined) return updated ?? formatOf(sent) ?? null;
  if (updated?.type === 'text')
    throw new OpenAIError('`parseAs` does not fit an input that sets the format back to plain text.');
  return parseAs;
}

function updatedFormat(input: unknown): TextFormat | undefined {
  if (!Array.isArray(input)) return undefined;
  for (let index = input.length - 1; index >= 0; index--) {
    const item = input[index] as (FormatSource & { type?: unknown }) | null | undefined;
    const format = item?.type === 'configuration_update' ? formatOf(item) : undefined;
    if (format !== undefined) return format;
  }
  return undefined;
}

function formatOf({ text }: FormatSource): TextFormat | undefined {
  const format = (text as { format?: { type?: unknown } | null } | null | undefined)?.format;
  return typeof format?.type === 'string' ? (format as TextFormat) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
