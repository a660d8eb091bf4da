// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams } from '@oxide/core';
import type { ChatKitWorkflow } from '../chatkit.ts';

/** Image or file that is attached to a message. */
export interface ChatKitAttachment {
  /** Whether it is an image or another file. */
  type: 'image' | 'file';
  /** Identifier of the attachment. */
  id: string;
  /** Original name of the attachment. */
  name: string;
  /** Media type (MIME) of the file. */
  mime_type: string;
  /** Address of a preview; null for none. Format: uri. */
  preview_url: string | null;
}

/** Text that the assistant wrote, with citations. */
export interface ChatKitResponseOutputText {
  /** Tells which variant of the type this is. */
  type: 'output_text';
  /** The written text. */
  text: string;
  /** Files and web pages that the text cites. */
  annotations: Array<ChatKitResponseOutputText.File | ChatKitResponseOutputText.URL>;
}

export declare namespace ChatKitResponseOutputText {
  /** Cites an attached file. */
  export interface File {
    /** Tells which variant of the type this is. */
    type: 'file';
    /** File that is cited. */
    source: ChatKitResponseOutputText.File.Source;
  }

  export namespace File {
    /** File that an annotation refers to. */
    export interface Source {
      /** Tells which variant of the type this is. */
      type: 'file';
      /** Name of the file, with its extension. */
      filename: string;
    }
  }

  /** Cites a web page. */
  export interface URL {
    /** Tells which variant of the type this is. */
    type: 'url';
    /** Page that is cited. */
    source: ChatKitResponseOutputText.URL.Source;
  }

  export namespace URL {
    /** Web page that an annotation refers to. */
    export interface Source {
      /** Tells which variant of the type this is. */
      type: 'url';
      /** Address of the page. Format: uri. */
      url: string;
    }
  }
}

/** A thread of ChatKit. */
export interface ChatKitThread {
  /** Identifier, used to read or delete the thread. */
  id: string;
  /** Kind of object; a constant. */
  object: 'chatkit.thread';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Title of the thread; null while it has none. */
  title: string | null;
  /** Whether the thread is open, locked or closed. */
  status: ChatKitThread.Active | ChatKitThread.Locked | ChatKitThread.Closed;
  /** Your identifier of the end user. */
  user: string;
}

export declare namespace ChatKitThread {
  /** The thread is open. */
  export interface Active {
    /** Tells which variant of the type this is. */
    type: 'active';
  }

  /** The thread is closed. */
  export interface Closed {
    /** Tells which variant of the type this is. */
    type: 'closed';
    /** Why the thread was closed; null when not recorded. */
    reason: string | null;
  }

  /** The thread takes no input at present. */
  export interface Locked {
    /** Tells which variant of the type this is. */
    type: 'locked';
    /** Why the thread is locked; null when not recorded. */
    reason: string | null;
  }
}

/** Message of the assistant in a ChatKit thread. */
export interface ChatKitThreadAssistantMessageItem {
  /** Identifier of the item. */
  id: string;
  /** Kind of object; a constant. */
  object: 'chatkit.thread_item';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Thread that holds the item. */
  thread_id: string;
  /** Tells which variant of the type this is. */
  type: 'chatkit.assistant_message';
  /** Parts of the answer. */
  content: Array<ChatKitResponseOutputText>;
}

/** One page of a ChatKit thread's items. */
export interface ChatKitThreadItemList {
  /** Kind of object; a constant. */
  object: 'list';
  /** Items of this page. */
  data: Array<
      | ChatKitThreadUserMessageItem
      | ChatKitThreadAssistantMessageItem
      | ChatKitWidgetItem
      | ChatKitThreadItemList.ChatKitClientToolCall
      | ChatKitThreadItemList.ChatKitTask
      | ChatKitThreadItemList.ChatKitTaskGroup
  >;
  /** ID of the first object on this page. */
  first_id: string | null;
  /** ID of the last object on this page; pass it as `after` to get the next one. */
  last_id: string | null;
  /** Whether further pages exist. */
  has_more: boolean;
}

export declare namespace ChatKitThreadItemList {
  /** Call of a tool that runs on the client. */
  export interface ChatKitClientToolCall {
    /** Identifier of the item. */
    id: string;
    /** Kind of object; a constant. */
    object: 'chatkit.thread_item';
    /** Creation time in Unix seconds. */
    created_at: number;
    /** Thread that holds the item. */
    thread_id: string;
    /** Tells which variant of the type this is. */
    type: 'chatkit.client_tool_call';
    /** Current state. */
    status: 'in_progress' | 'completed';
    /** Identifier of the call. */
    call_id: string;
    /** Name of the called tool. */
    name: string;
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
    /** What the tool returned, as JSON text; null while it runs. */
    output: string | null;
  }

