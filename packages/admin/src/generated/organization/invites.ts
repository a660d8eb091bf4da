// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';

/** An invitation to the organization. */
export interface Invite {
  /** Kind of object; a constant. */
  object: 'organization.invite';
  /** Identifier, used to read or withdraw the invitation. */
  id: string;
  /** Address that was invited. */
  email: string;
  /** Role in the organization once the invitation is accepted. */
  role: 'owner' | 'reader';
  /** State of the invitation. */
  status: 'accepted' | 'expired' | 'pending';
  /** When the invitation was sent, in Unix seconds. */
  created_at: number;
  /** One entry per project that the person joins on acceptance. */
  projects: Array<Invite.Project>;
  /** When the invitation expires, in Unix seconds; may be null. */
  expires_at?: number | null;
  /** When the invitation was accepted, in Unix seconds; null until then. */
  accepted_at?: number | null;
}

export declare namespace Invite {
  /** One entry per project that the person joins on acceptance. */
  export interface Project {
    /** Identifier of the project. */
    id: string;
    /** Role in the project. */
    role: 'member' | 'owner';
  }
}

/** An invitation to send; access begins when it is accepted. */
export interface InviteCreateParams {
  /** Address to invite. */
  email: string;
  /** Role in the organization once the invitation is accepted. */
  role: 'reader' | 'owner';
  /** One entry per project to join on acceptance. Left out, the default project; an empty list means none. */
  projects?: Array<InviteCreateParams.Project>;
}

export declare namespace InviteCreateParams {
  /** One entry per project to join on acceptance. Left out, the default project; an empty list means none. */
  export interface Project {
    /** Identifier of the project. */
    id: string;
    /** Role in the project. */
    role: 'member' | 'owner';
  }
}

/** Confirms that an invitation was withdrawn. */
export interface InviteDeleteResponse {
  /** Kind of object; a constant. */
  object: 'organization.invite.deleted';
  /** Identifier of the invitation that is gone. */
  id: string;
  /** Whether the invitation has been withdrawn. */
  deleted: boolean;
}

/** Paging through invitations. */
export interface InviteListParams extends ConversationCursorPageParams {}

export type InvitesPage = ConversationCursorPage<Invite>;
