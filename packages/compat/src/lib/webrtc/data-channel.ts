import { requireEvent } from '../../websocket/parse-realtime-event.ts';
import { WebRTCError } from './errors.ts';
import { Subscriptions } from './subscriptions.ts';
import type { BrowserDataChannel, WebRTCConnectionEvent, WebRTCDataChannel } from './types.ts';

/** Events of the API over a data channel that the application has made, and goes on owning. */
export class DataChannel<ClientEvent, ServerEvent extends { type: string }> {
  /** The channel that was given. It is never closed here. */
  readonly dataChannel: BrowserDataChannel;
  readonly #channel: WebRTCDataChannel;
  readonly #events = new Subscriptions<ServerEvent>();
  readonly #changes = new Subscriptions<WebRTCConnectionEvent>();
  readonly #listeners: Readonly<Record<string, (event: unknown) => void>> = {
    message: (event) => this.#hear(event as { data?: unknown }),
    error: (cause) => this.#fail('transport_failed', 'transport', 'The data channel failed.', cause),
    open: () => this.#changes.emit({ type: 'state.changed', state: 'connected' }),
    close: () => {
      this.#changes.emit({ type: 'closed', reason: 'remote' });
      this.dispose();
    },
  };
  #isDisposed = false;

  constructor(channel: WebRTCDataChannel) {
    this.#channel = channel;
    this.dataChannel = channel as BrowserDataChannel;
    for (const [type, listener] of Object.entries(this.#listeners)) channel.addEventListener(type, listener);
  }

  /**
   * Listens to events of one type that come from now on.
   *
   * @returns what ends it
   * @throws WebRTCError after `dispose`
   */
  on<Type extends ServerEvent['type']>(
    type: Type,
    handler: (event: Extract<ServerEvent, { type: Type }>) => unknown,
  ): () => void {
    this.#assertInUse();
    return this.#events.add((event) => handler(event as Extract<ServerEvent, { type: Type }>), type);
  }

  /** Listens to all events that come from now on, errors of the API among them. */
  onEvent(handler: (event: ServerEvent) => unknown): () => void {
    this.#assertInUse();
    return this.#events.add(handler);
  }

  /** Listens to what happens to the channel itself. */
  onConnectionEvent(handler: (event: WebRTCConnectionEvent) => unknown): () => void {
    this.#assertInUse();
    return this.#changes.add(handler);
  }

  /**
   * Sends an event at once. Whether the API takes it, events tell.
   *
   * @throws WebRTCError when the channel is not open, when it can't send, and when the event can't be written as JSON
   */
  send(event: ClientEvent): void {
    this.#assertInUse();
    if (this.#channel.readyState !== 'open')
      throw new WebRTCError('not_open', 'send', 'The data channel is not open.');
    try {
      const data = JSON.stringify(event) as string | undefined;
      if (data === undefined) throw new TypeError('It can not be written as JSON.');
      this.#channel.send(data);
    } catch (cause) {
      throw new WebRTCError('send_failed', 'send', 'The event could not be sent.', cause);
    }
  }

  /** Ends all listening, here and to the channel. The channel stays as it is. */
  dispose(): void {
    if (this.#isDisposed) return;
    this.#isDisposed = true;
    for (const [type, listener] of Object.entries(this.#listeners))
      this.#channel.removeEventListener(type, listener);
    this.#events.clear();
    this.#changes.clear();
  }

  #hear({ data }: { data?: unknown }): void {
    let event: ServerEvent;
    try {
      if (typeof data !== 'string') throw new TypeError('It is no text.');
      event = requireEvent(data);
    } catch {
      // Without its cause: that could quote the message.
      this.#fail('invalid_message', 'message', 'A message came that is no event.');
      return;
    }
    this.#events.emit(event);
  }

  #fail(...given: ConstructorParameters<typeof WebRTCError>): void {
    this.#changes.emit({ type: 'error', fatal: false, error: new WebRTCError(...given) });
  }

  #assertInUse(): void {
    if (this.#isDisposed)
      throw new WebRTCError('invalid_state', 'transport', 'The data channel is closed, or disposed of.');
  }
}
