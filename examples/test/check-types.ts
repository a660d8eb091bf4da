import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReadmeExample, root } from './readme-examples.ts';

/** Documentation is held to `strict`, not to what this workspace asks for beyond that. */
const strictnessOfUsers = {
  noUnusedLocals: false,
  noUnusedParameters: false,
  noUncheckedIndexedAccess: false,
};

/**
 * Checks programs by one run of the compiler, in the folder of the examples, whose packages they can import.
 *
 * @returns The compiler's lines for each program that has errors, by its name.
 */
export async function checkTypes(programs: readonly ReadmeExample[]): Promise<Map<string, string>> {
  const folder = mkdtempSync(`${root}examples/.checked-`);
  try {
    const files = programs.map(({ code }, index) => {
      writeFileSync(join(folder, `${index}.ts`), `${code}\nexport {};\n`);
      return `${index}.ts`;
    });
    const config = {
      extends: `${root}tooling/tsconfig/base.json`,
      compilerOptions: { types: ['node'], ...strictnessOfUsers },
      files,
      include: [`${root}packages/*/src/**/*.d.ts`],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    return sorted(await compile(folder), programs);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function compile(folder: string): Promise<string> {
  const compiler = `${root}node_modules/typescript/bin/tsc`;
  return new Promise((resolve) => {
    execFile(process.execPath, [compiler, '--pretty', 'false', '-p', folder], { cwd: folder }, (_, stdout) =>
      resolve(stdout),
    );
  });
}

function sorted(output: string, programs: readonly ReadmeExample[]): Map<string, string> {
  const errors = new Map<string, string>();
  for (const line of output.split('\n').filter((text) => /^\S.*error TS/.test(text))) {
    const [, index] = /^(\d+)\.ts/.exec(line) ?? [];
    const name = index === undefined ? '' : programs[Number(index)]!.name;
    errors.set(name, `${errors.get(name) ?? ''}${line}\n`);
  }
  return errors;
}
