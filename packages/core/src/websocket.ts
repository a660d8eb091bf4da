// Sockets, for the @oxide packages that stand on them; may change in any version. An entry of its own, so that
// programs without sockets load none of it.
export { isRecoverableClose } from './websocket/close-codes.ts';
export { credentialProtocols } from './websocket/credential-protocols.ts';
export { openSocket } from './websocket/open-socket.ts';
export type { SocketTLS } from './websocket/platform/platform.ts';
export {
  copyBytes,
  type Frame,
  type RawWebSocketData,
  SendQueue,
  type UnsentMessage,
} from './websocket/send-queue.ts';
export type { Socket, SocketClose, SocketListener } from './websocket/socket.ts';
export { brokenConnection, notOpen } from './websocket/socket-errors.ts';
export type { SocketOptions, SocketTarget } from './websocket/socket-options.ts';
export { utf8Length } from './websocket/utf8-length.ts';
