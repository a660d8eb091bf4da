import { packageBuild } from '../../tooling/tsdown/base.ts';

const build = packageBuild([
  'src/*.ts',
  'src/{auth,beta,core,helpers,lib,realtime}/**/*.ts',
  'src/generated/resources.ts',
  'src/generated/resources/**/*.ts',
]);

export default {
  ...build,
  // A file stays a file: subpaths are files, and namespaces of types stay whole.
  unbundle: true,
  outputOptions: (options: object, format: string) => ({
    ...options,
    ...build.outputOptions,
    exports: 'named',
    ...(format === 'cjs' && {
      outro: ({ fileName }: { fileName: string }) =>
        fileName === 'index.cjs'
          ? "module.exports = require('./callable-module.cjs').callableModule(exports);"
          : '',
    }),
  }),
};
