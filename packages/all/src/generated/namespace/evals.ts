// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as EvalsAPI from '@oxide/evals';

type EvalCreateParams = EvalsAPI.EvalCreateParams;
declare namespace EvalCreateParams {
  export type Custom = EvalsAPI.EvalCreateParams.Custom;
  export type LabelModel = EvalsAPI.EvalCreateParams.LabelModel;
  export namespace LabelModel {
    export type EvalItem = EvalsAPI.EvalCreateParams.LabelModel.EvalItem;
    export namespace EvalItem {
      export type InputImage = EvalsAPI.EvalCreateParams.LabelModel.EvalItem.InputImage;
      export type OutputText = EvalsAPI.EvalCreateParams.LabelModel.EvalItem.OutputText;
    }
    export type SimpleInputMessage = EvalsAPI.EvalCreateParams.LabelModel.SimpleInputMessage;
  }
  export type Logs = EvalsAPI.EvalCreateParams.Logs;
  export type Python = EvalsAPI.EvalCreateParams.Python;
  export type ScoreModel = EvalsAPI.EvalCreateParams.ScoreModel;
  export type StoredCompletions = EvalsAPI.EvalCreateParams.StoredCompletions;
  export type TextSimilarity = EvalsAPI.EvalCreateParams.TextSimilarity;
}
type EvalCreateResponse = EvalsAPI.EvalCreateResponse;
declare namespace EvalCreateResponse {
  export type EvalGraderPython = EvalsAPI.EvalCreateResponse.EvalGraderPython;
  export type EvalGraderScoreModel = EvalsAPI.EvalCreateResponse.EvalGraderScoreModel;
  export type EvalGraderTextSimilarity = EvalsAPI.EvalCreateResponse.EvalGraderTextSimilarity;
  export type Logs = EvalsAPI.EvalCreateResponse.Logs;
}
type EvalCustomDataSourceConfig = EvalsAPI.EvalCustomDataSourceConfig;
type EvalDeleteResponse = EvalsAPI.EvalDeleteResponse;
type EvalListParams = EvalsAPI.EvalListParams;
type EvalListResponse = EvalsAPI.EvalListResponse;
declare namespace EvalListResponse {
  export type EvalGraderPython = EvalsAPI.EvalListResponse.EvalGraderPython;
  export type EvalGraderScoreModel = EvalsAPI.EvalListResponse.EvalGraderScoreModel;
  export type EvalGraderTextSimilarity = EvalsAPI.EvalListResponse.EvalGraderTextSimilarity;
  export type Logs = EvalsAPI.EvalListResponse.Logs;
}
type EvalListResponsesPage = EvalsAPI.EvalListResponsesPage;
type EvalRetrieveResponse = EvalsAPI.EvalRetrieveResponse;
declare namespace EvalRetrieveResponse {
  export type EvalGraderPython = EvalsAPI.EvalRetrieveResponse.EvalGraderPython;
  export type EvalGraderScoreModel = EvalsAPI.EvalRetrieveResponse.EvalGraderScoreModel;
  export type EvalGraderTextSimilarity = EvalsAPI.EvalRetrieveResponse.EvalGraderTextSimilarity;
  export type Logs = EvalsAPI.EvalRetrieveResponse.Logs;
}
type EvalStoredCompletionsDataSourceConfig = EvalsAPI.EvalStoredCompletionsDataSourceConfig;
type EvalUpdateParams = EvalsAPI.EvalUpdateParams;
type EvalUpdateResponse = EvalsAPI.EvalUpdateResponse;
declare namespace EvalUpdateResponse {
  export type EvalGraderPython = EvalsAPI.EvalUpdateResponse.EvalGraderPython;
  export type EvalGraderScoreModel = EvalsAPI.EvalUpdateResponse.EvalGraderScoreModel;
  export type EvalGraderTextSimilarity = EvalsAPI.EvalUpdateResponse.EvalGraderTextSimilarity;
  export type Logs = EvalsAPI.EvalUpdateResponse.Logs;
}
type CreateEvalCompletionsRunDataSource = EvalsAPI.CreateEvalCompletionsRunDataSource;
declare namespace CreateEvalCompletionsRunDataSource {
  export type FileContent = EvalsAPI.CreateEvalCompletionsRunDataSource.FileContent;
  export namespace FileContent {
    export type Content = EvalsAPI.CreateEvalCompletionsRunDataSource.FileContent.Content;
  }
  export type FileID = EvalsAPI.CreateEvalCompletionsRunDataSource.FileID;
  export type ItemReference = EvalsAPI.CreateEvalCompletionsRunDataSource.ItemReference;
  export type SamplingParams = EvalsAPI.CreateEvalCompletionsRunDataSource.SamplingParams;
  export type StoredCompletions = EvalsAPI.CreateEvalCompletionsRunDataSource.StoredCompletions;
  export type Template = EvalsAPI.CreateEvalCompletionsRunDataSource.Template;
  export namespace Template {
    export type EvalItem = EvalsAPI.CreateEvalCompletionsRunDataSource.Template.EvalItem;
    export namespace EvalItem {
      export type InputImage = EvalsAPI.CreateEvalCompletionsRunDataSource.Template.EvalItem.InputImage;
      export type OutputText = EvalsAPI.CreateEvalCompletionsRunDataSource.Template.EvalItem.OutputText;
    }
  }
}
type CreateEvalJSONLRunDataSource = EvalsAPI.CreateEvalJSONLRunDataSource;
declare namespace CreateEvalJSONLRunDataSource {
  export type FileContent = EvalsAPI.CreateEvalJSONLRunDataSource.FileContent;
  export namespace FileContent {
    export type Content = EvalsAPI.CreateEvalJSONLRunDataSource.FileContent.Content;
  }
  export type FileID = EvalsAPI.CreateEvalJSONLRunDataSource.FileID;
}
type EvalAPIError = EvalsAPI.EvalAPIError;
type RunCancelParams = EvalsAPI.RunCancelParams;
type RunCancelResponse = EvalsAPI.RunCancelResponse;
declare namespace RunCancelResponse {
  export type PerModelUsage = EvalsAPI.RunCancelResponse.PerModelUsage;
  export type PerTestingCriteriaResult = EvalsAPI.RunCancelResponse.PerTestingCriteriaResult;
  export type Responses = EvalsAPI.RunCancelResponse.Responses;
  export namespace Responses {
    export type FileContent = EvalsAPI.RunCancelResponse.Responses.FileContent;
    export namespace FileContent {
      export type Content = EvalsAPI.RunCancelResponse.Responses.FileContent.Content;
    }
    export type FileID = EvalsAPI.RunCancelResponse.Responses.FileID;
    export type ItemReference = EvalsAPI.RunCancelResponse.Responses.ItemReference;
    export type Responses = EvalsAPI.RunCancelResponse.Responses.Responses;
    export type SamplingParams = EvalsAPI.RunCancelResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      export type Text = EvalsAPI.RunCancelResponse.Responses.SamplingParams.Text;
    }
    export type Template = EvalsAPI.RunCancelResponse.Responses.Template;
    export namespace Template {
      export type ChatMessage = EvalsAPI.RunCancelResponse.Responses.Template.ChatMessage;
      export type EvalItem = EvalsAPI.RunCancelResponse.Responses.Template.EvalItem;
      export namespace EvalItem {
        export type InputImage = EvalsAPI.RunCancelResponse.Responses.Template.EvalItem.InputImage;
        export type OutputText = EvalsAPI.RunCancelResponse.Responses.Template.EvalItem.OutputText;
      }
    }
  }
  export type ResultCounts = EvalsAPI.RunCancelResponse.ResultCounts;
}
type RunCreateParams = EvalsAPI.RunCreateParams;
declare namespace RunCreateParams {
  export type CreateEvalResponsesRunDataSource = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource;
  export namespace CreateEvalResponsesRunDataSource {
    export type FileContent = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent;
    export namespace FileContent {
      export type Content = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.FileContent.Content;
    }
    export type FileID = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.FileID;
    export type ItemReference = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.ItemReference;
    export type Responses = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.Responses;
    export type SamplingParams = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams;
    export namespace SamplingParams {
      export type Text = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.SamplingParams.Text;
    }
    export type Template = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.Template;
    export namespace Template {
      export type ChatMessage = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.Template.ChatMessage;
      export type EvalItem = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem;
      export namespace EvalItem {
        export type InputImage = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.InputImage;
        export type OutputText = EvalsAPI.RunCreateParams.CreateEvalResponsesRunDataSource.Template.EvalItem.OutputText;
      }
    }
  }
}
type RunCreateResponse = EvalsAPI.RunCreateResponse;
declare namespace RunCreateResponse {
  export type PerModelUsage = EvalsAPI.RunCreateResponse.PerModelUsage;
  export type PerTestingCriteriaResult = EvalsAPI.RunCreateResponse.PerTestingCriteriaResult;
  export type Responses = EvalsAPI.RunCreateResponse.Responses;
  export namespace Responses {
    export type FileContent = EvalsAPI.RunCreateResponse.Responses.FileContent;
    export namespace FileContent {
      export type Content = EvalsAPI.RunCreateResponse.Responses.FileContent.Content;
    }
    export type FileID = EvalsAPI.RunCreateResponse.Responses.FileID;
    export type ItemReference = EvalsAPI.RunCreateResponse.Responses.ItemReference;
    export type Responses = EvalsAPI.RunCreateResponse.Responses.Responses;
    export type SamplingParams = EvalsAPI.RunCreateResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      export type Text = EvalsAPI.RunCreateResponse.Responses.SamplingParams.Text;
    }
    export type Template = EvalsAPI.RunCreateResponse.Responses.Template;
    export namespace Template {
      export type ChatMessage = EvalsAPI.RunCreateResponse.Responses.Template.ChatMessage;
      export type EvalItem = EvalsAPI.RunCreateResponse.Responses.Template.EvalItem;
      export namespace EvalItem {
        export type InputImage = EvalsAPI.RunCreateResponse.Responses.Template.EvalItem.InputImage;
        export type OutputText = EvalsAPI.RunCreateResponse.Responses.Template.EvalItem.OutputText;
      }
    }
  }
  export type ResultCounts = EvalsAPI.RunCreateResponse.ResultCounts;
}
type RunDeleteParams = EvalsAPI.RunDeleteParams;
type RunDeleteResponse = EvalsAPI.RunDeleteResponse;
type RunListParams = EvalsAPI.RunListParams;
type RunListResponse = EvalsAPI.RunListResponse;
declare namespace RunListResponse {
  export type PerModelUsage = EvalsAPI.RunListResponse.PerModelUsage;
  export type PerTestingCriteriaResult = EvalsAPI.RunListResponse.PerTestingCriteriaResult;
  export type Responses = EvalsAPI.RunListResponse.Responses;
  export namespace Responses {
    export type FileContent = EvalsAPI.RunListResponse.Responses.FileContent;
    export namespace FileContent {
      export type Content = EvalsAPI.RunListResponse.Responses.FileContent.Content;
    }
    export type FileID = EvalsAPI.RunListResponse.Responses.FileID;
    export type ItemReference = EvalsAPI.RunListResponse.Responses.ItemReference;
    export type Responses = EvalsAPI.RunListResponse.Responses.Responses;
    export type SamplingParams = EvalsAPI.RunListResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      export type Text = EvalsAPI.RunListResponse.Responses.SamplingParams.Text;
    }
    export type Template = EvalsAPI.RunListResponse.Responses.Template;
    export namespace Template {
      export type ChatMessage = EvalsAPI.RunListResponse.Responses.Template.ChatMessage;
      export type EvalItem = EvalsAPI.RunListResponse.Responses.Template.EvalItem;
      export namespace EvalItem {
        export type InputImage = EvalsAPI.RunListResponse.Responses.Template.EvalItem.InputImage;
        export type OutputText = EvalsAPI.RunListResponse.Responses.Template.EvalItem.OutputText;
      }
    }
  }
  export type ResultCounts = EvalsAPI.RunListResponse.ResultCounts;
}
type RunListResponsesPage = EvalsAPI.RunListResponsesPage;
type RunRetrieveParams = EvalsAPI.RunRetrieveParams;
type RunRetrieveResponse = EvalsAPI.RunRetrieveResponse;
declare namespace RunRetrieveResponse {
  export type PerModelUsage = EvalsAPI.RunRetrieveResponse.PerModelUsage;
  export type PerTestingCriteriaResult = EvalsAPI.RunRetrieveResponse.PerTestingCriteriaResult;
  export type Responses = EvalsAPI.RunRetrieveResponse.Responses;
  export namespace Responses {
    export type FileContent = EvalsAPI.RunRetrieveResponse.Responses.FileContent;
    export namespace FileContent {
      export type Content = EvalsAPI.RunRetrieveResponse.Responses.FileContent.Content;
    }
    export type FileID = EvalsAPI.RunRetrieveResponse.Responses.FileID;
    export type ItemReference = EvalsAPI.RunRetrieveResponse.Responses.ItemReference;
    export type Responses = EvalsAPI.RunRetrieveResponse.Responses.Responses;
    export type SamplingParams = EvalsAPI.RunRetrieveResponse.Responses.SamplingParams;
    export namespace SamplingParams {
      export type Text = EvalsAPI.RunRetrieveResponse.Responses.SamplingParams.Text;
    }
    export type Template = EvalsAPI.RunRetrieveResponse.Responses.Template;
    export namespace Template {
      export type ChatMessage = EvalsAPI.RunRetrieveResponse.Responses.Template.ChatMessage;
      export type EvalItem = EvalsAPI.RunRetrieveResponse.Responses.Template.EvalItem;
      export namespace EvalItem {
        export type InputImage = EvalsAPI.RunRetrieveResponse.Responses.Template.EvalItem.InputImage;
        export type OutputText = EvalsAPI.RunRetrieveResponse.Responses.Template.EvalItem.OutputText;
      }
    }
  }
  export type ResultCounts = EvalsAPI.RunRetrieveResponse.ResultCounts;
}
type OutputItemListParams = EvalsAPI.OutputItemListParams;
type OutputItemListResponse = EvalsAPI.OutputItemListResponse;
declare namespace OutputItemListResponse {
  export type Result = EvalsAPI.OutputItemListResponse.Result;
  export type Sample = EvalsAPI.OutputItemListResponse.Sample;
  export namespace Sample {
    export type Input = EvalsAPI.OutputItemListResponse.Sample.Input;
    export type Output = EvalsAPI.OutputItemListResponse.Sample.Output;
    export type Usage = EvalsAPI.OutputItemListResponse.Sample.Usage;
  }
}
type OutputItemListResponsesPage = EvalsAPI.OutputItemListResponsesPage;
type OutputItemRetrieveParams = EvalsAPI.OutputItemRetrieveParams;
type OutputItemRetrieveResponse = EvalsAPI.OutputItemRetrieveResponse;
declare namespace OutputItemRetrieveResponse {
  export type Result = EvalsAPI.OutputItemRetrieveResponse.Result;
  export type Sample = EvalsAPI.OutputItemRetrieveResponse.Sample;
  export namespace Sample {
    export type Input = EvalsAPI.OutputItemRetrieveResponse.Sample.Input;
    export type Output = EvalsAPI.OutputItemRetrieveResponse.Sample.Output;
    export type Usage = EvalsAPI.OutputItemRetrieveResponse.Sample.Usage;
  }
}

