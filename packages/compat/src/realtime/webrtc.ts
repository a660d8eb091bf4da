export {
  type ExchangeSdp,
  OpenAIRealtimeWebRTC,
  RealtimeDataChannel,
  type WebRTCConfiguration,
  type WebRTCConnectionEvent,
  type WebRTCConnectOptions,
  WebRTCError,
  type WebRTCErrorCode,
  type WebRTCErrorPhase,
  type WebRTCState,
} from '../lib/realtime/webrtc.ts';
