export { install } from './install.ts';
export { outsideEnvironment } from './outside-environment.ts';
export { type CommandOptions, runCommand } from './run-command.ts';
export { tarballsByName } from './tarballs-by-name.ts';
export { sumCounts, type TestCounts } from './test-counts.ts';
export { writeLock } from './write-lock.ts';
