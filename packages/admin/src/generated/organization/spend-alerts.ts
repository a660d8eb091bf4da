// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';
import type { ProjectSpendAlert } from './projects/spend-alerts.ts';

/** An alert on the organization's spending. */
export interface OrganizationSpendAlert {
  /** Identifier, used to change or delete the alert. */
  id: string;
  /** Kind of object; a constant. */
  object: 'organization.spend_alert';
  /** Spending that sets off the alert, in cents. */
  threshold_amount: number;
  /** ISO 4217 currency code of the amount. */
  currency: 'USD';
  /** Period over which spending adds up. */
  interval: 'month';
  /** Who is notified, and how. */
  notification_channel: OrganizationSpendAlert.NotificationChannel;
}

export declare namespace OrganizationSpendAlert {
  /** Email notification of a spend alert. */
  export type NotificationChannel = ProjectSpendAlert.NotificationChannel;
}

/** Confirms that an alert was deleted. */
export interface OrganizationSpendAlertDeleted {
  /** Identifier of the alert that is gone. */
  id: string;
  /** Kind of object; a constant. */
  object: 'organization.spend_alert.deleted';
  /** Whether the object has been deleted. */
  deleted: boolean;
}

export type OrganizationSpendAlertsPage = ConversationCursorPage<OrganizationSpendAlert>;

/** An alert on the organization's spending to create. */
export interface SpendAlertCreateParams {
  /** Spending that sets off the alert, in cents. Range: at least 0. */
  threshold_amount: number;
  /** ISO 4217 currency code of the amount. */
  currency: 'USD';
  /** Period over which spending adds up. */
  interval: 'month';
  /** Who is notified, and how. */
  notification_channel: SpendAlertCreateParams.NotificationChannel;
}

export declare namespace SpendAlertCreateParams {
  /** Email notification of a spend alert. */
  export type NotificationChannel = ProjectSpendAlert.NotificationChannel;
}

/** Sorting and paging for the organization's spend alerts. */
export interface SpendAlertListParams extends ConversationCursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
}

/** New settings of an alert. */
export interface SpendAlertUpdateParams {
  /** Spending that sets off the alert, in cents. Range: at least 0. */
  threshold_amount: number;
  /** ISO 4217 currency code of the amount. */
  currency: 'USD';
  /** Period over which spending adds up. */
  interval: 'month';
  /** Who is notified, and how. */
  notification_channel: SpendAlertUpdateParams.NotificationChannel;
}

export declare namespace SpendAlertUpdateParams {
  /** Email notification of a spend alert. */
  export type NotificationChannel = ProjectSpendAlert.NotificationChannel;
}
