import { assertNotNegative } from '../config/validate-options.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { SubjectTokenProvider } from './subject-token-provider.ts';

/** Who the program is, and as whom it calls the API; in place of an API key. */
export interface WorkloadIdentity {
  /** Client id for the exchange, where the identity provider asks for one. */
  clientId?: string;
  /** Id of the identity provider that the organization trusts. */
  identityProviderId: string;
  /** Id of the service account that the calls are made as. */
  serviceAccountId: string;
  /** Where the token of the platform comes from. */
  provider: SubjectTokenProvider;
  /**
   * Seconds before its end from which on an access token is renewed while it is still in use; at most half of its
   * life. @default 1200
   */
  refreshBufferSeconds?: number;
}

/** @throws OpenAIError when it can't work */
export function assertWorkloadIdentity(identity: WorkloadIdentity): void {
  if ((identity as { type?: unknown }).type === 'x509')
    throw new OpenAIError(
      '`workloadIdentity` with a client certificate is not supported: pass a `provider`.',
    );
  for (const name of ['identityProviderId', 'serviceAccountId'] as const) {
    if (typeof identity[name] !== 'string' || identity[name] === '')
      throw new OpenAIError(`\`workloadIdentity.${name}\` has to be the id that the API gave.`);
  }
  const { provider, refreshBufferSeconds } = identity;
  if (typeof provider?.getToken !== 'function')
    throw new OpenAIError('`workloadIdentity.provider` has to have a `getToken` that gives a token.');
  if (provider.tokenType !== 'jwt' && provider.tokenType !== 'id')
    throw new OpenAIError("`workloadIdentity.provider.tokenType` has to be 'jwt' or 'id'.");
  if (refreshBufferSeconds !== undefined)
    assertNotNegative('workloadIdentity.refreshBufferSeconds', refreshBufferSeconds);
}
