import { abortable } from '@oxide/core/internal';
import type { OpenRange, UploadContent } from './content/upload-content.ts';
import type { Halt } from './halt.ts';
import type { PartRange } from './plan-parts.ts';

interface PartsToSend {
  readonly ranges: readonly PartRange[];
  readonly content: UploadContent;
  readonly concurrency: number;
  readonly halt: Halt;
  send(range: PartRange, open: OpenRange): Promise<void>;
}

/**
 * Sends the ranges by so many workers. Each takes its next part when the last one is sent, so no more than
 * `concurrency` parts are in memory; taking is done in turn, since a stream has one order.
 *
 * Resolves when all workers are done, also after a failure, which `halt` then knows.
 */
export async function sendParts({ ranges, content, concurrency, halt, send }: PartsToSend): Promise<void> {
  let next = 0;
  let turn: Promise<unknown> = Promise.resolve();

  async function take(): Promise<{ range: PartRange; open: OpenRange } | undefined> {
    const range = halt.failed ? undefined : ranges[next++];
    if (range === undefined) return undefined;
    return { range, open: await abortable(() => content.take(range.start, range.end), halt.signal) };
  }

  async function work(): Promise<void> {
    for (;;) {
      const taken = turn.then(take);
      turn = taken.catch(() => {});
      const part = await taken;
      if (part === undefined) return;
      await send(part.range, part.open);
    }
  }

  const workers = Array.from({ length: Math.min(concurrency, ranges.length) }, () =>
    work().catch((error: unknown) => halt.fail(error)),
  );
  await Promise.all(workers);
}
