import { type CommandOptions, runCommand } from '@oxide/outside-project';

const nodenext = ['nodenext', 'tsconfig.json'] as const;
const bundler = ['bundler', 'tsconfig.bundler.json'] as const;
/** Knows no `exports`, and is gone from TypeScript 7. */
const node10 = ['node10', 'tsconfig.node10.json'] as const;
const compilers = [
  ['TypeScript 7', 'typescript/bin/tsc', [nodenext, bundler]],
  ['TypeScript 6', 'typescript-6/bin/tsc', [nodenext, bundler, node10]],
] as const;

/** Checks the programs, ES modules and CommonJS, by each compiler in each resolution; the first writes them. */
export async function checkTypes(options: CommandOptions, report: (line: string) => void): Promise<void> {
  for (const [compiler, script, resolutions] of compilers) {
    for (const [resolution, config] of resolutions) {
      const emit = compiler === 'TypeScript 7' && resolution === 'nodenext' ? [] : ['--noEmit'];
      await runCommand(process.execPath, [`node_modules/${script}`, '-p', config, ...emit], options);
      report(`${compiler}, ${resolution}: no type error`);
    }
  }
}
