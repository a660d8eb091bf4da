/** States in which indexing is over, for a file and for a batch. */
const settled: ReadonlySet<string> = new Set(['completed', 'failed', 'cancelled']);

export function isSettled({ status }: { status: string }): boolean {
  return settled.has(status);
}
