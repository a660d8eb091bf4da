// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type { ErrorObject, FunctionDefinition, Metadata, ReasoningEffort } from '@oxide/shared';
import type { AssistantResponseFormatOption, Thread } from './threads.ts';
import type { Message, MessageDeltaEvent } from './threads/messages.ts';
import type { Run } from './threads/runs.ts';
import type { RunStep, RunStepDeltaEvent } from './threads/runs/steps.ts';

/**
 * A model with instructions, tools and files of its own.
 *
 * @deprecated
 */
export interface Assistant {
  /** Identifier, used to run, change or delete the assistant. */
  id: string;
  /** Kind of object; a constant. */
  object: 'assistant';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Name of the assistant, at most 256 characters; may be null. */
  name: string | null;
  /** What the assistant is for, at most 512 characters; may be null. */
  description: string | null;
  /** Model that the assistant uses. */
  model: string;
  /** System message of the assistant, at most 256,000 characters; may be null. */
  instructions: string | null;
  /**
   * Tools of the assistant, at most 128.
   *
   * @default []
   */
  tools: Array<CodeInterpreterTool | FileSearchTool | FunctionTool>;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
  /** Files and vector stores for the tools. */
  tool_resources?: Assistant.ToolResources | null;
  /**
   * Sampling temperature of the assistant's runs; null when not set. Range: 0 to 2.
   *
   * @default 1
   */
  temperature?: number | null;
  /**
   * Nucleus sampling of the assistant's runs; null when not set. Range: 0 to 1.
   *
   * @default 1
   */
  top_p?: number | null;
  /** Shape of the output: `auto`, plain text, JSON by a schema, or JSON of any shape. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace Assistant {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: Assistant.ToolResources.CodeInterpreter;
    /** Vector store for file search. */
    file_search?: Assistant.ToolResources.FileSearch;
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

/** An assistant to create. */
export interface AssistantCreateParams {
  /** Model that the assistant uses. */
  model:
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
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
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
    | 'gpt-3.5-turbo-16k-0613';
  /** Name of the assistant, at most 256 characters; may be null. */
  name?: string | null;
  /** What the assistant is for, at most 512 characters; may be null. */
  description?: string | null;
  /** System message of the assistant, at most 256,000 characters; may be null. */
  instructions?: string | null;
  /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
  reasoning_effort?: ReasoningEffort;
  /**
   * Tools of the assistant, at most 128.
   *
   * @default []
   */
  tools?: Array<CodeInterpreterTool | FileSearchTool | FunctionTool>;
  /** Files and vector stores for the tools. */
  tool_resources?: AssistantCreateParams.ToolResources | null;
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
  /** Shape of the output: `auto`, plain text, JSON by a schema, or JSON of any shape. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace AssistantCreateParams {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: AssistantCreateParams.ToolResources.CodeInterpreter;
    /** Vector store for file search, existing or to be made. */
    file_search?: AssistantCreateParams.ToolResources.FileSearch;
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
      vector_stores?: Array<AssistantCreateParams.ToolResources.FileSearch.VectorStore>;
    }

    export namespace FileSearch {
      /** Vector store to make and attach; at most one. */
      export interface VectorStore {
        /** Files to put into the new vector store. Items: at most 100000000. */
        file_ids?: Array<string>;
        /** How content is cut into chunks: automatically or by your settings. */
        chunking_strategy?:
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto
          | AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static;
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
          static: AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
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

/** Confirms that an assistant was deleted. */
export interface AssistantDeleted {
  /** Identifier of the assistant that is gone. */
  id: string;
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Kind of object; a constant. */
  object: 'assistant.deleted';
}

/** Sorting and paging for assistants. */
export interface AssistantListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
}

/** An event of a streamed run: `event` names it, `data` is the object concerned. */
export type AssistantStreamEvent =
  | AssistantStreamEvent.ThreadCreated
  | RunStreamEvent
  | RunStepStreamEvent
  | MessageStreamEvent
  | AssistantStreamEvent.ErrorEvent
  | DoneEvent;

export declare namespace AssistantStreamEvent {
  /** An error ended the stream. */
  export interface ErrorEvent {
    /** Name of the event. */
    event: 'error';
    /** What went wrong. */
    data: ErrorObject;
  }

