// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as ResponsesAPI from '@oxide/responses';

type ApplyPatchTool = ResponsesAPI.ApplyPatchTool;
type CompactedResponse = ResponsesAPI.CompactedResponse;
declare namespace CompactedResponse {
  export type Image = ResponsesAPI.CompactedResponse.Image;
}
type ComputerAction = ResponsesAPI.ComputerAction;
declare namespace ComputerAction {
  export type Click = ResponsesAPI.ComputerAction.Click;
  export type DoubleClick = ResponsesAPI.ComputerAction.DoubleClick;
  export type Drag = ResponsesAPI.ComputerAction.Drag;
  export namespace Drag {
    export type Path = ResponsesAPI.ComputerAction.Drag.Path;
  }
  export type Keypress = ResponsesAPI.ComputerAction.Keypress;
  export type Move = ResponsesAPI.ComputerAction.Move;
  export type Screenshot = ResponsesAPI.ComputerAction.Screenshot;
  export type Scroll = ResponsesAPI.ComputerAction.Scroll;
  export type Type = ResponsesAPI.ComputerAction.Type;
  export type Wait = ResponsesAPI.ComputerAction.Wait;
}
type ComputerActionList = ResponsesAPI.ComputerActionList;
type ComputerTool = ResponsesAPI.ComputerTool;
type ComputerUsePreviewTool = ResponsesAPI.ComputerUsePreviewTool;
type ContainerAuto = ResponsesAPI.ContainerAuto;
type ContainerNetworkPolicyAllowlist = ResponsesAPI.ContainerNetworkPolicyAllowlist;
type ContainerNetworkPolicyDisabled = ResponsesAPI.ContainerNetworkPolicyDisabled;
type ContainerNetworkPolicyDomainSecret = ResponsesAPI.ContainerNetworkPolicyDomainSecret;
type ContainerReference = ResponsesAPI.ContainerReference;
type CustomTool = ResponsesAPI.CustomTool;
type EasyInputMessage = ResponsesAPI.EasyInputMessage;
type FileSearchTool = ResponsesAPI.FileSearchTool;
declare namespace FileSearchTool {
  export type RankingOptions = ResponsesAPI.FileSearchTool.RankingOptions;
  export namespace RankingOptions {
    export type HybridSearch = ResponsesAPI.FileSearchTool.RankingOptions.HybridSearch;
  }
}
type FunctionShellTool = ResponsesAPI.FunctionShellTool;
type FunctionTool = ResponsesAPI.FunctionTool;
type ImageDetail = ResponsesAPI.ImageDetail;
type InlineSkill = ResponsesAPI.InlineSkill;
type InlineSkillSource = ResponsesAPI.InlineSkillSource;
type LocalEnvironment = ResponsesAPI.LocalEnvironment;
type LocalSkill = ResponsesAPI.LocalSkill;
type McpToolCallError = ResponsesAPI.McpToolCallError;
declare namespace McpToolCallError {
  export type HTTPError = ResponsesAPI.McpToolCallError.HTTPError;
  export type McpProtocolError = ResponsesAPI.McpToolCallError.McpProtocolError;
  export type McpToolExecutionError = ResponsesAPI.McpToolCallError.McpToolExecutionError;
}
type NamespaceTool = ResponsesAPI.NamespaceTool;
declare namespace NamespaceTool {
  export type Function = ResponsesAPI.NamespaceTool.Function;
}
type ParsedContent<ParsedT> = ResponsesAPI.ParsedContent<ParsedT>;
type ParsedResponse<ParsedT> = ResponsesAPI.ParsedResponse<ParsedT>;
type ParsedResponseFunctionToolCall = ResponsesAPI.ParsedResponseFunctionToolCall;
type ParsedResponseOutputItem<ParsedT> = ResponsesAPI.ParsedResponseOutputItem<ParsedT>;
type ParsedResponseOutputMessage<ParsedT> = ResponsesAPI.ParsedResponseOutputMessage<ParsedT>;
type ParsedResponseOutputText<ParsedT> = ResponsesAPI.ParsedResponseOutputText<ParsedT>;
type Response = ResponsesAPI.Response;
declare namespace Response {
  export type AccessPrograms = ResponsesAPI.Response.AccessPrograms;
  export type CacheHit = ResponsesAPI.Response.CacheHit;
  export type CacheMiss = ResponsesAPI.Response.CacheMiss;
  export type ComparisonResponseNotFound = ResponsesAPI.Response.ComparisonResponseNotFound;
  export type Conversation = ResponsesAPI.Response.Conversation;
  export type Image = ResponsesAPI.Response.Image;
  export type IncompleteDetails = ResponsesAPI.Response.IncompleteDetails;
  export type Moderation = ResponsesAPI.Response.Moderation;
  export namespace Moderation {
    export type Error = ResponsesAPI.Response.Moderation.Error;
    export type ModerationResult = ResponsesAPI.Response.Moderation.ModerationResult;
  }
  export type PromptCacheOptions = ResponsesAPI.Response.PromptCacheOptions;
  export type SpecificProgrammaticToolCallingParam = ResponsesAPI.Response.SpecificProgrammaticToolCallingParam;
  export type ToolUsage = ResponsesAPI.Response.ToolUsage;
  export namespace ToolUsage {
    export type ImageGen = ResponsesAPI.Response.ToolUsage.ImageGen;
    export namespace ImageGen {
      export type CachedTokensDetails = ResponsesAPI.Response.ToolUsage.ImageGen.CachedTokensDetails;
      export type InputTokensDetails = ResponsesAPI.Response.ToolUsage.ImageGen.InputTokensDetails;
      export type OutputTokensDetails = ResponsesAPI.Response.ToolUsage.ImageGen.OutputTokensDetails;
    }
    export type WebSearch = ResponsesAPI.Response.ToolUsage.WebSearch;
  }
  export type Unavailable = ResponsesAPI.Response.Unavailable;
}
type ResponseApplyPatchToolCall = ResponsesAPI.ResponseApplyPatchToolCall;
declare namespace ResponseApplyPatchToolCall {
  export type CreateFile = ResponsesAPI.ResponseApplyPatchToolCall.CreateFile;
  export type DeleteFile = ResponsesAPI.ResponseApplyPatchToolCall.DeleteFile;
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCall.Direct;
  export type Program = ResponsesAPI.ResponseApplyPatchToolCall.Program;
  export type UpdateFile = ResponsesAPI.ResponseApplyPatchToolCall.UpdateFile;
}
type ResponseApplyPatchToolCallOutput = ResponsesAPI.ResponseApplyPatchToolCallOutput;
declare namespace ResponseApplyPatchToolCallOutput {
  export type Direct = ResponsesAPI.ResponseApplyPatchToolCallOutput.Direct;
  export type Program = ResponsesAPI.ResponseApplyPatchToolCallOutput.Program;
}
type ResponseAudioDeltaEvent = ResponsesAPI.ResponseAudioDeltaEvent;
type ResponseAudioDoneEvent = ResponsesAPI.ResponseAudioDoneEvent;
type ResponseAudioTranscriptDeltaEvent = ResponsesAPI.ResponseAudioTranscriptDeltaEvent;
type ResponseAudioTranscriptDoneEvent = ResponsesAPI.ResponseAudioTranscriptDoneEvent;
type ResponseCodeInterpreterCallCodeDeltaEvent = ResponsesAPI.ResponseCodeInterpreterCallCodeDeltaEvent;
type ResponseCodeInterpreterCallCodeDoneEvent = ResponsesAPI.ResponseCodeInterpreterCallCodeDoneEvent;
type ResponseCodeInterpreterCallCompletedEvent = ResponsesAPI.ResponseCodeInterpreterCallCompletedEvent;
type ResponseCodeInterpreterCallInProgressEvent = ResponsesAPI.ResponseCodeInterpreterCallInProgressEvent;
type ResponseCodeInterpreterCallInterpretingEvent = ResponsesAPI.ResponseCodeInterpreterCallInterpretingEvent;
type ResponseCodeInterpreterToolCall = ResponsesAPI.ResponseCodeInterpreterToolCall;
declare namespace ResponseCodeInterpreterToolCall {
  export type Image = ResponsesAPI.ResponseCodeInterpreterToolCall.Image;
  export type Logs = ResponsesAPI.ResponseCodeInterpreterToolCall.Logs;
}
type ResponseCompactParams = ResponsesAPI.ResponseCompactParams;
declare namespace ResponseCompactParams {
  export type Image = ResponsesAPI.ResponseCompactParams.Image;
  export type PromptCacheOptions = ResponsesAPI.ResponseCompactParams.PromptCacheOptions;
}
type ResponseCompactionItem = ResponsesAPI.ResponseCompactionItem;
type ResponseCompactionItemParam = ResponsesAPI.ResponseCompactionItemParam;
type ResponseCompletedEvent = ResponsesAPI.ResponseCompletedEvent;
type ResponseComputerToolCall = ResponsesAPI.ResponseComputerToolCall;
declare namespace ResponseComputerToolCall {
  export type Click = ResponsesAPI.ResponseComputerToolCall.Click;
  export type DoubleClick = ResponsesAPI.ResponseComputerToolCall.DoubleClick;
  export type Drag = ResponsesAPI.ResponseComputerToolCall.Drag;
  export namespace Drag {
    export type Path = ResponsesAPI.ResponseComputerToolCall.Drag.Path;
  }
  export type Keypress = ResponsesAPI.ResponseComputerToolCall.Keypress;
  export type Move = ResponsesAPI.ResponseComputerToolCall.Move;
  export type PendingSafetyCheck = ResponsesAPI.ResponseComputerToolCall.PendingSafetyCheck;
  export type Screenshot = ResponsesAPI.ResponseComputerToolCall.Screenshot;
  export type Scroll = ResponsesAPI.ResponseComputerToolCall.Scroll;
  export type Type = ResponsesAPI.ResponseComputerToolCall.Type;
  export type Wait = ResponsesAPI.ResponseComputerToolCall.Wait;
}
type ResponseComputerToolCallOutputItem = ResponsesAPI.ResponseComputerToolCallOutputItem;
declare namespace ResponseComputerToolCallOutputItem {
  export type AcknowledgedSafetyCheck = ResponsesAPI.ResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck;
}
type ResponseComputerToolCallOutputScreenshot = ResponsesAPI.ResponseComputerToolCallOutputScreenshot;
type ResponseContainerReference = ResponsesAPI.ResponseContainerReference;
type ResponseContent = ResponsesAPI.ResponseContent;
declare namespace ResponseContent {
  export type ReasoningTextContent = ResponsesAPI.ResponseContent.ReasoningTextContent;
}
type ResponseContentPartAddedEvent = ResponsesAPI.ResponseContentPartAddedEvent;
declare namespace ResponseContentPartAddedEvent {
  export type ReasoningText = ResponsesAPI.ResponseContentPartAddedEvent.ReasoningText;
}
type ResponseContentPartDoneEvent = ResponsesAPI.ResponseContentPartDoneEvent;
declare namespace ResponseContentPartDoneEvent {
  export type ReasoningText = ResponsesAPI.ResponseContentPartDoneEvent.ReasoningText;
}
type ResponseConversationParam = ResponsesAPI.ResponseConversationParam;
type ResponseCreateParams = ResponsesAPI.ResponseCreateParams;
declare namespace ResponseCreateParams {
  export type AccessPrograms = ResponsesAPI.ResponseCreateParams.AccessPrograms;
  export type ContextManagement = ResponsesAPI.ResponseCreateParams.ContextManagement;
  export type Image = ResponsesAPI.ResponseCreateParams.Image;
  export type Moderation = ResponsesAPI.ResponseCreateParams.Moderation;
  export namespace Moderation {
    export type Policy = ResponsesAPI.ResponseCreateParams.Moderation.Policy;
    export namespace Policy {
      export type Input = ResponsesAPI.ResponseCreateParams.Moderation.Policy.Input;
      export type Output = ResponsesAPI.ResponseCreateParams.Moderation.Policy.Output;
    }
  }
  export type PromptCacheOptions = ResponsesAPI.ResponseCreateParams.PromptCacheOptions;
  export type ResponseCreateParamsNonStreaming = ResponsesAPI.ResponseCreateParams.ResponseCreateParamsNonStreaming;
  export type ResponseCreateParamsStreaming = ResponsesAPI.ResponseCreateParams.ResponseCreateParamsStreaming;
  export type SpecificProgrammaticToolCallingParam = ResponsesAPI.ResponseCreateParams.SpecificProgrammaticToolCallingParam;
  export type StreamOptions = ResponsesAPI.ResponseCreateParams.StreamOptions;
}
type ResponseCreateParamsNonStreaming = ResponsesAPI.ResponseCreateParamsNonStreaming;
type ResponseCreateParamsStreaming = ResponsesAPI.ResponseCreateParamsStreaming;
type ResponseCreatedEvent = ResponsesAPI.ResponseCreatedEvent;
type ResponseCustomToolCall = ResponsesAPI.ResponseCustomToolCall;
declare namespace ResponseCustomToolCall {
  export type Direct = ResponsesAPI.ResponseCustomToolCall.Direct;
  export type Program = ResponsesAPI.ResponseCustomToolCall.Program;
}
type ResponseCustomToolCallInputDeltaEvent = ResponsesAPI.ResponseCustomToolCallInputDeltaEvent;
type ResponseCustomToolCallInputDoneEvent = ResponsesAPI.ResponseCustomToolCallInputDoneEvent;
type ResponseCustomToolCallItem = ResponsesAPI.ResponseCustomToolCallItem;
type ResponseCustomToolCallOutput = ResponsesAPI.ResponseCustomToolCallOutput;
declare namespace ResponseCustomToolCallOutput {
  export type Direct = ResponsesAPI.ResponseCustomToolCallOutput.Direct;
  export type Program = ResponsesAPI.ResponseCustomToolCallOutput.Program;
}
type ResponseCustomToolCallOutputItem = ResponsesAPI.ResponseCustomToolCallOutputItem;
type ResponseError = ResponsesAPI.ResponseError;
declare namespace ResponseError {
  export type Misalignment = ResponsesAPI.ResponseError.Misalignment;
  export namespace Misalignment {
    export type Steer = ResponsesAPI.ResponseError.Misalignment.Steer;
  }
}
type ResponseErrorEvent = ResponsesAPI.ResponseErrorEvent;
type ResponseFailedEvent = ResponsesAPI.ResponseFailedEvent;
type ResponseFileSearchCallCompletedEvent = ResponsesAPI.ResponseFileSearchCallCompletedEvent;
type ResponseFileSearchCallInProgressEvent = ResponsesAPI.ResponseFileSearchCallInProgressEvent;
type ResponseFileSearchCallSearchingEvent = ResponsesAPI.ResponseFileSearchCallSearchingEvent;
type ResponseFileSearchToolCall = ResponsesAPI.ResponseFileSearchToolCall;
declare namespace ResponseFileSearchToolCall {
  export type Result = ResponsesAPI.ResponseFileSearchToolCall.Result;
}
type ResponseFormatTextConfig = ResponsesAPI.ResponseFormatTextConfig;
type ResponseFormatTextJSONSchemaConfig = ResponsesAPI.ResponseFormatTextJSONSchemaConfig;
type ResponseFunctionCallArgumentsDeltaEvent = ResponsesAPI.ResponseFunctionCallArgumentsDeltaEvent;
type ResponseFunctionCallArgumentsDoneEvent = ResponsesAPI.ResponseFunctionCallArgumentsDoneEvent;
type ResponseFunctionCallOutputItem = ResponsesAPI.ResponseFunctionCallOutputItem;
type ResponseFunctionCallOutputItemList = ResponsesAPI.ResponseFunctionCallOutputItemList;
type ResponseFunctionShellCallOutputContent = ResponsesAPI.ResponseFunctionShellCallOutputContent;
declare namespace ResponseFunctionShellCallOutputContent {
  export type Exit = ResponsesAPI.ResponseFunctionShellCallOutputContent.Exit;
  export type Timeout = ResponsesAPI.ResponseFunctionShellCallOutputContent.Timeout;
}
type ResponseFunctionShellToolCall = ResponsesAPI.ResponseFunctionShellToolCall;
declare namespace ResponseFunctionShellToolCall {
  export type Action = ResponsesAPI.ResponseFunctionShellToolCall.Action;
  export type Direct = ResponsesAPI.ResponseFunctionShellToolCall.Direct;
  export type Program = ResponsesAPI.ResponseFunctionShellToolCall.Program;
}
type ResponseFunctionShellToolCallOutput = ResponsesAPI.ResponseFunctionShellToolCallOutput;
declare namespace ResponseFunctionShellToolCallOutput {
  export type Direct = ResponsesAPI.ResponseFunctionShellToolCallOutput.Direct;
  export type Output = ResponsesAPI.ResponseFunctionShellToolCallOutput.Output;
  export namespace Output {
    export type Exit = ResponsesAPI.ResponseFunctionShellToolCallOutput.Output.Exit;
    export type Timeout = ResponsesAPI.ResponseFunctionShellToolCallOutput.Output.Timeout;
  }
  export type Program = ResponsesAPI.ResponseFunctionShellToolCallOutput.Program;
}
type ResponseFunctionToolCall = ResponsesAPI.ResponseFunctionToolCall;
declare namespace ResponseFunctionToolCall {
  export type Direct = ResponsesAPI.ResponseFunctionToolCall.Direct;
  export type Program = ResponsesAPI.ResponseFunctionToolCall.Program;
}
type ResponseFunctionToolCallItem = ResponsesAPI.ResponseFunctionToolCallItem;
type ResponseFunctionToolCallOutputItem = ResponsesAPI.ResponseFunctionToolCallOutputItem;
declare namespace ResponseFunctionToolCallOutputItem {
  export type Direct = ResponsesAPI.ResponseFunctionToolCallOutputItem.Direct;
  export type Program = ResponsesAPI.ResponseFunctionToolCallOutputItem.Program;
}
type ResponseFunctionWebSearch = ResponsesAPI.ResponseFunctionWebSearch;
declare namespace ResponseFunctionWebSearch {
  export type Find = ResponsesAPI.ResponseFunctionWebSearch.Find;
  export type OpenPage = ResponsesAPI.ResponseFunctionWebSearch.OpenPage;
  export type Search = ResponsesAPI.ResponseFunctionWebSearch.Search;
  export namespace Search {
    export type Source = ResponsesAPI.ResponseFunctionWebSearch.Search.Source;
  }
}
type ResponseImageGenCallCompletedEvent = ResponsesAPI.ResponseImageGenCallCompletedEvent;
type ResponseImageGenCallGeneratingEvent = ResponsesAPI.ResponseImageGenCallGeneratingEvent;
type ResponseImageGenCallInProgressEvent = ResponsesAPI.ResponseImageGenCallInProgressEvent;
type ResponseImageGenCallPartialImageEvent = ResponsesAPI.ResponseImageGenCallPartialImageEvent;
type ResponseInProgressEvent = ResponsesAPI.ResponseInProgressEvent;
type ResponseIncludable = ResponsesAPI.ResponseIncludable;
type ResponseIncompleteEvent = ResponsesAPI.ResponseIncompleteEvent;
type ResponseInput = ResponsesAPI.ResponseInput;
type ResponseInputAudio = ResponsesAPI.ResponseInputAudio;
declare namespace ResponseInputAudio {
  export type InputAudio = ResponsesAPI.ResponseInputAudio.InputAudio;
}
type ResponseInputContent = ResponsesAPI.ResponseInputContent;
type ResponseInputFile = ResponsesAPI.ResponseInputFile;
declare namespace ResponseInputFile {
  export type PromptCacheBreakpoint = ResponsesAPI.ResponseInputFile.PromptCacheBreakpoint;
}
type ResponseInputFileContent = ResponsesAPI.ResponseInputFileContent;
declare namespace ResponseInputFileContent {
  export type PromptCacheBreakpoint = ResponsesAPI.ResponseInputFileContent.PromptCacheBreakpoint;
}
type ResponseInputImage = ResponsesAPI.ResponseInputImage;
declare namespace ResponseInputImage {
  export type PromptCacheBreakpoint = ResponsesAPI.ResponseInputImage.PromptCacheBreakpoint;
}
type ResponseInputImageContent = ResponsesAPI.ResponseInputImageContent;
declare namespace ResponseInputImageContent {
  export type PromptCacheBreakpoint = ResponsesAPI.ResponseInputImageContent.PromptCacheBreakpoint;
}
type ResponseInputItem = ResponsesAPI.ResponseInputItem;
declare namespace ResponseInputItem {
  export type AdditionalTools = ResponsesAPI.ResponseInputItem.AdditionalTools;
  export type ApplyPatchCall = ResponsesAPI.ResponseInputItem.ApplyPatchCall;
  export namespace ApplyPatchCall {
    export type CreateFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.CreateFile;
    export type DeleteFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.DeleteFile;
    export type Direct = ResponsesAPI.ResponseInputItem.ApplyPatchCall.Direct;
    export type Program = ResponsesAPI.ResponseInputItem.ApplyPatchCall.Program;
    export type UpdateFile = ResponsesAPI.ResponseInputItem.ApplyPatchCall.UpdateFile;
  }
  export type ApplyPatchCallOutput = ResponsesAPI.ResponseInputItem.ApplyPatchCallOutput;
  export namespace ApplyPatchCallOutput {
    export type Direct = ResponsesAPI.ResponseInputItem.ApplyPatchCallOutput.Direct;
    export type Program = ResponsesAPI.ResponseInputItem.ApplyPatchCallOutput.Program;
  }
  export type CompactionTrigger = ResponsesAPI.ResponseInputItem.CompactionTrigger;
  export type ComputerCallOutput = ResponsesAPI.ResponseInputItem.ComputerCallOutput;
  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = ResponsesAPI.ResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck;
  }
  export type FunctionCallOutput = ResponsesAPI.ResponseInputItem.FunctionCallOutput;
  export namespace FunctionCallOutput {
    export type Direct = ResponsesAPI.ResponseInputItem.FunctionCallOutput.Direct;
    export type Program = ResponsesAPI.ResponseInputItem.FunctionCallOutput.Program;
  }
  export type ImageGenerationCall = ResponsesAPI.ResponseInputItem.ImageGenerationCall;
  export type ItemReference = ResponsesAPI.ResponseInputItem.ItemReference;
  export type LocalShellCall = ResponsesAPI.ResponseInputItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = ResponsesAPI.ResponseInputItem.LocalShellCall.Action;
  }
  export type LocalShellCallOutput = ResponsesAPI.ResponseInputItem.LocalShellCallOutput;
  export type McpApprovalRequest = ResponsesAPI.ResponseInputItem.McpApprovalRequest;
  export type McpApprovalResponse = ResponsesAPI.ResponseInputItem.McpApprovalResponse;
  export type McpCall = ResponsesAPI.ResponseInputItem.McpCall;
  export type McpListTools = ResponsesAPI.ResponseInputItem.McpListTools;
  export namespace McpListTools {
    export type Tool = ResponsesAPI.ResponseInputItem.McpListTools.Tool;
  }
  export type Message = ResponsesAPI.ResponseInputItem.Message;
  export type Program = ResponsesAPI.ResponseInputItem.Program;
  export type ProgramOutput = ResponsesAPI.ResponseInputItem.ProgramOutput;
  export type ShellCall = ResponsesAPI.ResponseInputItem.ShellCall;
  export namespace ShellCall {
    export type Action = ResponsesAPI.ResponseInputItem.ShellCall.Action;
    export type Direct = ResponsesAPI.ResponseInputItem.ShellCall.Direct;
    export type Program = ResponsesAPI.ResponseInputItem.ShellCall.Program;
  }
  export type ShellCallOutput = ResponsesAPI.ResponseInputItem.ShellCallOutput;
  export namespace ShellCallOutput {
    export type Direct = ResponsesAPI.ResponseInputItem.ShellCallOutput.Direct;
    export type Program = ResponsesAPI.ResponseInputItem.ShellCallOutput.Program;
  }
  export type ToolSearchCall = ResponsesAPI.ResponseInputItem.ToolSearchCall;
}
type ResponseInputMessageContentList = ResponsesAPI.ResponseInputMessageContentList;
type ResponseInputMessageItem = ResponsesAPI.ResponseInputMessageItem;
type ResponseInputText = ResponsesAPI.ResponseInputText;
declare namespace ResponseInputText {
  export type PromptCacheBreakpoint = ResponsesAPI.ResponseInputText.PromptCacheBreakpoint;
}
type ResponseInputTextContent = ResponsesAPI.ResponseInputTextContent;
declare namespace ResponseInputTextContent {
  export type PromptCacheBreakpoint = ResponsesAPI.ResponseInputTextContent.PromptCacheBreakpoint;
}
type ResponseItem = ResponsesAPI.ResponseItem;
declare namespace ResponseItem {
  export type AdditionalTools = ResponsesAPI.ResponseItem.AdditionalTools;
  export type ImageGenerationCall = ResponsesAPI.ResponseItem.ImageGenerationCall;
  export type LocalShellCall = ResponsesAPI.ResponseItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = ResponsesAPI.ResponseItem.LocalShellCall.Action;
  }
  export type LocalShellCallOutput = ResponsesAPI.ResponseItem.LocalShellCallOutput;
  export type McpApprovalRequest = ResponsesAPI.ResponseItem.McpApprovalRequest;
  export type McpApprovalResponse = ResponsesAPI.ResponseItem.McpApprovalResponse;
  export type McpCall = ResponsesAPI.ResponseItem.McpCall;
  export type McpListTools = ResponsesAPI.ResponseItem.McpListTools;
  export namespace McpListTools {
    export type Tool = ResponsesAPI.ResponseItem.McpListTools.Tool;
  }
  export type Program = ResponsesAPI.ResponseItem.Program;
  export type ProgramOutput = ResponsesAPI.ResponseItem.ProgramOutput;
}
type ResponseItemsPage = ResponsesAPI.ResponseItemsPage;
type ResponseLocalEnvironment = ResponsesAPI.ResponseLocalEnvironment;
type ResponseMcpCallArgumentsDeltaEvent = ResponsesAPI.ResponseMcpCallArgumentsDeltaEvent;
type ResponseMcpCallArgumentsDoneEvent = ResponsesAPI.ResponseMcpCallArgumentsDoneEvent;
type ResponseMcpCallCompletedEvent = ResponsesAPI.ResponseMcpCallCompletedEvent;
type ResponseMcpCallFailedEvent = ResponsesAPI.ResponseMcpCallFailedEvent;
type ResponseMcpCallInProgressEvent = ResponsesAPI.ResponseMcpCallInProgressEvent;
type ResponseMcpListToolsCompletedEvent = ResponsesAPI.ResponseMcpListToolsCompletedEvent;
type ResponseMcpListToolsFailedEvent = ResponsesAPI.ResponseMcpListToolsFailedEvent;
type ResponseMcpListToolsInProgressEvent = ResponsesAPI.ResponseMcpListToolsInProgressEvent;
type ResponseOutputAudio = ResponsesAPI.ResponseOutputAudio;
type ResponseOutputItem = ResponsesAPI.ResponseOutputItem;
declare namespace ResponseOutputItem {
  export type AdditionalTools = ResponsesAPI.ResponseOutputItem.AdditionalTools;
  export type ImageGenerationCall = ResponsesAPI.ResponseOutputItem.ImageGenerationCall;
  export type LocalShellCall = ResponsesAPI.ResponseOutputItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = ResponsesAPI.ResponseOutputItem.LocalShellCall.Action;
  }
  export type LocalShellCallOutput = ResponsesAPI.ResponseOutputItem.LocalShellCallOutput;
  export type McpApprovalRequest = ResponsesAPI.ResponseOutputItem.McpApprovalRequest;
  export type McpApprovalResponse = ResponsesAPI.ResponseOutputItem.McpApprovalResponse;
  export type McpCall = ResponsesAPI.ResponseOutputItem.McpCall;
  export type McpListTools = ResponsesAPI.ResponseOutputItem.McpListTools;
  export namespace McpListTools {
    export type Tool = ResponsesAPI.ResponseOutputItem.McpListTools.Tool;
  }
  export type Program = ResponsesAPI.ResponseOutputItem.Program;
  export type ProgramOutput = ResponsesAPI.ResponseOutputItem.ProgramOutput;
}
type ResponseOutputItemAddedEvent = ResponsesAPI.ResponseOutputItemAddedEvent;
type ResponseOutputItemDoneEvent = ResponsesAPI.ResponseOutputItemDoneEvent;
type ResponseOutputMessage = ResponsesAPI.ResponseOutputMessage;
type ResponseOutputRefusal = ResponsesAPI.ResponseOutputRefusal;
type ResponseOutputText = ResponsesAPI.ResponseOutputText;
declare namespace ResponseOutputText {
  export type ContainerFileCitation = ResponsesAPI.ResponseOutputText.ContainerFileCitation;
  export type FileCitation = ResponsesAPI.ResponseOutputText.FileCitation;
  export type FilePath = ResponsesAPI.ResponseOutputText.FilePath;
  export type Logprob = ResponsesAPI.ResponseOutputText.Logprob;
  export namespace Logprob {
    export type TopLogprob = ResponsesAPI.ResponseOutputText.Logprob.TopLogprob;
  }
  export type URLCitation = ResponsesAPI.ResponseOutputText.URLCitation;
}
type ResponseOutputTextAnnotationAddedEvent = ResponsesAPI.ResponseOutputTextAnnotationAddedEvent;
declare namespace ResponseOutputTextAnnotationAddedEvent {
  export type ContainerFileCitation = ResponsesAPI.ResponseOutputTextAnnotationAddedEvent.ContainerFileCitation;
  export type FileCitation = ResponsesAPI.ResponseOutputTextAnnotationAddedEvent.FileCitation;
  export type FilePath = ResponsesAPI.ResponseOutputTextAnnotationAddedEvent.FilePath;
  export type URLCitation = ResponsesAPI.ResponseOutputTextAnnotationAddedEvent.URLCitation;
}
type ResponseParseParams = ResponsesAPI.ResponseParseParams;
type ResponsePrompt = ResponsesAPI.ResponsePrompt;
type ResponseQueuedEvent = ResponsesAPI.ResponseQueuedEvent;
type ResponseReasoningItem = ResponsesAPI.ResponseReasoningItem;
declare namespace ResponseReasoningItem {
  export type Content = ResponsesAPI.ResponseReasoningItem.Content;
  export type Summary = ResponsesAPI.ResponseReasoningItem.Summary;
}
type ResponseReasoningSummaryPartAddedEvent = ResponsesAPI.ResponseReasoningSummaryPartAddedEvent;
declare namespace ResponseReasoningSummaryPartAddedEvent {
  export type Part = ResponsesAPI.ResponseReasoningSummaryPartAddedEvent.Part;
}
type ResponseReasoningSummaryPartDoneEvent = ResponsesAPI.ResponseReasoningSummaryPartDoneEvent;
declare namespace ResponseReasoningSummaryPartDoneEvent {
  export type Part = ResponsesAPI.ResponseReasoningSummaryPartDoneEvent.Part;
}
type ResponseReasoningSummaryTextDeltaEvent = ResponsesAPI.ResponseReasoningSummaryTextDeltaEvent;
type ResponseReasoningSummaryTextDoneEvent = ResponsesAPI.ResponseReasoningSummaryTextDoneEvent;
type ResponseReasoningTextDeltaEvent = ResponsesAPI.ResponseReasoningTextDeltaEvent;
type ResponseReasoningTextDoneEvent = ResponsesAPI.ResponseReasoningTextDoneEvent;
type ResponseRefusalDeltaEvent = ResponsesAPI.ResponseRefusalDeltaEvent;
type ResponseRefusalDoneEvent = ResponsesAPI.ResponseRefusalDoneEvent;
type ResponseRetrieveParams = ResponsesAPI.ResponseRetrieveParams;
declare namespace ResponseRetrieveParams {
  export type ResponseRetrieveParamsNonStreaming = ResponsesAPI.ResponseRetrieveParams.ResponseRetrieveParamsNonStreaming;
  export type ResponseRetrieveParamsStreaming = ResponsesAPI.ResponseRetrieveParams.ResponseRetrieveParamsStreaming;
}
type ResponseRetrieveParamsNonStreaming = ResponsesAPI.ResponseRetrieveParamsNonStreaming;
type ResponseRetrieveParamsStreaming = ResponsesAPI.ResponseRetrieveParamsStreaming;
type ResponseShellCallCommandAddedEvent = ResponsesAPI.ResponseShellCallCommandAddedEvent;
type ResponseShellCallCommandDeltaEvent = ResponsesAPI.ResponseShellCallCommandDeltaEvent;
type ResponseShellCallCommandDoneEvent = ResponsesAPI.ResponseShellCallCommandDoneEvent;
type ResponseShellCallOutputContentDeltaEvent = ResponsesAPI.ResponseShellCallOutputContentDeltaEvent;
declare namespace ResponseShellCallOutputContentDeltaEvent {
  export type Delta = ResponsesAPI.ResponseShellCallOutputContentDeltaEvent.Delta;
}
type ResponseShellCallOutputContentDoneEvent = ResponsesAPI.ResponseShellCallOutputContentDoneEvent;
declare namespace ResponseShellCallOutputContentDoneEvent {
  export type Output = ResponsesAPI.ResponseShellCallOutputContentDoneEvent.Output;
  export namespace Output {
    export type Exit = ResponsesAPI.ResponseShellCallOutputContentDoneEvent.Output.Exit;
    export type Timeout = ResponsesAPI.ResponseShellCallOutputContentDoneEvent.Output.Timeout;
  }
}
type ResponseStatus = ResponsesAPI.ResponseStatus;
type ResponseStreamEvent = ResponsesAPI.ResponseStreamEvent;
type ResponseTextConfig = ResponsesAPI.ResponseTextConfig;
type ResponseTextDeltaEvent = ResponsesAPI.ResponseTextDeltaEvent;
declare namespace ResponseTextDeltaEvent {
  export type Logprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob;
  export namespace Logprob {
    export type TopLogprob = ResponsesAPI.ResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}
type ResponseTextDoneEvent = ResponsesAPI.ResponseTextDoneEvent;
declare namespace ResponseTextDoneEvent {
  export type Logprob = ResponsesAPI.ResponseTextDoneEvent.Logprob;
  export namespace Logprob {
    export type TopLogprob = ResponsesAPI.ResponseTextDoneEvent.Logprob.TopLogprob;
  }
}
type ResponseToolSearchCall = ResponsesAPI.ResponseToolSearchCall;
type ResponseToolSearchOutputItem = ResponsesAPI.ResponseToolSearchOutputItem;
type ResponseToolSearchOutputItemParam = ResponsesAPI.ResponseToolSearchOutputItemParam;
declare namespace ResponseToolSearchOutputItemParam {
  export type CodeInterpreter = ResponsesAPI.ResponseToolSearchOutputItemParam.CodeInterpreter;
  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = ResponsesAPI.ResponseToolSearchOutputItemParam.CodeInterpreter.CodeInterpreterToolAuto;
  }
  export type ImageGeneration = ResponsesAPI.ResponseToolSearchOutputItemParam.ImageGeneration;
  export namespace ImageGeneration {
    export type InputImageMask = ResponsesAPI.ResponseToolSearchOutputItemParam.ImageGeneration.InputImageMask;
  }
  export type LocalShell = ResponsesAPI.ResponseToolSearchOutputItemParam.LocalShell;
  export type Mcp = ResponsesAPI.ResponseToolSearchOutputItemParam.Mcp;
  export namespace Mcp {
    export type McpToolApprovalFilter = ResponsesAPI.ResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = ResponsesAPI.ResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter.Always;
      export type Never = ResponsesAPI.ResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter.Never;
    }
    export type McpToolFilter = ResponsesAPI.ResponseToolSearchOutputItemParam.Mcp.McpToolFilter;
  }
  export type ProgrammaticToolCalling = ResponsesAPI.ResponseToolSearchOutputItemParam.ProgrammaticToolCalling;
}
type ResponseUsage = ResponsesAPI.ResponseUsage;
declare namespace ResponseUsage {
  export type InputTokensDetails = ResponsesAPI.ResponseUsage.InputTokensDetails;
  export namespace InputTokensDetails {
    export type CacheWriteTokensDetails = ResponsesAPI.ResponseUsage.InputTokensDetails.CacheWriteTokensDetails;
  }
  export type OutputTokensDetails = ResponsesAPI.ResponseUsage.OutputTokensDetails;
}
type ResponseWebSearchCallCompletedEvent = ResponsesAPI.ResponseWebSearchCallCompletedEvent;
type ResponseWebSearchCallInProgressEvent = ResponsesAPI.ResponseWebSearchCallInProgressEvent;
type ResponseWebSearchCallSearchingEvent = ResponsesAPI.ResponseWebSearchCallSearchingEvent;
type ResponsesClientEvent = ResponsesAPI.ResponsesClientEvent;
declare namespace ResponsesClientEvent {
  export type ResponseCreate = ResponsesAPI.ResponsesClientEvent.ResponseCreate;
  export namespace ResponseCreate {
    export type AccessPrograms = ResponsesAPI.ResponsesClientEvent.ResponseCreate.AccessPrograms;
    export type ContextManagement = ResponsesAPI.ResponsesClientEvent.ResponseCreate.ContextManagement;
    export type Image = ResponsesAPI.ResponsesClientEvent.ResponseCreate.Image;
    export type Moderation = ResponsesAPI.ResponsesClientEvent.ResponseCreate.Moderation;
    export namespace Moderation {
      export type Policy = ResponsesAPI.ResponsesClientEvent.ResponseCreate.Moderation.Policy;
      export namespace Policy {
        export type Input = ResponsesAPI.ResponsesClientEvent.ResponseCreate.Moderation.Policy.Input;
        export type Output = ResponsesAPI.ResponsesClientEvent.ResponseCreate.Moderation.Policy.Output;
      }
    }
    export type PromptCacheOptions = ResponsesAPI.ResponsesClientEvent.ResponseCreate.PromptCacheOptions;
    export type SpecificProgrammaticToolCallingParam = ResponsesAPI.ResponsesClientEvent.ResponseCreate.SpecificProgrammaticToolCallingParam;
    export type StreamOptions = ResponsesAPI.ResponsesClientEvent.ResponseCreate.StreamOptions;
  }
}
type ResponsesServerEvent = ResponsesAPI.ResponsesServerEvent;
declare namespace ResponsesServerEvent {
  export type ResponseAudioTranscriptWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseAudioTranscriptWsDelta;
  export type ResponseAudioTranscriptWsDone = ResponsesAPI.ResponsesServerEvent.ResponseAudioTranscriptWsDone;
  export type ResponseAudioWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseAudioWsDelta;
  export type ResponseAudioWsDone = ResponsesAPI.ResponsesServerEvent.ResponseAudioWsDone;
  export type ResponseCodeInterpreterCallCodeWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDelta;
  export type ResponseCodeInterpreterCallCodeWsDone = ResponsesAPI.ResponsesServerEvent.ResponseCodeInterpreterCallCodeWsDone;
  export type ResponseCodeInterpreterCallInWsProgress = ResponsesAPI.ResponsesServerEvent.ResponseCodeInterpreterCallInWsProgress;
  export type ResponseCodeInterpreterCallWsCompleted = ResponsesAPI.ResponsesServerEvent.ResponseCodeInterpreterCallWsCompleted;
  export type ResponseCodeInterpreterCallWsInterpreting = ResponsesAPI.ResponsesServerEvent.ResponseCodeInterpreterCallWsInterpreting;
  export type ResponseContentPartWsAdded = ResponsesAPI.ResponsesServerEvent.ResponseContentPartWsAdded;
  export type ResponseContentPartWsDone = ResponsesAPI.ResponsesServerEvent.ResponseContentPartWsDone;
  export type ResponseCustomToolCallInputWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseCustomToolCallInputWsDelta;
  export type ResponseCustomToolCallInputWsDone = ResponsesAPI.ResponsesServerEvent.ResponseCustomToolCallInputWsDone;
  export type ResponseFileSearchCallInWsProgress = ResponsesAPI.ResponsesServerEvent.ResponseFileSearchCallInWsProgress;
  export type ResponseFileSearchCallWsCompleted = ResponsesAPI.ResponsesServerEvent.ResponseFileSearchCallWsCompleted;
  export type ResponseFileSearchCallWsSearching = ResponsesAPI.ResponsesServerEvent.ResponseFileSearchCallWsSearching;
  export type ResponseFunctionCallArgumentsWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseFunctionCallArgumentsWsDelta;
  export type ResponseFunctionCallArgumentsWsDone = ResponsesAPI.ResponsesServerEvent.ResponseFunctionCallArgumentsWsDone;
  export type ResponseImageGenCallInWsProgress = ResponsesAPI.ResponsesServerEvent.ResponseImageGenCallInWsProgress;
  export type ResponseImageGenCallPartialWsImage = ResponsesAPI.ResponsesServerEvent.ResponseImageGenCallPartialWsImage;
  export type ResponseImageGenCallWsCompleted = ResponsesAPI.ResponsesServerEvent.ResponseImageGenCallWsCompleted;
  export type ResponseImageGenCallWsGenerating = ResponsesAPI.ResponsesServerEvent.ResponseImageGenCallWsGenerating;
  export type ResponseInWsProgress = ResponsesAPI.ResponsesServerEvent.ResponseInWsProgress;
  export type ResponseMcpCallArgumentsWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseMcpCallArgumentsWsDelta;
  export type ResponseMcpCallArgumentsWsDone = ResponsesAPI.ResponsesServerEvent.ResponseMcpCallArgumentsWsDone;
  export type ResponseMcpCallInWsProgress = ResponsesAPI.ResponsesServerEvent.ResponseMcpCallInWsProgress;
  export type ResponseMcpCallWsCompleted = ResponsesAPI.ResponsesServerEvent.ResponseMcpCallWsCompleted;
  export type ResponseMcpCallWsFailed = ResponsesAPI.ResponsesServerEvent.ResponseMcpCallWsFailed;
  export type ResponseMcpListToolsInWsProgress = ResponsesAPI.ResponsesServerEvent.ResponseMcpListToolsInWsProgress;
  export type ResponseMcpListToolsWsCompleted = ResponsesAPI.ResponsesServerEvent.ResponseMcpListToolsWsCompleted;
  export type ResponseMcpListToolsWsFailed = ResponsesAPI.ResponsesServerEvent.ResponseMcpListToolsWsFailed;
  export type ResponseOutputItemWsAdded = ResponsesAPI.ResponsesServerEvent.ResponseOutputItemWsAdded;
  export type ResponseOutputItemWsDone = ResponsesAPI.ResponsesServerEvent.ResponseOutputItemWsDone;
  export type ResponseOutputTextAnnotationWsAdded = ResponsesAPI.ResponsesServerEvent.ResponseOutputTextAnnotationWsAdded;
  export type ResponseReasoningSummaryPartWsAdded = ResponsesAPI.ResponsesServerEvent.ResponseReasoningSummaryPartWsAdded;
  export type ResponseReasoningSummaryPartWsDone = ResponsesAPI.ResponsesServerEvent.ResponseReasoningSummaryPartWsDone;
  export type ResponseReasoningSummaryTextWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseReasoningSummaryTextWsDelta;
  export type ResponseReasoningSummaryTextWsDone = ResponsesAPI.ResponsesServerEvent.ResponseReasoningSummaryTextWsDone;
  export type ResponseReasoningTextWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseReasoningTextWsDelta;
  export type ResponseReasoningTextWsDone = ResponsesAPI.ResponsesServerEvent.ResponseReasoningTextWsDone;
  export type ResponseRefusalWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseRefusalWsDelta;
  export type ResponseRefusalWsDone = ResponsesAPI.ResponsesServerEvent.ResponseRefusalWsDone;
  export type ResponseShellCallCommandWsAdded = ResponsesAPI.ResponsesServerEvent.ResponseShellCallCommandWsAdded;
  export type ResponseShellCallCommandWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseShellCallCommandWsDelta;
  export type ResponseShellCallCommandWsDone = ResponsesAPI.ResponsesServerEvent.ResponseShellCallCommandWsDone;
  export type ResponseShellCallOutputContentWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseShellCallOutputContentWsDelta;
  export type ResponseShellCallOutputContentWsDone = ResponsesAPI.ResponsesServerEvent.ResponseShellCallOutputContentWsDone;
  export type ResponseTextWsDelta = ResponsesAPI.ResponsesServerEvent.ResponseTextWsDelta;
  export type ResponseTextWsDone = ResponsesAPI.ResponsesServerEvent.ResponseTextWsDone;
  export type ResponseWebSearchCallInWsProgress = ResponsesAPI.ResponsesServerEvent.ResponseWebSearchCallInWsProgress;
  export type ResponseWebSearchCallWsCompleted = ResponsesAPI.ResponsesServerEvent.ResponseWebSearchCallWsCompleted;
  export type ResponseWebSearchCallWsSearching = ResponsesAPI.ResponsesServerEvent.ResponseWebSearchCallWsSearching;
  export type ResponseWsCompleted = ResponsesAPI.ResponsesServerEvent.ResponseWsCompleted;
  export type ResponseWsCreated = ResponsesAPI.ResponsesServerEvent.ResponseWsCreated;
  export type ResponseWsError = ResponsesAPI.ResponsesServerEvent.ResponseWsError;
  export namespace ResponseWsError {
    export type Error = ResponsesAPI.ResponsesServerEvent.ResponseWsError.Error;
  }
  export type ResponseWsFailed = ResponsesAPI.ResponsesServerEvent.ResponseWsFailed;
  export type ResponseWsIncomplete = ResponsesAPI.ResponsesServerEvent.ResponseWsIncomplete;
  export type ResponseWsQueued = ResponsesAPI.ResponsesServerEvent.ResponseWsQueued;
}
type ServiceTier = ResponsesAPI.ServiceTier;
type SkillReference = ResponsesAPI.SkillReference;
type Tool = ResponsesAPI.Tool;
declare namespace Tool {
  export type CodeInterpreter = ResponsesAPI.Tool.CodeInterpreter;
  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = ResponsesAPI.Tool.CodeInterpreter.CodeInterpreterToolAuto;
  }
  export type ImageGeneration = ResponsesAPI.Tool.ImageGeneration;
  export namespace ImageGeneration {
    export type InputImageMask = ResponsesAPI.Tool.ImageGeneration.InputImageMask;
    export type Svg = ResponsesAPI.Tool.ImageGeneration.Svg;
    export namespace Svg {
      export type Reasoning = ResponsesAPI.Tool.ImageGeneration.Svg.Reasoning;
    }
  }
  export type LocalShell = ResponsesAPI.Tool.LocalShell;
  export type Mcp = ResponsesAPI.Tool.Mcp;
  export namespace Mcp {
    export type McpToolApprovalFilter = ResponsesAPI.Tool.Mcp.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = ResponsesAPI.Tool.Mcp.McpToolApprovalFilter.Always;
      export type Never = ResponsesAPI.Tool.Mcp.McpToolApprovalFilter.Never;
    }
    export type McpToolFilter = ResponsesAPI.Tool.Mcp.McpToolFilter;
  }
  export type ProgrammaticToolCalling = ResponsesAPI.Tool.ProgrammaticToolCalling;
}
type ToolChoiceAllowed = ResponsesAPI.ToolChoiceAllowed;
type ToolChoiceApplyPatch = ResponsesAPI.ToolChoiceApplyPatch;
type ToolChoiceCustom = ResponsesAPI.ToolChoiceCustom;
type ToolChoiceFunction = ResponsesAPI.ToolChoiceFunction;
type ToolChoiceMcp = ResponsesAPI.ToolChoiceMcp;
type ToolChoiceOptions = ResponsesAPI.ToolChoiceOptions;
type ToolChoiceShell = ResponsesAPI.ToolChoiceShell;
type ToolChoiceTypes = ResponsesAPI.ToolChoiceTypes;
type ToolSearchOutputNamespaceTool = ResponsesAPI.ToolSearchOutputNamespaceTool;
declare namespace ToolSearchOutputNamespaceTool {
  export type Function = ResponsesAPI.ToolSearchOutputNamespaceTool.Function;
}
type ToolSearchTool = ResponsesAPI.ToolSearchTool;
type WebSearchPreviewTool = ResponsesAPI.WebSearchPreviewTool;
declare namespace WebSearchPreviewTool {
  export type UserLocation = ResponsesAPI.WebSearchPreviewTool.UserLocation;
}
type WebSearchTool = ResponsesAPI.WebSearchTool;
declare namespace WebSearchTool {
  export type Filters = ResponsesAPI.WebSearchTool.Filters;
  export type UserLocation = ResponsesAPI.WebSearchTool.UserLocation;
}
type InputItemListParams = ResponsesAPI.InputItemListParams;
type ResponseItemList = ResponsesAPI.ResponseItemList;
type InputTokenCountParams = ResponsesAPI.InputTokenCountParams;
declare namespace InputTokenCountParams {
  export type SpecificProgrammaticToolCallingParam = ResponsesAPI.InputTokenCountParams.SpecificProgrammaticToolCallingParam;
  export type Text = ResponsesAPI.InputTokenCountParams.Text;
}
type InputTokenCountResponse = ResponsesAPI.InputTokenCountResponse;

