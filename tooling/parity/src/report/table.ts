import type { TypeResult } from '../compare/difference.ts';
import type { Tally } from '../compare/tally.ts';
import { byArea } from './areas.ts';
import { differingSection } from './differing-section.ts';
import { isDocumented } from './documented.ts';
import { missingSection } from './missing-section.ts';
import type { Report } from './report.ts';
import { sharesOf } from './shares.ts';

/** The report as a document in Markdown. */
export function printReport(report: Report): string {
  return [
    '# Parity with the official package',
    '',
    '<!-- Written by `npm run parity -- --write`. Do not edit. -->',
    '',
    `\`@oxide/compat\` against \`openai\` ${report.official}, by the compiler: what a program that imports the one can`,
    'import from the other, and whether their types are assignable to each other.',
    '[DIFFERENCES.md](./DIFFERENCES.md) says why whole subpaths and exports are absent.',
    '',
    ...summary(report),
    ...areas(report.types),
    ...differingSection(report.types),
    ...missingSection(report),
    '',
  ].join('\n');
}

/** The numbers in short, for a terminal. */
export function summaryLines(report: Report): string[] {
  return numbers(report).map(
    ([what, total, here]) => `${percent(here, total).padStart(7)}  ${here} of ${total} ${what}`,
  );
}

function numbers(report: Report): [what: string, total: number, here: number][] {
  const documented = sharesOf(report.types.filter(({ key }) => isDocumented(key)));
  const all = sharesOf(report.types);
  const counted = ({ total, missing }: Tally) => [total, total - missing.length] as const;
  return [
    ['subpaths', ...counted(report.subpaths)],
    ['names that the root exports', ...counted(report.root)],
    ['names that the subpaths here export', ...counted(report.exports)],
    ['types and classes under `OpenAI.`', ...counted(report.namespace)],
    ['methods of resources', ...counted(report.methods)],
    ['classes', ...counted(report.classes)],
    ['members of the classes here', ...counted(report.members)],
    ['types', all.total, all.present],
    ['types that the published description covers', documented.total, documented.present],
    ['of these mutually assignable', documented.total, documented.mutual],
    ['of these mutually assignable or alike', documented.total, documented.mutual + documented.alike],
  ];
}

function summary(report: Report): string[] {
  return [
    '| | official | here | |',
    '| --- | ---: | ---: | ---: |',
    ...numbers(report).map(
      ([what, total, here]) => `| ${what} | ${total} | ${here} | ${percent(here, total)} |`,
    ),
    '',
    'Alike: classes with private fields and branded types are new with every declaration, so no page is assignable',
    'to another package’s page; those are compared by what they hold.',
    '',
  ];
}

function areas(types: readonly TypeResult[]): string[] {
  const rows = byArea(types).map(([area, list]) => {
    const documented = sharesOf(list.filter(({ key }) => isDocumented(key)));
    const { total, present, mutual, alike } = sharesOf(list);
    return `| ${area} | ${total} | ${present} | ${documented.total} | ${documented.present} | ${mutual} | ${alike} |`;
  });
  return [
    '## Types by area',
    '',
    '| area | official | here | described | of these here | mutually assignable | alike |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ];
}

function percent(part: number, whole: number): string {
  // Rounded down: what isn't whole must not read as whole.
  return `${(Math.floor((1_000 * part) / Math.max(1, whole)) / 10).toFixed(1)} %`;
}
