// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type {
  ContainerNetworkPolicyAllowlist,
  ContainerNetworkPolicyDisabled,
  InlineSkill,
  SkillReference,
} from '@oxide/shared';

/** A container to make. */
export interface ContainerCreateParams {
  /** Name of the container. */
  name: string;
  /** Uploaded files to copy into the container. */
  file_ids?: Array<string>;
  /** When the container goes away, counted from its last use. */
  expires_after?: ContainerCreateParams.ExpiresAfter;
  /** Skills to make available, by reference or inline. */
  skills?: Array<SkillReference | InlineSkill>;
  /** Memory given to the container, in gigabytes. */
  memory_limit?: '1g' | '4g' | '16g' | '64g';
  /** What the container may reach on the network. */
  network_policy?: ContainerNetworkPolicyDisabled | ContainerNetworkPolicyAllowlist;
}

export declare namespace ContainerCreateParams {
  /** When the container goes away, counted from its last use. */
  export interface ExpiresAfter {
    /** Moment from which the lifetime is counted. */
    anchor: 'last_active_at';
    /** Lifetime in minutes after the anchor. */
    minutes: number;
  }
}

/** A sandbox in which the model runs code and commands. */
export type ContainerCreateResponse = ContainerListResponse;

export declare namespace ContainerCreateResponse {
  /** When the container goes away, counted from its last use. */
  export type ExpiresAfter = ContainerListResponse.ExpiresAfter;

  /** What the container may reach on the network. */
  export type NetworkPolicy = ContainerListResponse.NetworkPolicy;
}

/** Filter and paging for containers. */
export interface ContainerListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Only containers with this name. */
  name?: string;
}

/** A sandbox in which the model runs code and commands. */
export interface ContainerListResponse {
  /** Identifier, to pass to the code interpreter or shell tool. */
  id: string;
  /** Kind of object; a constant. */
  object: string;
  /** Name of the container. */
  name: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** State of the container, such as `active` or `deleted`. */
  status: string;
  /** When the container was last used, in Unix seconds. */
  last_active_at?: number;
  /** When the container goes away, counted from its last use. */
  expires_after?: ContainerListResponse.ExpiresAfter;
  /** Memory given to the container, in gigabytes. */
  memory_limit?: '1g' | '4g' | '16g' | '64g';
  /** What the container may reach on the network. */
  network_policy?: ContainerListResponse.NetworkPolicy;
}

export declare namespace ContainerListResponse {
  /** When the container goes away, counted from its last use. */
  export interface ExpiresAfter {
    /** Moment from which the lifetime is counted. */
    anchor?: 'last_active_at';
    /** Lifetime in minutes after the anchor. */
    minutes?: number;
  }

  /** What the container may reach on the network. */
  export interface NetworkPolicy {
    /** Whether network access is `disabled` or bound to an `allowlist`. */
    type: 'allowlist' | 'disabled';
    /** Host names that may be reached, with an `allowlist`. */
    allowed_domains?: Array<string>;
  }
}

export type ContainerListResponsesPage = CursorPage<ContainerListResponse>;

/** A sandbox in which the model runs code and commands. */
export type ContainerRetrieveResponse = ContainerListResponse;

export declare namespace ContainerRetrieveResponse {
  /** When the container goes away, counted from its last use. */
  export type ExpiresAfter = ContainerListResponse.ExpiresAfter;

  /** What the container may reach on the network. */
  export type NetworkPolicy = ContainerListResponse.NetworkPolicy;
}
