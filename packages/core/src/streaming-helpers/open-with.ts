import { abortable } from '../client/abortable.ts';

/** What somebody may give up. */
interface Opened {
  readonly controller?: { abort(): void };
}

/**
 * A stream, and the code that reads it, loaded meanwhile. A stream that nothing can read is given up.
 *
 * @throws OpenAIError when the code can't be loaded
 * @throws APIUserAbortError when the signal aborts before it is
 */
export async function openWith<Stream extends Opened, Code>(
  open: () => Promise<Stream>,
  load: () => Promise<Code>,
  signal: AbortSignal,
): Promise<[Stream, Code]> {
  const loading = load();
  loading.catch(ignore);
  const stream = await open();
  try {
    return [stream, await abortable(() => loading, signal)];
  } catch (error) {
    stream.controller?.abort();
    throw error;
  }
}

function ignore(): void {}
