// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type { Metadata } from '@oxide/shared';

/** Text that the code printed, in a stream. */
export interface CodeInterpreterLogs {
  /** Position of the output in the list, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'logs';
  /** Text that the code printed. */
  logs?: string;
}

/** Image that the code produced, in a stream. */
export interface CodeInterpreterOutputImage {
  /** Position of the output in the list, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'image';
  /** File of the image. */
  image?: CodeInterpreterOutputImage.Image;
}

export declare namespace CodeInterpreterOutputImage {
  /** File of the image. */
  export interface Image {
    /** File that holds the image. */
    file_id?: string;
  }
}

/** A call of the code interpreter. */
export interface CodeInterpreterToolCall {
  /** Identifier of the call. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'code_interpreter';
  /** Code and outputs of the call. */
  code_interpreter: CodeInterpreterToolCall.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCall {
  /** Code and outputs of the call. */
  export interface CodeInterpreter {
    /** Code that was run. */
    input: string;
    /** Logs and images that came out. */
    outputs: Array<
        | CodeInterpreterToolCall.CodeInterpreter.Logs
        | CodeInterpreterToolCall.CodeInterpreter.Image
    >;
  }

  export namespace CodeInterpreter {
    /** Image that the code produced. */
    export interface Image {
      /** Tells which variant of the type this is. */
      type: 'image';
      /** File of the image. */
      image: CodeInterpreterToolCall.CodeInterpreter.Image.Image;
    }

    export namespace Image {
      /** File of the image. */
      export interface Image {
        /** File that holds the image. */
        file_id: string;
      }
    }

    /** Text that the code printed. */
    export interface Logs {
      /** Tells which variant of the type this is. */
      type: 'logs';
      /** Text that the code printed. */
      logs: string;
    }
  }
}

/** Piece of a call of the code interpreter. */
export interface CodeInterpreterToolCallDelta {
  /** Position of the call in the list, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'code_interpreter';
  /** Identifier of the call. */
  id?: string;
  /** Code and outputs of the call. */
  code_interpreter?: CodeInterpreterToolCallDelta.CodeInterpreter;
}

export declare namespace CodeInterpreterToolCallDelta {
  /** Code and outputs of the call. */
  export interface CodeInterpreter {
    /** Next piece of the code. */
    input?: string;
    /** Logs and images that came out. */
    outputs?: Array<CodeInterpreterLogs | CodeInterpreterOutputImage>;
  }
}

/** A call of file search. */
export interface FileSearchToolCall {
  /** Identifier of the call. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'file_search';
  /** Ranking and results of the search. */
  file_search: FileSearchToolCall.FileSearch;
}

export declare namespace FileSearchToolCall {
  /** Ranking and results of the search. */
  export interface FileSearch {
    /** How search results are ranked and cut off. */
    ranking_options?: FileSearchToolCall.FileSearch.RankingOptions;
    /** What was found, one entry each. */
    results?: Array<FileSearchToolCall.FileSearch.Result>;
  }

  export namespace FileSearch {
    /** How the results were ranked and cut off. */
    export interface RankingOptions {
      /** Ranking model for the search results. */
      ranker: 'auto' | 'default_2024_08_21';
      /** Results that score below this are dropped, from 0 to 1. */
      score_threshold: number;
    }

    /** A file that was found. */
    export interface Result {
      /** Identifier of an uploaded or generated file. */
      file_id: string;
      /** Name of the file in which the result was found. */
      file_name: string;
      /** Relevance, from 0 to 1. */
      score: number;
      /** One entry per passage that was found; only when `include` asks for them. */
      content?: Array<FileSearchToolCall.FileSearch.Result.Content>;
    }

