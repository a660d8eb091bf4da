import { packageBuild } from '../../tooling/tsdown/base.ts';

export default packageBuild([
  'src/index.ts',
  'src/auth.ts',
  'src/azure.ts',
  'src/hedging.ts',
  'src/internal.ts',
  'src/parallel.ts',
  'src/websocket.ts',
  'src/transport/platform/undici.ts',
  'src/transport/platform/fetch.ts',
  'src/websocket/platform/node.ts',
  'src/websocket/platform/web.ts',
]);
