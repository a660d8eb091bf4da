import { getEventListeners } from 'node:events';
import { inspect } from 'node:util';
import { OpenAIError } from '@oxide/compat';
import {
  OpenAIRealtimeWebRTC,
  RealtimeDataChannel,
  type WebRTCConnectionEvent,
  WebRTCError,
} from '@oxide/compat/realtime/webrtc';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeChannel, FakePeer } from '../support/peer.ts';

beforeEach(() => {
  vi.stubGlobal('RTCPeerConnection', FakePeer);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A connection, its peer and what it tells. */
function make() {
  const connection = new OpenAIRealtimeWebRTC();
  const told: WebRTCConnectionEvent[] = [];
  connection.onConnectionEvent((event) => void told.push(event));
  return { connection, peer: FakePeer.last, told };
}

async function makeConnected() {
  const made = make();
  const connecting = made.connection.connect({ exchangeSdp: async () => 'answer' });
  made.peer.channel.open();
  made.peer.connect();
  await connecting;
  return made;
}

describe('OpenAIRealtimeWebRTC', () => {
  it('has its offer exchanged, and is connected when events can be sent', async () => {
    const { connection, peer, told } = make();
    const heard: string[] = [];
    connection.on('session.created', ({ event_id }) => void heard.push(event_id));
    const answer = Promise.withResolvers<string>();
    const offered = Promise.withResolvers<string>();
    const connecting = connection.connect({
      exchangeSdp: (offer) => {
        offered.resolve(offer);
        return answer.promise;
      },
    });
    expect(await offered.promise).toBe('offer');
    peer.connect();
    peer.channel.open();
    expect(connection.state).toBe('connecting');
    answer.resolve('answer');
    await connecting;
    connection.send({ type: 'response.create' });
    peer.channel.hear('{"type":"session.created","event_id":"event_1"}');
    expect(peer.asked).toEqual(['oai-events', { type: 'answer', sdp: 'answer' }]);
    expect(peer.channel.sent).toEqual(['{"type":"response.create"}']);
    expect(heard).toEqual(['event_1']);
    expect(told).toEqual([
      { type: 'state.changed', state: 'connecting' },
      { type: 'state.changed', state: 'connected' },
    ]);
  });

  it.each([
    [undefined, 30_000],
    [50, 50],
  ])('gives up in time, and tells what it waited for: timeoutMs %s', async (timeoutMs, limit) => {
    vi.useFakeTimers();
    const { connection, peer, told } = make();
    let signal: AbortSignal | undefined;
    const ended = connection
      .connect({
        exchangeSdp: (_, options) => {
          signal = options.signal;
          return new Promise(() => {});
        },
        ...(timeoutMs && { timeoutMs }),
      })
      .catch((error: unknown) => error);
    await vi.advanceTimersByTimeAsync(limit - 1);
    expect(connection.state).toBe('connecting');
    await vi.advanceTimersByTimeAsync(1);
    const error = await ended;
    expect(error).toMatchObject({ code: 'timeout', phase: 'signaling' });
    expect(error).toBeInstanceOf(WebRTCError);
    expect(signal?.reason).toBe(error);
    expect(told.at(-1)).toEqual({ type: 'closed', reason: 'timeout' });
    expect(peer.asked.at(-1)).toBe('close');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('leaves no timer when it is connected', async () => {
    vi.useFakeTimers();
    await makeConnected();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('listens once to a signal that several set-ups share, until the last is over', async () => {
    const abort = new AbortController();
    const several = Array.from({ length: 20 }, make);
    const ended = several.map(({ connection }) =>
      connection.connect({ exchangeSdp: () => new Promise(() => {}), signal: abort.signal }),
    );
    expect(getEventListeners(abort.signal, 'abort')).toHaveLength(1);
    abort.abort('enough');
    for (const end of await Promise.allSettled(ended)) {
      expect(end).toMatchObject({ status: 'rejected', reason: { code: 'aborted', cause: 'enough' } });
    }
    expect(getEventListeners(abort.signal, 'abort')).toEqual([]);
  });

  it('tells a message that is no event without quoting it, and goes on', async () => {
    const { connection, peer, told } = await makeConnected();
    const heard: string[] = [];
    connection.onEvent(({ type }) => void heard.push(type));
    for (const data of [
      'sk-secret {',
      '{"secret":"sk-secret"}',
      new TextEncoder().encode('sk-secret').buffer,
    ])
      peer.channel.hear(data);
    peer.channel.hear('{"type":"response.done"}');
    expect(told.slice(2)).toEqual(
      Array.from({ length: 3 }, () => ({ type: 'error', fatal: false, error: expect.any(WebRTCError) })),
    );
    expect(inspect(told, { depth: 9, showHidden: true })).not.toContain('sk-secret');
    expect(heard).toEqual(['response.done']);
  });

  it('takes no prototype from a message', async () => {
    const { connection, peer } = await makeConnected();
    const heard: object[] = [];
    connection.onEvent((event) => void heard.push(event));
    peer.channel.hear('{"type":"a","__proto__":{"polluted":true}}');
    peer.channel.hear('{"__proto__":{"type":"a"}}');
    expect(heard).toHaveLength(1);
    expect(Object.getPrototypeOf(heard[0])).toBe(Object.prototype);
  });

  it('closes its peer once, however it ends', async () => {
    const { connection, peer, told } = await makeConnected();
    peer.connectionState = 'failed';
    peer.dispatchEvent(new Event('connectionstatechange'));
    connection.close();
    peer.channel.dispatchEvent(new Event('close'));
    expect(peer.asked.filter((one) => one === 'close')).toHaveLength(1);
    expect(told.slice(2)).toMatchObject([
      { type: 'error', fatal: true, error: { code: 'transport_failed' } },
      { type: 'closed', reason: 'failed' },
    ]);
    expect(() => connection.send({ type: 'response.create' })).toThrow(WebRTCError);
  });

  it('says so where the platform has no WebRTC', () => {
    vi.stubGlobal('RTCPeerConnection', undefined);
    expect(() => new OpenAIRealtimeWebRTC()).toThrow(
      expect.objectContaining({ code: 'unsupported_environment' }),
    );
  });
});

describe('RealtimeDataChannel', () => {
  it('never closes a channel that it was given', () => {
    const channel = new FakeChannel();
    const events = new RealtimeDataChannel(channel as never);
    channel.open();
    events.send({ type: 'response.create' });
    events.dispose();
    expect(channel).toMatchObject({ sent: ['{"type":"response.create"}'], isClosed: false });
    for (const type of ['message', 'error', 'open', 'close'])
      expect(getEventListeners(channel, type)).toEqual([]);
  });
});

describe('WebRTCError', () => {
  it('keeps its cause, and out of what is logged of its fields', () => {
    const error = new WebRTCError('send_failed', 'send', 'Mine', { secret: 'sk-secret' });
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.cause).toEqual({ secret: 'sk-secret' });
    expect({ ...error }).toEqual({ code: 'send_failed', phase: 'send' });
    expect(JSON.stringify(error)).not.toContain('sk-secret');
    expect(String(error)).toBe('WebRTCError: Mine');
  });
});
