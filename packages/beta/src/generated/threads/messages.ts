// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type { Metadata } from '@oxide/shared';
import type { CodeInterpreterTool } from '../assistants.ts';

/** One entry per citation or generated file that the text refers to. */
export type Annotation = FileCitationAnnotation | FilePathAnnotation;

/** One entry per new citation or generated file that the text refers to. */
export type AnnotationDelta = FileCitationDeltaAnnotation | FilePathDeltaAnnotation;

/** Cites a file that file search found. */
export interface FileCitationAnnotation {
  /** Tells which variant of the type this is. */
  type: 'file_citation';
  /** Marker in the text that should be replaced. */
  text: string;
  /** The cited file, with the quote where known. */
  file_citation: FileCitationAnnotation.FileCitation;
  /** Where the cited span begins, as a character position in the text. Range: at least 0. */
  start_index: number;
  /** Where the cited span ends, as a character position in the text. Range: at least 0. */
  end_index: number;
}

export declare namespace FileCitationAnnotation {
  /** The cited file, with the quote where known. */
  export interface FileCitation {
    /** File that is cited. */
    file_id: string;
  }
}

/** Cites a file that file search found, in a streamed message. */
export interface FileCitationDeltaAnnotation {
  /** Position of the annotation within its text part, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'file_citation';
  /** Marker in the text that should be replaced. */
  text?: string;
  /** The cited file, with the quote where known. */
  file_citation?: FileCitationDeltaAnnotation.FileCitation;
  /** Where the cited span begins, as a character position in the text. Range: at least 0. */
  start_index?: number;
  /** Where the cited span ends, as a character position in the text. Range: at least 0. */
  end_index?: number;
}

export declare namespace FileCitationDeltaAnnotation {
  /** The cited file, with the quote where known. */
  export interface FileCitation {
    /** File that is cited. */
    file_id?: string;
    /** Passage that is quoted from the file. */
    quote?: string;
  }
}

/** Refers to a file that the code interpreter made. */
export interface FilePathAnnotation {
  /** Tells which variant of the type this is. */
  type: 'file_path';
  /** Marker in the text that should be replaced. */
  text: string;
  /** The generated file. */
  file_path: FilePathAnnotation.FilePath;
  /** Where the cited span begins, as a character position in the text. Range: at least 0. */
  start_index: number;
  /** Where the cited span ends, as a character position in the text. Range: at least 0. */
  end_index: number;
}

export declare namespace FilePathAnnotation {
  /** The generated file. */
  export interface FilePath {
    /** File that was made. */
    file_id: string;
  }
}

/** Refers to a file that the code interpreter made, in a streamed message. */
export interface FilePathDeltaAnnotation {
  /** Position of the annotation within its text part, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'file_path';
  /** Marker in the text that should be replaced. */
  text?: string;
  /** The generated file. */
  file_path?: FilePathDeltaAnnotation.FilePath;
  /** Where the cited span begins, as a character position in the text. Range: at least 0. */
  start_index?: number;
  /** Where the cited span ends, as a character position in the text. Range: at least 0. */
  end_index?: number;
}

export declare namespace FilePathDeltaAnnotation {
  /** The generated file. */
  export interface FilePath {
    /** File that was made. */
    file_id?: string;
  }
}

/** Uploaded image, and how finely to examine it. */
export interface ImageFile {
  /** Uploaded image; give it the purpose `vision` if its content must be readable later. */
  file_id: string;
  /**
   * How finely the image is examined; `low` costs fewer tokens, `high` sees more.
   *
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** Uploaded image as part of a message. */
export interface ImageFileContentBlock {
  /** Tells which variant of the type this is. */
  type: 'image_file';
  /** Uploaded image, and how finely to examine it. */
  image_file: ImageFile;
}

/** Uploaded image, and how finely to examine it. */
export interface ImageFileDelta {
  /** Uploaded image; give it the purpose `vision` if its content must be readable later. */
  file_id?: string;
  /**
   * How finely the image is examined; `low` costs fewer tokens, `high` sees more.
   *
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** Uploaded image, in a streamed message. */
export interface ImageFileDeltaBlock {
  /** Position of the part in the message, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'image_file';
  /** Uploaded image, and how finely to examine it. */
  image_file?: ImageFileDelta;
}

/** The image and how finely to examine it. */
export interface ImageURL {
  /** Web address of a jpeg, png, gif or webp image. Format: uri. */
  url: string;
  /**
   * How finely the image is examined; `low` costs fewer tokens, `high` sees more.
   *
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** Image on the web as part of a message. */
export interface ImageURLContentBlock {
  /** Tells which variant of the type this is. */
  type: 'image_url';
  /** The image and how finely to examine it. */
  image_url: ImageURL;
}

/** The image and how finely to examine it. */
export interface ImageURLDelta {
  /** Web address of a jpeg, png, gif or webp image. Format: uri. */
  url?: string;
  /**
   * How finely the image is examined; `low` costs fewer tokens, `high` sees more.
   *
   * @default "auto"
   */
  detail?: 'auto' | 'low' | 'high';
}

/** Image on the web, in a streamed message. */
export interface ImageURLDeltaBlock {
  /** Position of the part in the message, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'image_url';
  /** The image and how finely to examine it. */
  image_url?: ImageURLDelta;
}

/** A message of a thread. */
export interface Message {
  /** Identifier, used to read, change or delete the message. */
  id: string;
  /** Kind of object; a constant. */
  object: 'thread.message';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Thread that the message belongs to. */
  thread_id: string;
  /** Current state. */
  status: 'in_progress' | 'incomplete' | 'completed';
  /** Why the result is incomplete; null when it isn't. */
  incomplete_details: Message.IncompleteDetails | null;
  /** When the message was completed, in Unix seconds; null otherwise. */
  completed_at: number | null;
  /** When the message was found incomplete, in Unix seconds; null otherwise. */
  incomplete_at: number | null;
  /** Author of the message. */
  role: 'user' | 'assistant';
  /** One entry per part of the message: text, image or refusal. */
  content: Array<MessageContent>;
  /** Assistant that wrote the message; null for others. */
  assistant_id: string | null;
  /** Run that made the message; null when it was added by hand. */
  run_id: string | null;
  /** One entry per file of the message, with the tools that got it; null for none. */
  attachments: Array<Message.Attachment> | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
}

export declare namespace Message {
  /** One entry per file of the message, with the tools that got it; null for none. */
  export interface Attachment {
    /** Identifier of an uploaded or generated file. */
    file_id?: string;
    /** Tools that got the file. */
    tools?: Array<CodeInterpreterTool | Message.Attachment.AssistantToolsFileSearchTypeOnly>;
  }

