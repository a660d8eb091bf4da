interface ErrorLike {
  message?: unknown;
  code?: unknown;
  cause?: unknown;
  errors?: unknown;
}

/** Deeper chains repeat themselves. */
const MAX_DEPTH = 5;

/** What went wrong underneath, in one line: the innermost message with its system code. */
export function describeCause(error: unknown): string {
  let current = error as ErrorLike | undefined;
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    const inner = current?.cause ?? (Array.isArray(current?.errors) ? current.errors[0] : undefined);
    if (typeof inner !== 'object' || inner === null) break;
    current = inner as ErrorLike;
  }
  const message = typeof current?.message === 'string' ? current.message : String(error);
  const code =
    typeof current?.code === 'string' && !message.includes(current.code) ? current.code : undefined;
  return [message, code && `(${code})`].filter(Boolean).join(' ');
}

/** Whether the platform gave up because of a time limit of its own, such as undici's connect timeout. */
export function isTimeout(error: unknown): boolean {
  return /timed? ?out|UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT/i.test(
    `${(error as ErrorLike | undefined)?.code} ${describeCause(error)}`,
  );
}
