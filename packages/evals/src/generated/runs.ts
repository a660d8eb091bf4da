// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { CursorPage, CursorPageParams } from '@oxide/core';
import type { GraderInputs, LabelModelGrader } from '@oxide/graders';
import type { EasyInputMessage, ResponseFormatTextConfig, Tool } from '@oxide/responses';
import type {
  ChatCompletionFunctionTool,
  Metadata,
  ReasoningEffort,
  ResponseFormatJSONObject,
  ResponseFormatJSONSchema,
  ResponseFormatText,
} from '@oxide/shared';

/** Has a model answer each item through chat completions. */
export interface CreateEvalCompletionsRunDataSource {
  /** Tells which variant of the type this is. */
  type: 'completions';
  /** Where the items come from. */
  source:
    | CreateEvalCompletionsRunDataSource.FileContent
    | CreateEvalCompletionsRunDataSource.FileID
    | CreateEvalCompletionsRunDataSource.StoredCompletions;
  /** How each item becomes the messages for the model: a template, or a field that holds messages. */
  input_messages?:
    | CreateEvalCompletionsRunDataSource.Template
    | CreateEvalCompletionsRunDataSource.ItemReference;
  /** How the model samples. */
  sampling_params?: CreateEvalCompletionsRunDataSource.SamplingParams;
  /** Model that answers. */
  model?: string;
}

export declare namespace CreateEvalCompletionsRunDataSource {
  /** Items inside the request. */
  export type FileContent = CreateEvalJSONLRunDataSource.FileContent;

  export namespace FileContent {
    /** The items, one entry each. */
    export type Content = CreateEvalJSONLRunDataSource.FileContent.Content;
  }

  /** Items in an uploaded JSON lines file. */
  export type FileID = CreateEvalJSONLRunDataSource.FileID;

  /** How each item becomes the messages for the model: a template, or a field that holds messages. */
  export interface ItemReference {
    /** Tells which variant of the type this is. */
    type: 'item_reference';
    /** Field of the item that holds the messages, such as `item.messages`. */
    item_reference: string;
  }

  /** How the model samples. */
  export interface SamplingParams {
    /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
    reasoning_effort?: ReasoningEffort;
    /**
     * Sampling temperature; higher is more varied.
     *
     * @default 1
     */
    temperature?: number;
    /** Limit on generated tokens, reasoning included. */
    max_completion_tokens?: number;
    /**
     * Nucleus sampling; 1 considers all tokens.
     *
     * @default 1
     */
    top_p?: number;
    /**
     * Makes sampling repeatable as far as possible: equal seed and parameters should lead to equal
     * results.
     *
     * @default 42
     */
    seed?: number;
    /** Shape of the output: plain text, JSON by a schema, or JSON of any shape. */
    response_format?: ResponseFormatText | ResponseFormatJSONSchema | ResponseFormatJSONObject;
    /** Functions that the model may call, at most 128. */
    tools?: Array<ChatCompletionFunctionTool>;
  }

  /** Items from stored completions that meet these conditions. */
  export interface StoredCompletions {
    /** Tells which variant of the type this is. */
    type: 'stored_completions';
    /** Only completions that carry these metadata pairs. */
    metadata?: Metadata | null;
    /** Only completions of this model; null for any. */
    model?: string | null;
    /** Only what was created from this moment on, in Unix seconds. */
    created_after?: number | null;
    /** Only what was created up to this moment, in Unix seconds. */
    created_before?: number | null;
    /** Largest number of completions to take; null for all. */
    limit?: number | null;
  }

  /** How each item becomes the messages for the model: a template, or a field that holds messages. */
  export interface Template {
    /** Tells which variant of the type this is. */
    type: 'template';
    /** One entry per message; may hold placeholders such as `{{item.question}}`. */
    template: Array<EasyInputMessage | CreateEvalCompletionsRunDataSource.Template.EvalItem>;
  }

  export namespace Template {
    /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
    export type EvalItem = LabelModelGrader.Input;

    export namespace EvalItem {
      /** Image as part of a message. */
      export type InputImage = GraderInputs.InputImage;

