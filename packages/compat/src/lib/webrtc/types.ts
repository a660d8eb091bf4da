import type { WebRTCError } from './errors.ts';

/** What tells events. Programs without types of the DOM can name it too. */
export interface WebRTCEventTarget {
  addEventListener: (type: string, listener: (event: unknown) => void) => void;
  removeEventListener: (type: string, listener: (event: unknown) => void) => void;
}

/** The part of `RTCDataChannel` that is used. */
export interface WebRTCDataChannel extends WebRTCEventTarget {
  /** Nothing is sent unless it is `open`. */
  readonly readyState: string;
  send: (data: string) => void;
  close: () => void;
}

/** The part of `RTCPeerConnection` that is used. */
export interface WebRTCPeerConnection extends WebRTCEventTarget {
  /** `disconnected` may pass; `failed` and `closed` do not. */
  readonly connectionState: string;
  /** Null before `setLocalDescription`. */
  readonly localDescription: { readonly sdp: string } | null;
  createDataChannel: (label: string) => WebRTCDataChannel;
  createOffer: () => Promise<{ type: 'answer' | 'offer' | 'pranswer' | 'rollback'; sdp?: string }>;
  setLocalDescription: (description: {
    type?: 'answer' | 'offer' | 'pranswer' | 'rollback';
    sdp?: string;
  }) => Promise<void>;
  setRemoteDescription: (description: { type: 'answer'; sdp: string }) => Promise<void>;
  close: () => void;
}

/** `RTCPeerConnection` where its type is known, else the part of it that is used. */
export type BrowserPeerConnection = typeof globalThis extends { RTCPeerConnection: { prototype: infer Peer } }
  ? Peer
  : WebRTCPeerConnection;

/** `RTCDataChannel` where its type is known, else the part of it that is used. */
export type BrowserDataChannel = typeof globalThis extends { RTCDataChannel: { prototype: infer Channel } }
  ? Channel
  : WebRTCDataChannel;

/** What `RTCPeerConnection` is made with, where its type is known. */
export type WebRTCConfiguration = typeof globalThis extends {
  RTCPeerConnection: new (configuration?: infer Configuration) => unknown;
}
  ? Configuration
  : object;

/**
 * Takes the offer (SDP) to the API and gives its answer, mostly by way of the application's server, which holds the
 * key: `realtime.calls.create`.
 *
 * @param options.signal aborts when set-up ends before there is an answer: pass it to `fetch`
 */
export type ExchangeSdp = (offer: string, options: { signal: AbortSignal }) => Promise<string>;

/** How to set up a connection. It is tried once. */
export interface WebRTCConnectOptions {
  exchangeSdp: ExchangeSdp;
  /** Ends set-up, and does nothing once the connection is there: then there is `close`. */
  signal?: AbortSignal;
  /** Milliseconds until the connection has to be there. @default 30000 */
  timeoutMs?: number;
}

/** How far a connection is. One that is closed stays closed. */
export type WebRTCState = 'new' | 'connecting' | 'connected' | 'closed';

/** Who or what ended the connection, or its set-up. */
export type WebRTCCloseReason = 'local' | 'remote' | 'failed' | 'aborted' | 'timeout';

/** What happens to a connection on this side. What the API says are events of their own. */
export type WebRTCConnectionEvent =
  | { type: 'state.changed'; state: 'connecting' | 'connected' }
  /** A failure that nobody waits for. No message is quoted in it. `fatal` when it ends the connection. */
  | { type: 'error'; error: WebRTCError; fatal: boolean }
  /** The last event. */
  | { type: 'closed'; reason: WebRTCCloseReason };
