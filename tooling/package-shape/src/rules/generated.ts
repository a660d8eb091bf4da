import type { Problem } from '../problem.ts';
import { codeFiles, isGenerated } from '../source-files.ts';
import type { Member } from '../workspace.ts';

/** Whoever opens a generated file reads first that editing it is lost work. */
export function checkGenerated(member: Member): Problem[] {
  return codeFiles(member)
    .filter(({ path, text }) => isGenerated(path) && !warns(text))
    .map(({ path }) => ({
      where: `${member.folder}/${path}`,
      what: 'its first lines do not say that it must not be edited',
      fix: 'run `npm run codegen`; handwritten code lives outside `generated`',
    }));
}

function warns(text: string): boolean {
  const banner = text.split('\n', 3).join('\n');
  return /^\/[/*]/.test(banner) && /not edit|never edit/i.test(banner);
}
