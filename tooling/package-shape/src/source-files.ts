import type { Member } from './workspace.ts';

export interface SourceFile {
  /** From the member's folder. */
  path: string;
  text: string;
}

export function isGenerated(path: string): boolean {
  return /(^|\/)generated\//.test(path);
}

/** TypeScript and JavaScript that a person wrote, recorded bodies aside. */
export function handwritten(member: Member): SourceFile[] {
  return codeFiles(member).filter(({ path }) => !isGenerated(path));
}

export function codeFiles(member: Member): SourceFile[] {
  return [...member.files]
    .filter(([path]) => /\.[mc]?[jt]sx?$/.test(path) && !/(^|\/)fixtures\//.test(path))
    .map(([path, text]) => ({ path, text }));
}

/** Code that reaches users. */
export function shipped(member: Member): SourceFile[] {
  return codeFiles(member).filter(({ path }) => path.startsWith('src/'));
}
