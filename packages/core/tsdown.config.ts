import { packageBuild } from '../../tooling/tsdown/base.ts';

export default packageBuild(
  [
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
  ],
  [
    // What the platforms' files need, apart: else they would import the chunk that imports them.
    {
      name: 'base',
      test: /src.(config.(environment|runtime)|websocket.socket-errors|transport.(fetch-transport|transport-response))\.ts$/,
      withImports: true,
    },
    // Uploads are left out, since many programs send none.
    { name: 'shared', test: /src.(?!uploads).*\.ts$/ },
  ],
);
