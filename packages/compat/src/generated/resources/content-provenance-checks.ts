// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ContentProvenanceChecks } from '@oxide/content-provenance-checks';
export type {
  ContentProvenanceCheck,
  ContentProvenanceCheckCreateParams,
} from '@oxide/content-provenance-checks';
