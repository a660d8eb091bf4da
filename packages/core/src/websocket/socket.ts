/** How a connection ended. */
export interface SocketClose {
  /** As the peer sent it; 1005 when it sent none, 1006 when the connection broke. */
  readonly code: number;
  readonly reason: string;
  /** What broke the connection; undefined after a closing handshake. */
  readonly error?: Error | undefined;
}

/**
 * Where the messages of a connection go. The socket comes with each call, as a message can arrive before whoever
 * opened the connection has it.
 */
export interface SocketListener {
  /** One message: text as a string, binary as bytes. */
  message(data: string | Uint8Array, socket: Socket): void;
  /** The connection is over, whoever ended it. Called once, and nothing is called after it. */
  close(close: SocketClose, socket: Socket): void;
}

/** A WebSocket that is open, whatever the platform's is like. */
export interface Socket {
  /** The subprotocol that the server chose; empty when it chose none. */
  readonly protocol: string;
  /** Bytes that were sent and have not left for the network yet: what a fast sender has to look at. */
  readonly bufferedAmount: number;
  /**
   * Sends one message.
   *
   * @throws OpenAIError when the connection is closing or closed
   */
  send(data: string | Uint8Array): void;
  /** Begins the closing handshake; `close` of the listener follows. */
  close(code?: number, reason?: string): void;
  /**
   * Gives the connection up, without a handshake where the platform allows that; `close` of the listener follows.
   *
   * @param cause told to the listener as what broke the connection
   */
  terminate(cause?: Error): void;
  /** Keeps the process alive, as an open connection does by itself. Missing where there is no process to keep. */
  ref?(): void;
  /** Lets the process end though the connection is open. */
  unref?(): void;
  /** Asks the peer for a sign of life. Missing where the platform doesn't offer it. */
  ping?(onPong: () => void): void;
}
