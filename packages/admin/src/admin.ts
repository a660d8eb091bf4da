import { APIResource } from '@oxide/core/internal';
import { Organization } from './organization.ts';

/**
 * The administration of an organization. Its calls take an admin key (`adminAPIKey`, OPENAI_ADMIN_KEY); an
 * API key is refused, and is never sent in its place.
 *
 * Source: https://platform.openai.com/docs/api-reference/administration
 */
export class Admin extends APIResource {
  organization: Organization = new Organization(this._client);

  static Organization: typeof Organization = Organization;
}
