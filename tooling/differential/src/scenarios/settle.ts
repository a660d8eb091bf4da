/** The outcome of each, in order: what it gave, or the error that it threw. */
export async function settleAll(...calls: (() => unknown)[]): Promise<unknown[]> {
  const outcomes: unknown[] = [];
  for (const call of calls) {
    try {
      outcomes.push(await call());
    } catch (error) {
      outcomes.push({ threw: error });
    }
  }
  return outcomes;
}

/** What an iteration gave before it ended, and how it ended. */
export async function collect(
  items: AsyncIterable<unknown> | PromiseLike<AsyncIterable<unknown>>,
  limit = 50,
): Promise<{ items: unknown[]; ended: unknown }> {
  const taken: unknown[] = [];
  try {
    for await (const item of Symbol.asyncIterator in items ? items : await items) {
      taken.push(item);
      if (taken.length >= limit) return { items: taken, ended: 'limit' };
    }
    return { items: taken, ended: 'done' };
  } catch (error) {
    return { items: taken, ended: error };
  }
}

/** Whether a call is refused: for what is told in other words, or at another moment. */
export async function refused(call: () => unknown): Promise<'refused' | 'done'> {
  try {
    await call();
    return 'done';
  } catch {
    return 'refused';
  }
}
