import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { onBoth, type Subject, trustMockServer } from './both.ts';

let server: MockServer;

/** Starts a server for the file whose sockets everything in the process trusts. */
export function serveSockets(): void {
  let distrust: () => void;
  beforeAll(async () => {
    server = await startMockServer({ tls: true });
    distrust = trustMockServer();
  });
  beforeEach(() => server.reset());
  afterAll(async () => {
    distrust();
    await server.close();
  });
}

/** That server. */
export function mockServer(): MockServer {
  return server;
}

/** Runs with both packages, each on a server that has seen nothing. */
export function compare<T>(run: (subject: Subject) => Promise<T>): Promise<T> {
  return onBoth((subject) => {
    server.reset();
    return run(subject);
  });
}

export async function clientOf(subject: Subject, options: object = {}): Promise<never> {
  const { OpenAI } = await subject.load('');
  return new OpenAI({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options }) as never;
}

export async function azureOf(subject: Subject, options: object = {}): Promise<never> {
  const { AzureOpenAI } = await subject.load('');
  const given = {
    apiKey: 'azure-key',
    endpoint: server.origin,
    apiVersion: '2024-10-01-preview',
    ...options,
  };
  return new AzureOpenAI(given) as never;
}

interface Emitter {
  on(name: never, listener: never): unknown;
}

/** What a socket has told so far, in its order, and what it tells next. */
export interface Heard {
  readonly told: unknown[];
  /** Of an event, or of a type of the API's events. */
  // biome-ignore lint/suspicious/noExplicitAny: a test says what it waits for
  next(name: string): Promise<any[]>;
}

/** What a socket tells, in its order. */
export function listen(socket: Emitter, ...names: string[]): Heard {
  const told: unknown[] = [];
  const waiting: { name: string; resolve: (given: unknown[]) => void }[] = [];
  const hear = (name: string, given: unknown[]): void => {
    const type = (given[0] as { type?: string } | undefined)?.type;
    told.push(name === 'event' ? `event ${type}` : name);
    for (const wait of waiting.splice(0)) {
      const isMeant = wait.name === name || (name === 'event' && wait.name === type && type !== 'error');
      if (isMeant) wait.resolve(given);
      else waiting.push(wait);
    }
  };
  for (const name of ['event', 'error', 'close', 'reconnecting', 'reconnected', ...names]) {
    socket.on(name as never, ((...given: unknown[]) => hear(name, given)) as never);
  }
  return {
    get told() {
      return [...told];
    },
    next: (name) => new Promise((resolve) => waiting.push({ name, resolve })),
  };
}

type PlatformSocket =
  | { addEventListener(event: 'open' | 'close', listener: (told: object) => void): void }
  | {
      on(event: 'open', listener: () => void): void;
      on(event: 'close', listener: (code: number) => void): void;
    };

/** Waits until the connection itself is open, or for the code that it closes with. */
export function platform(socket: PlatformSocket, event: 'open' | 'close'): Promise<number | undefined> {
  return new Promise((resolve) => {
    if ('addEventListener' in socket)
      socket.addEventListener(event, (told) => resolve('code' in told ? Number(told.code) : undefined));
    else if (event === 'open') socket.on('open', () => resolve(undefined));
    else socket.on('close', (code) => resolve(code));
  });
}

/** What came over the wire in the handshake, without what differs between the sockets. */
export function handshake(): { method: string; path: string; query: object; headers: object } {
  const { method, path, query, headers } = server.requests.findLast((request) => request.method === 'GET')!;
  const names = [
    'authorization',
    'api-key',
    'openai-organization',
    'openai-project',
    'openai-beta',
    'x-own',
    'sec-websocket-protocol',
  ];
  return {
    method,
    path,
    query: { ...query },
    headers: Object.fromEntries(names.map((name) => [name, headers[name]?.toString().split(/, ?/)])),
  };
}
