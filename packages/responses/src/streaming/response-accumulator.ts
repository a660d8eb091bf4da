import { cloneJSON, OpenAIError } from '@oxide/core/internal';
import type { Response } from '../generated/index.ts';
import { joinOutputText } from '../output-text.ts';
import { itemUpdates } from './item-updates.ts';
import { assertFinished, OutputItems } from './output-items.ts';
import { isWireObject, objectOf, type WireEvent, type WireObject } from './wire-event.ts';

const interimTypes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'response.created',
  'response.queued',
  'response.in_progress',
]);
const terminalTypes: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'response.completed',
  'response.failed',
  'response.incomplete',
  'response.cancelled',
]);

/** Whether an event of this type is the last one of its response. */
export function endsResponse(type: string): boolean {
  return terminalTypes.has(type);
}

/**
 * The response that the events of a stream have made so far. Each event costs what it changes, however long
 * the response is; the output is put together when the snapshot is asked for.
 *
 * Events that it doesn't know change nothing. Nothing changes after the event that ends the response.
 */
export class ResponseAccumulator {
  #response: WireObject | undefined;
  #items = new OutputItems();
  #ended = false;

  /** Whether the response is complete, incomplete, failed or cancelled. */
  get ended(): boolean {
    return this.#ended;
  }

  get id(): string | undefined {
    const id = this.#response?.id;
    return typeof id === 'string' ? id : undefined;
  }

  get background(): boolean {
    return this.#response?.background === true;
  }

  /** The response as it was told last, whatever its output has become; undefined before its first event. */
  get response(): Readonly<WireObject> | undefined {
    return this.#response;
  }

  /** The output so far. Its items grow with the stream. */
  get output(): unknown {
    return this.#ended ? this.#response?.output : this.#items.all;
  }

  /** The response so far; undefined before its first event. */
  get snapshot(): Response | undefined {
    const { response, output } = this;
    if (response === undefined) return undefined;
    return { ...response, output, output_text: joinOutputText(output as never) } as unknown as Response;
  }

  /**
   * Applies an event. Gives the text so far for one that adds to a text.
   *
   * @throws OpenAIError when the event doesn't fit those before it
   */
  add(event: WireEvent): string | undefined {
    const { type } = event;
    if (this.#ended) return undefined;
    if (interimTypes.has(type)) this.#begin(event);
    else if (endsResponse(type)) this.#end(event);
    else if (type === 'response.output_item.added') this.#expectResponse(event).add(event);
    else if (type === 'response.output_item.done') this.#expectResponse(event).finish(event);
    else if (itemUpdates.has(type)) return this.#expectResponse(event).update(event);
    return undefined;
  }

  /** The event as it is told: servers that resemble the API leave the output out of the responses in it. */
  withOutput(event: WireEvent): WireEvent {
    const ends = terminalTypes.has(event.type);
    if (!ends && !interimTypes.has(event.type)) return event;
    const response = objectOf(event, 'response');
    if (Array.isArray(response.output)) return event;
    const output = ends
      ? { output: this.#response?.output, output_text: this.snapshot?.output_text }
      : { output: [] };
    return { ...event, response: { ...response, ...output } };
  }

  #begin(event: WireEvent): void {
    const response = this.#responseOf(event);
    if (Array.isArray(response.output)) this.#items.merge(event, response.output);
    this.#response = response;
  }

  #end(event: WireEvent): void {
    const response = this.#responseOf(event);
    if (event.type === 'response.completed')
      assertFinished(event, this.#items.unfinished, (response.output as unknown[] | undefined) ?? []);
    // What the last event tells holds; servers that resemble the API tell nothing.
    response.output ??= this.#items.all;
    this.#response = response;
    this.#items = new OutputItems();
    this.#ended = true;
  }

  #responseOf(event: WireEvent): WireObject {
    const told = objectOf(event, 'response');
    const { output = null } = told;
    if (output !== null && !(Array.isArray(output) && output.every(isWireObject)))
      throw new OpenAIError(
        `The response of the event \`${event.type}\` has an output that is no list of items.`,
      );
    if (this.#response !== undefined && told.id !== this.#response.id)
      throw new OpenAIError(`The event \`${event.type}\` is for another response.`);
    // Nothing else of it grows, and instructions and tools may be long.
    return 'output' in told ? { ...told, output: cloneJSON(output) } : { ...told };
  }

  #expectResponse(event: WireEvent): OutputItems {
    if (this.#response !== undefined) return this.#items;
    throw new OpenAIError(`The stream begins with \`${event.type}\` in place of \`response.created\`.`);
  }
}