  /** A thread was created. */
  export type ThreadCreated = ThreadStreamEvent;

  /** A message was created, began, grew, or ended. */
  export type ThreadMessageCompleted = MessageStreamEvent.ThreadMessageCompleted;

  /** A message was created, began, grew, or ended. */
  export type ThreadMessageCreated = MessageStreamEvent.ThreadMessageCreated;

  /** A message was created, began, grew, or ended. */
  export type ThreadMessageDelta = MessageStreamEvent.ThreadMessageDelta;

  /** A message was created, began, grew, or ended. */
  export type ThreadMessageInProgress = MessageStreamEvent.ThreadMessageInProgress;

  /** A message was created, began, grew, or ended. */
  export type ThreadMessageIncomplete = MessageStreamEvent.ThreadMessageIncomplete;

  /** A run was created or changed its state. */
  export type ThreadRunCancelled = RunStreamEvent.ThreadRunCancelled;

  /** A run was created or changed its state. */
  export type ThreadRunCancelling = RunStreamEvent.ThreadRunCancelling;

  /** A run was created or changed its state. */
  export type ThreadRunCompleted = RunStreamEvent.ThreadRunCompleted;

  /** A run was created or changed its state. */
  export type ThreadRunCreated = RunStreamEvent.ThreadRunCreated;

  /** A run was created or changed its state. */
  export type ThreadRunExpired = RunStreamEvent.ThreadRunExpired;

  /** A run was created or changed its state. */
  export type ThreadRunFailed = RunStreamEvent.ThreadRunFailed;

  /** A run was created or changed its state. */
  export type ThreadRunInProgress = RunStreamEvent.ThreadRunInProgress;

  /** A run was created or changed its state. */
  export type ThreadRunIncomplete = RunStreamEvent.ThreadRunIncomplete;

  /** A run was created or changed its state. */
  export type ThreadRunQueued = RunStreamEvent.ThreadRunQueued;

  /** A run was created or changed its state. */
  export type ThreadRunRequiresAction = RunStreamEvent.ThreadRunRequiresAction;

  /** A run step was created, began, grew, or ended. */
  export type ThreadRunStepCancelled = RunStepStreamEvent.ThreadRunStepCancelled;

  /** A run step was created, began, grew, or ended. */
  export type ThreadRunStepCompleted = RunStepStreamEvent.ThreadRunStepCompleted;

  /** A run step was created, began, grew, or ended. */
  export type ThreadRunStepCreated = RunStepStreamEvent.ThreadRunStepCreated;

  /** A run step was created, began, grew, or ended. */
  export type ThreadRunStepDelta = RunStepStreamEvent.ThreadRunStepDelta;

  /** A run step was created, began, grew, or ended. */
  export type ThreadRunStepExpired = RunStepStreamEvent.ThreadRunStepExpired;

  /** A run step was created, began, grew, or ended. */
  export type ThreadRunStepFailed = RunStepStreamEvent.ThreadRunStepFailed;

  /** A run step was created, began, grew, or ended. */
  export type ThreadRunStepInProgress = RunStepStreamEvent.ThreadRunStepInProgress;
}

/** A tool of an assistant: code interpreter, file search, or a function of yours. */
export type AssistantTool = CodeInterpreterTool | FileSearchTool | FunctionTool;

/** Changes to an assistant. */
export interface AssistantUpdateParams {
  /** Model that the assistant uses. */
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
    | 'o3-mini'
    | 'o3-mini-2025-01-31'
    | 'o1'
    | 'o1-2024-12-17'
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
    | 'gpt-3.5-turbo-16k-0613';
  /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
  reasoning_effort?: ReasoningEffort;
  /** Name of the assistant, at most 256 characters; may be null. */
  name?: string | null;
  /** What the assistant is for, at most 512 characters; may be null. */
  description?: string | null;
  /** System message of the assistant, at most 256,000 characters; may be null. */
  instructions?: string | null;
  /**
   * Tools of the assistant, at most 128.
   *
   * @default []
   */
  tools?: Array<CodeInterpreterTool | FileSearchTool | FunctionTool>;
  /** Files and vector stores for the tools. */
  tool_resources?: AssistantUpdateParams.ToolResources | null;
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
  /** Shape of the output: `auto`, plain text, JSON by a schema, or JSON of any shape. */
  response_format?: AssistantResponseFormatOption | null;
}

export declare namespace AssistantUpdateParams {
  /** Files and vector stores for the tools. */
  export interface ToolResources {
    /** Files for the code interpreter. */
    code_interpreter?: AssistantUpdateParams.ToolResources.CodeInterpreter;
    /** Vector store for file search. */
    file_search?: AssistantUpdateParams.ToolResources.FileSearch;
  }

