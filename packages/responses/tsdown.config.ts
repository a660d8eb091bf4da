import { packageBuild } from '../../tooling/tsdown/base.ts';

/** What is loaded with the first stream or run. */
const reading = 'streaming.(?!resume|response-stream)|tools.call-collector';
/** What is loaded with the first session. */
const sockets = 'websocket.(?!connection-pool|unfinished|status)';

export default packageBuild(
  ['src/index.ts', 'src/internal.ts'],
  [
    { name: 'shared', test: new RegExp(`src.(?!${reading}|${sockets}).*\\.ts$`), withImports: true },
    { name: 'streaming', test: new RegExp(`src.(${reading}).*\\.ts$`), withImports: true },
  ],
);
