import {
  OpenAIRealtimeWebRTC,
  RealtimeDataChannel,
  type WebRTCConfiguration,
  type WebRTCError,
} from '@oxide/compat/realtime/webrtc';
import type { ResponseDoneEvent } from '@oxide/compat/resources/realtime/realtime';
import type * as official from 'openai/realtime/webrtc';
import { expectTypeOf, it } from 'vitest';

declare const connection: OpenAIRealtimeWebRTC;

it('types events by their names, and what is sent', () => {
  connection.on('response.done', (event) => expectTypeOf(event).toEqualTypeOf<ResponseDoneEvent>());
  connection.onConnectionEvent((event) => {
    if (event.type === 'error') expectTypeOf(event.error).toEqualTypeOf<WebRTCError>();
    if (event.type === 'closed')
      expectTypeOf(event.reason).toEqualTypeOf<'local' | 'remote' | 'failed' | 'aborted' | 'timeout'>();
  });
  // @ts-expect-error there is no such event
  connection.send({ type: 'response.created' });
});

it('has the types of the platform where it knows them', () => {
  expectTypeOf(connection.peerConnection).toEqualTypeOf<RTCPeerConnection>();
  expectTypeOf(connection.dataChannel).toEqualTypeOf<RTCDataChannel>();
  expectTypeOf<WebRTCConfiguration>().toEqualTypeOf<RTCConfiguration>();
  new OpenAIRealtimeWebRTC({ iceServers: [{ urls: 'stun:a.example' }] });
  new RealtimeDataChannel(connection.peerConnection.createDataChannel('mine'));
});

it('takes what a program has typed by the official package', () => {
  expectTypeOf(connection.connect).parameter(0).toEqualTypeOf<official.WebRTCConnectOptions>();
  expectTypeOf<official.WebRTCErrorCode>().toEqualTypeOf<WebRTCError['code']>();
});
