import type { RealtimeDataChannel } from 'openai/realtime/webrtc';
import type { Scenario } from '../scenario.ts';
import { PlatformChannel } from './platform-peer.ts';
import { settleAll } from './settle.ts';
import { copy } from './watch-events.ts';
import { type WebRTCTools, webrtc } from './webrtc-session.ts';

/** A program with a data channel of its own. */
const channel = (
  name: string,
  run: (channel: RealtimeDataChannel, platform: PlatformChannel, tools: WebRTCTools) => unknown,
): Scenario =>
  webrtc(`channel: ${name}`, async (tools) => {
    const { RealtimeDataChannel } = await tools.sdk.load('realtime/webrtc');
    const platform = new PlatformChannel(tools.journal);
    const one = new RealtimeDataChannel(platform as never);
    one.onConnectionEvent((event) => void tools.journal.push(['connection event', copy(event)]));
    one.onEvent((event) => void tools.journal.push(['event', copy(event)]));
    const outcome = await run(one, platform, tools);
    return { outcome, isGiven: (one.dataChannel as unknown) === platform, left: platform.listeners };
  });

const calls = (one: RealtimeDataChannel) =>
  settleAll(
    () => one.on('error', () => {}),
    () => one.onEvent(() => {}),
    () => one.onConnectionEvent(() => {}),
    () => one.send({ type: 'response.create' }),
    () => one.dispose(),
  );

export const webrtcChannelScenarios: Scenario[] = [
  channel('nothing happens', (one, platform) => [
    Object.keys(platform.listeners),
    platform.readyState,
    one.send.name,
  ]),
  channel('all that happens', (one, platform) => {
    const early = settleAll(() => one.send({ type: 'response.create' }));
    platform.open();
    platform.hear('{"type":"session.created"}');
    platform.hear('nothing');
    one.send({ type: 'response.create' });
    platform.tell('error', { error: 'Broken' });
    platform.hear('{"type":"session.updated"}');
    platform.end();
    return early;
  }),
  channel('after the end', (one, platform) => {
    platform.end();
    platform.end();
    platform.open();
    platform.hear('{"type":"late"}');
    return calls(one);
  }),
  channel('disposed', (one, platform) => {
    platform.open();
    one.dispose();
    one.dispose();
    platform.hear('{"type":"late"}');
    platform.tell('error');
    platform.end();
    return calls(one);
  }),
  channel('disposed by a listener', (one, platform, { journal }) => {
    one.on('session.created', () => one.dispose());
    one.onEvent(() => void journal.push('not heard'));
    platform.hear('{"type":"session.created"}');
  }),
  channel('disposed by a listener of the end', (one, platform) => {
    one.onConnectionEvent(() => one.dispose());
    platform.end();
  }),
  channel('two on one channel', async (one, platform, { sdk, journal }) => {
    const { RealtimeDataChannel } = await sdk.load('realtime/webrtc');
    const other = new RealtimeDataChannel(platform as never);
    other.onEvent(() => void journal.push('the other heard'));
    one.dispose();
    platform.hear('{"type":"a"}');
    return platform.listeners.message;
  }),
];

export const webrtcModuleScenarios: Scenario[] = [
  webrtc('the classes of the subpaths', async ({ sdk }) => {
    const realtime = await sdk.load('realtime/webrtc');
    const library = await sdk.load('lib/realtime/webrtc');
    const { WebRTCConnection } = await sdk.load('lib/webrtc/connection');
    const { DataChannel } = await sdk.load('lib/webrtc/data-channel');
    const { WebRTCError } = await sdk.load('lib/webrtc/errors');
    const { RealtimeDataChannel, OpenAIRealtimeWebRTC } = realtime;
    return [
      OpenAIRealtimeWebRTC === library.OpenAIRealtimeWebRTC,
      RealtimeDataChannel === library.RealtimeDataChannel,
      WebRTCError === realtime.WebRTCError && WebRTCError === library.WebRTCError,
      new OpenAIRealtimeWebRTC() instanceof WebRTCConnection,
      new RealtimeDataChannel(new PlatformChannel() as never) instanceof DataChannel,
      ...[realtime, library, await sdk.load('lib/webrtc/types')].map((module) =>
        Object.keys(module)
          .filter((name) => !['default', 'module.exports', '__esModule'].includes(name))
          .sort(),
      ),
    ];
  }),
  webrtc('an error', async ({ sdk }) => {
    const { WebRTCError } = await sdk.load('realtime/webrtc');
    const error = new WebRTCError('timeout', 'offer', 'Mine', { secret: 'sk-secret' });
    const bare = new WebRTCError('aborted', 'send', 'Mine');
    return [
      error,
      bare,
      [error instanceof sdk.OpenAIError, error instanceof sdk.APIError, error instanceof Error],
      [error.name, error.code, error.phase, error.message, error.cause, String(error), bare.cause],
    ];
  }),
  webrtc('an error as JSON', async ({ sdk }) => {
    const { WebRTCError } = await sdk.load('realtime/webrtc');
    return JSON.parse(JSON.stringify(new WebRTCError('timeout', 'offer', 'Mine', { secret: 'sk-secret' })));
  }),
  webrtc('subscriptions', async ({ sdk, journal }) => {
    const { Subscriptions } = await sdk.load('lib/webrtc/subscriptions');
    const all = new Subscriptions<{ type: string }>();
    const leave = all.add(({ type }) => journal.push(['all', type]));
    all.add(({ type }) => journal.push(['a', type]), 'a');
    all.add(({ type }) => journal.push(['empty', type]), '');
    for (const type of ['a', 'b', '']) all.emit({ type });
    all.clear();
    all.emit({ type: 'a' });
    leave();
    all.add(({ type }) => journal.push(['again', type]));
    all.emit({ type: 'a' });
  }),
];
