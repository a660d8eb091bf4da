// Written by `pnpm codegen` from the API manifest. Do not edit.

export { RateLimits } from '@oxide/admin';
export type {
  ProjectRateLimit,
  ProjectRateLimitsPage,
  RateLimitListRateLimitsParams,
  RateLimitUpdateRateLimitParams,
} from '@oxide/admin';
