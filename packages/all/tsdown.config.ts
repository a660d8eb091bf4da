import { packageBuild } from '../../tooling/tsdown/base.ts';

export default {
  ...packageBuild(),
  // A file stays a file: put in one, types of the same name get new names, and namespaces hold them in circles.
  unbundle: true,
  outputOptions: { exports: 'named' },
};
