import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ceilingsOf, judge, type Sizes } from './judge.ts';
import { measure } from './measure.ts';
import { printSizes } from './table.ts';

const usage = `Usage: npm run check:sizes [-- <option>…]

Measures the built packages: gzipped bytes of the browser bundle and files read by an import, of each entry, and
installed bytes. Exit 1 when one is above its ceiling in tooling/sizes/ceilings.json.

  --write   write the measured sizes as the new ceilings
`;

const file = join(import.meta.dirname, '../ceilings.json');
const { values } = parseArgs({
  options: {
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});

if (values.help) console.log(usage);
else process.exitCode = (await run()) ? 0 : 1;

async function run(): Promise<boolean> {
  const measured = await measure();
  console.log(printSizes(measured));
  if (values.write) writeFileSync(file, `${JSON.stringify(ceilingsOf(measured.sizes), null, 2)}\n`);
  const above = judge(measured.sizes, JSON.parse(readFileSync(file, 'utf8')) as Sizes);
  complain('In a bundle for browsers, where it must not be:', measured.forbidden);
  complain(
    'Above a ceiling. Look at what the change loads, and load it later or leave it out. If it is worth its size, ' +
      'raise the ceiling in the same commit and say why: npm run check:sizes -- --write',
    above,
  );
  return measured.forbidden.length + above.length === 0;
}

function complain(title: string, lines: readonly string[]): void {
  if (lines.length > 0) console.error(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
}
