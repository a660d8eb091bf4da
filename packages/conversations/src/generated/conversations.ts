// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  ComputerScreenshotContent as ResponsesComputerScreenshotContent,
  Message as ResponsesMessage,
  ResponseInputItem,
  ResponseReasoningItem,
} from '@oxide/responses';
import type { Metadata, PromptCacheBreakpointConfig } from '@oxide/shared';

export type { TextContent } from '@oxide/responses';

/** Screenshot of the controlled computer, as message content. */
export type ComputerScreenshotContent = ResponsesComputerScreenshotContent;

export declare namespace ComputerScreenshotContent {
  /**
   * End of a prompt prefix that should be cached, exactly at this block. It lives as long as the request's
   * `prompt_cache_options.ttl` says.
   */
  export type PromptCacheBreakpoint = PromptCacheBreakpointConfig;
}

/** State that several responses share: a list of items. */
export interface Conversation {
  /** Identifier, to pass as `conversation` when making responses. */
  id: string;
  /** Kind of object; a constant. */
  object: 'conversation';
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: unknown;
  /** Creation time in Unix seconds. */
  created_at: number;
}

/** A conversation to start. */
export interface ConversationCreateParams {
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /** Items to start with, at most 20; null for none. */
  items?: Array<ResponseInputItem> | null;
}

/** Confirms that a conversation was deleted. */
export interface ConversationDeleted {
  /** Kind of object; a constant. */
  object: 'conversation.deleted';
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Identifier of the conversation that is gone. */
  id: string;
}

/** Confirms that a conversation was deleted. */
export type ConversationDeletedResource = ConversationDeleted;

/** Changes to a conversation. */
export interface ConversationUpdateParams {
  /** New metadata of the conversation. */
  metadata: Metadata | null;
}

/** Message of a conversation, from or to the model. */
export type Message = ResponsesMessage;

export declare namespace Message {
  /** Part of the model's reasoning. */
  export type ReasoningText = ResponseReasoningItem.Content;
}

/** Part of a reasoning summary. */
export type SummaryTextContent = ResponseReasoningItem.Summary;
