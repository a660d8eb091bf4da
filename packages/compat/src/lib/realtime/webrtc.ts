import type { RealtimeClientEvent, RealtimeServerEvent } from '@oxide/realtime';
import { WebRTCConnection } from '../webrtc/connection.ts';
import { DataChannel } from '../webrtc/data-channel.ts';

export { WebRTCError, type WebRTCErrorCode, type WebRTCErrorPhase } from '../webrtc/errors.ts';
export type {
  ExchangeSdp,
  WebRTCConfiguration,
  WebRTCConnectionEvent,
  WebRTCConnectOptions,
  WebRTCState,
} from '../webrtc/types.ts';

/**
 * A realtime session over the WebRTC of browsers. Sound goes over the tracks of `peerConnection`.
 *
 * Source: https://platform.openai.com/docs/guides/realtime-webrtc
 */
export class OpenAIRealtimeWebRTC extends WebRTCConnection<RealtimeClientEvent, RealtimeServerEvent> {}

/** Realtime events over a data channel of the application's own. */
export class RealtimeDataChannel extends DataChannel<RealtimeClientEvent, RealtimeServerEvent> {}
