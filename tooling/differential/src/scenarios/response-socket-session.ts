import type { OpenAI } from 'openai';
import type { ResponsesWS } from 'openai/resources/responses/ws';
import type { Scenario, ScenarioContext, Sdk } from '../scenario.ts';
import type { SocketScript, SocketStep } from '../server/socket-script.ts';
import { copy, type EventLog, watchEvents } from './watch-events.ts';

export type Connection = ResponsesWS;
export interface ConnectionMaker {
  open(options?: object, client?: OpenAI): Connection;
  readonly ResponsesWS: typeof ResponsesWS;
}

type Run = (maker: ConnectionMaker, context: ScenarioContext, sdk: Sdk) => Promise<unknown>;

/** A program with connections to the API of responses. */
export const responseSocket = (name: string, sockets: SocketScript, run: Run): Scenario => ({
  area: 'response sockets',
  name: `response socket: ${name}`,
  server: [],
  sockets,
  run: async (sdk, context) => {
    const { ResponsesWS } = await sdk.load('resources/responses/ws');
    const open: ConnectionMaker['open'] = (options = {}, client = context.client()) =>
      new ResponsesWS(client, options as never);
    return run({ open, ResponsesWS }, context, sdk);
  },
});

/** Parameters as they are compared: delays are left to chance within bounds, and whether they kept them is told. */
const told = (value: unknown): unknown => {
  const copied = copy(value);
  if (typeof copied !== 'object' || copied === null || !('delay' in copied)) return copied;
  return { ...copied, delay: (copied.delay as number) <= 4 };
};

/** Settles with all that a connection told, when it is over for good. */
export function watchConnection(connection: Connection, ...names: string[]): Promise<EventLog> {
  const events = watchEvents(connection, ['event', 'raw', 'error', 'reconnecting', 'reconnected', ...names]);
  return new Promise((resolve) => {
    connection.on('close', (...parameters) => {
      events.push(['close', ...parameters]);
      setImmediate(() => resolve(events.map(([event, ...more]) => [event, ...more.map(told)])));
    });
  });
}

export const socketOpened = (connection: Connection): Promise<void> =>
  new Promise((resolve) => {
    if (connection.socket.readyState === 1) resolve();
    else connection.socket.once('open', () => resolve());
  });

/** What an iteration over a connection gives until its end. */
export async function streamOf(connection: Connection, options?: object): Promise<unknown[]> {
  const items: unknown[] = [];
  try {
    for await (const item of connection.stream(options)) {
      const { reconnect, ...more } = item as { type: string; reconnect?: unknown };
      items.push(reconnect === undefined ? copy(more) : { ...more, reconnect: told(reconnect) });
    }
  } catch (error) {
    items.push({ threw: error });
  }
  return items;
}

/** Sends events, and closes. */
export const ends = (...events: readonly unknown[]): SocketStep[] => [
  ...events.map((event) => ({ send: event })),
  { close: [1000, 'done'] },
];

export const request = { type: 'response.create', model: 'gpt-5.4', input: 'Hi' } as const;
