import { abortable } from '../client/abortable.ts';
import type { RequestOptions } from '../client/request-options.ts';

/** What somebody may give up. */
interface Opened {
  readonly controller?: { abort(): void };
}

/**
 * A stream, and the code that reads it, loaded meanwhile. A stream that nothing can read is given up.
 *
 * @param open is given what goes over the caller's options
 * @throws OpenAIError when the code can't be loaded
 * @throws APIUserAbortError when the signal aborts before it is, APIConnectionTimeoutError when the call is out of time
 */
export async function openWith<Stream extends Opened, Code>(
  open: (own: RequestOptions) => Promise<Stream>,
  load: () => Promise<Code>,
  signal: AbortSignal,
): Promise<[Stream, Code]> {
  const loading = load();
  loading.catch(ignore);
  const stream = await open({ signal, __reader: load });
  try {
    return [stream, await abortable(() => loading, signal)];
  } catch (error) {
    stream.controller?.abort();
    throw error;
  }
}

function ignore(): void {}
