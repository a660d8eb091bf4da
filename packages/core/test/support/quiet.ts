/**
 * The number, once it has not changed for so many milliseconds: to see that something does not go on, for
 * which no event tells. A test that waits for something to happen waits for its event instead.
 */
export async function untilQuiet(read: () => number, quietMs = 60): Promise<number> {
  let last = read();
  let since = performance.now();
  while (performance.now() - since < quietMs) {
    await new Promise((resolve) => setImmediate(resolve));
    const now = read();
    if (now === last) continue;
    last = now;
    since = performance.now();
  }
  return last;
}