  export namespace ToolResources {
    /** Files for the code interpreter. */
    export interface CodeInterpreter {
      /**
       * Files for the code interpreter, at most 20; replaces the former list.
       *
       * @default []
       */
      file_ids?: Array<string>;
    }

    /** Vector store for file search. */
    export interface FileSearch {
      /** Vector store to search, at most one; replaces the former. Items: at most 1. */
      vector_store_ids?: Array<string>;
    }
  }
}

export type AssistantsPage = CursorPage<Assistant>;

/** Lets the assistant write and run Python. */
export interface CodeInterpreterTool {
  /** Tells which variant of the type this is. */
  type: 'code_interpreter';
}

/** The stream is over. */
export interface DoneEvent {
  /** Name of the event. */
  event: 'done';
  /** End mark of the stream. */
  data: '[DONE]';
}

/** Lets the assistant search vector stores. */
export interface FileSearchTool {
  /** Tells which variant of the type this is. */
  type: 'file_search';
  /** Settings of the search. */
  file_search?: FileSearchTool.FileSearch;
}

export declare namespace FileSearchTool {
  /** Settings of the search. */
  export interface FileSearch {
    /** Highest number of results to return, 1 to 50; without it 20, or 5 with `gpt-3.5-turbo`. */
    max_num_results?: number;
    /** How search results are ranked and cut off. */
    ranking_options?: FileSearchTool.FileSearch.RankingOptions;
  }

  export namespace FileSearch {
    /** How file search results are ranked and cut off; by default `auto` and no cut. */
    export interface RankingOptions {
      /** Results that score below this are dropped, from 0 to 1. */
      score_threshold: number;
      /** Ranking model for the search results. */
      ranker?: 'auto' | 'default_2024_08_21';
    }
  }
}

/** A function of yours that the assistant may call. */
export interface FunctionTool {
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Name, description and parameter schema of the function. */
  function: FunctionDefinition;
}

/** A message was created, began, grew, or ended. */
export type MessageStreamEvent =
  | MessageStreamEvent.ThreadMessageCreated
  | MessageStreamEvent.ThreadMessageInProgress
  | MessageStreamEvent.ThreadMessageDelta
  | MessageStreamEvent.ThreadMessageCompleted
  | MessageStreamEvent.ThreadMessageIncomplete;

export declare namespace MessageStreamEvent {
  /** A message was created, began, grew, or ended. */
  export interface ThreadMessageCompleted {
    /** Name of the event. */
    event: 'thread.message.completed';
    /** The message, or what is added to it. */
    data: Message;
  }

  /** A message was created, began, grew, or ended. */
  export interface ThreadMessageCreated {
    /** Name of the event. */
    event: 'thread.message.created';
    /** The message, or what is added to it. */
    data: Message;
  }

  /** A message was created, began, grew, or ended. */
  export interface ThreadMessageDelta {
    /** Name of the event. */
    event: 'thread.message.delta';
    /** The message, or what is added to it. */
    data: MessageDeltaEvent;
  }

  /** A message was created, began, grew, or ended. */
  export interface ThreadMessageInProgress {
    /** Name of the event. */
    event: 'thread.message.in_progress';
    /** The message, or what is added to it. */
    data: Message;
  }

