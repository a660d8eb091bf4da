import { getEventListeners } from 'node:events';
import type { Scenario } from '../scenario.ts';
import { settleAll } from './settle.ts';
import {
  type ConnectOptions,
  connected,
  session,
  turn,
  type WatchedConnection,
  webrtc,
} from './webrtc-session.ts';

const fails = (message: string) => () => {
  throw new TypeError(message);
};

/** Set-up whose exchange gives something else than an answer. */
const answers = (name: string, exchangeSdp: unknown): Scenario =>
  session(`the exchange ${name}`, (watched) =>
    watched.connect({ exchangeSdp: exchangeSdp as ConnectOptions['exchangeSdp'] }),
  );

/** Set-up where a step of the platform fails. */
const platformFails = (
  step: 'createOffer' | 'setLocalDescription' | 'setRemoteDescription',
  how: (...given: never[]) => unknown = fails('The platform fails'),
): Scenario =>
  session(`${step} fails`, (watched, { script }) => {
    script[step] = how;
    return watched.connect();
  });

/** A limit that is refused, or not: then all goes its way. */
const limit = (timeoutMs: unknown): Scenario =>
  session(`a limit of ${timeoutMs} ms`, async (watched) => {
    const done = watched.connect({ timeoutMs: timeoutMs as number });
    await turn();
    watched.ready();
    watched.connection.close();
    await done;
  });

/** A listener that closes the connection when it hears of something. */
const closesAt = (
  name: string,
  isMeant: (event: { type: string; state?: string }) => boolean,
  run: (watched: WatchedConnection) => unknown,
): Scenario =>
  session(`closed by a listener: ${name}`, async (watched) => {
    watched.connection.onConnectionEvent((event) => {
      if (isMeant(event)) watched.connection.close();
    });
    watched.connection.onConnectionEvent(({ type }) => {
      watched.journal.push(['the next listener', type]);
    });
    await run(watched);
  });

