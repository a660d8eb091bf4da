/** What a WebSocket of the platform was asked for. */
export interface OpenedSocket {
  readonly url: string;
  readonly given: unknown;
  readonly sent: string[];
  readonly closed: unknown[][];
}

/**
 * A stand-in for the WebSocket of browsers, which Node 20 has not: it tells what the scenario makes it tell, and
 * records what it was asked for.
 */
export class PlatformSocket extends EventTarget {
  static readonly opened: PlatformSocket[] = [];
  readonly asked: OpenedSocket;
  readyState = 0;
  binaryType = 'blob';

  constructor(url: string | URL, given?: unknown) {
    super();
    this.asked = { url: String(url), given, sent: [], closed: [] };
    PlatformSocket.opened.push(this);
  }

  send(data: string): void {
    if (this.readyState !== 1) throw new Error('It is not open');
    this.asked.sent.push(data);
  }

  close(...parameters: [code?: number, reason?: string]): void {
    const [code = 1000] = parameters;
    if (code !== 1000 && (code < 3000 || code > 4999)) throw new RangeError('No such code');
    this.asked.closed.push(parameters);
    this.end(code, parameters[1] ?? '');
  }

  open(): void {
    this.readyState = 1;
    this.dispatchEvent(new Event('open'));
  }

  hear(data: unknown): void {
    this.dispatchEvent(Object.assign(new Event('message'), { data }));
  }

  fail(fields: { message?: string; error?: unknown }): void {
    this.dispatchEvent(Object.assign(new Event('error'), fields));
  }

  end(code: number, reason: string): void {
    this.readyState = 3;
    this.dispatchEvent(Object.assign(new Event('close'), { code, reason }));
  }
}

/** Runs with the stand-in in place of the platform's own, and gives what it was asked for as well. */
export async function withPlatformSockets(
  run: (opened: readonly PlatformSocket[]) => Promise<unknown>,
): Promise<{ outcome: unknown; asked: OpenedSocket[] }> {
  const scope = globalThis as { WebSocket?: unknown };
  const own = Object.getOwnPropertyDescriptor(globalThis, 'WebSocket');
  PlatformSocket.opened.length = 0;
  scope.WebSocket = PlatformSocket;
  try {
    const outcome = await run(PlatformSocket.opened);
    return { outcome, asked: PlatformSocket.opened.map(({ asked }) => asked) };
  } finally {
    if (own === undefined) delete scope.WebSocket;
    else Object.defineProperty(globalThis, 'WebSocket', own);
  }
}