      /** Text that a model generated. */
      export type OutputText = GraderInputs.OutputText;
    }
  }
}

/** Takes items, and finished outputs where present, from JSON lines. */
export interface CreateEvalJSONLRunDataSource {
  /** Tells which variant of the type this is. */
  type: 'jsonl';
  /** Where the items come from. */
  source: CreateEvalJSONLRunDataSource.FileContent | CreateEvalJSONLRunDataSource.FileID;
}

export declare namespace CreateEvalJSONLRunDataSource {
  /** Items inside the request. */
  export interface FileContent {
    /** Tells which variant of the type this is. */
    type: 'file_content';
    /** The items, one entry each. */
    content: Array<CreateEvalJSONLRunDataSource.FileContent.Content>;
  }

  export namespace FileContent {
    /** The items, one entry each. */
    export interface Content {
      /** Data of the item; fills the `item` namespace. */
      item: { [key: string]: unknown };
      /** Finished output; fills the `sample` namespace. */
      sample?: { [key: string]: unknown };
    }
  }

  /** Items in an uploaded JSON lines file. */
  export interface FileID {
    /** Tells which variant of the type this is. */
    type: 'file_id';
    /** Identifier of the uploaded file. */
    id: string;
  }
}

/** Why a run or sample failed. */
export interface EvalAPIError {
  /** Code of the error, for programs. */
  code: string;
  /** Explanation of the error, for people. */
  message: string;
}

/** Selects the run to cancel. */
export interface RunCancelParams {
  /** Evaluation that the run belongs to. */
  eval_id: string;
}

/** One run of an evaluation, with its results. */
export type RunCancelResponse = RunListResponse;

export declare namespace RunCancelResponse {
  /** One entry per model, with its token usage. */
  export type PerModelUsage = RunListResponse.PerModelUsage;

  /** One entry per criterion, with its results. */
  export type PerTestingCriteriaResult = RunListResponse.PerTestingCriteriaResult;

  /** Has a model answer each item through the Responses API. */
  export type Responses = RunListResponse.Responses;

  export namespace Responses {
    /** Items inside the request. */
    export type FileContent = CreateEvalJSONLRunDataSource.FileContent;

    export namespace FileContent {
      /** The items, one entry each. */
      export type Content = CreateEvalJSONLRunDataSource.FileContent.Content;
    }

    /** Items in an uploaded JSON lines file. */
    export type FileID = CreateEvalJSONLRunDataSource.FileID;

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export type ItemReference = RunListResponse.Responses.ItemReference;

    /** Items from stored responses that meet these conditions. */
    export type Responses = RunListResponse.Responses.Responses;

    /** How the model samples. */
    export type SamplingParams = RunListResponse.Responses.SamplingParams;

    export namespace SamplingParams {
      /** Format of the output text. */
      export type Text = RunListResponse.Responses.SamplingParams.Text;
    }

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export type Template = RunListResponse.Responses.Template;

    export namespace Template {
      /** One entry per message; may hold placeholders such as `{{item.question}}`. */
      export type ChatMessage = RunListResponse.Responses.Template.ChatMessage;

      /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
      export type EvalItem = LabelModelGrader.Input;

      export namespace EvalItem {
        /** Image as part of a message. */
        export type InputImage = GraderInputs.InputImage;

        /** Text that a model generated. */
        export type OutputText = GraderInputs.OutputText;
      }
    }
  }

  /** How many items passed, failed and erred. */
  export type ResultCounts = RunListResponse.ResultCounts;
}

/** A run to start. */
export interface RunCreateParams {
  /** Where the run takes its items from, and what model samples them. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunCreateParams.CreateEvalResponsesRunDataSource;
  /** Name of the run. */
  name?: string;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
}

export declare namespace RunCreateParams {
  /** Has a model answer each item through the Responses API. */
  export type CreateEvalResponsesRunDataSource = RunListResponse.Responses;

  export namespace CreateEvalResponsesRunDataSource {
    /** Items inside the request. */
    export type FileContent = CreateEvalJSONLRunDataSource.FileContent;

    export namespace FileContent {
      /** The items, one entry each. */
      export type Content = CreateEvalJSONLRunDataSource.FileContent.Content;
    }

