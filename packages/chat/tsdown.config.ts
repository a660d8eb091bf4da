import { packageBuild } from '../../tooling/tsdown/base.ts';

export default packageBuild(
  ['src/index.ts', 'src/internal.ts'],
  [{ name: 'shared', test: /\.ts$/, withImports: true }],
);
