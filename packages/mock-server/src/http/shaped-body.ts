import { chunkSizes } from '../faults/chunk-sizes.ts';
import type { Fault } from '../faults/fault.ts';
import type { Compression } from '../options.ts';
import { commentFrame, frameOf } from '../sse/frame.ts';
import { StreamCompressor } from './compress.ts';
import type { Exchange } from './exchange.ts';
import type { StreamedReply } from './reply.ts';

const encoder = new TextEncoder();

/** Sends a body slowly, in odd pieces, or not to its end, as a fault says. */
export class ShapedBody {
  readonly #exchange: Exchange;
  readonly #fault: Fault;
  readonly #coding: Compression | undefined;
  readonly #sizes: Generator<number> | undefined;
  #sent = 0;
  #stopped = false;

  constructor(exchange: Exchange, fault: Fault, coding: Compression | undefined) {
    this.#exchange = exchange;
    this.#fault = fault;
    this.#coding = coding;
    this.#sizes = fault.chunkBytes === undefined ? undefined : chunkSizes(fault.chunkBytes, fault.seed);
  }

  async whole(bytes: Uint8Array): Promise<void> {
    this.#exchange.flushHead();
    if (!this.#sizes) await this.#pause(false);
    await this.#write(bytes);
    if (!this.#over) this.#exchange.end();
  }

  /** Sends frames that may be waited for, as long as the client is there. */
  async paced(frames: AsyncIterable<string | Uint8Array>): Promise<void> {
    await this.stream({ frames: whileOpen(frames, this.#exchange) });
  }

  async stream(reply: {
    readonly frames: StreamedReply['frames'] | AsyncIterable<string | Uint8Array>;
    readonly onEnd?: StreamedReply['onEnd'];
  }): Promise<void> {
    const compressor = this.#coding && new StreamCompressor(this.#coding);
    const { cutAfterEvents, endAfterEvents, stallAfterEvents, errorAfterEvents } = this.#fault;
    let complete = false;
    let events = 0;
    this.#exchange.flushHead();
    try {
      for await (const frame of reply.frames) {
        if (events === cutAfterEvents) return await this.#cut();
        if (events === stallAfterEvents) return await this.#stall(compressor === undefined);
        if (events === endAfterEvents) break;
        if (events === errorAfterEvents) {
          await this.#write(encoder.encode(frameOf(errorEvent(events))));
          break;
        }
        if (!this.#sizes) await this.#pause(compressor === undefined);
        const bytes = typeof frame === 'string' ? encoder.encode(frame) : frame;
        await this.#write(compressor ? await compressor.push(bytes) : bytes);
        if (this.#over) return;
        events += 1;
      }
      complete = true;
      if (compressor) await this.#write(await compressor.finish());
      if (!this.#over) this.#exchange.end();
    } finally {
      compressor?.destroy();
      reply.onEnd?.(complete);
    }
  }

  get #over(): boolean {
    return this.#stopped || this.#exchange.closed;
  }

  /** Writes the bytes in pieces, and stops for good where the fault says so. */
  async #write(bytes: Uint8Array): Promise<void> {
    const { cutAfterBytes, stallAfterBytes } = this.#fault;
    const limit = Math.min(cutAfterBytes ?? Infinity, stallAfterBytes ?? Infinity) - this.#sent;
    const reached = limit <= bytes.length;
    const allowed = reached ? bytes.subarray(0, limit) : bytes;
    let start = 0;
    while (start < allowed.length && !this.#over) {
      if (this.#sizes) await this.#pause(false);
      const size = this.#sizes ? this.#sizes.next().value : allowed.length;
      const piece = allowed.subarray(start, start + size);
      start += piece.length;
      this.#sent += piece.length;
      await this.#exchange.writeThrough(piece);
      // A turn of the event loop between two writes keeps them from being joined.
      if (this.#sizes) await new Promise((resolve) => setImmediate(resolve));
    }
    if (this.#over || !reached) return;
    if (this.#sent === cutAfterBytes) await this.#cut();
    else await this.#stall(false);
  }

  async #cut(): Promise<void> {
    this.#stopped = true;
    // The head alone has no write that could be waited for.
    if (this.#sent === 0) await new Promise((resolve) => setImmediate(resolve));
    this.#exchange.cut();
  }

  async #stall(betweenEvents: boolean): Promise<void> {
    this.#stopped = true;
    const every = this.#fault.keepAliveComments;
    if (betweenEvents && every !== undefined) {
      while (!this.#exchange.closed) {
        await this.#exchange.sleep(every);
        this.#exchange.write(commentFrame);
      }
    }
    await this.#exchange.over();
  }

  async #pause(betweenEvents: boolean): Promise<void> {
    const { delayMs, keepAliveComments } = this.#fault;
    if (!delayMs) return;
    if (!betweenEvents || keepAliveComments === undefined) return this.#exchange.sleep(delayMs);
    for (let left = delayMs; left > 0 && !this.#exchange.closed; left -= keepAliveComments) {
      await this.#exchange.sleep(Math.min(left, keepAliveComments));
      if (left > keepAliveComments && !this.#exchange.closed) this.#exchange.write(commentFrame);
    }
  }
}

async function* whileOpen<T>(items: AsyncIterable<T>, exchange: Exchange): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]();
  const over = exchange.over();
  try {
    for (;;) {
      const next = await Promise.race([iterator.next(), over]);
      if (next === undefined || next.done) return;
      yield next.value;
    }
  } finally {
    // It may still wait for something; nobody waits for that.
    iterator.return?.()?.catch(() => {});
  }
}

function errorEvent(sequenceNumber: number): Record<string, unknown> {
  return {
    type: 'error',
    code: 'server_error',
    message: 'The server had an error while it was answering.',
    param: null,
    sequence_number: sequenceNumber,
  };
}
