// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** An alert on a project's spending. */
export interface ProjectSpendAlert {
  /** Identifier, used to change or delete the alert. */
  id: string;
  /** Kind of object; a constant. */
  object: 'project.spend_alert';
  /** Spending that sets off the alert, in cents. */
  threshold_amount: number;
  /** ISO 4217 currency code of the amount. */
  currency: 'USD';
  /** Period over which spending adds up. */
  interval: 'month';
  /** Who is notified, and how. */
  notification_channel: ProjectSpendAlert.NotificationChannel;
}

export declare namespace ProjectSpendAlert {
  /** Email notification of a spend alert. */
  export interface NotificationChannel {
    /** Way of notification; `email` is the only one. */
    type: 'email';
    /** Email addresses that get the alert. */
    recipients: Array<string>;
    /** Text before the subject line of alerts; null for none. */
    subject_prefix?: string | null;
  }
}

/** Confirms that an alert was deleted. */
export interface ProjectSpendAlertDeleted {
  /** Identifier of the alert that is gone. */
  id: string;
  /** Kind of object; a constant. */
  object: 'project.spend_alert.deleted';
  /** Whether the object has been deleted. */
  deleted: boolean;
}

export type ProjectSpendAlertsPage = ConversationCursorPage<ProjectSpendAlert>;

/** An alert on a project's spending to create. */
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

/** Selects the alert to delete. */
export interface SpendAlertDeleteParams {
  /** Project that the alert is about. */
  project_id: string;
}

/** Sorting and paging for a project's spend alerts. */
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

/** Selects the alert to read. */
export interface SpendAlertRetrieveParams {
  /** Project that the alert is about. */
  project_id: string;
}

/** New settings of an alert. */
export interface SpendAlertUpdateParams {
  /** Project that the alert is about. */
  project_id: string;
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
