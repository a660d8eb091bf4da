import { APIResponseParseError } from '../errors/body-errors.ts';

/** The values of a stream of JSON lines; ends when the controller aborts. */
export async function* readJSONLines<T>(
  readable: ReadableStream<Uint8Array>,
  controller: AbortController,
): AsyncGenerator<T> {
  const reader = readable
    .pipeThrough(new TextDecoderStream() as ReadableWritablePair<string, Uint8Array>)
    .getReader();
  const stop = () => void reader.cancel().catch(() => {});
  controller.signal.addEventListener('abort', stop, { once: true });
  let pending: string[] = [];
  try {
    for (
      let chunk = await reader.read();
      !chunk.done && !controller.signal.aborted;
      chunk = await reader.read()
    ) {
      const lines = chunk.value.split('\n');
      pending.push(lines.shift()!);
      if (lines.length === 0) continue;
      // A line that spans many chunks is joined once: joining per chunk takes quadratic time.
      lines.unshift(pending.join(''));
      pending = [lines.pop()!];
      for (const line of lines) {
        if (line.trim()) yield parseLine(line);
      }
    }
    const last = pending.join('');
    if (last.trim() && !controller.signal.aborted) yield parseLine(last);
  } finally {
    controller.signal.removeEventListener('abort', stop);
    stop();
  }
}

function parseLine<T>(line: string): T {
  try {
    return JSON.parse(line);
  } catch {
    throw new APIResponseParseError({
      status: 200,
      headers: new Headers(),
      message: 'The stream holds a line that can not be parsed as JSON.',
      cause: new SyntaxError(`${line.length} characters of invalid JSON`),
    });
  }
}
