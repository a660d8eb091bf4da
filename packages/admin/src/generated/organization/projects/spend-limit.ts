// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Hard limit on a project's spending. */
export interface ProjectSpendLimit {
  /** Kind of object; a constant. */
  object: 'project.spend_limit';
  /** Highest spending per period, in cents. */
  threshold_amount: number;
  /** ISO 4217 currency code of the amount. */
  currency: (string & {}) | 'USD';
  /** Period over which spending adds up. */
  interval: (string & {}) | 'month';
  /** Whether the limit is being enforced at present. */
  enforcement: ProjectSpendLimit.Enforcement;
}

export declare namespace ProjectSpendLimit {
  /** Whether a hard limit on spending is at work. */
  export interface Enforcement {
    /** Whether the limit is being enforced at present. */
    status: (string & {}) | 'inactive' | 'enforcing';
  }
}

/** Confirms that a project's spend limit was lifted. */
export interface ProjectSpendLimitDeleted {
  /** Kind of object; a constant. */
  object: 'project.spend_limit.deleted';
  /** Whether the limit has been lifted. */
  deleted: boolean;
}

/** Hard limit to set on a project's spending; replaces the old one. */
export interface SpendLimitUpdateParams {
  /** Highest spending per period, in cents. Range: at least 1. */
  threshold_amount: number;
  /** ISO 4217 currency code of the amount. */
  currency: 'USD';
  /** Period over which spending adds up. */
  interval: 'month';
}
