/** The order in which packages may stand on one another: a package depends on earlier ones alone. */
export const packageOrder = [
  'shared',
  'completions',
  'chat',
  'responses',
  'graders',
  'files',
  'models',
  'embeddings',
  'moderations',
  'images',
  'audio',
  'realtime',
  'conversations',
  'evals',
  'fine-tuning',
  'uploads',
  'batches',
  'vector-stores',
  'videos',
  'containers',
  'skills',
  'content-provenance-checks',
  'webhooks',
  'beta',
  'admin',
] as const;

/** Edges between packages besides the one from each to `shared`. A new edge is a decision. */
const edges: Record<string, readonly string[]> = {
  conversations: ['responses'],
  evals: ['responses', 'graders'],
  'fine-tuning': ['graders'],
  uploads: ['files'],
  'vector-stores': ['files'],
};

/** Packages whose types a package may use: itself, its edges, `shared`; the preferred home first. */
export function reachablePackages(name: string): string[] {
  return name === 'shared' ? ['shared'] : [name, ...(edges[name] ?? []), 'shared'];
}
