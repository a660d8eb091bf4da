import type { Sdk } from '../scenario.ts';

/** Each subject's module; it is loaded in a process of its own. */
export const SUBJECTS = {
  openai: () => import('openai'),
  '@oxide/all': () => import('@oxide/all') as unknown as Promise<Sdk>,
} satisfies Record<string, () => Promise<Sdk>>;

export type SubjectName = keyof typeof SUBJECTS;
