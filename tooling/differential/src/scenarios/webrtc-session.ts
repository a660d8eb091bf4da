import { setImmediate as turn } from 'node:timers/promises';
import type { OpenAIRealtimeWebRTC, WebRTCConnectOptions } from 'openai/realtime/webrtc';
import type { Scenario, Sdk } from '../scenario.ts';
import { type Journal, type PeerScript, type PlatformPeer, withPlatformPeers } from './platform-peer.ts';
import { copy } from './watch-events.ts';

export type Connection = OpenAIRealtimeWebRTC;
export type ConnectOptions = Partial<WebRTCConnectOptions>;

export interface WebRTCTools {
  readonly sdk: Sdk;
  readonly journal: Journal;
  readonly peers: readonly PlatformPeer[];
  /** What the platform does otherwise than it should. */
  readonly script: PeerScript;
  readonly OpenAIRealtimeWebRTC: typeof OpenAIRealtimeWebRTC;
}

/** A program that may make connections. */
export const webrtc = (name: string, run: (tools: WebRTCTools) => unknown): Scenario => ({
  area: 'webrtc',
  name: `webrtc: ${name}`,
  server: [],
  run: async (sdk) => {
    const { OpenAIRealtimeWebRTC } = await sdk.load('realtime/webrtc');
    const journal: Journal = [];
    const script: PeerScript = {};
    const outcome = await withPlatformPeers(script, journal, async (peers) =>
      run({ sdk, journal, peers, script, OpenAIRealtimeWebRTC }),
    );
    return { journal, outcome };
  },
});

/** One connection, and all that it tells in the journal. */
export class WatchedConnection {
  readonly connection: Connection;
  readonly peer: PlatformPeer;
  readonly journal: Journal;

  constructor({ journal, peers, OpenAIRealtimeWebRTC }: WebRTCTools) {
    this.journal = journal;
    this.connection = new OpenAIRealtimeWebRTC();
    this.peer = peers.at(-1) as PlatformPeer;
    this.connection.onConnectionEvent((event) => {
      journal.push(['connection event', copy(event), this.connection.state]);
    });
    this.connection.onEvent((event) => {
      journal.push(['event', copy(event)]);
    });
  }

  /** The application's exchange: it notes the offer, what becomes of its signal, and gives an answer. */
  readonly exchange = async (offer: string, { signal }: { signal: AbortSignal }): Promise<string> => {
    this.journal.push(['exchange', offer, signal.aborted]);
    signal.addEventListener('abort', () => {
      this.journal.push(['exchange aborted', signal.reason, this.connection.state, this.left()]);
    });
    return 'v=0 answer';
  };

  /** Sets up, and notes how that ends. */
  connect(options: ConnectOptions = {}): Promise<void> {
    return this.connection.connect({ exchangeSdp: this.exchange, ...options }).then(
      () => {
        this.journal.push(['connect is done', this.connection.state]);
      },
      (error: unknown) => {
        this.journal.push(['connect failed', error, this.connection.state]);
      },
    );
  }

  /** The platform is through. */
  ready(): void {
    this.peer.channel.open();
    this.peer.become('connected');
  }

  /** Sets up, and waits until that is done. */
  async connected(): Promise<void> {
    const done = this.connect();
    await turn();
    this.ready();
    await done;
  }

  /** How many still listen to the platform. */
  left(): object {
    return { peer: { ...this.peer.listeners }, channel: { ...this.peer.channel.listeners } };
  }
}

/** A program with one connection. */
export const session = (
  name: string,
  run: (watched: WatchedConnection, tools: WebRTCTools) => unknown,
): Scenario =>
  webrtc(name, async (tools) => {
    const watched = new WatchedConnection(tools);
    const outcome = await run(watched, tools);
    await turn();
    return { outcome, state: watched.connection.state, left: watched.left() };
  });

/** The same with one that is there. */
export const connected = (
  name: string,
  run: (watched: WatchedConnection, tools: WebRTCTools) => unknown,
): Scenario =>
  session(name, async (watched, tools) => {
    await watched.connected();
    return run(watched, tools);
  });

/** Lets all that is ready run. */
export { turn };
