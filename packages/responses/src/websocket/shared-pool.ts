import { ConnectionPool } from './connection-pool.ts';

/** For all clients, as the connections of HTTP are. */
export const sharedPool: ConnectionPool = /* @__PURE__ */ new ConnectionPool();
