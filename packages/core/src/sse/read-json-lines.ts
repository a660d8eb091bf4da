import { APIResponseParseError } from '../errors/body-errors.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { readUntilAborted } from './read-until-aborted.ts';
import { MAX_EVENT_LENGTH } from './sse-decoder.ts';

/**
 * The values of a stream of JSON lines. Ends without an error when the controller aborts, and aborts it when
 * the reader leaves early.
 */
export async function* readJSONLines<T>(
  readable: ReadableStream<Uint8Array>,
  controller: AbortController,
): AsyncGenerator<T> {
  for await (const line of readLines(readable, controller)) {
    if (controller.signal.aborted) return;
    if (line.trim()) yield parseLine(line);
  }
}

async function* readLines(
  readable: ReadableStream<Uint8Array | string>,
  controller: AbortController,
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // A line that spans many chunks is joined once: joining per chunk takes quadratic time.
  let pending: string[] = [];
  let pendingLength = 0;
  for await (const chunk of readUntilAborted(readable, controller)) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
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
