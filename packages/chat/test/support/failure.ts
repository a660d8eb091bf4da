/** What the promise rejects with; nothing when it does not. */
export const failure = (promise: Promise<unknown>) =>
  promise.then(
    () => undefined,
    (error) => error,
  );
