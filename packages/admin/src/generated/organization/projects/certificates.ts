// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams, Page } from '@oxide/core';

/** Certificates to bring into force for a project, at most 10. */
export interface CertificateActivateParams {
  /** Identifiers of the certificates to switch, at most 10. Items: 1 to 10. */
  certificate_ids: Array<string>;
}

/** A certificate at the level of a project. */
export type CertificateActivateResponse = CertificateListResponse;

export declare namespace CertificateActivateResponse {
  /** Validity of the certificate. */
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateActivateResponsesPage = Page<CertificateListResponse>;

/** Certificates to take out of force for a project, at most 10. */
export interface CertificateDeactivateParams {
  /** Identifiers of the certificates to switch, at most 10. Items: 1 to 10. */
  certificate_ids: Array<string>;
}

/** A certificate at the level of a project. */
export type CertificateDeactivateResponse = CertificateListResponse;

export declare namespace CertificateDeactivateResponse {
  /** Validity of the certificate. */
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateDeactivateResponsesPage = Page<CertificateListResponse>;

/** Sorting and paging for a project's certificates. */
export interface CertificateListParams extends ConversationCursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
}

/** A certificate at the level of a project. */
export interface CertificateListResponse {
  /** Kind of object; a constant. */
  object: 'organization.project.certificate';
  /** Identifier, used to activate the certificate. */
  id: string;
  /** Name of the certificate; may be null. */
  name: string | null;
  /** When the certificate was uploaded, in Unix seconds. */
  created_at: number;
  /** Validity of the certificate. */
  certificate_details: CertificateListResponse.CertificateDetails;
  /** Whether the certificate is in force for the project. */
  active: boolean;
}

export declare namespace CertificateListResponse {
  /** Validity of the certificate. */
  export interface CertificateDetails {
    /** When the certificate becomes valid, in Unix seconds. */
    valid_at?: number;
    /** When the certificate expires, in Unix seconds. */
    expires_at?: number;
  }
}

export type CertificateListResponsesPage = ConversationCursorPage<CertificateListResponse>;
