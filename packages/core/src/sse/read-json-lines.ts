import { APIResponseParseError } from '../errors/body-errors.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { MAX_EVENT_LENGTH } from './sse-decoder.ts';

/**
 * The values of a stream of JSON lines. Ends without an error when the controller aborts, and aborts it when
 * the reader leaves early.
 */
export async function* readJSONLines<T>(
  readable: ReadableStream<Uint8Array>,
  controller: AbortController,
): AsyncGenerator<T> {
  const { signal } = controller;
  const reader = readable.getReader();
  const stop = () => void reader.cancel(signal.reason).catch(() => {});
  if (signal.aborted) stop();
  else signal.addEventListener('abort', stop, { once: true });
  let atEnd = false;
  try {
    for await (const line of readLines(reader)) {
      if (signal.aborted) return;
      if (line.trim()) yield parseLine(line);
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

async function* readLines(reader: ReadableStreamDefaultReader<Uint8Array | string>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // A line that spans many chunks is joined once: joining per chunk takes quadratic time.
  let pending: string[] = [];
  let pendingLength = 0;
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const text =
      typeof chunk.value === 'string' ? chunk.value : decoder.decode(chunk.value, { stream: true });
    const lines = text.split('\n');
    pending.push(lines[0]!);
    pendingLength += lines[0]!.length;
    if (pendingLength > MAX_EVENT_LENGTH) throw new OpenAIError('The stream holds a line that does not end.');
    if (lines.length === 1) continue;
    yield pending.join('');
    for (let index = 1; index < lines.length - 1; index++) yield lines[index]!;
    pending = [lines.at(-1)!];
    pendingLength = pending[0]!.length;
  }
  yield pending.join('') + decoder.decode();
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