  /** Task of the workflow, shown as progress. */
  export interface ChatKitTask {
    /** Identifier of the item. */
    id: string;
    /** Kind of object; a constant. */
    object: 'chatkit.thread_item';
    /** Creation time in Unix seconds. */
    created_at: number;
    /** Thread that holds the item. */
    thread_id: string;
    /** Tells which variant of the type this is. */
    type: 'chatkit.task';
    /** Kind of task: `custom` or `thought`. */
    task_type: 'custom' | 'thought';
    /** Headline of the task; null for none. */
    heading: string | null;
    /** What the task is about; null for none. */
    summary: string | null;
  }

  /** Tasks of the workflow, shown together. */
  export interface ChatKitTaskGroup {
    /** Identifier of the item. */
    id: string;
    /** Kind of object; a constant. */
    object: 'chatkit.thread_item';
    /** Creation time in Unix seconds. */
    created_at: number;
    /** Thread that holds the item. */
    thread_id: string;
    /** Tells which variant of the type this is. */
    type: 'chatkit.task_group';
    /** Tasks of the group. */
    tasks: Array<ChatKitThreadItemList.ChatKitTaskGroup.Task>;
  }

  export namespace ChatKitTaskGroup {
    /** Task within a group. */
    export interface Task {
      /** Kind of the task. */
      type: 'custom' | 'thought';
      /** Headline of the task; null for none. */
      heading: string | null;
      /** What the task is about; null for none. */
      summary: string | null;
    }
  }
}

export type ChatKitThreadItemListDataPage = ConversationCursorPage<
  | ChatKitThreadUserMessageItem
  | ChatKitThreadAssistantMessageItem
  | ChatKitWidgetItem
  | ChatKitThreadItemList.ChatKitClientToolCall
  | ChatKitThreadItemList.ChatKitTask
  | ChatKitThreadItemList.ChatKitTaskGroup>;

/** Message of the user in a ChatKit thread. */
export interface ChatKitThreadUserMessageItem {
  /** Identifier of the item. */
  id: string;
  /** Kind of object; a constant. */
  object: 'chatkit.thread_item';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Thread that holds the item. */
  thread_id: string;
  /** Tells which variant of the type this is. */
  type: 'chatkit.user_message';
  /** Written and quoted text. */
  content: Array<ChatKitThreadUserMessageItem.InputText | ChatKitThreadUserMessageItem.QuotedText>;
  /** Files that belong to the message. */
  attachments: Array<ChatKitAttachment>;
  /** Model and tool choice for answering this message; null for the session's. */
  inference_options: ChatKitThreadUserMessageItem.InferenceOptions | null;
}

export declare namespace ChatKitThreadUserMessageItem {
  /** Model and tool with which a message should be answered. */
  export interface InferenceOptions {
    /** Tool that should be used; null for free choice. */
    tool_choice: ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice | null;
    /** Model that answers; null for the session's. */
    model: string | null;
  }

  export namespace InferenceOptions {
    /** Tool that the assistant should use for its answer. */
    export interface ToolChoice {
      /** Identifier of the tool. */
      id: string;
    }
  }

  /** Text of the user. */
  export interface InputText {
    /** Tells which variant of the type this is. */
    type: 'input_text';
    /** What the user wrote. */
    text: string;
  }

  /** Text that the user quoted. */
  export interface QuotedText {
    /** Tells which variant of the type this is. */
    type: 'quoted_text';
    /** The quoted text. */
    text: string;
  }
}

export type ChatKitThreadsPage = ConversationCursorPage<ChatKitThread>;

/** Widget shown in a ChatKit thread. */
export interface ChatKitWidgetItem {
  /** Identifier of the item. */
  id: string;
  /** Kind of object; a constant. */
  object: 'chatkit.thread_item';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Thread that holds the item. */
  thread_id: string;
  /** Tells which variant of the type this is. */
  type: 'chatkit.widget';
  /** Widget to show, serialized. */
  widget: string;
}

/** A ChatKit session, for one user of your website. */
export interface ChatSession {
  /** Identifier, used to cancel the session. */
  id: string;
  /** Kind of object; a constant. */
  object: 'chatkit.session';
  /** When the session expires, in Unix seconds. */
  expires_at: number;
  /** Short-lived key for use in browsers and apps. */
  client_secret: string;
  /** Workflow behind the chat session. */
  workflow: ChatKitWorkflow;
  /** Your identifier of the end user. */
  user: string;
  /** Limit on requests that is in effect. */
  rate_limits: ChatSessionRateLimits;
  /** Requests allowed per minute. */
  max_requests_per_1_minute: number;
  /** Current state. */
  status: ChatSessionStatus;
  /** Features of ChatKit in this session. */
  chatkit_configuration: ChatSessionChatKitConfiguration;
}

