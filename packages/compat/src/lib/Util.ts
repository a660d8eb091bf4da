/**
 * What all of the promises give.
 *
 * @throws Error when any of them fails, after all have settled; `rejections` holds what they failed with
 */
export async function allSettledWithThrow<Result>(promises: Promise<Result>[]): Promise<Result[]> {
  const values: Result[] = [];
  const rejections: unknown[] = [];
  for (const settled of await Promise.allSettled(promises)) {
    if (settled.status === 'fulfilled') values.push(settled.value);
    else rejections.push(settled.reason);
  }
  if (rejections.length === 0) return values;
  const error = new Error(`${rejections.length} of ${promises.length} promises failed.`);
  // Not enumerable: what they failed with may not be for a log.
  throw Object.defineProperty(error, 'rejections', {
    value: rejections,
    configurable: true,
    writable: true,
  });
}
