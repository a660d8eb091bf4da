import type { Sdk } from '../scenario.ts';

/** Each subject's module, loaded in a process of its own. */
export const SUBJECTS = {
  openai: () => load('openai'),
  '@oxide/compat': () => load('@oxide/compat'),
} satisfies Record<string, () => Promise<Sdk>>;

export type SubjectName = keyof typeof SUBJECTS;

async function load(name: string): Promise<Sdk> {
  return { ...(await import(name)), load: (path: string) => import(`${name}/${path}`) };
}
