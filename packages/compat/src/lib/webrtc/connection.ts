import { negotiate } from '../../webrtc/negotiate.ts';
import { openPeer } from '../../webrtc/open-peer.ts';
import { Setup } from '../../webrtc/setup.ts';
import type { DataChannel } from './data-channel.ts';
import { WebRTCError } from './errors.ts';
import { Subscriptions } from './subscriptions.ts';
import type {
  BrowserDataChannel,
  BrowserPeerConnection,
  WebRTCCloseReason,
  WebRTCConfiguration,
  WebRTCConnectionEvent,
  WebRTCConnectOptions,
  WebRTCPeerConnection,
  WebRTCState,
} from './types.ts';

/** A connection of the platform's `RTCPeerConnection`, whose offer the application takes to the API. */
export class WebRTCConnection<ClientEvent, ServerEvent extends { type: string }> {
  /** Add tracks, and listen to those of the API, before `connect`. Tracks are never stopped here. */
  readonly peerConnection: BrowserPeerConnection;
  /** Carries the events. */
  readonly dataChannel: BrowserDataChannel;
  readonly #peer: WebRTCPeerConnection;
  readonly #channel: DataChannel<ClientEvent, ServerEvent>;
  readonly #changes = new Subscriptions<WebRTCConnectionEvent>();
  readonly #onPeerState = (): void => this.#hearPeer();
  #state: WebRTCState = 'new';
  #setup: Setup | undefined;

  /** @throws WebRTCError when the platform has no WebRTC */
  constructor(configuration?: WebRTCConfiguration) {
    const { peer, channel } = openPeer<ClientEvent, ServerEvent>(configuration);
    this.#peer = peer;
    this.#channel = channel;
    this.peerConnection = peer as unknown as BrowserPeerConnection;
    this.dataChannel = channel.dataChannel;
    peer.addEventListener('connectionstatechange', this.#onPeerState);
    channel.onConnectionEvent((event) => this.#hearChannel(event));
  }

  get state(): WebRTCState {
    return this.#state;
  }

  /**
   * Listens to events of one type that come from now on. The first come before `connect` is done.
   *
   * @returns what ends it
   * @throws WebRTCError when the connection is closed
   */
  on<Type extends ServerEvent['type']>(
    type: Type,
    handler: (event: Extract<ServerEvent, { type: Type }>) => unknown,
  ): () => void {
    return this.#channel.on(type, handler);
  }

  /** Listens to all events that come from now on, errors of the API among them. */
  onEvent(handler: (event: ServerEvent) => unknown): () => void {
    return this.#channel.onEvent(handler);
  }

  /** Listens to what happens to the connection itself. Why set-up failed, `connect` alone tells. */
  onConnectionEvent(handler: (event: WebRTCConnectionEvent) => unknown): () => void {
    if (this.#state === 'closed')
      throw new WebRTCError('invalid_state', 'transport', 'The connection is closed.');
    return this.#changes.add(handler);
  }

  /**
   * Sends an event at once. Whether the API takes it, events tell.
   *
   * @throws WebRTCError when the channel is not open, when it can't send, and when the event can't be written as JSON
   */
  send(event: ClientEvent): void {
    this.#channel.send(event);
  }

  /**
   * Sets the connection up, and waits until events can be sent. A connection is set up once.
   *
   * @throws WebRTCError that tells in which phase it failed. The connection is closed then
   */
  async connect(options: WebRTCConnectOptions): Promise<void> {
    if (this.#state !== 'new')
      throw new WebRTCError('invalid_state', 'transport', 'A connection can be set up once.');
    const setup = new Setup(options, (reason, error) => this.#end(reason, error));
    this.#setup = setup;
    this.#state = 'connecting';
    if (options.signal?.aborted) this.#end('aborted', setup.aborted(options.signal.reason));
    else this.#changes.emit({ type: 'state.changed', state: 'connecting' });
    // A listener may have closed it.
    if (this.#setup) void this.#negotiate(options, setup);
    await setup.done;
  }

  /** Ends the connection, or its set-up. */
  close(): void {
    const phase = this.#setup?.phase ?? 'transport';
    this.#end('local', new WebRTCError('aborted', phase, 'The connection was closed by `close`.'));
  }

  async #negotiate(options: WebRTCConnectOptions, setup: Setup): Promise<void> {
    try {
      await negotiate(this.#peer, options, setup);
      this.#checkReady();
    } catch (error) {
      this.#end('failed', error as WebRTCError);
    }
  }

  #hearPeer(): void {
    const { connectionState } = this.#peer;
    if (connectionState === 'failed')
      this.#end('failed', new WebRTCError('transport_failed', 'transport', 'The peer connection failed.'));
    else if (connectionState === 'closed')
      this.#end('remote', new WebRTCError('connection_closed', 'transport', 'The peer connection closed.'));
    else this.#checkReady();
  }

  #hearChannel(event: WebRTCConnectionEvent): void {
    if (event.type === 'closed')
      this.#end('remote', new WebRTCError('connection_closed', 'transport', 'The data channel closed.'));
    else if (event.type === 'state.changed') this.#checkReady();
    else if (event.error.phase === 'transport') this.#end('failed', event.error);
    else this.#changes.emit(event);
  }

  #checkReady(): void {
    const setup = this.#setup;
    const isReady =
      setup?.phase === 'transport' &&
      this.#peer.connectionState === 'connected' &&
      this.dataChannel.readyState === 'open';
    if (!isReady) return;
    this.#setup = undefined;
    this.#state = 'connected';
    setup.settle();
    this.#changes.emit({ type: 'state.changed', state: 'connected' });
  }

  /** @param error what set-up fails with. Without set-up, it is told only if it is why the connection ends */
  #end(reason: WebRTCCloseReason, error: WebRTCError): void {
    if (this.#state === 'closed') return;
    this.#state = 'closed';
    const setup = this.#setup;
    this.#setup = undefined;
    setup?.settle(error);
    this.#peer.removeEventListener('connectionstatechange', this.#onPeerState);
    this.#channel.dispose();
    this.#peer.close();
    if (!setup && reason === 'failed') this.#changes.emit({ type: 'error', error, fatal: true });
    this.#changes.emit({ type: 'closed', reason });
    this.#changes.clear();
    // Last: who hears of it finds the connection closed.
    setup?.abort(error);
  }
}