    /** Items in an uploaded JSON lines file. */
    export type FileID = CreateEvalJSONLRunDataSource.FileID;

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export type ItemReference = RunListResponse.Responses.ItemReference;

    /** Items from stored responses that meet these conditions. */
    export type Responses = RunListResponse.Responses.Responses;

    /** How the model samples. */
    export type SamplingParams = RunListResponse.Responses.SamplingParams;

    export namespace SamplingParams {
      /** Format of the output text. */
      export type Text = RunListResponse.Responses.SamplingParams.Text;
    }

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export type Template = RunListResponse.Responses.Template;

    export namespace Template {
      /** One entry per message; may hold placeholders such as `{{item.question}}`. */
      export type ChatMessage = RunListResponse.Responses.Template.ChatMessage;

      /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
      export type EvalItem = LabelModelGrader.Input;

      export namespace EvalItem {
        /** Image as part of a message. */
        export type InputImage = GraderInputs.InputImage;

        /** Text that a model generated. */
        export type OutputText = GraderInputs.OutputText;
      }
    }
  }
}

/** One run of an evaluation, with its results. */
export type RunCreateResponse = RunListResponse;

export declare namespace RunCreateResponse {
  /** One entry per model, with its token usage. */
  export type PerModelUsage = RunListResponse.PerModelUsage;

  /** One entry per criterion, with its results. */
  export type PerTestingCriteriaResult = RunListResponse.PerTestingCriteriaResult;

  /** Has a model answer each item through the Responses API. */
  export type Responses = RunListResponse.Responses;

  export namespace Responses {
    /** Items inside the request. */
    export type FileContent = CreateEvalJSONLRunDataSource.FileContent;

    export namespace FileContent {
      /** The items, one entry each. */
      export type Content = CreateEvalJSONLRunDataSource.FileContent.Content;
    }

    /** Items in an uploaded JSON lines file. */
    export type FileID = CreateEvalJSONLRunDataSource.FileID;

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export type ItemReference = RunListResponse.Responses.ItemReference;

    /** Items from stored responses that meet these conditions. */
    export type Responses = RunListResponse.Responses.Responses;

    /** How the model samples. */
    export type SamplingParams = RunListResponse.Responses.SamplingParams;

    export namespace SamplingParams {
      /** Format of the output text. */
      export type Text = RunListResponse.Responses.SamplingParams.Text;
    }

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export type Template = RunListResponse.Responses.Template;

    export namespace Template {
      /** One entry per message; may hold placeholders such as `{{item.question}}`. */
      export type ChatMessage = RunListResponse.Responses.Template.ChatMessage;

      /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
      export type EvalItem = LabelModelGrader.Input;

      export namespace EvalItem {
        /** Image as part of a message. */
        export type InputImage = GraderInputs.InputImage;

        /** Text that a model generated. */
        export type OutputText = GraderInputs.OutputText;
      }
    }
  }

  /** How many items passed, failed and erred. */
  export type ResultCounts = RunListResponse.ResultCounts;
}

/** Deletion of a run. */
export interface RunDeleteParams {
  /** Evaluation that the run belongs to. */
  eval_id: string;
}

/** Deletion of a run. */
export interface RunDeleteResponse {
  /** Kind of object; a constant. */
  object?: string;
  /** Whether the run has been deleted. */
  deleted?: boolean;
  /** Identifier of the run that is gone. */
  run_id?: string;
}

/** Filter and paging for an evaluation's runs. */
export interface RunListParams extends CursorPageParams {
  /**
   * Sort direction by creation time: `asc` oldest first, `desc` newest first.
   *
   * @default "asc"
   */
  order?: 'asc' | 'desc';
  /** Only runs in this state. */
  status?: 'queued' | 'in_progress' | 'completed' | 'canceled' | 'failed';
}

