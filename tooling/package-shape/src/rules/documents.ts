import { catalog } from '../catalog.ts';
import type { Problem } from '../problem.ts';
import type { Member } from '../workspace.ts';
import { runtimeDependencies } from './dependencies.ts';

/** The text under a heading, up to the next heading of its level or above. */
function section(markdown: string, title: string): string {
  const start = new RegExp(`^## ${title}[ \\t]*$`, 'm').exec(markdown);
  if (!start) return '';
  const rest = markdown.slice(start.index + start[0].length);
  const end = /^##? /m.exec(rest);
  return end ? rest.slice(0, end.index) : rest;
}

function checkReadme(member: Member, readme: string): Problem[] {
  const where = `${member.folder}/README.md`;
  const problems: Problem[] = [];
  const name = member.manifest.name ?? '';
  const installs = readme.split('\n').some((line) => /\bnpm (i|install)\b/.test(line) && line.includes(name));
  if (!installs) {
    problems.push({ where, what: 'it does not say how to install', fix: `add \`npm install ${name}\`` });
  }
  if (
    catalog[member.name]?.kind !== 'types' &&
    !/^```(ts|js|typescript|javascript|sh|bash)\b/m.test(readme)
  ) {
    problems.push({ where, what: 'it has no example', fix: 'add one in a ```ts block; a test runs it' });
  }
  const reasons = section(readme, 'Dependencies');
  for (const dependency of Object.keys(runtimeDependencies(member.manifest))) {
    if (dependency.startsWith('@oxide/') || reasons.includes(dependency)) continue;
    const fix = 'name it in a `## Dependencies` section, with the reason in one line';
    problems.push({ where, what: `it does not justify the dependency ${dependency}`, fix });
  }
  return problems;
}

/** A README that a newcomer can use, and a history: a change log, or the changeset that will begin one. */
export function checkDocuments(member: Member, inChangesets: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const readme = member.files.get('README.md');
  if (readme === undefined) {
    const fix = 'write one sentence, the install line, one example and a link to the API guide';
    problems.push({ where: member.folder, what: 'README.md is missing', fix });
  } else {
    problems.push(...checkReadme(member, readme));
  }
  if (!member.files.has('CHANGELOG.md') && !inChangesets.has(member.manifest.name ?? '')) {
    const fix = 'add a changeset with `node scripts/x.mjs changeset`';
    problems.push({ where: member.folder, what: 'neither CHANGELOG.md nor a changeset names it', fix });
  }
  return problems;
}
