import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generatedFile, packageOfFile } from '../emit/official-file.ts';
import type { Names } from '../manifest/names.ts';
import { declaredNames } from './declared-names.ts';

/** How a type of ours stands to the official one of its name. */
export type Verdict = 'mutual' | 'narrower' | 'wider' | 'different' | 'missing';

export interface ParityReport {
  /** Official names that the document has a counterpart for, with the verdict. */
  verdicts: Map<string, Verdict>;
  /** Official names that nothing in the document answers to. */
  withoutCounterpart: string[];
}

/**
 * Compares generated types with those of the official package, by the compiler: is each assignable to the other?
 * Pages and parameters with files are compared by existence alone, since their classes are core's.
 *
 * @param packages Folder of packages: `<folder>/<package>/src/generated`.
 * @param official Folder of the installed `openai` package.
 */
export function compareWithOfficial(
  wanted: string[],
  packages: string,
  official: string,
  names: Names,
): ParityReport {
  const report: ParityReport = { verdicts: new Map(), withoutCounterpart: [] };
  const folder = mkdtempSync(join(tmpdir(), 'parity-'));
  try {
    const checks = writeProgram(folder, wanted, packages, official, names, report);
    const tsc = join(import.meta.dirname, '../../../../node_modules/.bin/tsc');
    const { stdout } = spawnSync(tsc, ['-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
    readVerdicts(stdout, checks, report);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return report;
}

const prelude = `type Verdict<Ours, Official> =
  [Ours] extends [Official]
    ? [Official] extends [Ours] ? 'mutual' : 'narrower'
    : [Official] extends [Ours] ? 'wider' : 'different';
declare function check<V extends 'mutual'>(): V;
`;

/** Must fail in every program: silence would read as agreement. */
const canary = "check<Verdict<1, 'canary'>>();\n";

/** @returns Per program file, the name that each line checks. */
function writeProgram(
  folder: string,
  wanted: string[],
  packages: string,
  official: string,
  names: Names,
  report: ParityReport,
): Map<string, string[]> {
  const checks = new Map<string, string[]>();
  const resources = join(official, 'resources');
  const files = readdirSync(resources, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .sort();
  for (const file of files) {
    const key = file.replace(/\.d\.ts$/, '.ts');
    const owner = packageOfFile(key);
    const known = { ...names.types[key], ...names.params[key] };
    if (!wanted.includes(owner)) continue;
    const declared = declaredNames(readFileSync(join(resources, file), 'utf8'));
    const pages = names.pages[key] ?? {};
    const variants = Object.keys(names.params[key] ?? {});
    const compared = declared.filter(
      (name) => name in known || variants.includes(name.split('.').at(-1) ?? ''),
    );
    report.withoutCounterpart.push(
      ...declared
        .filter((name) => !compared.includes(name) && !(name in pages))
        .map((name) => `${key}#${name}`),
    );
    const ours = join(packages, owner, 'src/generated', `${generatedFile(key)}.ts`);
    if (compared.length === 0) continue;
    if (!existsSync(ours)) {
      for (const name of compared) report.verdicts.set(`${key}#${name}`, 'missing');
      continue;
    }
    const program = `check-${checks.size}.ts`;
    const head = `import type * as Official from '${join(resources, file.replace(/\.d\.ts$/, '.js'))}';
import type * as Ours from '${ours}';
${prelude}${canary}`;
    const lines = compared.map((name) => `check<Verdict<Ours.${name}, Official.${name}>>();`);
    writeFileSync(join(folder, program), `${head}${lines.join('\n')}\n`);
    const offset = head.split('\n').length - 1;
    checks.set(program, [...Array<string>(offset).fill(''), ...compared.map((name) => `${key}#${name}`)]);
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration(packages), null, 2));
  return checks;
}

function configuration(packages: string): unknown {
  const base = join(import.meta.dirname, '../../../tsconfig/base.json');
  return {
    extends: base,
    compilerOptions: { paths: { '@oxide/*': [join(packages, '*/src/index.ts')] }, noUnusedLocals: false },
    include: ['*.ts'],
  };
}

function readVerdicts(output: string, checks: Map<string, string[]>, report: ParityReport): void {
  const unresolved = output.split('\n').find((line) => /error TS2307|src\/generated\/.*error TS/.test(line));
  if (unresolved) throw new Error(`The types under comparison don't compile: ${unresolved}`);
  for (const [program, lines] of checks) {
    if (!output.includes(`${program}(${lines.lastIndexOf('') + 1},`)) {
      throw new Error(`The compiler didn't check ${program}:\n${output.slice(0, 500)}`);
    }
    for (const name of lines) if (name !== '') report.verdicts.set(name, 'mutual');
  }
  for (const line of output.split('\n')) {
    const match = /(check-\d+\.ts)\((\d+),\d+\): error (TS\d+): (.*)/.exec(line);
    const name = match && checks.get(match[1] ?? '')?.[Number(match[2]) - 1];
    if (!match || !name) continue;
    const stated = /Type '"(narrower|wider|different)"'/.exec(match[4] ?? '')?.[1];
    const verdict = (stated as Verdict | undefined) ?? (match[3] === 'TS2694' ? 'missing' : 'different');
    if (verdict === 'missing' && !/Ours/.test(match[4] ?? '') && !/generated/.test(match[4] ?? '')) continue;
    report.verdicts.set(name, verdict);
  }
}
