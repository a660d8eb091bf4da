import { type CommandOptions, runCommand } from './run-command.ts';

const compilers = [
  ['TypeScript 7', 'typescript/bin/tsc'],
  ['TypeScript 6', 'typescript-6/bin/tsc'],
] as const;
const resolutions = [
  ['nodenext', 'tsconfig.json'],
  ['bundler', 'tsconfig.bundler.json'],
] as const;

/** Checks the programs, ES modules and CommonJS, by each compiler in each resolution; the first writes them. */
export async function checkTypes(options: CommandOptions, report: (line: string) => void): Promise<void> {
  for (const [compiler, script] of compilers) {
    for (const [resolution, config] of resolutions) {
      const emit = compiler === 'TypeScript 7' && resolution === 'nodenext' ? [] : ['--noEmit'];
      await runCommand(process.execPath, [`node_modules/${script}`, '-p', config, ...emit], options);
      report(`${compiler}, ${resolution}: no type error`);
    }
  }
}