/** Whether threads of a chat session get titles automatically. */
export interface ChatSessionAutomaticThreadTitling {
  /** Whether titles are made. */
  enabled: boolean;
}

/** Features of a chat session, as they were settled. */
export interface ChatSessionChatKitConfiguration {
  /** Whether threads get titles automatically. */
  automatic_thread_titling: ChatSessionAutomaticThreadTitling;
  /** Whether and how much users may upload. */
  file_upload: ChatSessionFileUpload;
  /** Whether and how much of earlier chats users can see. */
  history: ChatSessionHistory;
}

/** Features of a chat session. */
export interface ChatSessionChatKitConfigurationParam {
  /** Whether threads get titles automatically. */
  automatic_thread_titling?: ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
  /** Whether and how much users may upload. */
  file_upload?: ChatSessionChatKitConfigurationParam.FileUpload;
  /** Whether and how much of earlier chats users can see. */
  history?: ChatSessionChatKitConfigurationParam.History;
}

export declare namespace ChatSessionChatKitConfigurationParam {
  /** Whether threads get titles automatically. */
  export interface AutomaticThreadTitling {
    /** Whether titles are made; true unless you say otherwise. */
    enabled?: boolean;
  }

  /** Whether and how much users may upload. */
  export interface FileUpload {
    /** Whether users may upload files; false unless you say otherwise. */
    enabled?: boolean;
    /** Largest size of a file in megabytes, up to 512, which is the default. Range: 1 to 512. */
    max_file_size?: number;
    /** How many files may be uploaded in the session; 10 when left out. Range: at least 1. */
    max_files?: number;
  }

  /** Whether and how much of earlier chats users see. */
  export interface History {
    /** Whether users see earlier chats; true unless you say otherwise. */
    enabled?: boolean;
    /** How many earlier threads users see; all when left out. Range: at least 1. */
    recent_threads?: number;
  }
}

/** How long a chat session lives. */
export interface ChatSessionExpiresAfterParam {
  /** Moment from which the lifetime is counted. */
  anchor: 'created_at';
  /** Seconds after the anchor, 1 to 600. */
  seconds: number;
}

/** Whether and how much users may upload in a chat session. */
export interface ChatSessionFileUpload {
  /** Whether users may upload files. */
  enabled: boolean;
  /** Largest size of an upload, in megabytes; may be null. */
  max_file_size: number | null;
  /** How many files may be uploaded in the session; may be null. */
  max_files: number | null;
}

/** Whether and how much of earlier chats users see. */
export interface ChatSessionHistory {
  /** Whether chats are kept. */
  enabled: boolean;
  /** How many earlier threads users see; null for all. */
  recent_threads: number | null;
}

/** Limit on requests of a chat session. */
export interface ChatSessionRateLimits {
  /** Requests allowed per minute. */
  max_requests_per_1_minute: number;
}

/** Limit on requests of a chat session. */
export interface ChatSessionRateLimitsParam {
  /** Requests allowed per minute; 10 when left out. Range: at least 1. */
  max_requests_per_1_minute?: number;
}

/** State of a chat session. */
export type ChatSessionStatus = 'active' | 'expired' | 'cancelled';

/** Workflow to put behind a chat session. */
export interface ChatSessionWorkflowParam {
  /** Identifier of the workflow. */
  id: string;
  /** Version of the workflow; the latest that is deployed when left out. */
  version?: string;
  /** Variables passed to the workflow: keys up to 64 characters, simple values. */
  state_variables?: { [key: string]: string | number | boolean };
  /** Whether the workflow is traced; on when left out. */
  tracing?: ChatSessionWorkflowParam.Tracing;
}

export declare namespace ChatSessionWorkflowParam {
  /** Whether the workflow of a chat session is traced. */
  export interface Tracing {
    /** Whether tracing is on; true unless you say otherwise. */
    enabled?: boolean;
  }
}

/** Confirms that a ChatKit thread was deleted. */
export interface ThreadDeleteResponse {
  /** Identifier of the thread that is gone. */
  id: string;
  /** Kind of object; a constant. */
  object: 'chatkit.thread.deleted';
  /** Whether the object has been deleted. */
  deleted: boolean;
}

/** Sorting and paging for a ChatKit thread's items. */
export interface ThreadListItemsParams extends ConversationCursorPageParams {
  /** Sort direction by creation time: `asc` oldest first, `desc` newest first. */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
}

/** Filter, sorting and paging for ChatKit threads. */
export interface ThreadListParams extends ConversationCursorPageParams {
  /** Sort direction by creation time: `asc` oldest first, `desc` newest first. */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
  /** Only threads of this end user; all when left out. Length: 1 to 512 characters. */
  user?: string;
}
