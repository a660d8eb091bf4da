import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadNames } from '../manifest/names.ts';
import { compareWithOfficial, type Verdict } from '../parity/parity.ts';
import { packagesFolder, repositoryFolder } from './workspace.ts';

const officialFolder = join(repositoryFolder, 'bench/node_modules/openai');

/** Compares the types of packages with the official ones; the worst are listed. */
export function parityCommand(packages: string[], out: string = packagesFolder): string[] {
  if (!existsSync(officialFolder)) throw new Error('The openai package is not installed in bench');
  const { verdicts, withoutCounterpart } = compareWithOfficial(packages, out, officialFolder, loadNames());
  const counts = new Map<Verdict, number>();
  for (const verdict of verdicts.values()) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  const share = (count: number) => `${count} (${((100 * count) / Math.max(1, verdicts.size)).toFixed(1)} %)`;
  return [
    `${packages.join(', ')}: ${verdicts.size} official names with a counterpart in the document`,
    `  exist: ${share(verdicts.size - (counts.get('missing') ?? 0))}`,
    `  mutually assignable: ${share(counts.get('mutual') ?? 0)}`,
    `  official names without a counterpart: ${withoutCounterpart.length}`,
    ...[...verdicts]
      .filter(([, verdict]) => verdict !== 'mutual')
      .map(([name, verdict]) => `  ${verdict}: ${name}`),
  ];
}
