// Written by `pnpm codegen` from the API manifest. Do not edit.

/** New data retention of a project. */
export interface DataRetentionUpdateParams {
  /** Data retention to set. */
  retention_type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}

/** How long the project's data is kept. */
export interface ProjectDataRetention {
  /** Kind of object; a constant. */
  object: 'project.data_retention';
  /** Data retention that is set; it may follow the organization's. */
  type:
    | 'organization_default'
    | 'none'
    | 'zero_data_retention'
    | 'modified_abuse_monitoring'
    | 'enhanced_zero_data_retention'
    | 'enhanced_modified_abuse_monitoring';
}
