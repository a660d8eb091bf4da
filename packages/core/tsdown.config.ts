import { packageBuild } from '../../tooling/tsdown/base.ts';

export default packageBuild(
  [
    'src/index.ts',
    'src/auth.ts',
    'src/azure.ts',
    'src/hedging.ts',
    'src/internal.ts',
    'src/internal-lazy.ts',
    'src/parallel.ts',
    'src/websocket.ts',
    'src/transport/platform/undici.ts',
    'src/transport/platform/fetch.ts',
    'src/websocket/platform/node.ts',
    'src/websocket/platform/web.ts',
  ],
  [
    // What the platforms' files need, apart: else they would import the chunk that imports them. And what
    // `parallel` needs, which then reads nothing else.
    {
      name: 'base',
      test: /src.(config.(environment|runtime|validate-options)|client.abort-group|websocket.socket-errors|transport.(fetch-transport|replay-body|transport-response))\.ts$/,
      withImports: true,
    },
    // The rest that several entries need is one file, but for what is loaded when first needed, or exported alone.
    { name: 'shared', test: /src.(?!sse.(?!load)|uploads.(byte|file-name|read-chunks)).*\.ts$/ },
    { name: 'files', test: /src.uploads.*\.ts$/ },
  ],
);
