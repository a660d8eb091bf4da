/** What happened, in its order: calls of the platform, and whatever a scenario notes. */
export type Journal = unknown[];

/** Lets a test see whether what listened has left. */
class CountedTarget extends EventTarget {
  readonly listeners: Record<string, number> = {};

  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    this.#count(given[0], 1);
    super.addEventListener(...given);
  }

  override removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void {
    this.#count(given[0], -1);
    super.removeEventListener(...given);
  }

  tell(type: string, fields: object = {}): void {
    this.dispatchEvent(Object.assign(new Event(type), fields));
  }

  #count(type: string, by: number): void {
    this.listeners[type] = (this.listeners[type] ?? 0) + by;
  }
}

/** A stand-in for `RTCDataChannel`: it tells what a scenario makes it tell, and notes what it is asked for. */
export class PlatformChannel extends CountedTarget {
  readonly journal: Journal;
  readyState = 'connecting';
  /** What `send` throws, if it can't. */
  failure: unknown;

  constructor(journal: Journal = []) {
    super();
    this.journal = journal;
  }

  send(data: unknown): void {
    this.journal.push(['send', data]);
    if (this.failure !== undefined) throw this.failure;
  }

  close(): void {
    this.journal.push('close the channel');
  }

  open(): void {
    this.readyState = 'open';
    this.tell('open');
  }

  hear(data: unknown): void {
    this.tell('message', { data });
  }

  end(): void {
    this.readyState = 'closed';
    this.tell('close');
  }
}

type Act = (...given: never[]) => unknown;

/** What the platform does where it isn't to go well; each is called in place of its own step. */
export interface PeerScript {
  construct?: Act;
  createDataChannel?: Act;
  createOffer?: Act;
  setLocalDescription?: Act;
  setRemoteDescription?: Act;
}

/** A stand-in for `RTCPeerConnection`. */
export class PlatformPeer extends CountedTarget {
  readonly #script: PeerScript;
  readonly #journal: Journal;
  readonly channel: PlatformChannel;
  connectionState = 'new';
  localDescription: { readonly sdp: string } | null = null;

  constructor(script: PeerScript, journal: Journal, given: readonly unknown[]) {
    super();
    this.#script = script;
    this.#journal = journal;
    this.channel = new PlatformChannel(journal);
    journal.push(['new', ...given]);
    script.construct?.();
  }

  createDataChannel(...given: unknown[]): PlatformChannel {
    this.#journal.push(['createDataChannel', ...given]);
    this.#script.createDataChannel?.();
    return this.channel;
  }

  async createOffer(...given: unknown[]): Promise<unknown> {
    this.#journal.push(['createOffer', ...given]);
    return this.#script.createOffer ? this.#script.createOffer() : { type: 'offer', sdp: 'v=0 created' };
  }

  async setLocalDescription(...given: unknown[]): Promise<void> {
    this.#journal.push(['setLocalDescription', ...given]);
    const done = await this.#script.setLocalDescription?.();
    if (done !== null) this.localDescription ??= { sdp: 'v=0 local' };
  }

  async setRemoteDescription(...given: unknown[]): Promise<void> {
    this.#journal.push(['setRemoteDescription', ...given]);
    await this.#script.setRemoteDescription?.();
  }

  close(): void {
    this.#journal.push('close the peer');
  }

  become(state: string): void {
    this.connectionState = state;
    this.tell('connectionstatechange');
  }
}

/** Runs with the stand-in as the platform's own; the peers that were made are in `peers`. */
export async function withPlatformPeers<T>(
  script: PeerScript,
  journal: Journal,
  run: (peers: readonly PlatformPeer[]) => Promise<T>,
): Promise<T> {
  const scope = globalThis as { RTCPeerConnection?: unknown };
  const peers: PlatformPeer[] = [];
  scope.RTCPeerConnection = class extends PlatformPeer {
    constructor(...given: unknown[]) {
      super(script, journal, given);
      peers.push(this);
    }
  };
  try {
    return await run(peers);
  } finally {
    delete scope.RTCPeerConnection;
  }
}
