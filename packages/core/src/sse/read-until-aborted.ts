/**
 * The chunks of a stream. Ends without an error when the controller aborts, and aborts it when the reader leaves
 * early.
 */
export async function* readUntilAborted<Chunk>(
  readable: ReadableStream<Chunk>,
  controller: AbortController,
): AsyncGenerator<Chunk> {
  const { signal } = controller;
  const reader = readable.getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => {});
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  let atEnd = false;
  try {
    for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
      if (signal.aborted) return;
      yield chunk.value;
    }
    atEnd = true;
  } catch (error) {
    if (!signal.aborted) throw error;
  } finally {
    signal.removeEventListener('abort', stop);
    if (!atEnd) {
      stop();
      controller.abort();
    }
  }
}
