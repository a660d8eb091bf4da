import { abortable } from '../client/abortable.ts';
import { orClose } from '../loading/or-close.ts';
import { pullFrom } from '../uploads/pull-source.ts';

/**
 * The code that reads what was handed over. If it does not come, the readable is closed.
 *
 * @throws OpenAIError when the code can't be loaded
 * @throws APIUserAbortError when the signal aborts before it is
 */
export function loadReaderOf<Code>(
  readable: ReadableStream<Uint8Array>,
  load: () => Promise<Code>,
  signal: AbortSignal,
): Promise<Code> {
  return orClose(abortable(load, signal), () => pullFrom(readable).close());
}
