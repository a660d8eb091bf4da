// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as ContentProvenanceChecksAPI from '@oxide/content-provenance-checks';

type ContentProvenanceCheck = ContentProvenanceChecksAPI.ContentProvenanceCheck;
declare namespace ContentProvenanceCheck {
  export type C2PA = ContentProvenanceChecksAPI.ContentProvenanceCheck.C2PA;
  export type SynthID = ContentProvenanceChecksAPI.ContentProvenanceCheck.SynthID;
}
type ContentProvenanceCheckCreateParams = ContentProvenanceChecksAPI.ContentProvenanceCheckCreateParams;

export type ContentProvenanceChecks = ContentProvenanceChecksAPI.ContentProvenanceChecks;
export declare namespace ContentProvenanceChecks {
  export {
    ContentProvenanceCheck,
    ContentProvenanceCheckCreateParams,
  };
}
