// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsCertificates as Certificates } from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type CertificateActivateParams = AdminAPI.OrganizationProjectsCertificates.CertificateActivateParams;
type CertificateActivateResponse = AdminAPI.OrganizationProjectsCertificates.CertificateActivateResponse;
declare namespace CertificateActivateResponse {
  export type CertificateDetails = AdminAPI.OrganizationProjectsCertificates.CertificateActivateResponse.CertificateDetails;
}
type CertificateActivateResponsesPage = AdminAPI.OrganizationProjectsCertificates.CertificateActivateResponsesPage;
type CertificateDeactivateParams = AdminAPI.OrganizationProjectsCertificates.CertificateDeactivateParams;
type CertificateDeactivateResponse = AdminAPI.OrganizationProjectsCertificates.CertificateDeactivateResponse;
declare namespace CertificateDeactivateResponse {
  export type CertificateDetails = AdminAPI.OrganizationProjectsCertificates.CertificateDeactivateResponse.CertificateDetails;
}
type CertificateDeactivateResponsesPage = AdminAPI.OrganizationProjectsCertificates.CertificateDeactivateResponsesPage;
type CertificateListParams = AdminAPI.OrganizationProjectsCertificates.CertificateListParams;
type CertificateListResponse = AdminAPI.OrganizationProjectsCertificates.CertificateListResponse;
declare namespace CertificateListResponse {
  export type CertificateDetails = AdminAPI.OrganizationProjectsCertificates.CertificateListResponse.CertificateDetails;
}
type CertificateListResponsesPage = AdminAPI.OrganizationProjectsCertificates.CertificateListResponsesPage;

export type { CertificateActivateParams, CertificateActivateResponse, CertificateActivateResponsesPage, CertificateDeactivateParams, CertificateDeactivateResponse, CertificateDeactivateResponsesPage, CertificateListParams, CertificateListResponse, CertificateListResponsesPage };
