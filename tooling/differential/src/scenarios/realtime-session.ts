import type { OpenAI } from 'openai';
import type { OpenAIRealtimeWS } from 'openai/realtime/ws';
import type { Scenario, ScenarioContext, Sdk } from '../scenario.ts';
import type { SocketScript, SocketStep } from '../server/socket-script.ts';
import { type EventLog, watchEvents } from './watch-events.ts';

/** The socket of `ws` below a session. */
export interface NodeSocket {
  readonly readyState: number;
  once(event: string, listener: (...parameters: never[]) => void): unknown;
  terminate(): void;
}

type Properties = Partial<ConstructorParameters<typeof OpenAIRealtimeWS>[0]>;

export interface SessionMaker {
  /** A session with a model on the scripted server, by a client on it. */
  open(properties?: object, client?: OpenAI): OpenAIRealtimeWS;
  /** Options for `ws` that trust the server. */
  readonly options: { readonly ca: string };
  readonly OpenAIRealtimeWS: typeof OpenAIRealtimeWS;
}

type Run = (maker: SessionMaker, context: ScenarioContext, sdk: Sdk) => Promise<unknown>;

/** A program with sessions over the package `ws`. */
export function realtime(
  name: string,
  sockets: SocketScript,
  run: Run,
  more: Partial<Scenario> = {},
): Scenario {
  return {
    area: 'realtime',
    name: `realtime: ${name}`,
    server: [],
    isSecure: true,
    sockets,
    ...more,
    run: async (sdk, context) => {
      const { OpenAIRealtimeWS } = await sdk.load('realtime/ws');
      const options = { ca: context.certificate };
      const open: SessionMaker['open'] = (properties = {}, client = context.client()) =>
        new OpenAIRealtimeWS(
          { model: 'gpt-realtime', options, ...(properties as Properties) } as never,
          client,
        );
      return run({ open, options, OpenAIRealtimeWS }, context, sdk);
    },
  };
}

/** The socket below a session, whose type the official package takes from `ws`. */
export const below = (session: { readonly socket: unknown }): NodeSocket => session.socket as NodeSocket;

export const opened = (session: { readonly socket: unknown }): Promise<void> =>
  new Promise((resolve) => {
    if (below(session).readyState === 1) resolve();
    else below(session).once('open', () => resolve());
  });

/** How the connection ended. */
export const closed = (session: { readonly socket: unknown }): Promise<[number, string]> =>
  new Promise((resolve) => {
    below(session).once('close', ((code: number, reason: Buffer | string) => {
      resolve([code, reason.toString()]);
    }) as never);
  });

/** All that a session tells until its connection ends. */
export async function watchSession(
  session: object & { readonly socket: unknown },
  ...names: string[]
): Promise<{ events: EventLog; end: [number, string] }> {
  const events = watchEvents(session, ['event', 'error', ...names]);
  return { events, end: await closed(session) };
}

/** Sends events, and closes. */
export const told = (...events: readonly unknown[]): SocketStep[] => [
  ...events.map((event) => ({ send: event })),
  { close: [1000, 'done'] },
];
