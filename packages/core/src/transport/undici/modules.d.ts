// undici declares types for its index only. The index is not used: loading it replaces the dispatcher
// behind Node's own `fetch` on some versions, and takes four times as long.
declare module 'undici/lib/dispatcher/agent.js' {
  const Agent: new (options: object) => import('./dispatcher.ts').Dispatcher;
  export default Agent;
}
declare module 'undici/lib/dispatcher/env-http-proxy-agent.js' {
  const EnvHttpProxyAgent: new (options: object) => import('./dispatcher.ts').Dispatcher;
  export default EnvHttpProxyAgent;
}
declare module 'undici/lib/dispatcher/client.js' {
  const Client: new (origin: string, options: object) => import('./connections.ts').UndiciClient;
  export default Client;
}
declare module 'undici/lib/dispatcher/pool.js' {
  const Pool: new (origin: string | object, options: object) => import('./dispatcher.ts').Dispatcher;
  export default Pool;
}
declare module 'undici/lib/api/api-connect.js' {
  const connect: (options: object, callback?: () => void) => unknown;
  export default connect;
}
declare module 'undici/lib/core/connect.js' {
  const buildConnector: (options: object) => import('./dispatcher.ts').Connect;
  export default buildConnector;
}
