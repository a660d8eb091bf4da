import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import { APIResource, ConversationCursorPage, path, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  Invite,
  InviteCreateParams,
  InviteDeleteResponse,
  InviteListParams,
  InvitesPage,
} from '../generated/organization/invites.ts';

/** Invitations to the organization, sent by email. */
export class Invites extends APIResource {
  /**
   * Invites somebody, to projects as well when `projects` names them. They have access once they accept.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  create(body: InviteCreateParams, options?: RequestOptions): APIPromise<Invite> {
    return this._client.post('/organization/invites', withAdminKey({ body, ...options }));
  }

  /**
   * Reads an invitation; `status` tells whether it is pending, accepted or expired.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  retrieve(inviteID: string, options?: RequestOptions): APIPromise<Invite> {
    return this._client.get(path`/organization/invites/${inviteID}`, withAdminKey(options));
  }

  /**
   * The invitations in pages; `for await` walks them all.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  list(
    query?: QueryOnly<InviteListParams> | null,
    options?: RequestOptions,
  ): PagePromise<InvitesPage, Invite>;
  list(options?: QueryPlaceOptions): PagePromise<InvitesPage, Invite>;
  list(
    query?: InviteListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<InvitesPage, Invite> {
    return this._client.getAPIList(
      '/organization/invites',
      ConversationCursorPage<Invite>,
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Withdraws an invitation, unless it was accepted: then remove the user instead.
   *
   * @see https://platform.openai.com/docs/api-reference/administration
   */
  delete(inviteID: string, options?: RequestOptions): APIPromise<InviteDeleteResponse> {
    return this._client.delete(path`/organization/invites/${inviteID}`, withAdminKey(options));
  }
}
