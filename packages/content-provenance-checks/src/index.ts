export { ContentProvenanceChecks } from './content-provenance-checks.ts';
export type * from './generated/index.ts';
