const failures = new WeakMap<object, Error>();

/** Keeps how a socket failed, before anybody is told. */
export function recordFailure(socket: object, error: Error): void {
  failures.set(socket, error);
}

/** How this very socket failed, if it did. */
export function failureOf(socket: object): Error | undefined {
  return failures.get(socket);
}
