import { getEventListeners } from 'node:events';
import type { Scenario } from '../scenario.ts';
import type { PeerScript } from './platform-peer.ts';
import { type ConnectOptions, session, turn, type WatchedConnection } from './webrtc-session.ts';

const STEPS = [
  'createOffer',
  'setLocalDescription',
  'exchange',
  'setRemoteDescription',
  'transport',
] as const;
type Step = (typeof STEPS)[number];

/** A step of set-up that waits until it is let go. `transport` waits in any case. */
class Waiting {
  readonly #step: Step;
  readonly #late = Promise.withResolvers<string>();

  constructor(step: Step, script: PeerScript) {
    this.#step = step;
    if (step !== 'exchange' && step !== 'transport') script[step] = () => this.#late.promise;
  }

  /** Sets up until that step. */
  async begin(watched: WatchedConnection, options: ConnectOptions): Promise<{ done: Promise<void> }> {
    const exchangeSdp: typeof watched.exchange = async (...given) => {
      const answer = await watched.exchange(...given);
      return this.#step === 'exchange' ? this.#late.promise : answer;
    };
    const done = watched.connect({ exchangeSdp, ...options });
    await turn();
    return { done };
  }

  /** The step is done after all, or fails. */
  async letGo(error?: Error): Promise<void> {
    if (error) this.#late.reject(error);
    else this.#late.resolve('v=0 late');
    await turn();
  }
}

/** What comes when the step is let go, once set-up has ended. */
interface Late {
  readonly error?: Error;
  readonly timeoutMs?: number;
}

/** Ends set-up at each of its steps; whatever comes later changes nothing. */
const endsAtEachStep = (
  name: string,
  end: (watched: WatchedConnection, abort: AbortController) => void,
  { error, timeoutMs = 5_000 }: Late = {},
): Scenario[] =>
  STEPS.map((step) =>
    session(`${name}, at ${step}`, async (watched, { script }) => {
      const abort = new AbortController();
      const waiting = new Waiting(step, script);
      const { done } = await waiting.begin(watched, { signal: abort.signal, timeoutMs });
      end(watched, abort);
      watched.journal.push('that was the end');
      await done;
      await waiting.letGo(error);
      watched.ready();
      abort.abort();
      return getEventListeners(abort.signal, 'abort').length;
    }),
  );

const reason = Object.assign(new Error('Enough'), { name: 'Mine' });

export const interruptedWebRTCScenarios: Scenario[] = [
  ...endsAtEachStep('close', ({ connection }) => connection.close()),
  ...endsAtEachStep('aborted', (_, abort) => abort.abort()),
  ...endsAtEachStep('aborted with a reason, and a late failure', (_, abort) => abort.abort(reason), {
    error: new Error('Late'),
  }),
  ...endsAtEachStep('too slow', () => {}, { timeoutMs: 20 }),
  ...endsAtEachStep('the peer fails', ({ peer }) => peer.become('failed')),
  ...endsAtEachStep('the peer is closed', ({ peer }) => peer.become('closed')),
  ...endsAtEachStep('the channel fails', ({ peer }) => peer.channel.tell('error', { error: 'Broken' })),
  ...endsAtEachStep('the channel is closed', ({ peer }) => peer.channel.end()),
  ...endsAtEachStep('the channel is closed, the peer fails, and all is closed', (watched) => {
    watched.peer.channel.end();
    watched.peer.become('failed');
    watched.connection.close();
    watched.connection.close();
  }),
];