export const webrtcSetupScenarios: Scenario[] = [
  webrtc('a new one', ({ OpenAIRealtimeWebRTC, peers }) => {
    const one = new OpenAIRealtimeWebRTC({ iceServers: [{ urls: 'stun:a.example' }] } as never);
    const [peer] = peers;
    return [
      one.state,
      (one.peerConnection as unknown) === peer,
      (one.dataChannel as unknown) === peer?.channel,
      peer?.listeners,
      peer?.channel.listeners,
    ];
  }),
  webrtc('without WebRTC', ({ OpenAIRealtimeWebRTC }) => {
    delete (globalThis as { RTCPeerConnection?: unknown }).RTCPeerConnection;
    return settleAll(() => new OpenAIRealtimeWebRTC());
  }),
  webrtc('a configuration that the platform refuses', ({ OpenAIRealtimeWebRTC, script }) => {
    script.construct = fails('Not that');
    return settleAll(() => new OpenAIRealtimeWebRTC());
  }),
  webrtc('no channel', ({ OpenAIRealtimeWebRTC, script }) => {
    script.createDataChannel = fails('Not that');
    return settleAll(() => new OpenAIRealtimeWebRTC());
  }),
  session('set up', async (watched) => {
    await watched.connected();
    return watched.left();
  }),
  session('the channel opens first, and all waits for the answer', async (watched) => {
    const answer = Promise.withResolvers<string>();
    const done = watched.connect({ exchangeSdp: () => answer.promise });
    watched.ready();
    await turn();
    watched.journal.push(watched.connection.state);
    answer.resolve('v=0 answer');
    await done;
  }),
  session('the peer is connected first', async (watched) => {
    const done = watched.connect();
    await turn();
    watched.peer.become('connecting');
    watched.peer.become('connected');
    await turn();
    watched.journal.push(watched.connection.state);
    watched.peer.channel.open();
    await done;
  }),
  session('the peer was disconnected meanwhile', async (watched) => {
    const done = watched.connect();
    await turn();
    watched.peer.channel.open();
    watched.peer.become('disconnected');
    await turn();
    watched.journal.push(watched.connection.state);
    watched.peer.become('connected');
    await done;
  }),
  session('events and sending during set-up', async (watched) => {
    const done = watched.connect();
    await turn();
    watched.peer.channel.open();
    watched.peer.channel.hear('{"type":"session.created"}');
    watched.peer.channel.hear('nothing');
    watched.connection.send({ type: 'response.create' });
    watched.peer.become('connected');
    await done;
  }),
  session('the exchange is a method', async (watched) => {
    const application = {
      answer: 'v=0 mine',
      async exchangeSdp(this: { answer?: string }) {
        return String(this?.answer);
      },
    };
    const done = watched.connection.connect(application);
    await turn();
    watched.ready();
    await done;
  }),
  session('set up twice at once', async (watched) => {
    const done = watched.connect();
    await watched.connect();
    await turn();
    watched.ready();
    await done;
  }),
  connected('set up again', (watched) => watched.connect()),
  session('set up after close', (watched) => {
    watched.connection.close();
    return watched.connect();
  }),
  session('set up after it failed', async (watched) => {
    await watched.connect({ exchangeSdp: fails('No') });
    return watched.connect();
  }),
  ...[0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 31, '5', 2 ** 31 - 1, 0.5, null].map(limit),
  session('another limit after one that was refused', async (watched) => {
    await watched.connect({ timeoutMs: -1 });
    await watched.connected();
  }),
  session('a signal that has aborted', async (watched) => {
    const signal = AbortSignal.abort('Enough');
    await watched.connect({ signal });
    return getEventListeners(signal, 'abort').length;
  }),
  session('a signal that aborts later', async (watched) => {
    const abort = new AbortController();
    const done = watched.connect({ signal: abort.signal });
    await turn();
    watched.ready();
    await done;
    const listeners = getEventListeners(abort.signal, 'abort').length;
    abort.abort();
    return listeners;
  }),
  platformFails('createOffer'),
  platformFails('setLocalDescription'),
  platformFails('setRemoteDescription'),
  session('no local description', (watched, { script }) => {
    script.setLocalDescription = () => null;
    return watched.connect();
  }),
  session('a local description without a text', (watched, { script }) => {
    script.setLocalDescription = () => {
      watched.peer.localDescription = { sdp: '' };
    };
    return watched.connect();
  }),
  answers('throws', fails('No server')),
  answers('fails', () => Promise.reject(new TypeError('No server'))),
  answers('fails with a text', () => Promise.reject('No server')),
  answers('gives an empty answer', async () => ''),
  answers('gives nothing', async () => {}),
  answers('gives a number', async () => 5),
  answers('gives a response', async () => new Response('v=0')),
  answers('is no function', 'v=0'),
  answers('is not there', undefined),
  closesAt(
    'connecting',
    ({ state }) => state === 'connecting',
    (watched) => watched.connect(),
  ),
  closesAt(
    'connected',
    ({ state }) => state === 'connected',
    (watched) => watched.connected(),
  ),
  closesAt(
    'an error',
    ({ type }) => type === 'error',
    async (watched) => {
      await watched.connected();
      watched.peer.become('failed');
    },
  ),
  closesAt(
    'the end',
    ({ type }) => type === 'closed',
    async (watched) => {
      await watched.connected();
      watched.connection.close();
    },
  ),
  session('the exchange closes the connection', (watched) =>
    watched.connect({
      exchangeSdp: async () => {
        watched.connection.close();
        return 'v=0 answer';
      },
    }),
  ),
  session('closed before all', (watched) => {
    watched.connection.close();
    watched.connection.close();
    watched.ready();
  }),
  session('fails before set-up', (watched) => watched.peer.become('failed')),
  session('is closed before set-up', (watched) => watched.peer.become('closed')),
  session('the channel fails before set-up', (watched) => watched.peer.channel.tell('error')),
  session('the channel is closed before set-up', (watched) => watched.peer.channel.end()),
  session('ready before set-up', (watched) => watched.ready()),
];