/** One run of an evaluation, with its results. */
export interface RunListResponse {
  /** Kind of object; a constant. */
  object: 'eval.run';
  /** Identifier, used to follow, cancel or delete the run. */
  id: string;
  /** Evaluation that the run belongs to. */
  eval_id: string;
  /** State of the run. */
  status: string;
  /** Model that was tested, where there was one. */
  model: string;
  /** Name of the run. */
  name: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Web page with the report on the run. Format: uri. */
  report_url: string;
  /** How many items passed, failed and erred. */
  result_counts: RunListResponse.ResultCounts;
  /** One entry per model, with its token usage. */
  per_model_usage: Array<RunListResponse.PerModelUsage>;
  /** One entry per criterion, with its results. */
  per_testing_criteria_results: Array<RunListResponse.PerTestingCriteriaResult>;
  /** Where the run takes its items from, and what model samples them. */
  data_source:
    | CreateEvalJSONLRunDataSource
    | CreateEvalCompletionsRunDataSource
    | RunListResponse.Responses;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata: Metadata | null;
  /** What went wrong; null or absent when nothing did. */
  error: EvalAPIError;
}

export declare namespace RunListResponse {
  /** One entry per model, with its token usage. */
  export interface PerModelUsage {
    /** Model that the figures are about. */
    model_name: string;
    /** How often the model was called. */
    invocation_count: number;
    /** Number of tokens that the prompt takes. */
    prompt_tokens: number;
    /** Tokens that the model generated, including reasoning. */
    completion_tokens: number;
    /** Input and output tokens together. */
    total_tokens: number;
    /** Prompt tokens that were served from the cache. */
    cached_tokens: number;
  }

  /** One entry per criterion, with its results. */
  export interface PerTestingCriteriaResult {
    /** Name of the criterion. */
    testing_criteria: string;
    /** Items that passed this criterion. */
    passed: number;
    /** Items that failed this criterion. */
    failed: number;
  }

  /** Has a model answer each item through the Responses API. */
  export interface Responses {
    /** Tells which variant of the type this is. */
    type: 'responses';
    /** Where the items come from. */
    source:
      | RunListResponse.Responses.FileContent
      | RunListResponse.Responses.FileID
      | RunListResponse.Responses.Responses;
    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    input_messages?: RunListResponse.Responses.Template | RunListResponse.Responses.ItemReference;
    /** How the model samples. */
    sampling_params?: RunListResponse.Responses.SamplingParams;
    /** Model that answers. */
    model?: string;
  }

  export namespace Responses {
    /** Items inside the request. */
    export type FileContent = CreateEvalJSONLRunDataSource.FileContent;

    export namespace FileContent {
      /** The items, one entry each. */
      export type Content = CreateEvalJSONLRunDataSource.FileContent.Content;
    }

    /** Items in an uploaded JSON lines file. */
    export type FileID = CreateEvalJSONLRunDataSource.FileID;

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export interface ItemReference {
      /** Tells which variant of the type this is. */
      type: 'item_reference';
      /** Field of the item that holds the messages, such as `item.messages`. */
      item_reference: string;
    }

    /** Items from stored responses that meet these conditions. */
    export interface Responses {
      /** Tells which variant of the type this is. */
      type: 'responses';
      /** Only responses that carry these metadata pairs; null for any. */
      metadata?: unknown;
      /** Only responses of this model; null for any. */
      model?: string | null;
      /** Only responses whose instructions contain this text. */
      instructions_search?: string | null;
      /** Only what was created from this moment on, in Unix seconds. Range: at least 0. */
      created_after?: number | null;
      /** Only what was created up to this moment, in Unix seconds. Range: at least 0. */
      created_before?: number | null;
      /** Only responses with this reasoning effort; null for any. */
      reasoning_effort?: ReasoningEffort | null;
      /** Only responses with this temperature; null for any. */
      temperature?: number | null;
      /** Only responses with this `top_p`; null for any. */
      top_p?: number | null;
      /** Only responses for these user identifiers; null for any. */
      users?: Array<string> | null;
      /** Only responses with these tools, by name; null for any. */
      tools?: Array<string> | null;
    }

