// Written by `pnpm codegen` from the API manifest. Do not edit.

/** An API key to make for a service account. */
export interface APIKeyCreateParams {
  /** Project that holds the service account. */
  project_id: string;
  /** Name of the key. */
  name?: string;
  /** What the API key may do, such as `api.model.request`. */
  scopes?: Array<string>;
}

/** New API key of a service account, with its value. */
export interface APIKeyCreateResponse {
  /** Kind of object; a constant. */
  object: 'organization.project.service_account.api_key';
  /** The key itself, in full. */
  value: string;
  /** Name of the key. */
  name: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Identifier of the key. */
  id: string;
}
