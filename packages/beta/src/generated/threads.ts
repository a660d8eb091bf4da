// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  Metadata,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '@oxide/shared';
import type { AssistantTool } from './assistants.ts';
import type { Message, MessageContentPartParam, MessageCreateParams } from './threads/messages.ts';
import type { Run } from './threads/runs.ts';

/**
 * Shape of the output: `auto`, plain text, JSON by a schema, or JSON of any shape, which the messages must
 * ask for.
 */
export type AssistantResponseFormatOption = 'auto' | ResponseFormatText | ResponseFormatJSONObject | ResponseFormatJSONSchema;

/** Makes the model use one particular tool. */
export interface AssistantToolChoice {
  /** Kind of the tool; a function must be named as well. */
  type: 'function' | 'code_interpreter' | 'file_search';
  /** Function that must be called. */
  function?: AssistantToolChoiceFunction;
}

/** Function that must be called. */
export interface AssistantToolChoiceFunction {
  /** Name of the function that must be called. */
  name: string;
}

/** Whether tools are called: `none`, `auto` (the default), `required`, or one particular tool. */
export type AssistantToolChoiceOption = 'none' | 'auto' | 'required' | AssistantToolChoice;

/** A conversation with assistants. */
export interface Thread {
  /** Identifier, used to run, change or delete the thread. */
  id: string;
  /** Kind of object; a constant. */
  object: 'thread';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Files and vector stores for the tools. */
  tool_resources: Thread.ToolResources | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
}

export declare namespace Thread {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: Thread.ToolResources.CodeInterpreter;
    /** Vector store for file search. */
    file_search?: Thread.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    /** Files for the code interpreter. */
    export interface CodeInterpreter {
      /**
       * Files for the code interpreter, at most 20.
       *
       * @default []
       */
      file_ids?: Array<string>;
    }

    /** Vector store for file search. */
    export interface FileSearch {
      /** Vector store to search; at most one. Items: at most 1. */
      vector_store_ids?: Array<string>;
    }
  }
}

/** A thread to make and a run to start on it. */
export type ThreadCreateAndRunParams = ThreadCreateAndRunParamsNonStreaming | ThreadCreateAndRunParamsStreaming;

export declare namespace ThreadCreateAndRunParams {
  /** A thread to make. */
  export interface Thread {
    /** Messages that the thread starts with. */
    messages?: Array<ThreadCreateAndRunParams.Thread.Message>;
    /** Files and vector stores for the tools. */
    tool_resources?: ThreadCreateAndRunParams.Thread.ToolResources | null;
    /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
    metadata?: Metadata | null;
  }

  export namespace Thread {
    /** A message to add to a thread. */
    export type Message = ThreadCreateParams.Message;

    export namespace Message {
      /** One entry per file of the message, with the tools that may use it; null for none. */
      export type Attachment = MessageCreateParams.Attachment;

      export namespace Attachment {
        /** File search, named without settings. */
        export type FileSearch = OuterMessageAttachmentAssistantToolsFileSearchTypeOnly;
      }
    }

    /** Files and vector stores for the tools. */
    export type ToolResources = ThreadCreateParams.ToolResources;

    export namespace ToolResources {
      /** Files for the code interpreter. */
      export type CodeInterpreter = ThreadCreateParams.ToolResources.CodeInterpreter;

      /** Vector store for file search, existing or to be made. */
      export type FileSearch = ThreadCreateParams.ToolResources.FileSearch;

      export namespace FileSearch {
        /** Vector store to make and attach; at most one. */
        export type VectorStore = ThreadCreateParams.ToolResources.FileSearch.VectorStore;

        export namespace VectorStore {
          /** How content is cut into chunks: automatically or by your settings. */
          export type Auto = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto;

          /** How content is cut into chunks: automatically or by your settings. */
          export type Static = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;

          export namespace Static {
            /** Sizes for cutting content into chunks. */
            export type Static = ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
          }
        }
      }
    }
  }

  export type ThreadCreateAndRunParamsNonStreaming = OuterThreadCreateAndRunParamsNonStreaming;

  export type ThreadCreateAndRunParamsStreaming = OuterThreadCreateAndRunParamsStreaming;

  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: ThreadCreateAndRunParams.ToolResources.CodeInterpreter;
    /** Vector store for file search. */
    file_search?: ThreadCreateAndRunParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    /** Files for the code interpreter. */
    export interface CodeInterpreter {
      /**
       * Files for the code interpreter, at most 20.
       *
       * @default []
       */
      file_ids?: Array<string>;
    }

