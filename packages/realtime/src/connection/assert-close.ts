import { OpenAIError } from '@oxide/core/internal';

/** What a closing frame has room for beside the code, in bytes of UTF-8. */
const MAX_REASON_BYTES = 123;
/** Told to programs by their own side, never sent; 1004 means nothing. */
const NEVER_SENT: ReadonlySet<number> = new Set([1004, 1005, 1006]);

/**
 * @throws OpenAIError when no closing frame can hold them
 *
 * Source: https://www.rfc-editor.org/rfc/rfc6455#section-7.4
 */
export function assertClose(code: number, reason: string): void {
  const isKnown = (code >= 1000 && code <= 1014) || (code >= 3000 && code <= 4999);
  if (!Number.isInteger(code) || !isKnown || NEVER_SENT.has(code))
    throw new OpenAIError(
      `A WebSocket can't be closed with the \`code\` ${code}: take 1000, or one from 3000 to 4999.`,
    );
  if (new TextEncoder().encode(reason).length > MAX_REASON_BYTES)
    throw new OpenAIError(`The \`reason\` for closing is longer than ${MAX_REASON_BYTES} bytes.`);
}
