/** A data channel of the platform, which a test opens and lets hear. */
export class FakeChannel extends EventTarget {
  readonly sent: string[] = [];
  readyState = 'connecting';
  isClosed = false;

  send(data: string): void {
    this.sent.push(data);
  }

  close(): void {
    this.isClosed = true;
  }

  open(): void {
    this.readyState = 'open';
    this.dispatchEvent(new Event('open'));
  }

  hear(data: unknown): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
}

/** A peer of the platform: its offer is `offer`, and it is connected when a test says so. */
export class FakePeer extends EventTarget {
  static last: FakePeer;
  readonly channel = new FakeChannel();
  readonly asked: unknown[] = [];
  connectionState = 'new';
  localDescription: { sdp: string } | null = null;

  constructor() {
    super();
    FakePeer.last = this;
  }

  createDataChannel(label: string): FakeChannel {
    this.asked.push(label);
    return this.channel;
  }

  async createOffer(): Promise<object> {
    return { type: 'offer', sdp: 'offer' };
  }

  async setLocalDescription(description: { sdp: string }): Promise<void> {
    this.localDescription = description;
  }

  async setRemoteDescription(description: object): Promise<void> {
    this.asked.push(description);
  }

  close(): void {
    this.asked.push('close');
  }

  connect(): void {
    this.connectionState = 'connected';
    this.dispatchEvent(new Event('connectionstatechange'));
  }
}