    /** Vector store for file search. */
    export interface FileSearch {
      /** Vector store to search; at most one. Items: at most 1. */
      vector_store_ids?: Array<string>;
    }
  }

  /** How much of a thread the model gets to see. */
  export type TruncationStrategy = Run.TruncationStrategy;
}

/** A thread to make and a run to start on it. */
export interface ThreadCreateAndRunParamsBase {
  /** Assistant that does the run. */
  assistant_id: string;
  /** Thread to make; an empty one when left out. */
  thread?: ThreadCreateAndRunParams.Thread;
  /** Model in place of the assistant's. */
  model?:
    | (string & {})
    | 'gpt-5'
    | 'gpt-5-mini'
    | 'gpt-5-nano'
    | 'gpt-5-2025-08-07'
    | 'gpt-5-mini-2025-08-07'
    | 'gpt-5-nano-2025-08-07'
    | 'gpt-4.1'
    | 'gpt-4.1-mini'
    | 'gpt-4.1-nano'
    | 'gpt-4.1-2025-04-14'
    | 'gpt-4.1-mini-2025-04-14'
    | 'gpt-4.1-nano-2025-04-14'
    | 'gpt-4o'
    | 'gpt-4o-2024-11-20'
    | 'gpt-4o-2024-08-06'
    | 'gpt-4o-2024-05-13'
    | 'gpt-4o-mini'
    | 'gpt-4o-mini-2024-07-18'
    | 'gpt-4.5-preview'
    | 'gpt-4.5-preview-2025-02-27'
    | 'gpt-4-turbo'
    | 'gpt-4-turbo-2024-04-09'
    | 'gpt-4-0125-preview'
    | 'gpt-4-turbo-preview'
    | 'gpt-4-1106-preview'
    | 'gpt-4-vision-preview'
    | 'gpt-4'
    | 'gpt-4-0314'
    | 'gpt-4-0613'
    | 'gpt-4-32k'
    | 'gpt-4-32k-0314'
    | 'gpt-4-32k-0613'
    | 'gpt-3.5-turbo'
    | 'gpt-3.5-turbo-16k'
    | 'gpt-3.5-turbo-0613'
    | 'gpt-3.5-turbo-1106'
    | 'gpt-3.5-turbo-0125'
    | 'gpt-3.5-turbo-16k-0613'
    | null;
  /** Instructions in place of the assistant's, for this run. */
  instructions?: string | null;
  /** Tools in place of the assistant's, for this run. Items: at most 20. */
  tools?: Array<AssistantTool> | null;
  /** Files and vector stores for the tools. */
  tool_resources?: ThreadCreateAndRunParams.ToolResources | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /**
   * Sampling temperature: low is focused and repeatable, high is varied. Change this or `top_p`, not both.
   * Range: 0 to 2.
   *
   * @default 1
   */
  temperature?: number | null;
  /**
   * Nucleus sampling: only the likeliest tokens that add up to this probability are considered. Change
   * this or `temperature`, not both. Range: 0 to 1.
   *
   * @default 1
   */
  top_p?: number | null;
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream?: boolean | null;
  /** Limit on prompt tokens over the whole run; beyond it the run ends `incomplete`. Range: at least 256. */
  max_prompt_tokens?: number | null;
  /**
   * Limit on generated tokens over the whole run; beyond it the run ends `incomplete`. Range: at least
   * 256.
   */
  max_completion_tokens?: number | null;
  /** How much of the thread the model gets to see. */
  truncation_strategy?: ThreadCreateAndRunParams.TruncationStrategy | null;
  /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
  tool_choice?: AssistantToolChoiceOption | null;
  /** Whether the model may call several tools in one turn. */
  parallel_tool_calls?: boolean;
  /** Shape of the output: `auto`, plain text, JSON by a schema, or JSON of any shape. */
  response_format?: AssistantResponseFormatOption | null;
}

/** A thread to make and a run to start on it. */
export interface ThreadCreateAndRunParamsNonStreaming extends ThreadCreateAndRunParamsBase {
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream?: false | null;
}

/** A thread to make and a run to start on it. */
export interface ThreadCreateAndRunParamsStreaming extends ThreadCreateAndRunParamsBase {
  /** When true, the run's events are streamed until it ends; `data: [DONE]` closes the stream. */
  stream: true;
}

