/** What the promise rejects with. Fails the test when it does not. */
export async function failureOf<T = Error>(promise: PromiseLike<unknown>): Promise<T> {
  try {
    await promise;
  } catch (error) {
    return error as T;
  }
  throw new Error('The call did not fail.');
}

/** What the function throws. */
export function thrownBy(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('Nothing was thrown.');
}
