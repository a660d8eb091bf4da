// Written by `pnpm codegen` from the API manifest. Do not edit.

/** New data retention of the organization. */
export interface DataRetentionUpdateParams {
  /** Data retention to set. */
  retention_type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

/** How long the organization's data is kept. */
export interface OrganizationDataRetention {
  /** Kind of object; a constant. */
  object: 'organization.data_retention';
  /** Data retention that is set. */
  type:
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}
