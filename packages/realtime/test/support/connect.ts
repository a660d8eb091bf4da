import { Client, type ClientOptions } from '@oxide/core';
import type { MockServer } from '@oxide/mock-server';
import {
  Realtime,
  type RealtimeClientEvent,
  type RealtimeConnection,
  type RealtimeConnectOptions,
  type RealtimeServerEvent,
} from '@oxide/realtime';

export type Connection = RealtimeConnection<RealtimeClientEvent, RealtimeServerEvent>;

/** A session with the mock server. */
export function connect(
  server: MockServer,
  options: RealtimeConnectOptions = { model: 'gpt-realtime' },
  client: ClientOptions = {},
): Promise<Connection> {
  const own = new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...client });
  return new Realtime(own).connect(options);
}

/** An item in which the user says this. */
export function says(text: string): RealtimeClientEvent {
  return {
    type: 'conversation.item.create',
    item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
  };
}

/** Takes the unhandled rejections that a test brings about. */
export interface Rejections {
  readonly taken: unknown[];
  next(): Promise<unknown>;
  stop(): void;
}

export function takeRejections(): Rejections {
  const taken: unknown[] = [];
  let wake = (): void => {};
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (reason) => {
    taken.push(reason);
    wake();
  });
  let read = 0;
  return {
    taken,
    async next() {
      while (taken.length <= read)
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      read += 1;
      return taken[read - 1];
    },
    stop() {
      process.removeAllListeners('unhandledRejection');
      for (const listener of others) process.on('unhandledRejection', listener);
    },
  };
}
