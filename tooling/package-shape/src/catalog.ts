/**
 * What each published package is and may depend on. A row or an edge added here is a decision about the
 * product's structure: say why in the commit.
 */
export interface Role {
  /**
   * - `foundation`: what everything stands on.
   * - `types`: wire types, no code.
   * - `resource`: the endpoints of one part of the API.
   * - `composition`: puts other packages together.
   * - `optional`: what users add when they need it.
   * - `server`: runs on Node alone, so its files may import Node's modules.
   */
  kind: 'foundation' | 'types' | 'resource' | 'composition' | 'optional' | 'server';
  /** Folder names of the packages that it may have among its dependencies and peer dependencies. */
  mayDependOn: readonly string[];
  /** Why a package that is no resource may use `@oxide/core/internal`. */
  internalBecause?: string;
}

const resource = (...more: string[]): Role => ({
  kind: 'resource',
  mayDependOn: ['core', 'shared', ...more],
});
const optional = (...more: string[]): Role => ({ kind: 'optional', mayDependOn: ['core', ...more] });

const resources: Record<string, Role> = {
  admin: resource(),
  audio: resource(),
  batches: resource(),
  beta: resource(),
  chat: resource(),
  completions: resource(),
  containers: resource(),
  'content-provenance-checks': resource(),
  conversations: resource('responses'),
  embeddings: resource(),
  evals: resource('responses', 'graders'),
  files: resource(),
  'fine-tuning': resource('graders'),
  graders: resource(),
  images: resource(),
  models: resource(),
  moderations: resource(),
  realtime: resource(),
  responses: resource(),
  skills: resource(),
  uploads: resource('files'),
  'vector-stores': resource('files'),
  videos: resource(),
  webhooks: resource(),
};

const resourceNames = Object.keys(resources);

export const catalog: Readonly<Record<string, Role>> = {
  core: { kind: 'foundation', mayDependOn: [] },
  shared: { kind: 'types', mayDependOn: [] },
  ...resources,
  'structured-outputs': {
    ...optional(),
    internalBecause: 'it makes the formats and tools whose parsers chat and responses run',
  },
  all: { kind: 'composition', mayDependOn: ['core', 'shared', ...resourceNames] },
  compat: {
    kind: 'composition',
    mayDependOn: ['all', 'core', 'shared', 'structured-outputs', ...resourceNames],
    internalBecause: 'it gives the official subpaths of what the helpers stand on',
  },
  'mock-server': { kind: 'server', mayDependOn: [] },
  otel: optional(),
  resilience: optional(),
  secrets: optional(),
  sync: optional(),
};

/** Workspace members that any package may use for its tests and its build. */
export const developmentTools: readonly string[] = ['@oxide/mock-server', '@oxide/codegen', '@oxide/parity'];

/** Handwritten files above the limit, each with the reason why it holds one subject all the same. */
export const longFiles: Readonly<Record<string, string>> = {};