    /** How the model samples. */
    export interface SamplingParams {
      /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
      reasoning_effort?: ReasoningEffort;
      /**
       * Sampling temperature; higher is more varied.
       *
       * @default 1
       */
      temperature?: number;
      /** Limit on generated tokens, reasoning included. */
      max_completion_tokens?: number;
      /**
       * Nucleus sampling; 1 considers all tokens.
       *
       * @default 1
       */
      top_p?: number;
      /**
       * Makes sampling repeatable as far as possible: equal seed and parameters should lead to equal
       * results.
       *
       * @default 42
       */
      seed?: number;
      /** Tools that the model may use. */
      tools?: Array<Tool>;
      /** Format of the output text. */
      text?: RunListResponse.Responses.SamplingParams.Text;
    }

    export namespace SamplingParams {
      /** Format of the output text. */
      export interface Text {
        /** Plain text, JSON by a schema, or JSON of any shape. */
        format?: ResponseFormatTextConfig;
      }
    }

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export interface Template {
      /** Tells which variant of the type this is. */
      type: 'template';
      /** One entry per message; may hold placeholders such as `{{item.question}}`. */
      template: Array<
          | RunListResponse.Responses.Template.ChatMessage
          | RunListResponse.Responses.Template.EvalItem
      >;
    }

    export namespace Template {
      /** One entry per message; may hold placeholders such as `{{item.question}}`. */
      export interface ChatMessage {
        /** Author of the message, such as `system` or `user`. */
        role: string;
        /** Text of the message; placeholders are filled in. */
        content: string;
      }

      /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
      export type EvalItem = LabelModelGrader.Input;

      export namespace EvalItem {
        /** Image as part of a message. */
        export type InputImage = GraderInputs.InputImage;

        /** Text that a model generated. */
        export type OutputText = GraderInputs.OutputText;
      }
    }
  }

  /** How many items passed, failed and erred. */
  export interface ResultCounts {
    /** Number of items that were run. */
    total: number;
    /** Items that ended in an error. */
    errored: number;
    /** Items that didn't pass. */
    failed: number;
    /** Items that passed. */
    passed: number;
  }
}

export type RunListResponsesPage = CursorPage<RunListResponse>;

/** Selects the run to read. */
export interface RunRetrieveParams {
  /** Evaluation that the run belongs to. */
  eval_id: string;
}

/** One run of an evaluation, with its results. */
export type RunRetrieveResponse = RunListResponse;

export declare namespace RunRetrieveResponse {
  /** One entry per model, with its token usage. */
  export type PerModelUsage = RunListResponse.PerModelUsage;

  /** One entry per criterion, with its results. */
  export type PerTestingCriteriaResult = RunListResponse.PerTestingCriteriaResult;

  /** Has a model answer each item through the Responses API. */
  export type Responses = RunListResponse.Responses;

  export namespace Responses {
    /** Items inside the request. */
    export type FileContent = CreateEvalJSONLRunDataSource.FileContent;

    export namespace FileContent {
      /** The items, one entry each. */
      export type Content = CreateEvalJSONLRunDataSource.FileContent.Content;
    }

    /** Items in an uploaded JSON lines file. */
    export type FileID = CreateEvalJSONLRunDataSource.FileID;

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export type ItemReference = RunListResponse.Responses.ItemReference;

    /** Items from stored responses that meet these conditions. */
    export type Responses = RunListResponse.Responses.Responses;

    /** How the model samples. */
    export type SamplingParams = RunListResponse.Responses.SamplingParams;

    export namespace SamplingParams {
      /** Format of the output text. */
      export type Text = RunListResponse.Responses.SamplingParams.Text;
    }

    /** How each item becomes the messages for the model: a template, or a field that holds messages. */
    export type Template = RunListResponse.Responses.Template;

    export namespace Template {
      /** One entry per message; may hold placeholders such as `{{item.question}}`. */
      export type ChatMessage = RunListResponse.Responses.Template.ChatMessage;

      /** Message for a grading or sampled model; `developer` and `system` outrank `user`. */
      export type EvalItem = LabelModelGrader.Input;

      export namespace EvalItem {
        /** Image as part of a message. */
        export type InputImage = GraderInputs.InputImage;

        /** Text that a model generated. */
        export type OutputText = GraderInputs.OutputText;
      }
    }
  }

  /** How many items passed, failed and erred. */
  export type ResultCounts = RunListResponse.ResultCounts;
}
