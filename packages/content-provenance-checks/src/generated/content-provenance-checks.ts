// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { Uploadable } from '@oxide/core';

/** What was found in the file. */
export interface ContentProvenanceCheck {
  /** Kind of object; a constant. */
  object: 'content_provenance_check';
  /** When the check was made, in Unix seconds. */
  created_at: number;
  /** One entry per kind of mark: C2PA and SynthID for images, SynthID for audio. */
  results: Array<ContentProvenanceCheck.C2PA | ContentProvenanceCheck.SynthID>;
}

export declare namespace ContentProvenanceCheck {
  /** Whether an image carries a C2PA manifest of the provider. */
  export interface C2PA {
    /** Tells which variant of the type this is. */
    type: 'c2pa';
    /** Whether a manifest was found. Its absence doesn't prove that the content isn't generated. */
    outcome: 'detected' | 'not_detected';
    /** Whether the C2PA manifest is present, valid and trusted. */
    validation_state: 'trusted' | 'valid' | 'invalid' | 'not_present';
    /** Who issued the C2PA manifest; null when unknown. */
    issuer: string | null;
    /** Model that the manifest names; null when unknown. */
    model: string | null;
    /** When the content was generated, as an RFC 3339 time in UTC; null when not recorded. */
    generated_at: string | null;
  }

  /** Whether a file carries a SynthID watermark of the provider. */
  export interface SynthID {
    /** Tells which variant of the type this is. */
    type: 'synthid';
    /** Whether a watermark was found. Its absence doesn't prove that the content isn't generated. */
    outcome: 'detected' | 'not_detected';
    /** Model that the watermark names; null when unknown. */
    model: string | null;
    /** When the content was generated, as an RFC 3339 time in UTC; null when not recorded. */
    generated_at: string | null;
  }
}

/** A file to check for marks of generated content. */
export interface ContentProvenanceCheckCreateParams {
  /** Content of an image or audio file. */
  file: Uploadable;
}
