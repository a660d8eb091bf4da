import type { Reply } from './reply.ts';

/** One thing that the server's end of a WebSocket does. */
export type SocketStep =
  /** Sent as JSON. */
  | { readonly send: unknown }
  /** Sent as it is: text, or bytes as a binary message. */
  | { readonly raw: string | Uint8Array }
  /** Waits until so many messages came over the connection. */
  | { readonly receive: number }
  | { readonly close: readonly [code?: number, reason?: string] }
  /** Destroys the connection without a word. */
  | { readonly drop: true };

/** By the order of handshakes: the steps of one that is accepted, or the reply to one that is not. */
export type SocketScript = readonly (readonly SocketStep[] | Reply)[];

export const send = (...events: readonly unknown[]): SocketStep[] => events.map((event) => ({ send: event }));

export const close = (code?: number, reason?: string): SocketStep => ({ close: [code, reason] });
