import type { IdentityOptions } from '@oxide/core/auth';
import type { DataResidency } from './data-residency.ts';

/** How a client sends. Every option can be left out; what is unset comes from the environment or the default. */
export interface ClientOptions extends IdentityOptions {
  /** Sends to the API in a region, in place of `baseURL`. */
  dataResidency?: DataResidency | null | undefined;
}