  /** A message was created, began, grew, or ended. */
  export interface ThreadMessageIncomplete {
    /** Name of the event. */
    event: 'thread.message.incomplete';
    /** The message, or what is added to it. */
    data: Message;
  }
}

/** A run step was created, began, grew, or ended. */
export type RunStepStreamEvent =
  | RunStepStreamEvent.ThreadRunStepCreated
  | RunStepStreamEvent.ThreadRunStepInProgress
  | RunStepStreamEvent.ThreadRunStepDelta
  | RunStepStreamEvent.ThreadRunStepCompleted
  | RunStepStreamEvent.ThreadRunStepFailed
  | RunStepStreamEvent.ThreadRunStepCancelled
  | RunStepStreamEvent.ThreadRunStepExpired;

export declare namespace RunStepStreamEvent {
  /** A run step was created, began, grew, or ended. */
  export interface ThreadRunStepCancelled {
    /** Name of the event. */
    event: 'thread.run.step.cancelled';
    /** The run step, or what is added to it. */
    data: RunStep;
  }

  /** A run step was created, began, grew, or ended. */
  export interface ThreadRunStepCompleted {
    /** Name of the event. */
    event: 'thread.run.step.completed';
    /** The run step, or what is added to it. */
    data: RunStep;
  }

  /** A run step was created, began, grew, or ended. */
  export interface ThreadRunStepCreated {
    /** Name of the event. */
    event: 'thread.run.step.created';
    /** The run step, or what is added to it. */
    data: RunStep;
  }

  /** A run step was created, began, grew, or ended. */
  export interface ThreadRunStepDelta {
    /** Name of the event. */
    event: 'thread.run.step.delta';
    /** The run step, or what is added to it. */
    data: RunStepDeltaEvent;
  }

  /** A run step was created, began, grew, or ended. */
  export interface ThreadRunStepExpired {
    /** Name of the event. */
    event: 'thread.run.step.expired';
    /** The run step, or what is added to it. */
    data: RunStep;
  }

  /** A run step was created, began, grew, or ended. */
  export interface ThreadRunStepFailed {
    /** Name of the event. */
    event: 'thread.run.step.failed';
    /** The run step, or what is added to it. */
    data: RunStep;
  }

  /** A run step was created, began, grew, or ended. */
  export interface ThreadRunStepInProgress {
    /** Name of the event. */
    event: 'thread.run.step.in_progress';
    /** The run step, or what is added to it. */
    data: RunStep;
  }
}

/** A run was created or changed its state. */
export type RunStreamEvent =
  | RunStreamEvent.ThreadRunCreated
  | RunStreamEvent.ThreadRunQueued
  | RunStreamEvent.ThreadRunInProgress
  | RunStreamEvent.ThreadRunRequiresAction
  | RunStreamEvent.ThreadRunCompleted
  | RunStreamEvent.ThreadRunIncomplete
  | RunStreamEvent.ThreadRunFailed
  | RunStreamEvent.ThreadRunCancelling
  | RunStreamEvent.ThreadRunCancelled
  | RunStreamEvent.ThreadRunExpired;

export declare namespace RunStreamEvent {
  /** A run was created or changed its state. */
  export interface ThreadRunCancelled {
    /** Name of the event. */
    event: 'thread.run.cancelled';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunCancelling {
    /** Name of the event. */
    event: 'thread.run.cancelling';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunCompleted {
    /** Name of the event. */
    event: 'thread.run.completed';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunCreated {
    /** Name of the event. */
    event: 'thread.run.created';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunExpired {
    /** Name of the event. */
    event: 'thread.run.expired';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunFailed {
    /** Name of the event. */
    event: 'thread.run.failed';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunInProgress {
    /** Name of the event. */
    event: 'thread.run.in_progress';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunIncomplete {
    /** Name of the event. */
    event: 'thread.run.incomplete';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunQueued {
    /** Name of the event. */
    event: 'thread.run.queued';
    /** The run in its new state. */
    data: Run;
  }

  /** A run was created or changed its state. */
  export interface ThreadRunRequiresAction {
    /** Name of the event. */
    event: 'thread.run.requires_action';
    /** The run in its new state. */
    data: Run;
  }
}

/** A thread was created. */
export interface ThreadStreamEvent {
  /** Name of the event. */
  event: 'thread.created';
  /** The new thread. */
  data: Thread;
  /** Flag that may come with the event. */
  enabled?: boolean;
}
