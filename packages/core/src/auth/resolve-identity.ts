import type { ApiKeySetter, ClientOptions } from '../config/client-options.ts';
import { readEnv } from '../config/environment.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import type { WorkloadIdentity } from './workload-identity.ts';
import { workloadIdentityKey } from './workload-identity-key.ts';

/** Options of a client that takes an identity by an option of its own. */
export interface IdentityOptions extends ClientOptions {
  /**
   * Calls the API as a workload identity, by tokens that are exchanged for those of the platform. Excludes
   * `apiKey`, also that of the environment.
   */
  workloadIdentity?: WorkloadIdentity | undefined;
}

/** Of a key that was made of an identity; registered, so that clients of both module formats know it. */
const origin: unique symbol = Symbol.for('@oxide/core/identity') as never;

interface IdentityKey extends ApiKeySetter {
  readonly [origin]?: WorkloadIdentity;
}

/**
 * The options with the key that the identity stands for. A copy of a client has the key of its original, and so
 * shares its token.
 *
 * @throws OpenAIError when there is a key too, or the identity can't work
 */
export function resolveIdentity(options: IdentityOptions): IdentityOptions {
  const { workloadIdentity, apiKey = readEnv('OPENAI_API_KEY') } = options;
  const inherited = typeof apiKey === 'function' ? (apiKey as IdentityKey)[origin] : undefined;
  if (!workloadIdentity) return inherited ? { ...options, apiKey: null } : options;
  if (inherited === workloadIdentity) return options;
  if (apiKey && !inherited) {
    throw new OpenAIError(
      'Pass `workloadIdentity` or `apiKey`, not both. With OPENAI_API_KEY in the environment, pass `apiKey: null`.',
    );
  }
  const key = workloadIdentityKey(workloadIdentity, options);
  return { ...options, apiKey: Object.defineProperty(key, origin, { value: workloadIdentity }) };
}
