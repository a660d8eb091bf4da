/** The part of undici's handler that tells of a response. */
interface Handler {
  onRequestStart(controller: object): void;
  onResponseStart(controller: object, status: number, headers: Record<string, string>): void;
  onResponseData(controller: object, chunk: Uint8Array): void;
  onResponseEnd(controller: object, trailers: object): void;
}

const controller = { pause() {}, resume() {}, abort() {} };

/**
 * Answers every request with these chunks, each in a turn of its own as from a socket. Makes one promise per
 * chunk itself, and nothing else.
 */
export function scriptedDispatcher(headers: Record<string, string>, chunks: readonly Uint8Array[]) {
  const answer = async (handler: Handler): Promise<void> => {
    handler.onRequestStart(controller);
    handler.onResponseStart(controller, 200, headers);
    for (const chunk of chunks) {
      await undefined;
      handler.onResponseData(controller, chunk);
    }
    handler.onResponseEnd(controller, {});
  };
  return {
    dispatch(_options: object, handler: Handler): boolean {
      void answer(handler);
      return true;
    },
  };
}
