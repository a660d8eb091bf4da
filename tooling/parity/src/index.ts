export { officialFolder, officialSubpaths } from './program/official-package.ts';
