import { catalog } from '../catalog.ts';
import type { Problem } from '../problem.ts';
import { publicMethods } from '../public-methods.ts';
import { handwritten } from '../source-files.ts';
import type { Member } from '../workspace.ts';

/** What an editor shows at a method of a resource: what it does, and where the API's own words are. */
export function checkMethodDocs(member: Member): Problem[] {
  if (catalog[member.name]?.kind !== 'resource') return [];
  const files = handwritten(member).filter(({ path }) => path.startsWith('src/'));
  return files.flatMap(({ path, text }) =>
    publicMethods(text).flatMap(({ name, line, docstring }) => {
      const where = `${member.folder}/${path}:${line}`;
      if (docstring === undefined)
        return [{ where, what: `${name} has no docstring`, fix: 'say what it does and what it throws' }];
      if (/\bhttps:\/\/\S+/.test(docstring)) return [];
      return [{ where, what: `${name} links to no reference`, fix: 'add `@see` with the address' }];
    }),
  );
}
