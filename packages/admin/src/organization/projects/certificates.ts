import type { PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, Page, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../../admin-key.ts';
import type {
  CertificateActivateParams,
  CertificateActivateResponse,
  CertificateActivateResponsesPage,
  CertificateDeactivateParams,
  CertificateDeactivateResponse,
  CertificateDeactivateResponsesPage,
  CertificateListParams,
  CertificateListResponse,
  CertificateListResponsesPage,
} from '../../generated/organization/projects/certificates.ts';

/** Certificates of the organization that are active for a project, or could be. */
export class Certificates extends APIResource {
  /**
   * The certificates in pages, with whether they are active in the project; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    projectID: string,
    query?: QueryOnly<CertificateListParams> | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  list(
    projectID: string,
    options?: QueryPlaceOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse>;
  list(
    projectID: string,
    query?: CertificateListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<CertificateListResponsesPage, CertificateListResponse> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/certificates`,
      ConversationCursorPage<CertificateListResponse>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Activates up to 10 certificates for the project: all of them or, on an error, none. Doing it twice is harmless.
   * Gives the certificates, on one page.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  activate(
    projectID: string,
    body: CertificateActivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateActivateResponsesPage, CertificateActivateResponse> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/certificates/activate`,
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
    projectID: string,
    body: CertificateDeactivateParams,
    options?: RequestOptions,
  ): PagePromise<CertificateDeactivateResponsesPage, CertificateDeactivateResponse> {
    return this._client.getAPIList(
      path`/organization/projects/${projectID}/certificates/deactivate`,
      Page<CertificateDeactivateResponse>,
      withAdminKey({ method: 'post', body, ...options }),
    );
  }
}
