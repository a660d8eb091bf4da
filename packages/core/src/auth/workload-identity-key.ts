import type { ApiKeySetter } from '../config/client-options.ts';
import type { WorkloadIdentity } from './workload-identity.ts';
import { type SendingOptions, WorkloadIdentityAuth } from './workload-identity-auth.ts';

/**
 * The `apiKey` of a client that calls the API as a workload identity, without any key. Clients that share it share
 * its token. A token that the API refuses with 401 is replaced, and the request sent once more.
 *
 * @param sending how the exchange of tokens is sent: pass it what the client is given
 * @throws OpenAIError when the identity can't work
 * Source: https://www.rfc-editor.org/rfc/rfc8693
 */
export function workloadIdentityKey(identity: WorkloadIdentity, sending?: SendingOptions): ApiKeySetter {
  const auth = new WorkloadIdentityAuth(identity, sending);
  return Object.assign(() => auth.getToken(), {
    discard: (token: string) => auth.invalidateToken(token),
  });
}
