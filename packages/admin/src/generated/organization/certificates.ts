// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams, Page } from '@oxide/core';

/** A TLS client certificate of the organization. */
export interface Certificate {
  /** Kind of object: `certificate` by itself, prefixed by its level in lists. */
  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate';
  /** Identifier, used to change, activate or delete the certificate. */
  id: string;
  /** Name of the certificate; may be null. */
  name: string | null;
  /** When the certificate was uploaded, in Unix seconds. */
  created_at: number;
  /** Validity of the certificate, and its content where requested. */
  certificate_details: Certificate.CertificateDetails;
  /** Whether the certificate is in force at the level in question; absent when a single one is read. */
  active?: boolean;
}

export declare namespace Certificate {
  /** Validity of the certificate, and its content where requested. */
  export interface CertificateDetails {
    /** When the certificate becomes valid, in Unix seconds. */
    valid_at?: number;
    /** When the certificate expires, in Unix seconds. */
    expires_at?: number;
    /** The certificate in PEM format; only when `include` asks for it. */
    content?: string;
  }
}

/** Certificates to bring into force for the organization, at most 10. */
export interface CertificateActivateParams {
  /** Identifiers of the certificates to switch, at most 10. Items: 1 to 10. */
  certificate_ids: Array<string>;
}

/** A certificate at the level of the organization. */
export type CertificateActivateResponse = CertificateListResponse;

export declare namespace CertificateActivateResponse {
  /** Validity of the certificate. */
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateActivateResponsesPage = Page<CertificateListResponse>;

/** A certificate to upload; at most 50 per organization. */
export interface CertificateCreateParams {
  /** The certificate in PEM format. */
  certificate: string;
  /** Name of the certificate. */
  name?: string;
}

/** Certificates to take out of force for the organization, at most 10. */
export interface CertificateDeactivateParams {
  /** Identifiers of the certificates to switch, at most 10. Items: 1 to 10. */
  certificate_ids: Array<string>;
}

/** A certificate at the level of the organization. */
export type CertificateDeactivateResponse = CertificateListResponse;

export declare namespace CertificateDeactivateResponse {
  /** Validity of the certificate. */
  export type CertificateDetails = CertificateListResponse.CertificateDetails;
}

export type CertificateDeactivateResponsesPage = Page<CertificateListResponse>;

/** Confirms that a certificate was deleted. */
export interface CertificateDeleteResponse {
  /** Kind of object; a constant. */
  object: 'certificate.deleted';
  /** Identifier of the certificate that is gone. */
  id: string;
}

/** Sorting and paging for the organization's certificates. */
export interface CertificateListParams extends ConversationCursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
}

/** A certificate at the level of the organization. */
export interface CertificateListResponse {
  /** Kind of object; a constant. */
  object: 'organization.certificate';
  /** Identifier, used to change, activate or delete the certificate. */
  id: string;
  /** Name of the certificate; may be null. */
  name: string | null;
  /** When the certificate was uploaded, in Unix seconds. */
  created_at: number;
  /** Validity of the certificate. */
  certificate_details: CertificateListResponse.CertificateDetails;
  /** Whether the certificate is in force for the organization. */
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

/** Selects the certificate to read. */
export interface CertificateRetrieveParams {
  /** Extra output: `content` for the certificate in PEM format. */
  include?: Array<'content'>;
}

/** New name of a certificate. */
export interface CertificateUpdateParams {
  /** New name of the certificate. */
  name?: string;
}
