/**
 * Keeps a Node stream's failure for its reader. Without a listener, a missing file ends the process when its
 * stream is not read at once. Must be called in the same turn as the stream is given.
 */
export function holdStreamError(value: unknown): void {
  const stream = value as { on?: unknown; destroy?: unknown } | null | undefined;
  if (typeof stream?.on === 'function' && typeof stream.destroy === 'function') stream.on('error', () => {});
}
