import { packageBuild } from '../../tooling/tsdown/base.ts';

export default packageBuild(
  ['src/index.ts', 'src/internal.ts'],
  [
    // What is loaded with the first stream, run or session.
    { name: 'streaming', test: /src.(streaming.(?!resume)|tools.call-collector).*\.ts$/ },
    { name: 'shared', test: /src.(?!websocket.(?!connection-pool|unfinished|error-frame|frame)).*\.ts$/ },
  ],
);
