import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, Page, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  Certificate,
  CertificateActivateParams,
  CertificateActivateResponse,
  CertificateActivateResponsesPage,
  CertificateCreateParams,
  CertificateDeactivateParams,
  CertificateDeactivateResponse,
  CertificateDeactivateResponsesPage,
  CertificateDeleteResponse,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
  CertificateRetrieveParams,
  CertificateUpdateParams,
} from '../generated/organization/certificates.ts';

/** Certificates for mutual TLS: which clients may connect. An uploaded one has no effect until activated. */
export class Certificates extends APIResource {
  /**
   * Uploads a certificate in PEM form, inactive. An organization holds up to 50.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(body: CertificateCreateParams, options?: RequestOptions): APIPromise<Certificate> {
    return this._client.post('/organization/certificates', withAdminKey({ body, ...options }));
  }

  /**
   * Reads a certificate, active or not; its PEM text comes with `include: ['content']` alone.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(
    certificateID: string,
    query?: QueryOnly<CertificateRetrieveParams> | null,
    options?: RequestOptions,
  ): APIPromise<Certificate>;
  retrieve(certificateID: string, options?: QueryPlaceOptions): APIPromise<Certificate>;
  retrieve(
    certificateID: string,
    query?: CertificateRetrieveParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    return this._client.get(
      path`/organization/certificates/${certificateID}`,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Renames a certificate. To change its content, upload a new one.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  update(
    certificateID: string,
    body: CertificateUpdateParams,
    options?: RequestOptions,
  ): APIPromise<Certificate> {
    return this._client.post(
      path`/organization/certificates/${certificateID}`,
      withAdminKey({ body, ...options }),
    );
  }

  /**
   * The uploaded certificates in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    query?: QueryOnly<CertificateListParams> | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  list(options?: QueryPlaceOptions): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  list(
    query?: CertificateListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    return this._client.getAPIList(
      '/organization/certificates',
      ConversationCursorPage<CertificateListResponse>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Deletes a certificate, which must be inactive in the organization and in every project.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(certificateID: string, options?: RequestOptions): APIPromise<CertificateDeleteResponse> {
    return this._client.delete(path`/organization/certificates/${certificateID}`, withAdminKey(options));
  }

  /**
   * Activates up to 10 certificates for the organization: all of them or, on an error, none. Doing it twice is
   * harmless. Gives the certificates, on one page.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  activate(
    body: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, CertificateActivateResponse> {
    return this._client.getAPIList(
      '/organization/certificates/activate',
      Page<CertificateActivateResponse>,
      withAdminKey({ method: 'post', body, ...options }),
    );
  }

  /**
   * The reverse of `activate`, with the same limit and promise.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  deactivate(
    body: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, CertificateDeactivateResponse> {
    return this._client.getAPIList(
      '/organization/certificates/deactivate',
      Page<CertificateDeactivateResponse>,
      withAdminKey({ method: 'post', body, ...options }),
    );
  }
}
