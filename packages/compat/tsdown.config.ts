import { packageBuild } from '../../tooling/tsdown/base.ts';

export default {
  ...packageBuild([
    'src/*.ts',
    'src/{auth,core,helpers,lib}/**/*.ts',
    'src/generated/resources.ts',
    'src/generated/resources/**/*.ts',
  ]),
  // A file stays a file: subpaths are files, and namespaces of types stay whole.
  unbundle: true,
  outputOptions: (options: object, format: string) => ({
    ...options,
    exports: 'named',
    ...(format === 'cjs' && {
      outro: ({ fileName }: { fileName: string }) =>
        fileName === 'index.cjs'
          ? "module.exports = require('./callable-module.cjs').callableModule(exports);"
          : '',
    }),
  }),
};