  export namespace Attachment {
    /** File search, named without settings. */
    export interface AssistantToolsFileSearchTypeOnly {
      /** Tells which variant of the type this is. */
      type: 'file_search';
    }
  }

  /** Why the result is incomplete; null when it isn't. */
  export interface IncompleteDetails {
    /** Why the message is incomplete. */
    reason: 'content_filter' | 'max_tokens' | 'run_cancelled' | 'run_expired' | 'run_failed';
  }
}

/** One entry per part of the message: text, image or refusal. */
export type MessageContent = ImageFileContentBlock | ImageURLContentBlock | TextContentBlock | RefusalContentBlock;

/** Part that begins or goes on; parts are joined by `index`. */
export type MessageContentDelta = ImageFileDeltaBlock | TextDeltaBlock | RefusalDeltaBlock | ImageURLDeltaBlock;

/** Text of the message, or text and image parts. */
export type MessageContentPartParam = ImageFileContentBlock | ImageURLContentBlock | TextContentBlockParam;

/** A message to add to a thread. */
export interface MessageCreateParams {
  /** `user` for what a person says; `assistant` for a message in the assistant's name. */
  role: 'user' | 'assistant';
  /** Text of the message, or text and image parts. */
  content: string | Array<MessageContentPartParam>;
  /** One entry per file of the message, with the tools that may use it; null for none. */
  attachments?: Array<MessageCreateParams.Attachment> | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace MessageCreateParams {
  /** One entry per file of the message, with the tools that may use it; null for none. */
  export interface Attachment {
    /** Identifier of an uploaded or generated file. */
    file_id?: string;
    /** Tools that get the file. */
    tools?: Array<CodeInterpreterTool | MessageCreateParams.Attachment.FileSearch>;
  }

  export namespace Attachment {
    /** File search, named without settings. */
    export type FileSearch = Message.Attachment.AssistantToolsFileSearchTypeOnly;
  }
}

/** Selects the message to delete. */
export interface MessageDeleteParams {
  /** Thread that holds the message. */
  thread_id: string;
}

/** Confirms that a message was deleted. */
export interface MessageDeleted {
  /** Identifier of the message that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Kind of object; a constant. */
  object: 'thread.message.deleted';
}

/** Fields that the event changes. */
export interface MessageDelta {
  /** Author of the message. */
  role?: 'user' | 'assistant';
  /** Part that begins or goes on; parts are joined by `index`. */
  content?: Array<MessageContentDelta>;
}

/** What an event adds to a streamed message. */
export interface MessageDeltaEvent {
  /** Identifier of the message. */
  id: string;
  /** Kind of object; a constant. */
  object: 'thread.message.delta';
  /** Fields that the event changes. */
  delta: MessageDelta;
}

/** Filter, sorting and paging for a thread's messages. */
export interface MessageListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
  /** Only messages that this run made. */
  run_id?: string;
}

/** Selects the message to read. */
export interface MessageRetrieveParams {
  /** Thread that holds the message. */
  thread_id: string;
}

/** Changes to a message. */
export interface MessageUpdateParams {
  /** Thread that holds the message. */
  thread_id: string;
  /** New metadata of the message. */
  metadata?: Metadata | null;
}

export type MessagesPage = CursorPage<Message>;

/** Refusal of the assistant. */
export interface RefusalContentBlock {
  /** Tells which variant of the type this is. */
  type: 'refusal';
  /** Text with which the assistant declined. */
  refusal: string;
}

/** Piece of a refusal, in a streamed message. */
export interface RefusalDeltaBlock {
  /** Position of the part in the message, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'refusal';
  /** Next piece of the refusal. */
  refusal?: string;
}

/** The text and its annotations. */
export interface Text {
  /** The text of this part. */
  value: string;
  /** One entry per citation or generated file that the text refers to. */
  annotations: Array<Annotation>;
}

/** Text as part of a message. */
export interface TextContentBlock {
  /** Tells which variant of the type this is. */
  type: 'text';
  /** The text and its annotations. */
  text: Text;
}

/** Text as part of a message to add. */
export interface TextContentBlockParam {
  /** Tells which variant of the type this is. */
  type: 'text';
  /** The text of this part. */
  text: string;
}

/** Next piece of the text, and new annotations. */
export interface TextDelta {
  /** Next piece of the text. */
  value?: string;
  /** One entry per new citation or generated file that the text refers to. */
  annotations?: Array<AnnotationDelta>;
}

/** Piece of text, in a streamed message. */
export interface TextDeltaBlock {
  /** Position of the part in the message, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'text';
  /** Next piece of the text, and new annotations. */
  text?: TextDelta;
}
