/** States of a WebSocket, as every platform numbers them. */
export const ReadyState = { CONNECTING: 0, OPEN: 1, CLOSING: 2, CLOSED: 3 } as const;

type Listener = (...parameters: never[]) => void;

/** A WebSocket with the same events on each platform. */
export interface WebSocketLike {
  readonly readyState: number;
  send(data: string | ArrayBufferLike | ArrayBufferView): void;
  close(code?: number, reason?: string): void;
  /** Ends it without a handshake, where the platform can. */
  terminate?(): void;
  on(event: 'open', listener: () => void): void;
  on(
    event: 'message',
    listener: (data: string | ArrayBuffer | ArrayBufferView, isBinary: boolean) => void,
  ): void;
  on(event: 'close', listener: (code: number, reason: string) => void): void;
  on(event: 'error', listener: (error: Error) => void): void;
  on(event: string, listener: Listener): void;
  off(event: string, listener: Listener): void;
  once(event: string, listener: Listener): void;
}
