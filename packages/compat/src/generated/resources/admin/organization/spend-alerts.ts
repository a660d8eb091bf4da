// Written by `pnpm codegen` from the API manifest. Do not edit.

export { SpendAlerts } from '@oxide/admin';
export type {
  OrganizationSpendAlert,
  OrganizationSpendAlertDeleted,
  OrganizationSpendAlertsPage,
  SpendAlertCreateParams,
  SpendAlertListParams,
  SpendAlertUpdateParams,
} from '@oxide/admin';