    export namespace Result {
      /** One entry per passage that was found; only when `include` asks for them. */
      export interface Content {
        /** Tells which variant of the type this is. */
        type?: 'text';
        /** Text of the passage. */
        text?: string;
      }
    }
  }
}

/** A call of file search, in a stream. */
export interface FileSearchToolCallDelta {
  /** Position of the call in the list, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'file_search';
  /** Empty in streams. */
  file_search: unknown;
  /** Identifier of the call. */
  id?: string;
}

/** A call of your function. */
export interface FunctionToolCall {
  /** Identifier of the call. */
  id: string;
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Name, arguments and output of the call. */
  function: FunctionToolCall.Function;
}

export declare namespace FunctionToolCall {
  /** Name, arguments and output of the call. */
  export interface Function {
    /** Name of the called function. */
    name: string;
    /**
     * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
     * parameters, so validate before use.
     */
    arguments: string;
    /** What the function returned; null until you have submitted it. */
    output: string | null;
  }
}

/** Piece of a call of your function. */
export interface FunctionToolCallDelta {
  /** Position of the call in the list, from 0. */
  index: number;
  /** Tells which variant of the type this is. */
  type: 'function';
  /** Identifier of the call. */
  id?: string;
  /** Name, arguments and output of the call. */
  function?: FunctionToolCallDelta.Function;
}

export declare namespace FunctionToolCallDelta {
  /** Name, arguments and output of the call. */
  export interface Function {
    /** Name of the called function. */
    name?: string;
    /** Next piece of the arguments' JSON text. */
    arguments?: string;
    /** What the function returned; null until you have submitted it. */
    output?: string | null;
  }
}

/** The step made a message. */
export interface MessageCreationStepDetails {
  /** Tells which variant of the type this is. */
  type: 'message_creation';
  /** Message that the step made. */
  message_creation: MessageCreationStepDetails.MessageCreation;
}

export declare namespace MessageCreationStepDetails {
  /** Message that the step made. */
  export interface MessageCreation {
    /** Message that the step made. */
    message_id: string;
  }
}

/** A step of a run: it makes a message or calls tools. */
export interface RunStep {
  /** Identifier of the run step. */
  id: string;
  /** Kind of object; a constant. */
  object: 'thread.run.step';
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Assistant that does the run. */
  assistant_id: string;
  /** Thread that the run works on. */
  thread_id: string;
  /** Run that the step belongs to. */
  run_id: string;
  /** What the step does: make a message or call tools. */
  type: 'message_creation' | 'tool_calls';
  /** Current state. */
  status: 'in_progress' | 'cancelled' | 'failed' | 'completed' | 'expired';
  /** What the step did: made a message or called tools. */
  step_details: MessageCreationStepDetails | ToolCallsStepDetails;
  /** Why the step failed; null when it didn't. */
  last_error: RunStep.LastError | null;
  /** When the step expired along with its run, in Unix seconds; null otherwise. */
  expired_at: number | null;
  /** When the step was cancelled, in Unix seconds; null otherwise. */
  cancelled_at: number | null;
  /** When the step failed, in Unix seconds; null otherwise. */
  failed_at: number | null;
  /** When the step was completed, in Unix seconds; null otherwise. */
  completed_at: number | null;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
  /** Tokens that the step consumed; null while it is in progress. */
  usage: RunStep.Usage | null;
}

export declare namespace RunStep {
  /** Why the step failed; null when it didn't. */
  export interface LastError {
    /** Code of the error, for programs. */
    code: 'server_error' | 'rate_limit_exceeded';
    /** Explanation of the error, for people. */
    message: string;
  }

  /** Tokens that a step consumed; null while it is in progress. */
  export interface Usage {
    /** Tokens that were generated in the step. */
    completion_tokens: number;
    /** Prompt tokens of the step. */
    prompt_tokens: number;
    /** Prompt and completion tokens together. */
    total_tokens: number;
  }
}

/** Fields that the event changes. */
export interface RunStepDelta {
  /** What the step did: made a message or called tools. */
  step_details?: RunStepDeltaMessageDelta | ToolCallDeltaObject;
}

/** What an event adds to a streamed run step. */
export interface RunStepDeltaEvent {
  /** Identifier of the run step. */
  id: string;
  /** Kind of object; a constant. */
  object: 'thread.run.step.delta';
  /** Fields that the event changes. */
  delta: RunStepDelta;
}

/** The step makes a message. */
export interface RunStepDeltaMessageDelta {
  /** Tells which variant of the type this is. */
  type: 'message_creation';
  /** Message that the step made. */
  message_creation?: RunStepDeltaMessageDelta.MessageCreation;
}

export declare namespace RunStepDeltaMessageDelta {
  /** Message that the step made. */
  export interface MessageCreation {
    /** Message that the step made. */
    message_id?: string;
  }
}

/**
 * Extra output: `step_details.tool_calls[*].file_search.results[*].content` for passages that file search
 * found.
 */
export type RunStepInclude = 'step_details.tool_calls[*].file_search.results[*].content';

export type RunStepsPage = CursorPage<RunStep>;

/** Sorting and paging for a run's steps. */
export interface StepListParams extends CursorPageParams {
  /** Thread that the run works on. */
  thread_id: string;
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "desc"
   */
  order?: 'asc' | 'desc';
  /** Pagination cursor: the ID of the first object on the present page; results end before it. */
  before?: string;
  /**
   * Extra output: `step_details.tool_calls[*].file_search.results[*].content` for passages that file
   * search found.
   */
  include?: Array<'step_details.tool_calls[*].file_search.results[*].content'>;
}

/** Selects the run step to read. */
export interface StepRetrieveParams {
  /** Thread that the run works on. */
  thread_id: string;
  /** Run that the step belongs to. */
  run_id: string;
  /**
   * Extra output: `step_details.tool_calls[*].file_search.results[*].content` for passages that file
   * search found.
   */
  include?: Array<'step_details.tool_calls[*].file_search.results[*].content'>;
}

/** One entry per call of the code interpreter, file search or a function. */
export type ToolCall = CodeInterpreterToolCall | FileSearchToolCall | FunctionToolCall;

/** Piece of a tool call; pieces are joined by `index`. */
export type ToolCallDelta = CodeInterpreterToolCallDelta | FileSearchToolCallDelta | FunctionToolCallDelta;

/** The step calls tools. */
export interface ToolCallDeltaObject {
  /** Tells which variant of the type this is. */
  type: 'tool_calls';
  /** Piece of a tool call; pieces are joined by `index`. */
  tool_calls?: Array<ToolCallDelta>;
}

/** The step called tools. */
export interface ToolCallsStepDetails {
  /** Tells which variant of the type this is. */
  type: 'tool_calls';
  /** One entry per call of the code interpreter, file search or a function. */
  tool_calls: Array<ToolCall>;
}
