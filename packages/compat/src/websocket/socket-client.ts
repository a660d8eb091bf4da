/** The part of a client that a socket has to have. */
export interface SocketClient {
  apiKey: string | null;
  baseURL: string;
}
