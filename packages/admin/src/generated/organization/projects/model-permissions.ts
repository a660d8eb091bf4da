// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Which models a project may use from now on. */
export interface ModelPermissionUpdateParams {
  /** Whether the listed models alone are allowed, or all but them. */
  mode: 'allow_list' | 'deny_list';
  /** Models that the list names. */
  model_ids: Array<string>;
}

/** Which models a project may use. */
export interface ProjectModelPermissions {
  /** Kind of object; a constant. */
  object: 'project.model_permissions';
  /** Whether the listed models alone are allowed, or all but them. */
  mode: 'allow_list' | 'deny_list';
  /** Models that the list names. */
  model_ids: Array<string>;
}

/** Confirms that a project's restriction of models was lifted. */
export interface ProjectModelPermissionsDeleted {
  /** Kind of object; a constant. */
  object: 'project.model_permissions.deleted';
  /** Whether the restriction has been lifted. */
  deleted: boolean;
}
