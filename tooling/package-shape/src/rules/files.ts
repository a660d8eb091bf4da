import { catalog, longFiles } from '../catalog.ts';
import type { Problem } from '../problem.ts';
import { handwritten } from '../source-files.ts';
import type { Member } from '../workspace.ts';

const LINE_LIMIT = 400;
const vagueName = /^(utils?|helpers?|misc|common|stuff)\.[mc]?[jt]sx?$/;

/** Small files that are named after what they hold. */
export function checkFiles(member: Member): Problem[] {
  const problems: Problem[] = [];
  for (const { path, text } of handwritten(member)) {
    const where = `${member.folder}/${path}`;
    const lines = text.trimEnd().split('\n').length;
    if (lines > LINE_LIMIT && !longFiles[where]) {
      const fix = 'split it by subject, or list it with a reason in tooling/package-shape/src/catalog.ts';
      problems.push({ where, what: `it has ${lines} lines, above ${LINE_LIMIT}`, fix });
    }
    if (vagueName.test(path.slice(path.lastIndexOf('/') + 1))) {
      problems.push({
        where,
        what: 'its name says nothing',
        fix: 'name each file after the one thing that it holds',
      });
    }
  }
  return problems;
}

/** The files that each published package is made of. */
export function checkParts(member: Member): Problem[] {
  const problems: Problem[] = [];
  for (const file of ['src/index.ts', 'tsconfig.json', 'tsdown.config.ts']) {
    if (member.files.has(file)) continue;
    problems.push({
      where: member.folder,
      what: `${file} is missing`,
      fix: 'copy its form from a sibling package',
    });
  }
  const isTested = [...member.files.keys()].some((path) => /^test\/.*\.test(-d)?\.ts$/.test(path));
  if (catalog[member.name]?.kind !== 'types' && !isTested) {
    problems.push({ where: member.folder, what: 'it has no test', fix: 'write test/<subject>.test.ts' });
  }
  return problems;
}
