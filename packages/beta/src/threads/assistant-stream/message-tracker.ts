import { cloneJSON, OpenAIError } from '@oxide/core/internal';
import type { Message, MessageDelta, MessageStreamEvent } from '../../generated/index.ts';
import { accumulateItem } from './accumulate-delta.ts';
import type { EmitAssistantEvent } from './assistant-stream-events.ts';
import { idOf } from './id-of.ts';

/** The messages of a run while they grow, one after the other, and what is told of them. */
export class MessageTracker {
  readonly #emit: EmitAssistantEvent;
  readonly #messages = new Map<string, Message>();
  #activeID: string | undefined;
  /** The part of the message that grew last. */
  #contentIndex: number | undefined;

  constructor(emit: EmitAssistantEvent) {
    this.#emit = emit;
  }

  /** The one that grows. */
  get active(): Message | undefined {
    return this.#activeID === undefined ? undefined : this.#messages.get(this.#activeID);
  }

  /** In the order in which they began. */
  get all(): Message[] {
    return [...this.#messages.values()];
  }

  /** @throws OpenAIError when the event doesn't fit those before it */
  check(event: MessageStreamEvent): void {
    const id = idOf(event);
    if (event.event !== 'thread.message.created') {
      if (id === this.#activeID) return;
      throw new OpenAIError(`The event \`${event.event}\` is for a message that is not under way.`);
    }
    if (this.#activeID !== undefined)
      throw new OpenAIError('The stream begins a message before the last one has ended.');
    if (this.#messages.has(id)) throw new OpenAIError('The stream begins a message again.');
  }

  /** @throws OpenAIError when a delta doesn't fit the message */
  apply({ event, data }: MessageStreamEvent): void {
    switch (event) {
      case 'thread.message.created':
        this.#begin(data);
        break;
      case 'thread.message.delta':
        this.#grow(this.active as Message, data.delta);
        break;
      case 'thread.message.completed':
      case 'thread.message.incomplete':
        this.#end(data);
        break;
    }
  }

  #begin(data: Message): void {
    const message = cloneJSON(data);
    if (!Array.isArray(message.content)) message.content = [];
    this.#messages.set(data.id, message);
    this.#activeID = data.id;
    this.#contentIndex = undefined;
    this.#emit('messageCreated', data);
  }

  #grow(message: Message, delta: MessageDelta): void {
    if (typeof delta !== 'object' || delta === null) return;
    const pieces = Array.isArray(delta.content) ? delta.content : [];
    const begun = pieces.filter((piece) => accumulateItem(message.content, piece));
    for (const { index } of begun) {
      const content = message.content[index];
      if (content?.type === 'text') this.#emit('textCreated', content.text);
    }
    this.#emit('messageDelta', delta, message);
    for (const piece of pieces) {
      const content = message.content[piece.index];
      if (piece.type === 'text' && piece.text) {
        if (content?.type !== 'text')
          throw new OpenAIError('The stream adds text to a part that is no text.');
        this.#emit('textDelta', piece.text, content.text);
      }
      if (piece.index === this.#contentIndex) continue;
      this.#finishContent(message);
      this.#contentIndex = piece.index;
    }
  }

  #end(message: Message): void {
    this.#messages.set(message.id, message);
    this.#finishContent(message);
    this.#activeID = undefined;
    this.#contentIndex = undefined;
    this.#emit('messageDone', message);
  }

  #finishContent(message: Message): void {
    const content = this.#contentIndex === undefined ? undefined : message.content?.[this.#contentIndex];
    if (content?.type === 'text') this.#emit('textDone', content.text, message);
    if (content?.type === 'image_file') this.#emit('imageFileDone', content.image_file, message);
  }
}
