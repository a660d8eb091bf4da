/** Tells the platform of an error that nobody can catch. Where it can't be told, the error is thrown by itself. */
export function reportListenerError(error: unknown): void {
  if (typeof globalThis.reportError === 'function') globalThis.reportError(error);
  else
    setTimeout(() => {
      throw error;
    }, 0);
}
