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
  /** Stops the calls; made with the first of them. */
  #controller: AbortController | undefined;
  #takeBack: (() => void) | undefined;
  #running = 0;

  constructor(options: ToolBatchOptions<Result, Call>) {
    this.#options = options;
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

  /** Nobody wants further results: tells those that still run, if any. An abort takes as long as ten events. */
  stop(): void {
    this.#takeBack?.();
    if (this.#running > 0) this.#controller?.abort();
  }

  #listen(): AbortController {
    const controller = new AbortController();
    const { signal } = this.#options;
    const abort = () => controller.abort(signal.reason);
    this.#takeBack = onAbort(signal, abort);
    if (signal.aborted) abort();
    return controller;
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
    this.#controller ??= this.#listen();
    const { signal } = this.#controller;
    const result = limit.run(() => run(call, signal));
    this.#running++;
    const settled = () => {
      this.#running--;
    };
    // Whoever asks for the result hears of a failure; of an early start maybe nobody does.
    result.then(settled, settled);
    const started = { callID: call.call_id, key: keyOf(call), result, free: false };
    this.#started.push(started);
    return started;
  }
}

function keyOf({ name, namespace, text }: ToolCallText): string {
  return JSON.stringify([namespace, name, text.trim()]);
}
