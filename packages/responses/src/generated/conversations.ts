// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  ImageDetail,
  PromptCacheBreakpointConfig,
  ResponseInputFile,
  ResponseInputImage,
  ResponseInputText,
} from '@oxide/shared';
import type { ResponseOutputRefusal, ResponseOutputText, ResponseReasoningItem } from './responses.ts';

/** Screenshot of the controlled computer, as message content. */
export interface ComputerScreenshotContent {
  /** Tells which variant of the type this is. */
  type: 'computer_screenshot';
  /** The screenshot, as an address or a base64 `data:` URL; null when `file_id` is used. Format: uri. */
  image_url: string | null;
  /** Uploaded screenshot; null when `image_url` is used. */
  file_id: string | null;
  /** How finely the screenshot is examined; more detail costs more input tokens. */
  detail: ImageDetail;
  /** Marks this place as the end of a prefix to cache. */
  prompt_cache_breakpoint?: PromptCacheBreakpointConfig;
}

/** Message of a conversation, from or to the model. */
export interface Message {
  /** Tells which variant of the type this is. */
  type: 'message';
  /** Identifier of this item. */
  id: string;
  /** Progress of the message. */
  status: 'in_progress' | 'completed' | 'incomplete';
  /** Author of the message. */
  role:
    | 'unknown'
    | 'user'
    | 'assistant'
    | 'system'
    | 'critic'
    | 'discriminator'
    | 'developer'
    | 'tool';
  /** Parts of the message. */
  content: Array<
      | ResponseInputText
      | ResponseOutputText
      | TextContent
      | ResponseReasoningItem.Summary
      | ResponseReasoningItem.Content
      | ResponseOutputRefusal
      | ResponseInputImage
      | ComputerScreenshotContent
      | ResponseInputFile
  >;
  /**
   * For assistant messages: interim `commentary`, or `final_answer`. Keep it when sending messages back;
   * quality may drop without it.
   */
  phase?: 'commentary' | 'final_answer' | null;
}

/** Plain text of a stored message. */
export interface TextContent {
  /** Tells which variant of the type this is. */
  type: 'text';
  /** The text of this part. */
  text: string;
}
