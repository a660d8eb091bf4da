// Written by `pnpm codegen` from the API manifest. Do not edit.

export { ProjectsSpendAlerts as SpendAlerts } from '@oxide/admin';
export type {
  ProjectSpendAlert,
  ProjectSpendAlertDeleted,
  ProjectSpendAlertsPage,
  SpendAlertDeleteParams,
  SpendAlertRetrieveParams,
} from '@oxide/admin';
import type * as AdminAPI from '@oxide/admin';

type SpendAlertCreateParams = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertCreateParams;
declare namespace SpendAlertCreateParams {
  export type NotificationChannel = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertCreateParams.NotificationChannel;
}
type SpendAlertListParams = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertListParams;
type SpendAlertUpdateParams = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertUpdateParams;
declare namespace SpendAlertUpdateParams {
  export type NotificationChannel = AdminAPI.OrganizationProjectsSpendAlerts.SpendAlertUpdateParams.NotificationChannel;
}

export type { SpendAlertCreateParams, SpendAlertListParams, SpendAlertUpdateParams };
