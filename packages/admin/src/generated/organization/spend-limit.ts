// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ProjectSpendLimit } from './projects/spend-limit.ts';

/** Hard limit on the organization's spending. */
export interface OrganizationSpendLimit {
  /** Kind of object; a constant. */
  object: 'organization.spend_limit';
  /** Highest spending per period, in cents. */
  threshold_amount: number;
  /** ISO 4217 currency code of the amount. */
  currency: (string & {}) | 'USD';
  /** Period over which spending adds up. */
  interval: (string & {}) | 'month';
  /** Whether the limit is being enforced at present. */
  enforcement: OrganizationSpendLimit.Enforcement;
}

export declare namespace OrganizationSpendLimit {
  /** Whether a hard limit on spending is at work. */
  export type Enforcement = ProjectSpendLimit.Enforcement;
}

/** Confirms that the organization's spend limit was lifted. */
export interface OrganizationSpendLimitDeleted {
  /** Kind of object; a constant. */
  object: 'organization.spend_limit.deleted';
  /** Whether the limit has been lifted. */
  deleted: boolean;
}

/** Hard limit to set on the organization's spending; replaces the old one. */
export interface SpendLimitUpdateParams {
  /** Highest spending per period, in cents. Range: at least 1. */
  threshold_amount: number;
  /** ISO 4217 currency code of the amount. */
  currency: 'USD';
  /** Period over which spending adds up. */
  interval: 'month';
}
