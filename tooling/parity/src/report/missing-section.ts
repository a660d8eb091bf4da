import { code } from './describe-differences.ts';
import { beyondDocument, beyondOf, isDocumented } from './documented.ts';
import { namesByModule } from './names-by-module.ts';
import type { Report } from './report.ts';
import { withoutNested } from './without-nested.ts';

/** What is not here. A name stands for what is in its namespace too. */
export function missingSection(report: Report): string[] {
  const keys = report.types.filter(({ verdict }) => verdict === 'missing').map(({ key }) => key);
  const absent = withoutNested(keys);
  // What is missing where it is declared needs no telling wherever else it is named.
  const known = new Set([...keys, ...report.classes.missing].map((key) => key.split('#')[1] ?? ''));
  const named = (name: string, separator: RegExp) => known.has(name.split(separator)[1] ?? '');
  const exported = report.exports.missing.filter((name) => !named(name, /#/));
  const namespace = withoutNested(report.namespace.missing).filter(
    (path) => ![...suffixes(path)].some((name) => known.has(name)),
  );
  return [
    '## What is missing',
    '',
    ...block('Subpaths', report.subpaths.missing.map(code)),
    ...lines('Exports', namesByModule(exported), exported.length),
    ...block('Names under `OpenAI.`', namespace.map(code)),
    ...block('Methods of resources', report.methods.missing.map(code)),
    ...lines('Classes', namesByModule(report.classes.missing), report.classes.missing.length),
    ...lines('Members of classes', namesByModule(report.members.missing), report.members.missing.length),
    ...section('Types that the published description has', absent.filter(isDocumented)),
    ...beyondDocument.flatMap(({ what }) =>
      section(
        `Types beyond it: ${what}`,
        absent.filter((key) => beyondOf(key) === what),
      ),
    ),
    ...section(
      'Types outside resources',
      absent.filter((key) => !key.startsWith('resources/')),
    ),
  ];
}

const section = (title: string, keys: readonly string[]): string[] =>
  lines(title, namesByModule(keys), keys.length);

const block = (title: string, names: readonly string[]): string[] =>
  lines(title, names.length > 0 ? [names.join(' ')] : [], names.length);

function lines(title: string, text: readonly string[], count: number): string[] {
  return count === 0 ? [] : [`### ${title} (${count})`, '', ...text, ''];
}

function* suffixes(path: string): Iterable<string> {
  for (let dot = path.indexOf('.'); dot >= 0; dot = path.indexOf('.', dot + 1)) yield path.slice(dot + 1);
}
