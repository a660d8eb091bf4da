import type { TransportRequest } from '../../transport/transport.ts';
import type { TransportResponse } from '../../transport/transport-response.ts';
import type { Socket, SocketListener } from '../socket.ts';

/** What the peer didn't answer within by a closing handshake is given up, in milliseconds. */
export const CLOSE_TIMEOUT_MS = 5_000;

/** Certificates for the connection, in PEM form. Node alone. */
export interface SocketTLS {
  /** Authorities to trust in place of the well-known ones. */
  ca?: string | readonly string[] | undefined;
  /** Certificate of this client, and its key. */
  cert?: string | undefined;
  key?: string | undefined;
  /** Name to check the server's certificate against, in place of the address's. */
  servername?: string | undefined;
}

/** What is settled about a socket beside the request of its handshake. */
export interface SocketSettings {
  /** In the order of preference; the server chooses one. */
  readonly protocols: readonly string[];
  /** Longest message that is taken; above it the connection is closed with code 1009. */
  readonly maxMessageBytes: number;
  readonly tls?: SocketTLS | undefined;
  /** An `http.Agent` that opens the connection. Node alone. */
  readonly agent?: object | undefined;
}

/** What came of a handshake: a socket, or the server's response that refuses one. */
export type HandshakeResult =
  | { readonly socket: Socket; readonly refusal?: undefined }
  | { readonly refusal: TransportResponse };

/** What differs between runtimes. Which file implements it is settled by the package's `imports`. */
export interface SocketPlatform {
  /**
   * Opens a connection to the request's address (http or https). Rejects when there is no response, and with the
   * reason of the request's cancellation.
   */
  open(
    request: TransportRequest,
    settings: SocketSettings,
    listener: SocketListener,
  ): Promise<HandshakeResult>;
}