/** A thread to make. */
export interface ThreadCreateParams {
  /** Messages that the thread starts with. */
  messages?: Array<ThreadCreateParams.Message>;
  /** Files and vector stores for the tools. */
  tool_resources?: ThreadCreateParams.ToolResources | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace ThreadCreateParams {
  /** A message to add to a thread. */
  export interface Message {
    /** `user` for what a person says; `assistant` for a message in the assistant's name. */
    role: 'user' | 'assistant';
    /** Text of the message, or text and image parts. */
    content: string | Array<MessageContentPartParam>;
    /** One entry per file of the message, with the tools that may use it; null for none. */
    attachments?: Array<ThreadCreateParams.Message.Attachment> | null;
    /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
    metadata?: Metadata | null;
  }

  export namespace Message {
    /** One entry per file of the message, with the tools that may use it; null for none. */
    export type Attachment = MessageCreateParams.Attachment;

    export namespace Attachment {
      /** File search, named without settings. */
      export type FileSearch = OuterMessageAttachmentAssistantToolsFileSearchTypeOnly;
    }
  }

  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: ThreadCreateParams.ToolResources.CodeInterpreter;
    /** Vector store for file search, existing or to be made. */
    file_search?: ThreadCreateParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    /** Files for the code interpreter. */
    export interface CodeInterpreter {
      /**
       * Files for the code interpreter, at most 20.
       *
       * @default []
       */
      file_ids?: Array<string>;
    }

    /** Vector store for file search, existing or to be made. */
    export interface FileSearch {
      /** Vector store to search; at most one. Items: at most 1. */
      vector_store_ids?: Array<string>;
      /** Vector store to make and attach; at most one. Items: at most 1. */
      vector_stores?: Array<ThreadCreateParams.ToolResources.FileSearch.VectorStore>;
    }

    export namespace FileSearch {
      /** Vector store to make and attach; at most one. */
      export interface VectorStore {
        /** Files to put into the new vector store. Items: at most 100000000. */
        file_ids?: Array<string>;
        /** How content is cut into chunks: automatically or by your settings. */
        chunking_strategy?:
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;
        /**
         * Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512
         * characters.
         */
        metadata?: Metadata | null;
      }

      export namespace VectorStore {
        /** How content is cut into chunks: automatically or by your settings. */
        export interface Auto {
          /** Tells which variant of the type this is. */
          type: 'auto';
        }

        /** How content is cut into chunks: automatically or by your settings. */
        export interface Static {
          /** Tells which variant of the type this is. */
          type: 'static';
          /** Sizes for cutting content into chunks. */
          static: ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
        }

        export namespace Static {
          /** Sizes for cutting content into chunks. */
          export interface Static {
            /** Largest size of a chunk, in tokens. Range: 100 to 4096. */
            max_chunk_size_tokens: number;
            /** Tokens shared by neighbouring chunks; at most half of a chunk. */
            chunk_overlap_tokens: number;
          }
        }
      }
    }
  }
}

/** Confirms that a thread was deleted. */
export interface ThreadDeleted {
  /** Identifier of the thread that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Kind of object; a constant. */
  object: 'thread.deleted';
}

/** Changes to a thread. */
export interface ThreadUpdateParams {
  /** Files and vector stores for the tools. */
  tool_resources?: ThreadUpdateParams.ToolResources | null;
  /** New metadata of the thread. */
  metadata?: Metadata | null;
}

export declare namespace ThreadUpdateParams {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: ThreadUpdateParams.ToolResources.CodeInterpreter;
    /** Vector store for file search. */
    file_search?: ThreadUpdateParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    /** Files for the code interpreter. */
    export interface CodeInterpreter {
      /**
       * Files for the code interpreter, at most 20.
       *
       * @default []
       */
      file_ids?: Array<string>;
    }

    /** Vector store for file search. */
    export interface FileSearch {
      /** Vector store to search; at most one. Items: at most 1. */
      vector_store_ids?: Array<string>;
    }
  }
}

type OuterMessageAttachmentAssistantToolsFileSearchTypeOnly = Message.Attachment.AssistantToolsFileSearchTypeOnly;
type OuterThreadCreateAndRunParamsNonStreaming = ThreadCreateAndRunParamsNonStreaming;
type OuterThreadCreateAndRunParamsStreaming = ThreadCreateAndRunParamsStreaming;
