import { type ContentProvenanceCheck, ContentProvenanceChecks } from '@oxide/content-provenance-checks';
import type { APIPromise } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

it('gives findings that are told apart by their type', () => {
  expectTypeOf(new ContentProvenanceChecks().create({ file: new File([], 'crab.png') })).toEqualTypeOf<
    APIPromise<ContentProvenanceCheck>
  >();
  const result = {} as ContentProvenanceCheck['results'][number];
  if (result.type === 'c2pa') expectTypeOf(result).toEqualTypeOf<ContentProvenanceCheck.C2PA>();
  if (result.type === 'synthid') expectTypeOf(result).toEqualTypeOf<ContentProvenanceCheck.SynthID>();
});
