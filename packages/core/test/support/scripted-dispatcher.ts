/** The part of undici's handler that tells of a response. */
interface Handler {
  onRequestStart(controller: object): void;
  onResponseStart(controller: object, status: number, headers: Record<string, string>): void;
  onResponseData(controller: object, chunk: Uint8Array): void;
  onResponseEnd(controller: object, trailers: object): void;
  onResponseError(controller: object, error: Error): void;
}

interface Script {
  /** Everything comes at once, as in one packet. @default false: each chunk in a turn of its own */
  inOneTurn?: boolean;
  /** In place of the end. */
  failure?: Error;
}

const controller = { pause() {}, resume() {}, abort() {} };

/**
 * Answers every request with these chunks. Makes one promise per chunk itself, and nothing else.
 */
export function scriptedDispatcher(
  headers: Record<string, string>,
  chunks: readonly Uint8Array[],
  { inOneTurn = false, failure }: Script = {},
) {
  const answer = async (handler: Handler): Promise<void> => {
    handler.onRequestStart(controller);
    handler.onResponseStart(controller, 200, headers);
    for (const chunk of chunks) {
      if (!inOneTurn) await undefined;
      handler.onResponseData(controller, chunk);
    }
    if (failure) handler.onResponseError(controller, failure);
    else handler.onResponseEnd(controller, {});
  };
  return {
    dispatch(_options: object, handler: Handler): boolean {
      void answer(handler);
      return true;
    },
  };
}
