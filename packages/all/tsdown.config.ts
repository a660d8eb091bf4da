import { packageBuild } from '../../tooling/tsdown/base.ts';

export default {
  ...packageBuild(['src/index.ts', 'src/generated/namespaces.ts']),
  // A file stays a file: put in one, types of the same name get new names, and namespaces hold them in circles.
  unbundle: true,
  outputOptions: { exports: 'named' },
};