export type Responses = ResponsesAPI.Responses;
export declare namespace Responses {
  export {
    ApplyPatchTool,
    CompactedResponse,
    ComputerAction,
    ComputerActionList,
    ComputerTool,
    ComputerUsePreviewTool,
    ContainerAuto,
    ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDomainSecret,
    ContainerReference,
    CustomTool,
    EasyInputMessage,
    FileSearchTool,
    FunctionShellTool,
    FunctionTool,
    ImageDetail,
    InlineSkill,
    InlineSkillSource,
    InputItemListParams,
    InputTokenCountParams,
    InputTokenCountResponse,
    LocalEnvironment,
    LocalSkill,
    McpToolCallError,
    NamespaceTool,
    ParsedContent,
    ParsedResponse,
    ParsedResponseFunctionToolCall,
    ParsedResponseOutputItem,
    ParsedResponseOutputMessage,
    ParsedResponseOutputText,
    Response,
    ResponseApplyPatchToolCall,
    ResponseApplyPatchToolCallOutput,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCodeInterpreterCallCodeDeltaEvent,
    ResponseCodeInterpreterCallCodeDoneEvent,
    ResponseCodeInterpreterCallCompletedEvent,
    ResponseCodeInterpreterCallInProgressEvent,
    ResponseCodeInterpreterCallInterpretingEvent,
    ResponseCodeInterpreterToolCall,
    ResponseCompactParams,
    ResponseCompactionItem,
    ResponseCompactionItemParam,
    ResponseCompletedEvent,
    ResponseComputerToolCall,
    ResponseComputerToolCallOutputItem,
    ResponseComputerToolCallOutputScreenshot,
    ResponseContainerReference,
    ResponseContent,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseConversationParam,
    ResponseCreateParams,
    ResponseCreateParamsNonStreaming,
    ResponseCreateParamsStreaming,
    ResponseCreatedEvent,
    ResponseCustomToolCall,
    ResponseCustomToolCallInputDeltaEvent,
    ResponseCustomToolCallInputDoneEvent,
    ResponseCustomToolCallItem,
    ResponseCustomToolCallOutput,
    ResponseCustomToolCallOutputItem,
    ResponseError,
    ResponseErrorEvent,
    ResponseFailedEvent,
    ResponseFileSearchCallCompletedEvent,
    ResponseFileSearchCallInProgressEvent,
    ResponseFileSearchCallSearchingEvent,
    ResponseFileSearchToolCall,
    ResponseFormatTextConfig,
    ResponseFormatTextJSONSchemaConfig,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseFunctionCallOutputItem,
    ResponseFunctionCallOutputItemList,
    ResponseFunctionShellCallOutputContent,
    ResponseFunctionShellToolCall,
    ResponseFunctionShellToolCallOutput,
    ResponseFunctionToolCall,
    ResponseFunctionToolCallItem,
    ResponseFunctionToolCallOutputItem,
    ResponseFunctionWebSearch,
    ResponseImageGenCallCompletedEvent,
    ResponseImageGenCallGeneratingEvent,
    ResponseImageGenCallInProgressEvent,
    ResponseImageGenCallPartialImageEvent,
    ResponseInProgressEvent,
    ResponseIncludable,
    ResponseIncompleteEvent,
    ResponseInput,
    ResponseInputAudio,
    ResponseInputContent,
    ResponseInputFile,
    ResponseInputFileContent,
    ResponseInputImage,
    ResponseInputImageContent,
    ResponseInputItem,
    ResponseInputMessageContentList,
    ResponseInputMessageItem,
    ResponseInputText,
    ResponseInputTextContent,
    ResponseItem,
    ResponseItemList,
    ResponseItemsPage,
    ResponseLocalEnvironment,
    ResponseMcpCallArgumentsDeltaEvent,
    ResponseMcpCallArgumentsDoneEvent,
    ResponseMcpCallCompletedEvent,
    ResponseMcpCallFailedEvent,
    ResponseMcpCallInProgressEvent,
    ResponseMcpListToolsCompletedEvent,
    ResponseMcpListToolsFailedEvent,
    ResponseMcpListToolsInProgressEvent,
    ResponseOutputAudio,
    ResponseOutputItem,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseOutputMessage,
    ResponseOutputRefusal,
    ResponseOutputText,
    ResponseOutputTextAnnotationAddedEvent,
    ResponseParseParams,
    ResponsePrompt,
    ResponseQueuedEvent,
    ResponseReasoningItem,
    ResponseReasoningSummaryPartAddedEvent,
    ResponseReasoningSummaryPartDoneEvent,
    ResponseReasoningSummaryTextDeltaEvent,
    ResponseReasoningSummaryTextDoneEvent,
    ResponseReasoningTextDeltaEvent,
    ResponseReasoningTextDoneEvent,
    ResponseRefusalDeltaEvent,
    ResponseRefusalDoneEvent,
    ResponseRetrieveParams,
    ResponseRetrieveParamsNonStreaming,
    ResponseRetrieveParamsStreaming,
    ResponseShellCallCommandAddedEvent,
    ResponseShellCallCommandDeltaEvent,
    ResponseShellCallCommandDoneEvent,
    ResponseShellCallOutputContentDeltaEvent,
    ResponseShellCallOutputContentDoneEvent,
    ResponseStatus,
    ResponseStreamEvent,
    ResponseTextConfig,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    ResponseToolSearchCall,
    ResponseToolSearchOutputItem,
    ResponseToolSearchOutputItemParam,
    ResponseUsage,
    ResponseWebSearchCallCompletedEvent,
    ResponseWebSearchCallInProgressEvent,
    ResponseWebSearchCallSearchingEvent,
    ResponsesClientEvent,
    ResponsesServerEvent,
    ServiceTier,
    SkillReference,
    Tool,
    ToolChoiceAllowed,
    ToolChoiceApplyPatch,
    ToolChoiceCustom,
    ToolChoiceFunction,
    ToolChoiceMcp,
    ToolChoiceOptions,
    ToolChoiceShell,
    ToolChoiceTypes,
    ToolSearchOutputNamespaceTool,
    ToolSearchTool,
    WebSearchPreviewTool,
    WebSearchTool,
  };

  export type InputItems = ResponsesAPI.Responses['inputItems'];
  export namespace InputItems {
    export {
      InputItemListParams,
      ResponseItemList,
    };
  }

  export type InputTokens = ResponsesAPI.Responses['inputTokens'];
  export namespace InputTokens {
    export {
      InputTokenCountParams,
      InputTokenCountResponse,
    };
  }
}
