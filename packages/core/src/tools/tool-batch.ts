import { onAbort } from '../client/shared-abort-listener.ts';
import type { ConcurrencyLimit } from './concurrency-limit.ts';
import type { ToolCallText } from './read-tool-call.ts';

/** How the calls of a reply are run. */
export interface ToolBatchOptions<Result, Call extends ToolCallText> {
  readonly limit: ConcurrencyLimit;
  /** Aborts when the run is stopped. */
  readonly signal: AbortSignal;
  /** Whether a call may start before the reply is final, and its result be used for a repeated one. */
  startsEarly(call: Call): boolean;
  /** Must end when the signal aborts; whoever waits for the result hears of that. */
  run(call: Call, signal: AbortSignal): Promise<Result>;
}

interface Started<Result> {
  callID: string;
  readonly key: string;
  readonly result: Promise<Result>;
  /** No call of the reply that counts has it yet. */
  free: boolean;
}

/**
 * The calls of one reply, and their results. A reply that is asked for again, because its stream broke, may hold
 * the same calls, by their ids or (from a server that made it anew) only by name and arguments: they get the
 * results of those that were started before. What may not be done twice is only started when the reply is final.
 */
export class ToolBatch<Result, Call extends ToolCallText = ToolCallText> {
  readonly #options: ToolBatchOptions<Result, Call>;
  readonly #started: Started<Result>[] = [];
  readonly #controller = new AbortController();
  readonly #takeBack: () => void;

  constructor(options: ToolBatchOptions<Result, Call>) {
    this.#options = options;
    const { signal } = options;
    const abort = () => this.#controller.abort(signal.reason);
    this.#takeBack = onAbort(signal, abort);
    if (signal.aborted) abort();
  }

  /** A call is known. It starts at once if it may. */
  offer(call: Call): void {
    if (this.#options.startsEarly(call) && this.#take(call) === undefined) this.#start(call);
  }

  /** The call belongs to the final reply: its result, of the early start if there was one. */
  finish(call: Call): Promise<Result> {
    return (this.#take(call) ?? this.#start(call)).result;
  }

  /** The reply is asked for again. */
  repeat(): void {
    for (const started of this.#started) started.free = true;
  }

  /** Nobody wants further results: tells those that still run. */
  stop(): void {
    this.#takeBack();
    this.#controller.abort();
  }

  #take(call: Call): Started<Result> | undefined {
    const key = keyOf(call);
    const same = this.#started.filter((started) => started.key === key);
    const found = same.find(({ callID }) => callID === call.call_id) ?? same.find(({ free }) => free);
    if (found !== undefined) {
      found.free = false;
      found.callID = call.call_id;
    }
    return found;
  }

  #start(call: Call): Started<Result> {
    const { limit, run } = this.#options;
    const { signal } = this.#controller;
    const result = limit.run(() => run(call, signal));
    // Whoever asks for the result hears of a failure; of an early start maybe nobody does.
    result.catch(() => {});
    const started = { callID: call.call_id, key: keyOf(call), result, free: false };
    this.#started.push(started);
    return started;
  }
}

function keyOf({ name, namespace, text }: ToolCallText): string {
  return JSON.stringify([namespace, name, text.trim()]);
}