export type Evals = EvalsAPI.Evals;
export declare namespace Evals {
  export {
    CreateEvalCompletionsRunDataSource,
    CreateEvalJSONLRunDataSource,
    EvalAPIError,
    EvalCreateParams,
    EvalCreateResponse,
    EvalCustomDataSourceConfig,
    EvalDeleteResponse,
    EvalListParams,
    EvalListResponse,
    EvalListResponsesPage,
    EvalRetrieveResponse,
    EvalStoredCompletionsDataSourceConfig,
    EvalUpdateParams,
    EvalUpdateResponse,
    RunCancelParams,
    RunCancelResponse,
    RunCreateParams,
    RunCreateResponse,
    RunDeleteParams,
    RunDeleteResponse,
    RunListParams,
    RunListResponse,
    RunListResponsesPage,
    RunRetrieveParams,
    RunRetrieveResponse,
  };

  export type Runs = EvalsAPI.Evals['runs'];
  export namespace Runs {
    export {
      CreateEvalCompletionsRunDataSource,
      CreateEvalJSONLRunDataSource,
      EvalAPIError,
      OutputItemListParams,
      OutputItemListResponse,
      OutputItemListResponsesPage,
      OutputItemRetrieveParams,
      OutputItemRetrieveResponse,
      RunCancelParams,
      RunCancelResponse,
      RunCreateParams,
      RunCreateResponse,
      RunDeleteParams,
      RunDeleteResponse,
      RunListParams,
      RunListResponse,
      RunListResponsesPage,
      RunRetrieveParams,
      RunRetrieveResponse,
    };

    export type OutputItems = EvalsAPI.Evals['runs']['outputItems'];
    export namespace OutputItems {
      export {
        OutputItemListParams,
        OutputItemListResponse,
        OutputItemListResponsesPage,
        OutputItemRetrieveParams,
        OutputItemRetrieveResponse,
      };
    }
  }
}
