// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as BetaAPI from '@oxide/beta';
import type * as RealtimeAPI from '@oxide/realtime';
import type { Beta as BetaClass } from '../../beta.ts';

type Assistant = BetaAPI.Assistant;
declare namespace Assistant {
  export type ToolResources = BetaAPI.Assistant.ToolResources;
  export namespace ToolResources {
    export type CodeInterpreter = BetaAPI.Assistant.ToolResources.CodeInterpreter;
    export type FileSearch = BetaAPI.Assistant.ToolResources.FileSearch;
  }
}
type AssistantCreateParams = BetaAPI.AssistantCreateParams;
declare namespace AssistantCreateParams {
  export type ToolResources = BetaAPI.AssistantCreateParams.ToolResources;
  export namespace ToolResources {
    export type CodeInterpreter = BetaAPI.AssistantCreateParams.ToolResources.CodeInterpreter;
    export type FileSearch = BetaAPI.AssistantCreateParams.ToolResources.FileSearch;
    export namespace FileSearch {
      export type VectorStore = BetaAPI.AssistantCreateParams.ToolResources.FileSearch.VectorStore;
      export namespace VectorStore {
        export type Auto = BetaAPI.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Auto;
        export type Static = BetaAPI.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static;
        export namespace Static {
          export type Static = BetaAPI.AssistantCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
        }
      }
    }
  }
}
type AssistantDeleted = BetaAPI.AssistantDeleted;
type AssistantListParams = BetaAPI.AssistantListParams;
type BetaAssistantsAssistantStream = BetaAPI.AssistantStream;
type AssistantStreamEvent = BetaAPI.AssistantStreamEvent;
declare namespace AssistantStreamEvent {
  export type ErrorEvent = BetaAPI.AssistantStreamEvent.ErrorEvent;
  export type ThreadCreated = BetaAPI.AssistantStreamEvent.ThreadCreated;
  export type ThreadMessageCompleted = BetaAPI.AssistantStreamEvent.ThreadMessageCompleted;
  export type ThreadMessageCreated = BetaAPI.AssistantStreamEvent.ThreadMessageCreated;
  export type ThreadMessageDelta = BetaAPI.AssistantStreamEvent.ThreadMessageDelta;
  export type ThreadMessageInProgress = BetaAPI.AssistantStreamEvent.ThreadMessageInProgress;
  export type ThreadMessageIncomplete = BetaAPI.AssistantStreamEvent.ThreadMessageIncomplete;
  export type ThreadRunCancelled = BetaAPI.AssistantStreamEvent.ThreadRunCancelled;
  export type ThreadRunCancelling = BetaAPI.AssistantStreamEvent.ThreadRunCancelling;
  export type ThreadRunCompleted = BetaAPI.AssistantStreamEvent.ThreadRunCompleted;
  export type ThreadRunCreated = BetaAPI.AssistantStreamEvent.ThreadRunCreated;
  export type ThreadRunExpired = BetaAPI.AssistantStreamEvent.ThreadRunExpired;
  export type ThreadRunFailed = BetaAPI.AssistantStreamEvent.ThreadRunFailed;
  export type ThreadRunInProgress = BetaAPI.AssistantStreamEvent.ThreadRunInProgress;
  export type ThreadRunIncomplete = BetaAPI.AssistantStreamEvent.ThreadRunIncomplete;
  export type ThreadRunQueued = BetaAPI.AssistantStreamEvent.ThreadRunQueued;
  export type ThreadRunRequiresAction = BetaAPI.AssistantStreamEvent.ThreadRunRequiresAction;
  export type ThreadRunStepCancelled = BetaAPI.AssistantStreamEvent.ThreadRunStepCancelled;
  export type ThreadRunStepCompleted = BetaAPI.AssistantStreamEvent.ThreadRunStepCompleted;
  export type ThreadRunStepCreated = BetaAPI.AssistantStreamEvent.ThreadRunStepCreated;
  export type ThreadRunStepDelta = BetaAPI.AssistantStreamEvent.ThreadRunStepDelta;
  export type ThreadRunStepExpired = BetaAPI.AssistantStreamEvent.ThreadRunStepExpired;
  export type ThreadRunStepFailed = BetaAPI.AssistantStreamEvent.ThreadRunStepFailed;
  export type ThreadRunStepInProgress = BetaAPI.AssistantStreamEvent.ThreadRunStepInProgress;
}
type AssistantTool = BetaAPI.AssistantTool;
type AssistantUpdateParams = BetaAPI.AssistantUpdateParams;
declare namespace AssistantUpdateParams {
  export type ToolResources = BetaAPI.AssistantUpdateParams.ToolResources;
  export namespace ToolResources {
    export type CodeInterpreter = BetaAPI.AssistantUpdateParams.ToolResources.CodeInterpreter;
    export type FileSearch = BetaAPI.AssistantUpdateParams.ToolResources.FileSearch;
  }
}
type AssistantsPage = BetaAPI.AssistantsPage;
type CodeInterpreterTool = BetaAPI.CodeInterpreterTool;
type DoneEvent = BetaAPI.DoneEvent;
type FileSearchTool = BetaAPI.FileSearchTool;
declare namespace FileSearchTool {
  export type FileSearch = BetaAPI.FileSearchTool.FileSearch;
  export namespace FileSearch {
    export type RankingOptions = BetaAPI.FileSearchTool.FileSearch.RankingOptions;
  }
}
type FunctionTool = BetaAPI.FunctionTool;
type MessageStreamEvent = BetaAPI.MessageStreamEvent;
declare namespace MessageStreamEvent {
  export type ThreadMessageCompleted = BetaAPI.MessageStreamEvent.ThreadMessageCompleted;
  export type ThreadMessageCreated = BetaAPI.MessageStreamEvent.ThreadMessageCreated;
  export type ThreadMessageDelta = BetaAPI.MessageStreamEvent.ThreadMessageDelta;
  export type ThreadMessageInProgress = BetaAPI.MessageStreamEvent.ThreadMessageInProgress;
  export type ThreadMessageIncomplete = BetaAPI.MessageStreamEvent.ThreadMessageIncomplete;
}
type RunStepStreamEvent = BetaAPI.RunStepStreamEvent;
declare namespace RunStepStreamEvent {
  export type ThreadRunStepCancelled = BetaAPI.RunStepStreamEvent.ThreadRunStepCancelled;
  export type ThreadRunStepCompleted = BetaAPI.RunStepStreamEvent.ThreadRunStepCompleted;
  export type ThreadRunStepCreated = BetaAPI.RunStepStreamEvent.ThreadRunStepCreated;
  export type ThreadRunStepDelta = BetaAPI.RunStepStreamEvent.ThreadRunStepDelta;
  export type ThreadRunStepExpired = BetaAPI.RunStepStreamEvent.ThreadRunStepExpired;
  export type ThreadRunStepFailed = BetaAPI.RunStepStreamEvent.ThreadRunStepFailed;
  export type ThreadRunStepInProgress = BetaAPI.RunStepStreamEvent.ThreadRunStepInProgress;
}
type RunStreamEvent = BetaAPI.RunStreamEvent;
declare namespace RunStreamEvent {
  export type ThreadRunCancelled = BetaAPI.RunStreamEvent.ThreadRunCancelled;
  export type ThreadRunCancelling = BetaAPI.RunStreamEvent.ThreadRunCancelling;
  export type ThreadRunCompleted = BetaAPI.RunStreamEvent.ThreadRunCompleted;
  export type ThreadRunCreated = BetaAPI.RunStreamEvent.ThreadRunCreated;
  export type ThreadRunExpired = BetaAPI.RunStreamEvent.ThreadRunExpired;
  export type ThreadRunFailed = BetaAPI.RunStreamEvent.ThreadRunFailed;
  export type ThreadRunInProgress = BetaAPI.RunStreamEvent.ThreadRunInProgress;
  export type ThreadRunIncomplete = BetaAPI.RunStreamEvent.ThreadRunIncomplete;
  export type ThreadRunQueued = BetaAPI.RunStreamEvent.ThreadRunQueued;
  export type ThreadRunRequiresAction = BetaAPI.RunStreamEvent.ThreadRunRequiresAction;
}
type ThreadStreamEvent = BetaAPI.ThreadStreamEvent;
type ChatKitWorkflow = BetaAPI.ChatKitWorkflow;
declare namespace ChatKitWorkflow {
  export type Tracing = BetaAPI.ChatKitWorkflow.Tracing;
}
type BetaChatkitSessionsSessionCreateParams = BetaAPI.SessionCreateParams;
type ChatKitAttachment = BetaAPI.ChatKitAttachment;
type ChatKitResponseOutputText = BetaAPI.ChatKitResponseOutputText;
declare namespace ChatKitResponseOutputText {
  export type File = BetaAPI.ChatKitResponseOutputText.File;
  export namespace File {
    export type Source = BetaAPI.ChatKitResponseOutputText.File.Source;
  }
  export type URL = BetaAPI.ChatKitResponseOutputText.URL;
  export namespace URL {
    export type Source = BetaAPI.ChatKitResponseOutputText.URL.Source;
  }
}
type ChatKitThread = BetaAPI.ChatKitThread;
declare namespace ChatKitThread {
  export type Active = BetaAPI.ChatKitThread.Active;
  export type Closed = BetaAPI.ChatKitThread.Closed;
  export type Locked = BetaAPI.ChatKitThread.Locked;
}
type ChatKitThreadAssistantMessageItem = BetaAPI.ChatKitThreadAssistantMessageItem;
type ChatKitThreadItemList = BetaAPI.ChatKitThreadItemList;
declare namespace ChatKitThreadItemList {
  export type ChatKitClientToolCall = BetaAPI.ChatKitThreadItemList.ChatKitClientToolCall;
  export type ChatKitTask = BetaAPI.ChatKitThreadItemList.ChatKitTask;
  export type ChatKitTaskGroup = BetaAPI.ChatKitThreadItemList.ChatKitTaskGroup;
  export namespace ChatKitTaskGroup {
    export type Task = BetaAPI.ChatKitThreadItemList.ChatKitTaskGroup.Task;
  }
}
type ChatKitThreadItemListDataPage = BetaAPI.ChatKitThreadItemListDataPage;
type ChatKitThreadUserMessageItem = BetaAPI.ChatKitThreadUserMessageItem;
declare namespace ChatKitThreadUserMessageItem {
  export type InferenceOptions = BetaAPI.ChatKitThreadUserMessageItem.InferenceOptions;
  export namespace InferenceOptions {
    export type ToolChoice = BetaAPI.ChatKitThreadUserMessageItem.InferenceOptions.ToolChoice;
  }
  export type InputText = BetaAPI.ChatKitThreadUserMessageItem.InputText;
  export type QuotedText = BetaAPI.ChatKitThreadUserMessageItem.QuotedText;
}
type ChatKitThreadsPage = BetaAPI.ChatKitThreadsPage;
type ChatKitWidgetItem = BetaAPI.ChatKitWidgetItem;
type ChatSession = BetaAPI.ChatSession;
type ChatSessionAutomaticThreadTitling = BetaAPI.ChatSessionAutomaticThreadTitling;
type ChatSessionChatKitConfiguration = BetaAPI.ChatSessionChatKitConfiguration;
type ChatSessionChatKitConfigurationParam = BetaAPI.ChatSessionChatKitConfigurationParam;
declare namespace ChatSessionChatKitConfigurationParam {
  export type AutomaticThreadTitling = BetaAPI.ChatSessionChatKitConfigurationParam.AutomaticThreadTitling;
  export type FileUpload = BetaAPI.ChatSessionChatKitConfigurationParam.FileUpload;
  export type History = BetaAPI.ChatSessionChatKitConfigurationParam.History;
}
type ChatSessionExpiresAfterParam = BetaAPI.ChatSessionExpiresAfterParam;
type ChatSessionFileUpload = BetaAPI.ChatSessionFileUpload;
type ChatSessionHistory = BetaAPI.ChatSessionHistory;
type ChatSessionRateLimits = BetaAPI.ChatSessionRateLimits;
type ChatSessionRateLimitsParam = BetaAPI.ChatSessionRateLimitsParam;
type ChatSessionStatus = BetaAPI.ChatSessionStatus;
type ChatSessionWorkflowParam = BetaAPI.ChatSessionWorkflowParam;
declare namespace ChatSessionWorkflowParam {
  export type Tracing = BetaAPI.ChatSessionWorkflowParam.Tracing;
}
type ThreadDeleteResponse = BetaAPI.ThreadDeleteResponse;
type ThreadListItemsParams = BetaAPI.ThreadListItemsParams;
type ThreadListParams = BetaAPI.ThreadListParams;
type ConversationCreatedEvent = RealtimeAPI.BetaRealtimeTypes.ConversationCreatedEvent;
declare namespace ConversationCreatedEvent {
  export type Conversation = RealtimeAPI.BetaRealtimeTypes.ConversationCreatedEvent.Conversation;
}
type ConversationItem = RealtimeAPI.BetaRealtimeTypes.ConversationItem;
type ConversationItemContent = RealtimeAPI.ConversationItemContent;
type ConversationItemCreateEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemCreateEvent;
type ConversationItemCreatedEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemCreatedEvent;
type ConversationItemDeleteEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemDeleteEvent;
type ConversationItemDeletedEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemDeletedEvent;
type ConversationItemInputAudioTranscriptionCompletedEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionCompletedEvent;
declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  export type Logprob = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionCompletedEvent.Logprob;
  export type TranscriptTextUsageDuration = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;
  export type TranscriptTextUsageTokens = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens;
  export namespace TranscriptTextUsageTokens {
    export type InputTokenDetails = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails;
  }
}
type ConversationItemInputAudioTranscriptionDeltaEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionDeltaEvent;
declare namespace ConversationItemInputAudioTranscriptionDeltaEvent {
  export type Logprob = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionDeltaEvent.Logprob;
}
type ConversationItemInputAudioTranscriptionFailedEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionFailedEvent;
declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  export type Error = RealtimeAPI.BetaRealtimeTypes.ConversationItemInputAudioTranscriptionFailedEvent.Error;
}
type ConversationItemRetrieveEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemRetrieveEvent;
type ConversationItemTruncateEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemTruncateEvent;
type ConversationItemTruncatedEvent = RealtimeAPI.BetaRealtimeTypes.ConversationItemTruncatedEvent;
type ConversationItemWithReference = RealtimeAPI.BetaRealtimeTypes.ConversationItemWithReference;
declare namespace ConversationItemWithReference {
  export type Content = RealtimeAPI.BetaRealtimeTypes.ConversationItemWithReference.Content;
}
type ErrorEvent = RealtimeAPI.ErrorEvent;
declare namespace ErrorEvent {
  export type Error = RealtimeAPI.ErrorEvent.Error;
}
type InputAudioBufferAppendEvent = RealtimeAPI.BetaRealtimeTypes.InputAudioBufferAppendEvent;
type InputAudioBufferClearEvent = RealtimeAPI.BetaRealtimeTypes.InputAudioBufferClearEvent;
type InputAudioBufferClearedEvent = RealtimeAPI.BetaRealtimeTypes.InputAudioBufferClearedEvent;
type InputAudioBufferCommitEvent = RealtimeAPI.BetaRealtimeTypes.InputAudioBufferCommitEvent;
type InputAudioBufferCommittedEvent = RealtimeAPI.BetaRealtimeTypes.InputAudioBufferCommittedEvent;
type InputAudioBufferSpeechStartedEvent = RealtimeAPI.BetaRealtimeTypes.InputAudioBufferSpeechStartedEvent;
type InputAudioBufferSpeechStoppedEvent = RealtimeAPI.BetaRealtimeTypes.InputAudioBufferSpeechStoppedEvent;
type RateLimitsUpdatedEvent = RealtimeAPI.BetaRealtimeTypes.RateLimitsUpdatedEvent;
declare namespace RateLimitsUpdatedEvent {
  export type RateLimit = RealtimeAPI.BetaRealtimeTypes.RateLimitsUpdatedEvent.RateLimit;
}
declare namespace RealtimeClientEvent {
  export type OutputAudioBufferClear = RealtimeAPI.BetaRealtimeTypes.RealtimeClientEvent.OutputAudioBufferClear;
}
type RealtimeResponse = RealtimeAPI.BetaRealtimeTypes.RealtimeResponse;
type RealtimeResponseStatus = RealtimeAPI.BetaRealtimeTypes.RealtimeResponseStatus;
declare namespace RealtimeResponseStatus {
  export type Error = RealtimeAPI.BetaRealtimeTypes.RealtimeResponseStatus.Error;
}
type RealtimeResponseUsage = RealtimeAPI.BetaRealtimeTypes.RealtimeResponseUsage;
declare namespace RealtimeResponseUsage {
  export type InputTokenDetails = RealtimeAPI.BetaRealtimeTypes.RealtimeResponseUsage.InputTokenDetails;
  export namespace InputTokenDetails {
    export type CachedTokensDetails = RealtimeAPI.BetaRealtimeTypes.RealtimeResponseUsage.InputTokenDetails.CachedTokensDetails;
  }
  export type OutputTokenDetails = RealtimeAPI.BetaRealtimeTypes.RealtimeResponseUsage.OutputTokenDetails;
}
declare namespace RealtimeServerEvent {
  export type ConversationItemRetrieved = RealtimeAPI.BetaRealtimeTypes.RealtimeServerEvent.ConversationItemRetrieved;
}
type ResponseAudioDeltaEvent = RealtimeAPI.BetaRealtimeTypes.ResponseAudioDeltaEvent;
type ResponseAudioDoneEvent = RealtimeAPI.BetaRealtimeTypes.ResponseAudioDoneEvent;
type ResponseAudioTranscriptDeltaEvent = RealtimeAPI.BetaRealtimeTypes.ResponseAudioTranscriptDeltaEvent;
type ResponseAudioTranscriptDoneEvent = RealtimeAPI.BetaRealtimeTypes.ResponseAudioTranscriptDoneEvent;
type ResponseCancelEvent = RealtimeAPI.BetaRealtimeTypes.ResponseCancelEvent;
type ResponseContentPartAddedEvent = RealtimeAPI.BetaRealtimeTypes.ResponseContentPartAddedEvent;
declare namespace ResponseContentPartAddedEvent {
  export type Part = RealtimeAPI.BetaRealtimeTypes.ResponseContentPartAddedEvent.Part;
}
type ResponseContentPartDoneEvent = RealtimeAPI.BetaRealtimeTypes.ResponseContentPartDoneEvent;
declare namespace ResponseContentPartDoneEvent {
  export type Part = RealtimeAPI.BetaRealtimeTypes.ResponseContentPartDoneEvent.Part;
}
type ResponseCreateEvent = RealtimeAPI.BetaRealtimeTypes.ResponseCreateEvent;
declare namespace ResponseCreateEvent {
  export type Response = RealtimeAPI.BetaRealtimeTypes.ResponseCreateEvent.Response;
  export namespace Response {
    export type Tool = RealtimeAPI.BetaRealtimeTypes.ResponseCreateEvent.Response.Tool;
    export type VoiceIdsOrCustomVoice1 = RealtimeAPI.BetaRealtimeTypes.ResponseCreateEvent.Response.VoiceIdsOrCustomVoice1;
  }
}
type ResponseCreatedEvent = RealtimeAPI.BetaRealtimeTypes.ResponseCreatedEvent;
type ResponseDoneEvent = RealtimeAPI.BetaRealtimeTypes.ResponseDoneEvent;
type ResponseFunctionCallArgumentsDeltaEvent = RealtimeAPI.BetaRealtimeTypes.ResponseFunctionCallArgumentsDeltaEvent;
type ResponseFunctionCallArgumentsDoneEvent = RealtimeAPI.BetaRealtimeTypes.ResponseFunctionCallArgumentsDoneEvent;
type ResponseOutputItemAddedEvent = RealtimeAPI.BetaRealtimeTypes.ResponseOutputItemAddedEvent;
type ResponseOutputItemDoneEvent = RealtimeAPI.BetaRealtimeTypes.ResponseOutputItemDoneEvent;
type ResponseTextDeltaEvent = RealtimeAPI.BetaRealtimeTypes.ResponseTextDeltaEvent;
type ResponseTextDoneEvent = RealtimeAPI.BetaRealtimeTypes.ResponseTextDoneEvent;
type SessionCreatedEvent = RealtimeAPI.BetaRealtimeTypes.SessionCreatedEvent;
type SessionUpdateEvent = RealtimeAPI.BetaRealtimeTypes.SessionUpdateEvent;
declare namespace SessionUpdateEvent {
  export type Session = RealtimeAPI.BetaRealtimeTypes.SessionUpdateEvent.Session;
  export namespace Session {
    export type ClientSecret = RealtimeAPI.BetaRealtimeTypes.SessionUpdateEvent.Session.ClientSecret;
    export type InputAudioTranscription = RealtimeAPI.BetaRealtimeTypes.SessionUpdateEvent.Session.InputAudioTranscription;
    export type Tool = RealtimeAPI.BetaRealtimeTypes.SessionUpdateEvent.Session.Tool;
    export type TracingConfiguration = RealtimeAPI.BetaRealtimeTypes.SessionUpdateEvent.Session.TracingConfiguration;
    export type TurnDetection = RealtimeAPI.BetaRealtimeTypes.SessionUpdateEvent.Session.TurnDetection;
    export type VoiceIdsOrCustomVoice1 = RealtimeAPI.BetaRealtimeTypes.SessionUpdateEvent.Session.VoiceIdsOrCustomVoice1;
  }
}
type SessionUpdatedEvent = RealtimeAPI.BetaRealtimeTypes.SessionUpdatedEvent;
type TranscriptionSessionUpdate = RealtimeAPI.BetaRealtimeTypes.TranscriptionSessionUpdate;
declare namespace TranscriptionSessionUpdate {
  export type Session = RealtimeAPI.BetaRealtimeTypes.TranscriptionSessionUpdate.Session;
  export namespace Session {
    export type InputAudioNoiseReduction = RealtimeAPI.BetaRealtimeTypes.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    export type InputAudioTranscription = RealtimeAPI.BetaRealtimeTypes.TranscriptionSessionUpdate.Session.InputAudioTranscription;
    export type TurnDetection = RealtimeAPI.BetaRealtimeTypes.TranscriptionSessionUpdate.Session.TurnDetection;
  }
}
type TranscriptionSessionUpdatedEvent = RealtimeAPI.BetaRealtimeTypes.TranscriptionSessionUpdatedEvent;
type Session = RealtimeAPI.Session;
declare namespace Session {
  export type InputAudioNoiseReduction = RealtimeAPI.Session.InputAudioNoiseReduction;
  export type InputAudioTranscription = RealtimeAPI.Session.InputAudioTranscription;
  export type Tool = RealtimeAPI.Session.Tool;
  export type TracingConfiguration = RealtimeAPI.Session.TracingConfiguration;
  export type TurnDetection = RealtimeAPI.Session.TurnDetection;
}
type BetaRealtimeSessionsSessionCreateParams = RealtimeAPI.SessionCreateParams;
declare namespace BetaRealtimeSessionsSessionCreateParams {
  export type ClientSecret = RealtimeAPI.SessionCreateParams.ClientSecret;
  export type InputAudioTranscription = RealtimeAPI.SessionCreateParams.InputAudioTranscription;
  export type Tool = RealtimeAPI.SessionCreateParams.Tool;
  export type TracingConfiguration = RealtimeAPI.SessionCreateParams.TracingConfiguration;
  export type TurnDetection = RealtimeAPI.SessionCreateParams.TurnDetection;
  export type VoiceIdsOrCustomVoice1 = RealtimeAPI.SessionCreateParams.VoiceIdsOrCustomVoice1;
}
type SessionCreateResponse = RealtimeAPI.SessionCreateResponse;
declare namespace SessionCreateResponse {
  export type Audio = RealtimeAPI.SessionCreateResponse.Audio;
  export namespace Audio {
    export type Input = RealtimeAPI.SessionCreateResponse.Audio.Input;
    export namespace Input {
      export type NoiseReduction = RealtimeAPI.SessionCreateResponse.Audio.Input.NoiseReduction;
      export type TurnDetection = RealtimeAPI.SessionCreateResponse.Audio.Input.TurnDetection;
    }
    export type Output = RealtimeAPI.SessionCreateResponse.Audio.Output;
  }
  export type Tool = RealtimeAPI.SessionCreateResponse.Tool;
  export type TracingConfiguration = RealtimeAPI.SessionCreateResponse.TracingConfiguration;
  export type TurnDetection = RealtimeAPI.SessionCreateResponse.TurnDetection;
}
type TranscriptionSession = RealtimeAPI.TranscriptionSession;
declare namespace TranscriptionSession {
  export type ClientSecret = RealtimeAPI.TranscriptionSession.ClientSecret;
  export type InputAudioTranscription = RealtimeAPI.TranscriptionSession.InputAudioTranscription;
  export type TurnDetection = RealtimeAPI.TranscriptionSession.TurnDetection;
}
type TranscriptionSessionCreateParams = RealtimeAPI.TranscriptionSessionCreateParams;
declare namespace TranscriptionSessionCreateParams {
  export type InputAudioNoiseReduction = RealtimeAPI.TranscriptionSessionCreateParams.InputAudioNoiseReduction;
  export type InputAudioTranscription = RealtimeAPI.TranscriptionSessionCreateParams.InputAudioTranscription;
  export type TurnDetection = RealtimeAPI.TranscriptionSessionCreateParams.TurnDetection;
}
type BetaApplyPatchTool = BetaAPI.BetaApplyPatchTool;
type BetaCompactedResponse = BetaAPI.BetaCompactedResponse;
declare namespace BetaCompactedResponse {
  export type Image = BetaAPI.BetaCompactedResponse.Image;
}
type BetaComputerAction = BetaAPI.BetaComputerAction;
declare namespace BetaComputerAction {
  export type Click = BetaAPI.BetaComputerAction.Click;
  export type DoubleClick = BetaAPI.BetaComputerAction.DoubleClick;
  export type Drag = BetaAPI.BetaComputerAction.Drag;
  export namespace Drag {
    export type Path = BetaAPI.BetaComputerAction.Drag.Path;
  }
  export type Keypress = BetaAPI.BetaComputerAction.Keypress;
  export type Move = BetaAPI.BetaComputerAction.Move;
  export type Screenshot = BetaAPI.BetaComputerAction.Screenshot;
  export type Scroll = BetaAPI.BetaComputerAction.Scroll;
  export type Type = BetaAPI.BetaComputerAction.Type;
  export type Wait = BetaAPI.BetaComputerAction.Wait;
}
type BetaComputerActionList = BetaAPI.BetaComputerActionList;
type BetaComputerTool = BetaAPI.BetaComputerTool;
type BetaComputerUsePreviewTool = BetaAPI.BetaComputerUsePreviewTool;
type BetaContainerAuto = BetaAPI.BetaContainerAuto;
type BetaContainerNetworkPolicyAllowlist = BetaAPI.BetaContainerNetworkPolicyAllowlist;
type BetaContainerNetworkPolicyDisabled = BetaAPI.BetaContainerNetworkPolicyDisabled;
type BetaContainerNetworkPolicyDomainSecret = BetaAPI.BetaContainerNetworkPolicyDomainSecret;
type BetaContainerReference = BetaAPI.BetaContainerReference;
type BetaCustomTool = BetaAPI.BetaCustomTool;
declare namespace BetaCustomTool {
  export type Grammar = BetaAPI.BetaCustomTool.Grammar;
  export type Text = BetaAPI.BetaCustomTool.Text;
}
type BetaEasyInputMessage = BetaAPI.BetaEasyInputMessage;
type BetaFileSearchTool = BetaAPI.BetaFileSearchTool;
declare namespace BetaFileSearchTool {
  export type ComparisonFilter = BetaAPI.BetaFileSearchTool.ComparisonFilter;
  export type CompoundFilter = BetaAPI.BetaFileSearchTool.CompoundFilter;
  export namespace CompoundFilter {
    export type ComparisonFilter = BetaAPI.BetaFileSearchTool.CompoundFilter.ComparisonFilter;
  }
  export type RankingOptions = BetaAPI.BetaFileSearchTool.RankingOptions;
  export namespace RankingOptions {
    export type HybridSearch = BetaAPI.BetaFileSearchTool.RankingOptions.HybridSearch;
  }
}
type BetaFunctionShellTool = BetaAPI.BetaFunctionShellTool;
type BetaFunctionTool = BetaAPI.BetaFunctionTool;
type BetaImageDetail = BetaAPI.BetaImageDetail;
type BetaInlineSkill = BetaAPI.BetaInlineSkill;
type BetaInlineSkillSource = BetaAPI.BetaInlineSkillSource;
type BetaLocalEnvironment = BetaAPI.BetaLocalEnvironment;
type BetaLocalSkill = BetaAPI.BetaLocalSkill;
type BetaMcpToolCallError = BetaAPI.BetaMcpToolCallError;
declare namespace BetaMcpToolCallError {
  export type HTTPError = BetaAPI.BetaMcpToolCallError.HTTPError;
  export type McpProtocolError = BetaAPI.BetaMcpToolCallError.McpProtocolError;
  export type McpToolExecutionError = BetaAPI.BetaMcpToolCallError.McpToolExecutionError;
}
type BetaNamespaceTool = BetaAPI.BetaNamespaceTool;
declare namespace BetaNamespaceTool {
  export type Function = BetaAPI.BetaNamespaceTool.Function;
}
type BetaResponse = BetaAPI.BetaResponse;
declare namespace BetaResponse {
  export type AccessPrograms = BetaAPI.BetaResponse.AccessPrograms;
  export type BetaSpecificProgrammaticToolCallingParam = BetaAPI.BetaResponse.BetaSpecificProgrammaticToolCallingParam;
  export type CacheHit = BetaAPI.BetaResponse.CacheHit;
  export type CacheMiss = BetaAPI.BetaResponse.CacheMiss;
  export type ComparisonResponseNotFound = BetaAPI.BetaResponse.ComparisonResponseNotFound;
  export type Conversation = BetaAPI.BetaResponse.Conversation;
  export type Image = BetaAPI.BetaResponse.Image;
  export type IncompleteDetails = BetaAPI.BetaResponse.IncompleteDetails;
  export type Moderation = BetaAPI.BetaResponse.Moderation;
  export namespace Moderation {
    export type Error = BetaAPI.BetaResponse.Moderation.Error;
    export type ModerationResult = BetaAPI.BetaResponse.Moderation.ModerationResult;
  }
  export type PromptCacheOptions = BetaAPI.BetaResponse.PromptCacheOptions;
  export type Reasoning = BetaAPI.BetaResponse.Reasoning;
  export type ToolUsage = BetaAPI.BetaResponse.ToolUsage;
  export namespace ToolUsage {
    export type ImageGen = BetaAPI.BetaResponse.ToolUsage.ImageGen;
    export namespace ImageGen {
      export type CachedTokensDetails = BetaAPI.BetaResponse.ToolUsage.ImageGen.CachedTokensDetails;
      export type InputTokensDetails = BetaAPI.BetaResponse.ToolUsage.ImageGen.InputTokensDetails;
      export type OutputTokensDetails = BetaAPI.BetaResponse.ToolUsage.ImageGen.OutputTokensDetails;
    }
    export type WebSearch = BetaAPI.BetaResponse.ToolUsage.WebSearch;
  }
  export type Unavailable = BetaAPI.BetaResponse.Unavailable;
}
type BetaResponseApplyPatchToolCall = BetaAPI.BetaResponseApplyPatchToolCall;
declare namespace BetaResponseApplyPatchToolCall {
  export type Agent = BetaAPI.BetaResponseApplyPatchToolCall.Agent;
  export type CreateFile = BetaAPI.BetaResponseApplyPatchToolCall.CreateFile;
  export type DeleteFile = BetaAPI.BetaResponseApplyPatchToolCall.DeleteFile;
  export type Direct = BetaAPI.BetaResponseApplyPatchToolCall.Direct;
  export type Program = BetaAPI.BetaResponseApplyPatchToolCall.Program;
  export type UpdateFile = BetaAPI.BetaResponseApplyPatchToolCall.UpdateFile;
}
type BetaResponseApplyPatchToolCallOutput = BetaAPI.BetaResponseApplyPatchToolCallOutput;
declare namespace BetaResponseApplyPatchToolCallOutput {
  export type Agent = BetaAPI.BetaResponseApplyPatchToolCallOutput.Agent;
  export type Direct = BetaAPI.BetaResponseApplyPatchToolCallOutput.Direct;
  export type Program = BetaAPI.BetaResponseApplyPatchToolCallOutput.Program;
}
type BetaResponseAudioDeltaEvent = BetaAPI.BetaResponseAudioDeltaEvent;
declare namespace BetaResponseAudioDeltaEvent {
  export type Agent = BetaAPI.BetaResponseAudioDeltaEvent.Agent;
}
type BetaResponseAudioDoneEvent = BetaAPI.BetaResponseAudioDoneEvent;
declare namespace BetaResponseAudioDoneEvent {
  export type Agent = BetaAPI.BetaResponseAudioDoneEvent.Agent;
}
type BetaResponseAudioTranscriptDeltaEvent = BetaAPI.BetaResponseAudioTranscriptDeltaEvent;
declare namespace BetaResponseAudioTranscriptDeltaEvent {
  export type Agent = BetaAPI.BetaResponseAudioTranscriptDeltaEvent.Agent;
}
type BetaResponseAudioTranscriptDoneEvent = BetaAPI.BetaResponseAudioTranscriptDoneEvent;
declare namespace BetaResponseAudioTranscriptDoneEvent {
  export type Agent = BetaAPI.BetaResponseAudioTranscriptDoneEvent.Agent;
}
type BetaResponseCodeInterpreterCallCodeDeltaEvent = BetaAPI.BetaResponseCodeInterpreterCallCodeDeltaEvent;
declare namespace BetaResponseCodeInterpreterCallCodeDeltaEvent {
  export type Agent = BetaAPI.BetaResponseCodeInterpreterCallCodeDeltaEvent.Agent;
}
type BetaResponseCodeInterpreterCallCodeDoneEvent = BetaAPI.BetaResponseCodeInterpreterCallCodeDoneEvent;
declare namespace BetaResponseCodeInterpreterCallCodeDoneEvent {
  export type Agent = BetaAPI.BetaResponseCodeInterpreterCallCodeDoneEvent.Agent;
}
type BetaResponseCodeInterpreterCallCompletedEvent = BetaAPI.BetaResponseCodeInterpreterCallCompletedEvent;
declare namespace BetaResponseCodeInterpreterCallCompletedEvent {
  export type Agent = BetaAPI.BetaResponseCodeInterpreterCallCompletedEvent.Agent;
}
type BetaResponseCodeInterpreterCallInProgressEvent = BetaAPI.BetaResponseCodeInterpreterCallInProgressEvent;
declare namespace BetaResponseCodeInterpreterCallInProgressEvent {
  export type Agent = BetaAPI.BetaResponseCodeInterpreterCallInProgressEvent.Agent;
}
type BetaResponseCodeInterpreterCallInterpretingEvent = BetaAPI.BetaResponseCodeInterpreterCallInterpretingEvent;
declare namespace BetaResponseCodeInterpreterCallInterpretingEvent {
  export type Agent = BetaAPI.BetaResponseCodeInterpreterCallInterpretingEvent.Agent;
}
type BetaResponseCodeInterpreterToolCall = BetaAPI.BetaResponseCodeInterpreterToolCall;
declare namespace BetaResponseCodeInterpreterToolCall {
  export type Agent = BetaAPI.BetaResponseCodeInterpreterToolCall.Agent;
  export type Image = BetaAPI.BetaResponseCodeInterpreterToolCall.Image;
  export type Logs = BetaAPI.BetaResponseCodeInterpreterToolCall.Logs;
}
type BetaResponseCompactionItem = BetaAPI.BetaResponseCompactionItem;
declare namespace BetaResponseCompactionItem {
  export type Agent = BetaAPI.BetaResponseCompactionItem.Agent;
}
type BetaResponseCompactionItemParam = BetaAPI.BetaResponseCompactionItemParam;
declare namespace BetaResponseCompactionItemParam {
  export type Agent = BetaAPI.BetaResponseCompactionItemParam.Agent;
}
type BetaResponseCompletedEvent = BetaAPI.BetaResponseCompletedEvent;
declare namespace BetaResponseCompletedEvent {
  export type Agent = BetaAPI.BetaResponseCompletedEvent.Agent;
}
type BetaResponseComputerToolCall = BetaAPI.BetaResponseComputerToolCall;
declare namespace BetaResponseComputerToolCall {
  export type Agent = BetaAPI.BetaResponseComputerToolCall.Agent;
  export type PendingSafetyCheck = BetaAPI.BetaResponseComputerToolCall.PendingSafetyCheck;
}
type BetaResponseComputerToolCallOutputItem = BetaAPI.BetaResponseComputerToolCallOutputItem;
declare namespace BetaResponseComputerToolCallOutputItem {
  export type AcknowledgedSafetyCheck = BetaAPI.BetaResponseComputerToolCallOutputItem.AcknowledgedSafetyCheck;
  export type Agent = BetaAPI.BetaResponseComputerToolCallOutputItem.Agent;
}
type BetaResponseComputerToolCallOutputScreenshot = BetaAPI.BetaResponseComputerToolCallOutputScreenshot;
type BetaResponseContainerReference = BetaAPI.BetaResponseContainerReference;
type BetaResponseContent = BetaAPI.BetaResponseContent;
declare namespace BetaResponseContent {
  export type ReasoningText = BetaAPI.BetaResponseContent.ReasoningText;
}
type BetaResponseContentPartAddedEvent = BetaAPI.BetaResponseContentPartAddedEvent;
declare namespace BetaResponseContentPartAddedEvent {
  export type Agent = BetaAPI.BetaResponseContentPartAddedEvent.Agent;
  export type ReasoningText = BetaAPI.BetaResponseContentPartAddedEvent.ReasoningText;
}
type BetaResponseContentPartDoneEvent = BetaAPI.BetaResponseContentPartDoneEvent;
declare namespace BetaResponseContentPartDoneEvent {
  export type Agent = BetaAPI.BetaResponseContentPartDoneEvent.Agent;
  export type ReasoningText = BetaAPI.BetaResponseContentPartDoneEvent.ReasoningText;
}
type BetaResponseConversationParam = BetaAPI.BetaResponseConversationParam;
type BetaResponseCreatedEvent = BetaAPI.BetaResponseCreatedEvent;
declare namespace BetaResponseCreatedEvent {
  export type Agent = BetaAPI.BetaResponseCreatedEvent.Agent;
}
type BetaResponseCustomToolCall = BetaAPI.BetaResponseCustomToolCall;
declare namespace BetaResponseCustomToolCall {
  export type Agent = BetaAPI.BetaResponseCustomToolCall.Agent;
  export type Direct = BetaAPI.BetaResponseCustomToolCall.Direct;
  export type Program = BetaAPI.BetaResponseCustomToolCall.Program;
}
type BetaResponseCustomToolCallInputDeltaEvent = BetaAPI.BetaResponseCustomToolCallInputDeltaEvent;
declare namespace BetaResponseCustomToolCallInputDeltaEvent {
  export type Agent = BetaAPI.BetaResponseCustomToolCallInputDeltaEvent.Agent;
}
type BetaResponseCustomToolCallInputDoneEvent = BetaAPI.BetaResponseCustomToolCallInputDoneEvent;
declare namespace BetaResponseCustomToolCallInputDoneEvent {
  export type Agent = BetaAPI.BetaResponseCustomToolCallInputDoneEvent.Agent;
}
type BetaResponseCustomToolCallItem = BetaAPI.BetaResponseCustomToolCallItem;
type BetaResponseCustomToolCallOutput = BetaAPI.BetaResponseCustomToolCallOutput;
declare namespace BetaResponseCustomToolCallOutput {
  export type Agent = BetaAPI.BetaResponseCustomToolCallOutput.Agent;
  export type Direct = BetaAPI.BetaResponseCustomToolCallOutput.Direct;
  export type Program = BetaAPI.BetaResponseCustomToolCallOutput.Program;
}
type BetaResponseCustomToolCallOutputItem = BetaAPI.BetaResponseCustomToolCallOutputItem;
type BetaResponseError = BetaAPI.BetaResponseError;
declare namespace BetaResponseError {
  export type Misalignment = BetaAPI.BetaResponseError.Misalignment;
  export namespace Misalignment {
    export type Steer = BetaAPI.BetaResponseError.Misalignment.Steer;
  }
}
type BetaResponseErrorEvent = BetaAPI.BetaResponseErrorEvent;
declare namespace BetaResponseErrorEvent {
  export type Agent = BetaAPI.BetaResponseErrorEvent.Agent;
}
type BetaResponseFailedEvent = BetaAPI.BetaResponseFailedEvent;
declare namespace BetaResponseFailedEvent {
  export type Agent = BetaAPI.BetaResponseFailedEvent.Agent;
}
type BetaResponseFileSearchCallCompletedEvent = BetaAPI.BetaResponseFileSearchCallCompletedEvent;
declare namespace BetaResponseFileSearchCallCompletedEvent {
  export type Agent = BetaAPI.BetaResponseFileSearchCallCompletedEvent.Agent;
}
type BetaResponseFileSearchCallInProgressEvent = BetaAPI.BetaResponseFileSearchCallInProgressEvent;
declare namespace BetaResponseFileSearchCallInProgressEvent {
  export type Agent = BetaAPI.BetaResponseFileSearchCallInProgressEvent.Agent;
}
type BetaResponseFileSearchCallSearchingEvent = BetaAPI.BetaResponseFileSearchCallSearchingEvent;
declare namespace BetaResponseFileSearchCallSearchingEvent {
  export type Agent = BetaAPI.BetaResponseFileSearchCallSearchingEvent.Agent;
}
type BetaResponseFileSearchToolCall = BetaAPI.BetaResponseFileSearchToolCall;
declare namespace BetaResponseFileSearchToolCall {
  export type Agent = BetaAPI.BetaResponseFileSearchToolCall.Agent;
  export type Result = BetaAPI.BetaResponseFileSearchToolCall.Result;
}
type BetaResponseFormatTextConfig = BetaAPI.BetaResponseFormatTextConfig;
declare namespace BetaResponseFormatTextConfig {
  export type JSONObject = BetaAPI.BetaResponseFormatTextConfig.JSONObject;
  export type Text = BetaAPI.BetaResponseFormatTextConfig.Text;
}
type BetaResponseFormatTextJSONSchemaConfig = BetaAPI.BetaResponseFormatTextJSONSchemaConfig;
type BetaResponseFunctionCallArgumentsDeltaEvent = BetaAPI.BetaResponseFunctionCallArgumentsDeltaEvent;
declare namespace BetaResponseFunctionCallArgumentsDeltaEvent {
  export type Agent = BetaAPI.BetaResponseFunctionCallArgumentsDeltaEvent.Agent;
}
type BetaResponseFunctionCallArgumentsDoneEvent = BetaAPI.BetaResponseFunctionCallArgumentsDoneEvent;
declare namespace BetaResponseFunctionCallArgumentsDoneEvent {
  export type Agent = BetaAPI.BetaResponseFunctionCallArgumentsDoneEvent.Agent;
}
type BetaResponseFunctionCallOutputItem = BetaAPI.BetaResponseFunctionCallOutputItem;
type BetaResponseFunctionCallOutputItemList = BetaAPI.BetaResponseFunctionCallOutputItemList;
type BetaResponseFunctionShellCallOutputContent = BetaAPI.BetaResponseFunctionShellCallOutputContent;
declare namespace BetaResponseFunctionShellCallOutputContent {
  export type Exit = BetaAPI.BetaResponseFunctionShellCallOutputContent.Exit;
  export type Timeout = BetaAPI.BetaResponseFunctionShellCallOutputContent.Timeout;
}
type BetaResponseFunctionShellToolCall = BetaAPI.BetaResponseFunctionShellToolCall;
declare namespace BetaResponseFunctionShellToolCall {
  export type Action = BetaAPI.BetaResponseFunctionShellToolCall.Action;
  export type Agent = BetaAPI.BetaResponseFunctionShellToolCall.Agent;
  export type Direct = BetaAPI.BetaResponseFunctionShellToolCall.Direct;
  export type Program = BetaAPI.BetaResponseFunctionShellToolCall.Program;
}
type BetaResponseFunctionShellToolCallOutput = BetaAPI.BetaResponseFunctionShellToolCallOutput;
declare namespace BetaResponseFunctionShellToolCallOutput {
  export type Agent = BetaAPI.BetaResponseFunctionShellToolCallOutput.Agent;
  export type Direct = BetaAPI.BetaResponseFunctionShellToolCallOutput.Direct;
  export type Output = BetaAPI.BetaResponseFunctionShellToolCallOutput.Output;
  export namespace Output {
    export type Exit = BetaAPI.BetaResponseFunctionShellToolCallOutput.Output.Exit;
    export type Timeout = BetaAPI.BetaResponseFunctionShellToolCallOutput.Output.Timeout;
  }
  export type Program = BetaAPI.BetaResponseFunctionShellToolCallOutput.Program;
}
type BetaResponseFunctionToolCall = BetaAPI.BetaResponseFunctionToolCall;
declare namespace BetaResponseFunctionToolCall {
  export type Agent = BetaAPI.BetaResponseFunctionToolCall.Agent;
  export type Direct = BetaAPI.BetaResponseFunctionToolCall.Direct;
  export type Program = BetaAPI.BetaResponseFunctionToolCall.Program;
}
type BetaResponseFunctionToolCallItem = BetaAPI.BetaResponseFunctionToolCallItem;
type BetaResponseFunctionToolCallOutputItem = BetaAPI.BetaResponseFunctionToolCallOutputItem;
declare namespace BetaResponseFunctionToolCallOutputItem {
  export type Agent = BetaAPI.BetaResponseFunctionToolCallOutputItem.Agent;
  export type Direct = BetaAPI.BetaResponseFunctionToolCallOutputItem.Direct;
  export type Program = BetaAPI.BetaResponseFunctionToolCallOutputItem.Program;
}
type BetaResponseFunctionWebSearch = BetaAPI.BetaResponseFunctionWebSearch;
declare namespace BetaResponseFunctionWebSearch {
  export type Agent = BetaAPI.BetaResponseFunctionWebSearch.Agent;
  export type FindInPage = BetaAPI.BetaResponseFunctionWebSearch.FindInPage;
  export type OpenPage = BetaAPI.BetaResponseFunctionWebSearch.OpenPage;
  export type Search = BetaAPI.BetaResponseFunctionWebSearch.Search;
  export namespace Search {
    export type Source = BetaAPI.BetaResponseFunctionWebSearch.Search.Source;
  }
}
type BetaResponseImageGenCallCompletedEvent = BetaAPI.BetaResponseImageGenCallCompletedEvent;
declare namespace BetaResponseImageGenCallCompletedEvent {
  export type Agent = BetaAPI.BetaResponseImageGenCallCompletedEvent.Agent;
}
type BetaResponseImageGenCallGeneratingEvent = BetaAPI.BetaResponseImageGenCallGeneratingEvent;
declare namespace BetaResponseImageGenCallGeneratingEvent {
  export type Agent = BetaAPI.BetaResponseImageGenCallGeneratingEvent.Agent;
}
type BetaResponseImageGenCallInProgressEvent = BetaAPI.BetaResponseImageGenCallInProgressEvent;
declare namespace BetaResponseImageGenCallInProgressEvent {
  export type Agent = BetaAPI.BetaResponseImageGenCallInProgressEvent.Agent;
}
type BetaResponseImageGenCallPartialImageEvent = BetaAPI.BetaResponseImageGenCallPartialImageEvent;
declare namespace BetaResponseImageGenCallPartialImageEvent {
  export type Agent = BetaAPI.BetaResponseImageGenCallPartialImageEvent.Agent;
}
type BetaResponseInProgressEvent = BetaAPI.BetaResponseInProgressEvent;
declare namespace BetaResponseInProgressEvent {
  export type Agent = BetaAPI.BetaResponseInProgressEvent.Agent;
}
type BetaResponseIncludable = BetaAPI.BetaResponseIncludable;
type BetaResponseIncompleteEvent = BetaAPI.BetaResponseIncompleteEvent;
declare namespace BetaResponseIncompleteEvent {
  export type Agent = BetaAPI.BetaResponseIncompleteEvent.Agent;
}
type BetaResponseInjectCreatedEvent = BetaAPI.BetaResponseInjectCreatedEvent;
type BetaResponseInjectEvent = BetaAPI.BetaResponseInjectEvent;
type BetaResponseInjectFailedEvent = BetaAPI.BetaResponseInjectFailedEvent;
declare namespace BetaResponseInjectFailedEvent {
  export type Error = BetaAPI.BetaResponseInjectFailedEvent.Error;
}
type BetaResponseInput = BetaAPI.BetaResponseInput;
type BetaResponseInputAudio = BetaAPI.BetaResponseInputAudio;
declare namespace BetaResponseInputAudio {
  export type InputAudio = BetaAPI.BetaResponseInputAudio.InputAudio;
}
type BetaResponseInputContent = BetaAPI.BetaResponseInputContent;
type BetaResponseInputFile = BetaAPI.BetaResponseInputFile;
declare namespace BetaResponseInputFile {
  export type PromptCacheBreakpoint = BetaAPI.BetaResponseInputFile.PromptCacheBreakpoint;
}
type BetaResponseInputFileContent = BetaAPI.BetaResponseInputFileContent;
declare namespace BetaResponseInputFileContent {
  export type PromptCacheBreakpoint = BetaAPI.BetaResponseInputFileContent.PromptCacheBreakpoint;
}
type BetaResponseInputImage = BetaAPI.BetaResponseInputImage;
declare namespace BetaResponseInputImage {
  export type PromptCacheBreakpoint = BetaAPI.BetaResponseInputImage.PromptCacheBreakpoint;
}
type BetaResponseInputImageContent = BetaAPI.BetaResponseInputImageContent;
declare namespace BetaResponseInputImageContent {
  export type PromptCacheBreakpoint = BetaAPI.BetaResponseInputImageContent.PromptCacheBreakpoint;
}
type BetaResponseInputItem = BetaAPI.BetaResponseInputItem;
declare namespace BetaResponseInputItem {
  export type AdditionalTools = BetaAPI.BetaResponseInputItem.AdditionalTools;
  export namespace AdditionalTools {
    export type Agent = BetaAPI.BetaResponseInputItem.AdditionalTools.Agent;
  }
  export type AgentMessage = BetaAPI.BetaResponseInputItem.AgentMessage;
  export namespace AgentMessage {
    export type Agent = BetaAPI.BetaResponseInputItem.AgentMessage.Agent;
    export type EncryptedContent = BetaAPI.BetaResponseInputItem.AgentMessage.EncryptedContent;
  }
  export type ApplyPatchCall = BetaAPI.BetaResponseInputItem.ApplyPatchCall;
  export namespace ApplyPatchCall {
    export type Agent = BetaAPI.BetaResponseInputItem.ApplyPatchCall.Agent;
    export type CreateFile = BetaAPI.BetaResponseInputItem.ApplyPatchCall.CreateFile;
    export type DeleteFile = BetaAPI.BetaResponseInputItem.ApplyPatchCall.DeleteFile;
    export type Direct = BetaAPI.BetaResponseInputItem.ApplyPatchCall.Direct;
    export type Program = BetaAPI.BetaResponseInputItem.ApplyPatchCall.Program;
    export type UpdateFile = BetaAPI.BetaResponseInputItem.ApplyPatchCall.UpdateFile;
  }
  export type ApplyPatchCallOutput = BetaAPI.BetaResponseInputItem.ApplyPatchCallOutput;
  export namespace ApplyPatchCallOutput {
    export type Agent = BetaAPI.BetaResponseInputItem.ApplyPatchCallOutput.Agent;
    export type Direct = BetaAPI.BetaResponseInputItem.ApplyPatchCallOutput.Direct;
    export type Program = BetaAPI.BetaResponseInputItem.ApplyPatchCallOutput.Program;
  }
  export type CompactionTrigger = BetaAPI.BetaResponseInputItem.CompactionTrigger;
  export namespace CompactionTrigger {
    export type Agent = BetaAPI.BetaResponseInputItem.CompactionTrigger.Agent;
  }
  export type ComputerCallOutput = BetaAPI.BetaResponseInputItem.ComputerCallOutput;
  export namespace ComputerCallOutput {
    export type AcknowledgedSafetyCheck = BetaAPI.BetaResponseInputItem.ComputerCallOutput.AcknowledgedSafetyCheck;
    export type Agent = BetaAPI.BetaResponseInputItem.ComputerCallOutput.Agent;
  }
  export type FunctionCallOutput = BetaAPI.BetaResponseInputItem.FunctionCallOutput;
  export namespace FunctionCallOutput {
    export type Agent = BetaAPI.BetaResponseInputItem.FunctionCallOutput.Agent;
    export type Direct = BetaAPI.BetaResponseInputItem.FunctionCallOutput.Direct;
    export type Program = BetaAPI.BetaResponseInputItem.FunctionCallOutput.Program;
  }
  export type ImageGenerationCall = BetaAPI.BetaResponseInputItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    export type Agent = BetaAPI.BetaResponseInputItem.ImageGenerationCall.Agent;
  }
  export type ItemReference = BetaAPI.BetaResponseInputItem.ItemReference;
  export namespace ItemReference {
    export type Agent = BetaAPI.BetaResponseInputItem.ItemReference.Agent;
  }
  export type LocalShellCall = BetaAPI.BetaResponseInputItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = BetaAPI.BetaResponseInputItem.LocalShellCall.Action;
    export type Agent = BetaAPI.BetaResponseInputItem.LocalShellCall.Agent;
  }
  export type LocalShellCallOutput = BetaAPI.BetaResponseInputItem.LocalShellCallOutput;
  export namespace LocalShellCallOutput {
    export type Agent = BetaAPI.BetaResponseInputItem.LocalShellCallOutput.Agent;
  }
  export type McpApprovalRequest = BetaAPI.BetaResponseInputItem.McpApprovalRequest;
  export namespace McpApprovalRequest {
    export type Agent = BetaAPI.BetaResponseInputItem.McpApprovalRequest.Agent;
  }
  export type McpApprovalResponse = BetaAPI.BetaResponseInputItem.McpApprovalResponse;
  export namespace McpApprovalResponse {
    export type Agent = BetaAPI.BetaResponseInputItem.McpApprovalResponse.Agent;
  }
  export type McpCall = BetaAPI.BetaResponseInputItem.McpCall;
  export namespace McpCall {
    export type Agent = BetaAPI.BetaResponseInputItem.McpCall.Agent;
  }
  export type McpListTools = BetaAPI.BetaResponseInputItem.McpListTools;
  export namespace McpListTools {
    export type Agent = BetaAPI.BetaResponseInputItem.McpListTools.Agent;
    export type Tool = BetaAPI.BetaResponseInputItem.McpListTools.Tool;
  }
  export type Message = BetaAPI.BetaResponseInputItem.Message;
  export namespace Message {
    export type Agent = BetaAPI.BetaResponseInputItem.Message.Agent;
  }
  export type MultiAgentCall = BetaAPI.BetaResponseInputItem.MultiAgentCall;
  export namespace MultiAgentCall {
    export type Agent = BetaAPI.BetaResponseInputItem.MultiAgentCall.Agent;
  }
  export type MultiAgentCallOutput = BetaAPI.BetaResponseInputItem.MultiAgentCallOutput;
  export namespace MultiAgentCallOutput {
    export type Agent = BetaAPI.BetaResponseInputItem.MultiAgentCallOutput.Agent;
    export type Output = BetaAPI.BetaResponseInputItem.MultiAgentCallOutput.Output;
    export namespace Output {
      export type ContainerFileCitation = BetaAPI.BetaResponseInputItem.MultiAgentCallOutput.Output.ContainerFileCitation;
      export type FileCitation = BetaAPI.BetaResponseInputItem.MultiAgentCallOutput.Output.FileCitation;
      export type URLCitation = BetaAPI.BetaResponseInputItem.MultiAgentCallOutput.Output.URLCitation;
    }
  }
  export type Program = BetaAPI.BetaResponseInputItem.Program;
  export namespace Program {
    export type Agent = BetaAPI.BetaResponseInputItem.Program.Agent;
  }
  export type ProgramOutput = BetaAPI.BetaResponseInputItem.ProgramOutput;
  export namespace ProgramOutput {
    export type Agent = BetaAPI.BetaResponseInputItem.ProgramOutput.Agent;
  }
  export type ShellCall = BetaAPI.BetaResponseInputItem.ShellCall;
  export namespace ShellCall {
    export type Action = BetaAPI.BetaResponseInputItem.ShellCall.Action;
    export type Agent = BetaAPI.BetaResponseInputItem.ShellCall.Agent;
    export type Direct = BetaAPI.BetaResponseInputItem.ShellCall.Direct;
    export type Program = BetaAPI.BetaResponseInputItem.ShellCall.Program;
  }
  export type ShellCallOutput = BetaAPI.BetaResponseInputItem.ShellCallOutput;
  export namespace ShellCallOutput {
    export type Agent = BetaAPI.BetaResponseInputItem.ShellCallOutput.Agent;
    export type Direct = BetaAPI.BetaResponseInputItem.ShellCallOutput.Direct;
    export type Program = BetaAPI.BetaResponseInputItem.ShellCallOutput.Program;
  }
  export type ToolSearchCall = BetaAPI.BetaResponseInputItem.ToolSearchCall;
  export namespace ToolSearchCall {
    export type Agent = BetaAPI.BetaResponseInputItem.ToolSearchCall.Agent;
  }
}
type BetaResponseInputMessageContentList = BetaAPI.BetaResponseInputMessageContentList;
type BetaResponseInputMessageItem = BetaAPI.BetaResponseInputMessageItem;
declare namespace BetaResponseInputMessageItem {
  export type Agent = BetaAPI.BetaResponseInputMessageItem.Agent;
}
type BetaResponseInputText = BetaAPI.BetaResponseInputText;
declare namespace BetaResponseInputText {
  export type PromptCacheBreakpoint = BetaAPI.BetaResponseInputText.PromptCacheBreakpoint;
}
type BetaResponseInputTextContent = BetaAPI.BetaResponseInputTextContent;
declare namespace BetaResponseInputTextContent {
  export type PromptCacheBreakpoint = BetaAPI.BetaResponseInputTextContent.PromptCacheBreakpoint;
}
type BetaResponseItem = BetaAPI.BetaResponseItem;
declare namespace BetaResponseItem {
  export type AdditionalTools = BetaAPI.BetaResponseItem.AdditionalTools;
  export namespace AdditionalTools {
    export type Agent = BetaAPI.BetaResponseItem.AdditionalTools.Agent;
  }
  export type AgentMessage = BetaAPI.BetaResponseItem.AgentMessage;
  export namespace AgentMessage {
    export type Agent = BetaAPI.BetaResponseItem.AgentMessage.Agent;
    export type ComputerScreenshot = BetaAPI.BetaResponseItem.AgentMessage.ComputerScreenshot;
    export namespace ComputerScreenshot {
      export type PromptCacheBreakpoint = BetaAPI.BetaResponseItem.AgentMessage.ComputerScreenshot.PromptCacheBreakpoint;
    }
    export type EncryptedContent = BetaAPI.BetaResponseItem.AgentMessage.EncryptedContent;
    export type ReasoningText = BetaAPI.BetaResponseItem.AgentMessage.ReasoningText;
    export type SummaryText = BetaAPI.BetaResponseItem.AgentMessage.SummaryText;
    export type Text = BetaAPI.BetaResponseItem.AgentMessage.Text;
  }
  export type ImageGenerationCall = BetaAPI.BetaResponseItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    export type Agent = BetaAPI.BetaResponseItem.ImageGenerationCall.Agent;
  }
  export type LocalShellCall = BetaAPI.BetaResponseItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = BetaAPI.BetaResponseItem.LocalShellCall.Action;
    export type Agent = BetaAPI.BetaResponseItem.LocalShellCall.Agent;
  }
  export type LocalShellCallOutput = BetaAPI.BetaResponseItem.LocalShellCallOutput;
  export namespace LocalShellCallOutput {
    export type Agent = BetaAPI.BetaResponseItem.LocalShellCallOutput.Agent;
  }
  export type McpApprovalRequest = BetaAPI.BetaResponseItem.McpApprovalRequest;
  export namespace McpApprovalRequest {
    export type Agent = BetaAPI.BetaResponseItem.McpApprovalRequest.Agent;
  }
  export type McpApprovalResponse = BetaAPI.BetaResponseItem.McpApprovalResponse;
  export namespace McpApprovalResponse {
    export type Agent = BetaAPI.BetaResponseItem.McpApprovalResponse.Agent;
  }
  export type McpCall = BetaAPI.BetaResponseItem.McpCall;
  export namespace McpCall {
    export type Agent = BetaAPI.BetaResponseItem.McpCall.Agent;
  }
  export type McpListTools = BetaAPI.BetaResponseItem.McpListTools;
  export namespace McpListTools {
    export type Agent = BetaAPI.BetaResponseItem.McpListTools.Agent;
    export type Tool = BetaAPI.BetaResponseItem.McpListTools.Tool;
  }
  export type MultiAgentCall = BetaAPI.BetaResponseItem.MultiAgentCall;
  export namespace MultiAgentCall {
    export type Agent = BetaAPI.BetaResponseItem.MultiAgentCall.Agent;
  }
  export type MultiAgentCallOutput = BetaAPI.BetaResponseItem.MultiAgentCallOutput;
  export namespace MultiAgentCallOutput {
    export type Agent = BetaAPI.BetaResponseItem.MultiAgentCallOutput.Agent;
  }
  export type Program = BetaAPI.BetaResponseItem.Program;
  export namespace Program {
    export type Agent = BetaAPI.BetaResponseItem.Program.Agent;
  }
  export type ProgramOutput = BetaAPI.BetaResponseItem.ProgramOutput;
  export namespace ProgramOutput {
    export type Agent = BetaAPI.BetaResponseItem.ProgramOutput.Agent;
  }
}
type BetaResponseItemsPage = BetaAPI.BetaResponseItemsPage;
type BetaResponseLocalEnvironment = BetaAPI.BetaResponseLocalEnvironment;
type BetaResponseMcpCallArgumentsDeltaEvent = BetaAPI.BetaResponseMcpCallArgumentsDeltaEvent;
declare namespace BetaResponseMcpCallArgumentsDeltaEvent {
  export type Agent = BetaAPI.BetaResponseMcpCallArgumentsDeltaEvent.Agent;
}
type BetaResponseMcpCallArgumentsDoneEvent = BetaAPI.BetaResponseMcpCallArgumentsDoneEvent;
declare namespace BetaResponseMcpCallArgumentsDoneEvent {
  export type Agent = BetaAPI.BetaResponseMcpCallArgumentsDoneEvent.Agent;
}
type BetaResponseMcpCallCompletedEvent = BetaAPI.BetaResponseMcpCallCompletedEvent;
declare namespace BetaResponseMcpCallCompletedEvent {
  export type Agent = BetaAPI.BetaResponseMcpCallCompletedEvent.Agent;
}
type BetaResponseMcpCallFailedEvent = BetaAPI.BetaResponseMcpCallFailedEvent;
declare namespace BetaResponseMcpCallFailedEvent {
  export type Agent = BetaAPI.BetaResponseMcpCallFailedEvent.Agent;
}
type BetaResponseMcpCallInProgressEvent = BetaAPI.BetaResponseMcpCallInProgressEvent;
declare namespace BetaResponseMcpCallInProgressEvent {
  export type Agent = BetaAPI.BetaResponseMcpCallInProgressEvent.Agent;
}
type BetaResponseMcpListToolsCompletedEvent = BetaAPI.BetaResponseMcpListToolsCompletedEvent;
declare namespace BetaResponseMcpListToolsCompletedEvent {
  export type Agent = BetaAPI.BetaResponseMcpListToolsCompletedEvent.Agent;
}
type BetaResponseMcpListToolsFailedEvent = BetaAPI.BetaResponseMcpListToolsFailedEvent;
declare namespace BetaResponseMcpListToolsFailedEvent {
  export type Agent = BetaAPI.BetaResponseMcpListToolsFailedEvent.Agent;
}
type BetaResponseMcpListToolsInProgressEvent = BetaAPI.BetaResponseMcpListToolsInProgressEvent;
declare namespace BetaResponseMcpListToolsInProgressEvent {
  export type Agent = BetaAPI.BetaResponseMcpListToolsInProgressEvent.Agent;
}
type BetaResponseOutputAudio = BetaAPI.BetaResponseOutputAudio;
type BetaResponseOutputItem = BetaAPI.BetaResponseOutputItem;
declare namespace BetaResponseOutputItem {
  export type AdditionalTools = BetaAPI.BetaResponseOutputItem.AdditionalTools;
  export namespace AdditionalTools {
    export type Agent = BetaAPI.BetaResponseOutputItem.AdditionalTools.Agent;
  }
  export type AgentMessage = BetaAPI.BetaResponseOutputItem.AgentMessage;
  export namespace AgentMessage {
    export type Agent = BetaAPI.BetaResponseOutputItem.AgentMessage.Agent;
    export type ComputerScreenshot = BetaAPI.BetaResponseOutputItem.AgentMessage.ComputerScreenshot;
    export namespace ComputerScreenshot {
      export type PromptCacheBreakpoint = BetaAPI.BetaResponseOutputItem.AgentMessage.ComputerScreenshot.PromptCacheBreakpoint;
    }
    export type EncryptedContent = BetaAPI.BetaResponseOutputItem.AgentMessage.EncryptedContent;
    export type ReasoningText = BetaAPI.BetaResponseOutputItem.AgentMessage.ReasoningText;
    export type SummaryText = BetaAPI.BetaResponseOutputItem.AgentMessage.SummaryText;
    export type Text = BetaAPI.BetaResponseOutputItem.AgentMessage.Text;
  }
  export type ImageGenerationCall = BetaAPI.BetaResponseOutputItem.ImageGenerationCall;
  export namespace ImageGenerationCall {
    export type Agent = BetaAPI.BetaResponseOutputItem.ImageGenerationCall.Agent;
  }
  export type LocalShellCall = BetaAPI.BetaResponseOutputItem.LocalShellCall;
  export namespace LocalShellCall {
    export type Action = BetaAPI.BetaResponseOutputItem.LocalShellCall.Action;
    export type Agent = BetaAPI.BetaResponseOutputItem.LocalShellCall.Agent;
  }
  export type LocalShellCallOutput = BetaAPI.BetaResponseOutputItem.LocalShellCallOutput;
  export namespace LocalShellCallOutput {
    export type Agent = BetaAPI.BetaResponseOutputItem.LocalShellCallOutput.Agent;
  }
  export type McpApprovalRequest = BetaAPI.BetaResponseOutputItem.McpApprovalRequest;
  export namespace McpApprovalRequest {
    export type Agent = BetaAPI.BetaResponseOutputItem.McpApprovalRequest.Agent;
  }
  export type McpApprovalResponse = BetaAPI.BetaResponseOutputItem.McpApprovalResponse;
  export namespace McpApprovalResponse {
    export type Agent = BetaAPI.BetaResponseOutputItem.McpApprovalResponse.Agent;
  }
  export type McpCall = BetaAPI.BetaResponseOutputItem.McpCall;
  export namespace McpCall {
    export type Agent = BetaAPI.BetaResponseOutputItem.McpCall.Agent;
  }
  export type McpListTools = BetaAPI.BetaResponseOutputItem.McpListTools;
  export namespace McpListTools {
    export type Agent = BetaAPI.BetaResponseOutputItem.McpListTools.Agent;
    export type Tool = BetaAPI.BetaResponseOutputItem.McpListTools.Tool;
  }
  export type MultiAgentCall = BetaAPI.BetaResponseOutputItem.MultiAgentCall;
  export namespace MultiAgentCall {
    export type Agent = BetaAPI.BetaResponseOutputItem.MultiAgentCall.Agent;
  }
  export type MultiAgentCallOutput = BetaAPI.BetaResponseOutputItem.MultiAgentCallOutput;
  export namespace MultiAgentCallOutput {
    export type Agent = BetaAPI.BetaResponseOutputItem.MultiAgentCallOutput.Agent;
  }
  export type Program = BetaAPI.BetaResponseOutputItem.Program;
  export namespace Program {
    export type Agent = BetaAPI.BetaResponseOutputItem.Program.Agent;
  }
  export type ProgramOutput = BetaAPI.BetaResponseOutputItem.ProgramOutput;
  export namespace ProgramOutput {
    export type Agent = BetaAPI.BetaResponseOutputItem.ProgramOutput.Agent;
  }
}
type BetaResponseOutputItemAddedEvent = BetaAPI.BetaResponseOutputItemAddedEvent;
declare namespace BetaResponseOutputItemAddedEvent {
  export type Agent = BetaAPI.BetaResponseOutputItemAddedEvent.Agent;
}
type BetaResponseOutputItemDoneEvent = BetaAPI.BetaResponseOutputItemDoneEvent;
declare namespace BetaResponseOutputItemDoneEvent {
  export type Agent = BetaAPI.BetaResponseOutputItemDoneEvent.Agent;
}
type BetaResponseOutputMessage = BetaAPI.BetaResponseOutputMessage;
declare namespace BetaResponseOutputMessage {
  export type Agent = BetaAPI.BetaResponseOutputMessage.Agent;
}
type BetaResponseOutputRefusal = BetaAPI.BetaResponseOutputRefusal;
type BetaResponseOutputText = BetaAPI.BetaResponseOutputText;
declare namespace BetaResponseOutputText {
  export type ContainerFileCitation = BetaAPI.BetaResponseOutputText.ContainerFileCitation;
  export type FileCitation = BetaAPI.BetaResponseOutputText.FileCitation;
  export type FilePath = BetaAPI.BetaResponseOutputText.FilePath;
  export type Logprob = BetaAPI.BetaResponseOutputText.Logprob;
  export namespace Logprob {
    export type TopLogprob = BetaAPI.BetaResponseOutputText.Logprob.TopLogprob;
  }
  export type URLCitation = BetaAPI.BetaResponseOutputText.URLCitation;
}
type BetaResponseOutputTextAnnotationAddedEvent = BetaAPI.BetaResponseOutputTextAnnotationAddedEvent;
declare namespace BetaResponseOutputTextAnnotationAddedEvent {
  export type Agent = BetaAPI.BetaResponseOutputTextAnnotationAddedEvent.Agent;
  export type ContainerFileCitation = BetaAPI.BetaResponseOutputTextAnnotationAddedEvent.ContainerFileCitation;
  export type FileCitation = BetaAPI.BetaResponseOutputTextAnnotationAddedEvent.FileCitation;
  export type FilePath = BetaAPI.BetaResponseOutputTextAnnotationAddedEvent.FilePath;
  export type URLCitation = BetaAPI.BetaResponseOutputTextAnnotationAddedEvent.URLCitation;
}
type BetaResponsePrompt = BetaAPI.BetaResponsePrompt;
type BetaResponseQueuedEvent = BetaAPI.BetaResponseQueuedEvent;
declare namespace BetaResponseQueuedEvent {
  export type Agent = BetaAPI.BetaResponseQueuedEvent.Agent;
}
type BetaResponseReasoningItem = BetaAPI.BetaResponseReasoningItem;
declare namespace BetaResponseReasoningItem {
  export type Agent = BetaAPI.BetaResponseReasoningItem.Agent;
  export type Content = BetaAPI.BetaResponseReasoningItem.Content;
  export type Summary = BetaAPI.BetaResponseReasoningItem.Summary;
}
type BetaResponseReasoningSummaryPartAddedEvent = BetaAPI.BetaResponseReasoningSummaryPartAddedEvent;
declare namespace BetaResponseReasoningSummaryPartAddedEvent {
  export type Agent = BetaAPI.BetaResponseReasoningSummaryPartAddedEvent.Agent;
  export type Part = BetaAPI.BetaResponseReasoningSummaryPartAddedEvent.Part;
}
type BetaResponseReasoningSummaryPartDoneEvent = BetaAPI.BetaResponseReasoningSummaryPartDoneEvent;
declare namespace BetaResponseReasoningSummaryPartDoneEvent {
  export type Agent = BetaAPI.BetaResponseReasoningSummaryPartDoneEvent.Agent;
  export type Part = BetaAPI.BetaResponseReasoningSummaryPartDoneEvent.Part;
}
type BetaResponseReasoningSummaryTextDeltaEvent = BetaAPI.BetaResponseReasoningSummaryTextDeltaEvent;
declare namespace BetaResponseReasoningSummaryTextDeltaEvent {
  export type Agent = BetaAPI.BetaResponseReasoningSummaryTextDeltaEvent.Agent;
}
type BetaResponseReasoningSummaryTextDoneEvent = BetaAPI.BetaResponseReasoningSummaryTextDoneEvent;
declare namespace BetaResponseReasoningSummaryTextDoneEvent {
  export type Agent = BetaAPI.BetaResponseReasoningSummaryTextDoneEvent.Agent;
}
type BetaResponseReasoningTextDeltaEvent = BetaAPI.BetaResponseReasoningTextDeltaEvent;
declare namespace BetaResponseReasoningTextDeltaEvent {
  export type Agent = BetaAPI.BetaResponseReasoningTextDeltaEvent.Agent;
}
type BetaResponseReasoningTextDoneEvent = BetaAPI.BetaResponseReasoningTextDoneEvent;
declare namespace BetaResponseReasoningTextDoneEvent {
  export type Agent = BetaAPI.BetaResponseReasoningTextDoneEvent.Agent;
}
type BetaResponseRefusalDeltaEvent = BetaAPI.BetaResponseRefusalDeltaEvent;
declare namespace BetaResponseRefusalDeltaEvent {
  export type Agent = BetaAPI.BetaResponseRefusalDeltaEvent.Agent;
}
type BetaResponseRefusalDoneEvent = BetaAPI.BetaResponseRefusalDoneEvent;
declare namespace BetaResponseRefusalDoneEvent {
  export type Agent = BetaAPI.BetaResponseRefusalDoneEvent.Agent;
}
type BetaResponseShellCallCommandAddedEvent = BetaAPI.BetaResponseShellCallCommandAddedEvent;
declare namespace BetaResponseShellCallCommandAddedEvent {
  export type Agent = BetaAPI.BetaResponseShellCallCommandAddedEvent.Agent;
}
type BetaResponseShellCallCommandDeltaEvent = BetaAPI.BetaResponseShellCallCommandDeltaEvent;
declare namespace BetaResponseShellCallCommandDeltaEvent {
  export type Agent = BetaAPI.BetaResponseShellCallCommandDeltaEvent.Agent;
}
type BetaResponseShellCallCommandDoneEvent = BetaAPI.BetaResponseShellCallCommandDoneEvent;
declare namespace BetaResponseShellCallCommandDoneEvent {
  export type Agent = BetaAPI.BetaResponseShellCallCommandDoneEvent.Agent;
}
type BetaResponseShellCallOutputContentDeltaEvent = BetaAPI.BetaResponseShellCallOutputContentDeltaEvent;
declare namespace BetaResponseShellCallOutputContentDeltaEvent {
  export type Agent = BetaAPI.BetaResponseShellCallOutputContentDeltaEvent.Agent;
  export type Delta = BetaAPI.BetaResponseShellCallOutputContentDeltaEvent.Delta;
}
type BetaResponseShellCallOutputContentDoneEvent = BetaAPI.BetaResponseShellCallOutputContentDoneEvent;
declare namespace BetaResponseShellCallOutputContentDoneEvent {
  export type Agent = BetaAPI.BetaResponseShellCallOutputContentDoneEvent.Agent;
  export type Output = BetaAPI.BetaResponseShellCallOutputContentDoneEvent.Output;
  export namespace Output {
    export type Exit = BetaAPI.BetaResponseShellCallOutputContentDoneEvent.Output.Exit;
    export type Timeout = BetaAPI.BetaResponseShellCallOutputContentDoneEvent.Output.Timeout;
  }
}
type BetaResponseStatus = BetaAPI.BetaResponseStatus;
type BetaResponseStreamEvent = BetaAPI.BetaResponseStreamEvent;
type BetaResponseTextConfig = BetaAPI.BetaResponseTextConfig;
type BetaResponseTextDeltaEvent = BetaAPI.BetaResponseTextDeltaEvent;
declare namespace BetaResponseTextDeltaEvent {
  export type Agent = BetaAPI.BetaResponseTextDeltaEvent.Agent;
  export type Logprob = BetaAPI.BetaResponseTextDeltaEvent.Logprob;
  export namespace Logprob {
    export type TopLogprob = BetaAPI.BetaResponseTextDeltaEvent.Logprob.TopLogprob;
  }
}
type BetaResponseTextDoneEvent = BetaAPI.BetaResponseTextDoneEvent;
declare namespace BetaResponseTextDoneEvent {
  export type Agent = BetaAPI.BetaResponseTextDoneEvent.Agent;
  export type Logprob = BetaAPI.BetaResponseTextDoneEvent.Logprob;
  export namespace Logprob {
    export type TopLogprob = BetaAPI.BetaResponseTextDoneEvent.Logprob.TopLogprob;
  }
}
type BetaResponseToolSearchCall = BetaAPI.BetaResponseToolSearchCall;
declare namespace BetaResponseToolSearchCall {
  export type Agent = BetaAPI.BetaResponseToolSearchCall.Agent;
}
type BetaResponseToolSearchOutputItem = BetaAPI.BetaResponseToolSearchOutputItem;
declare namespace BetaResponseToolSearchOutputItem {
  export type Agent = BetaAPI.BetaResponseToolSearchOutputItem.Agent;
}
type BetaResponseToolSearchOutputItemParam = BetaAPI.BetaResponseToolSearchOutputItemParam;
declare namespace BetaResponseToolSearchOutputItemParam {
  export type Agent = BetaAPI.BetaResponseToolSearchOutputItemParam.Agent;
  export type CodeInterpreter = BetaAPI.BetaResponseToolSearchOutputItemParam.CodeInterpreter;
  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = BetaAPI.BetaResponseToolSearchOutputItemParam.CodeInterpreter.CodeInterpreterToolAuto;
  }
  export type ImageGeneration = BetaAPI.BetaResponseToolSearchOutputItemParam.ImageGeneration;
  export namespace ImageGeneration {
    export type InputImageMask = BetaAPI.BetaResponseToolSearchOutputItemParam.ImageGeneration.InputImageMask;
  }
  export type LocalShell = BetaAPI.BetaResponseToolSearchOutputItemParam.LocalShell;
  export type Mcp = BetaAPI.BetaResponseToolSearchOutputItemParam.Mcp;
  export namespace Mcp {
    export type McpToolApprovalFilter = BetaAPI.BetaResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = BetaAPI.BetaResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter.Always;
      export type Never = BetaAPI.BetaResponseToolSearchOutputItemParam.Mcp.McpToolApprovalFilter.Never;
    }
    export type McpToolFilter = BetaAPI.BetaResponseToolSearchOutputItemParam.Mcp.McpToolFilter;
  }
  export type ProgrammaticToolCalling = BetaAPI.BetaResponseToolSearchOutputItemParam.ProgrammaticToolCalling;
}
type BetaResponseUsage = BetaAPI.BetaResponseUsage;
declare namespace BetaResponseUsage {
  export type InputTokensDetails = BetaAPI.BetaResponseUsage.InputTokensDetails;
  export namespace InputTokensDetails {
    export type CacheWriteTokensDetails = BetaAPI.BetaResponseUsage.InputTokensDetails.CacheWriteTokensDetails;
  }
  export type OutputTokensDetails = BetaAPI.BetaResponseUsage.OutputTokensDetails;
}
type BetaResponseWebSearchCallCompletedEvent = BetaAPI.BetaResponseWebSearchCallCompletedEvent;
declare namespace BetaResponseWebSearchCallCompletedEvent {
  export type Agent = BetaAPI.BetaResponseWebSearchCallCompletedEvent.Agent;
}
type BetaResponseWebSearchCallInProgressEvent = BetaAPI.BetaResponseWebSearchCallInProgressEvent;
declare namespace BetaResponseWebSearchCallInProgressEvent {
  export type Agent = BetaAPI.BetaResponseWebSearchCallInProgressEvent.Agent;
}
type BetaResponseWebSearchCallSearchingEvent = BetaAPI.BetaResponseWebSearchCallSearchingEvent;
declare namespace BetaResponseWebSearchCallSearchingEvent {
  export type Agent = BetaAPI.BetaResponseWebSearchCallSearchingEvent.Agent;
}
type BetaResponsesClientEvent = BetaAPI.BetaResponsesClientEvent;
declare namespace BetaResponsesClientEvent {
  export type ResponseCreate = BetaAPI.BetaResponsesClientEvent.ResponseCreate;
  export namespace ResponseCreate {
    export type AccessPrograms = BetaAPI.BetaResponsesClientEvent.ResponseCreate.AccessPrograms;
    export type BetaSpecificProgrammaticToolCallingParam = BetaAPI.BetaResponsesClientEvent.ResponseCreate.BetaSpecificProgrammaticToolCallingParam;
    export type ContextManagement = BetaAPI.BetaResponsesClientEvent.ResponseCreate.ContextManagement;
    export type Image = BetaAPI.BetaResponsesClientEvent.ResponseCreate.Image;
    export type Moderation = BetaAPI.BetaResponsesClientEvent.ResponseCreate.Moderation;
    export namespace Moderation {
      export type Policy = BetaAPI.BetaResponsesClientEvent.ResponseCreate.Moderation.Policy;
      export namespace Policy {
        export type Input = BetaAPI.BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Input;
        export type Output = BetaAPI.BetaResponsesClientEvent.ResponseCreate.Moderation.Policy.Output;
      }
    }
    export type MultiAgent = BetaAPI.BetaResponsesClientEvent.ResponseCreate.MultiAgent;
    export type PromptCacheOptions = BetaAPI.BetaResponsesClientEvent.ResponseCreate.PromptCacheOptions;
    export type Reasoning = BetaAPI.BetaResponsesClientEvent.ResponseCreate.Reasoning;
    export type StreamOptions = BetaAPI.BetaResponsesClientEvent.ResponseCreate.StreamOptions;
  }
}
type BetaResponsesServerEvent = BetaAPI.BetaResponsesServerEvent;
declare namespace BetaResponsesServerEvent {
  export type BetaResponseAudioTranscriptWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDelta;
  export type BetaResponseAudioTranscriptWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseAudioTranscriptWsDone;
  export type BetaResponseAudioWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseAudioWsDelta;
  export type BetaResponseAudioWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseAudioWsDone;
  export type BetaResponseCodeInterpreterCallCodeWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDelta;
  export type BetaResponseCodeInterpreterCallCodeWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseCodeInterpreterCallCodeWsDone;
  export type BetaResponseCodeInterpreterCallInWsProgress = BetaAPI.BetaResponsesServerEvent.BetaResponseCodeInterpreterCallInWsProgress;
  export type BetaResponseCodeInterpreterCallWsCompleted = BetaAPI.BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsCompleted;
  export type BetaResponseCodeInterpreterCallWsInterpreting = BetaAPI.BetaResponsesServerEvent.BetaResponseCodeInterpreterCallWsInterpreting;
  export type BetaResponseContentPartWsAdded = BetaAPI.BetaResponsesServerEvent.BetaResponseContentPartWsAdded;
  export type BetaResponseContentPartWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseContentPartWsDone;
  export type BetaResponseCustomToolCallInputWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDelta;
  export type BetaResponseCustomToolCallInputWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseCustomToolCallInputWsDone;
  export type BetaResponseFileSearchCallInWsProgress = BetaAPI.BetaResponsesServerEvent.BetaResponseFileSearchCallInWsProgress;
  export type BetaResponseFileSearchCallWsCompleted = BetaAPI.BetaResponsesServerEvent.BetaResponseFileSearchCallWsCompleted;
  export type BetaResponseFileSearchCallWsSearching = BetaAPI.BetaResponsesServerEvent.BetaResponseFileSearchCallWsSearching;
  export type BetaResponseFunctionCallArgumentsWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDelta;
  export type BetaResponseFunctionCallArgumentsWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseFunctionCallArgumentsWsDone;
  export type BetaResponseImageGenCallInWsProgress = BetaAPI.BetaResponsesServerEvent.BetaResponseImageGenCallInWsProgress;
  export type BetaResponseImageGenCallPartialWsImage = BetaAPI.BetaResponsesServerEvent.BetaResponseImageGenCallPartialWsImage;
  export type BetaResponseImageGenCallWsCompleted = BetaAPI.BetaResponsesServerEvent.BetaResponseImageGenCallWsCompleted;
  export type BetaResponseImageGenCallWsGenerating = BetaAPI.BetaResponsesServerEvent.BetaResponseImageGenCallWsGenerating;
  export type BetaResponseInWsProgress = BetaAPI.BetaResponsesServerEvent.BetaResponseInWsProgress;
  export type BetaResponseMcpCallArgumentsWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDelta;
  export type BetaResponseMcpCallArgumentsWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseMcpCallArgumentsWsDone;
  export type BetaResponseMcpCallInWsProgress = BetaAPI.BetaResponsesServerEvent.BetaResponseMcpCallInWsProgress;
  export type BetaResponseMcpCallWsCompleted = BetaAPI.BetaResponsesServerEvent.BetaResponseMcpCallWsCompleted;
  export type BetaResponseMcpCallWsFailed = BetaAPI.BetaResponsesServerEvent.BetaResponseMcpCallWsFailed;
  export type BetaResponseMcpListToolsInWsProgress = BetaAPI.BetaResponsesServerEvent.BetaResponseMcpListToolsInWsProgress;
  export type BetaResponseMcpListToolsWsCompleted = BetaAPI.BetaResponsesServerEvent.BetaResponseMcpListToolsWsCompleted;
  export type BetaResponseMcpListToolsWsFailed = BetaAPI.BetaResponsesServerEvent.BetaResponseMcpListToolsWsFailed;
  export type BetaResponseOutputItemWsAdded = BetaAPI.BetaResponsesServerEvent.BetaResponseOutputItemWsAdded;
  export type BetaResponseOutputItemWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseOutputItemWsDone;
  export type BetaResponseOutputTextAnnotationWsAdded = BetaAPI.BetaResponsesServerEvent.BetaResponseOutputTextAnnotationWsAdded;
  export type BetaResponseReasoningSummaryPartWsAdded = BetaAPI.BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsAdded;
  export type BetaResponseReasoningSummaryPartWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseReasoningSummaryPartWsDone;
  export type BetaResponseReasoningSummaryTextWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDelta;
  export type BetaResponseReasoningSummaryTextWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseReasoningSummaryTextWsDone;
  export type BetaResponseReasoningTextWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseReasoningTextWsDelta;
  export type BetaResponseReasoningTextWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseReasoningTextWsDone;
  export type BetaResponseRefusalWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseRefusalWsDelta;
  export type BetaResponseRefusalWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseRefusalWsDone;
  export type BetaResponseShellCallCommandWsAdded = BetaAPI.BetaResponsesServerEvent.BetaResponseShellCallCommandWsAdded;
  export type BetaResponseShellCallCommandWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseShellCallCommandWsDelta;
  export type BetaResponseShellCallCommandWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseShellCallCommandWsDone;
  export type BetaResponseShellCallOutputContentWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDelta;
  export type BetaResponseShellCallOutputContentWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseShellCallOutputContentWsDone;
  export type BetaResponseTextWsDelta = BetaAPI.BetaResponsesServerEvent.BetaResponseTextWsDelta;
  export type BetaResponseTextWsDone = BetaAPI.BetaResponsesServerEvent.BetaResponseTextWsDone;
  export type BetaResponseWebSearchCallInWsProgress = BetaAPI.BetaResponsesServerEvent.BetaResponseWebSearchCallInWsProgress;
  export type BetaResponseWebSearchCallWsCompleted = BetaAPI.BetaResponsesServerEvent.BetaResponseWebSearchCallWsCompleted;
  export type BetaResponseWebSearchCallWsSearching = BetaAPI.BetaResponsesServerEvent.BetaResponseWebSearchCallWsSearching;
  export type BetaResponseWsCompleted = BetaAPI.BetaResponsesServerEvent.BetaResponseWsCompleted;
  export type BetaResponseWsCreated = BetaAPI.BetaResponsesServerEvent.BetaResponseWsCreated;
  export type BetaResponseWsError = BetaAPI.BetaResponsesServerEvent.BetaResponseWsError;
  export namespace BetaResponseWsError {
    export type Agent = BetaAPI.BetaResponsesServerEvent.BetaResponseWsError.Agent;
    export type Error = BetaAPI.BetaResponsesServerEvent.BetaResponseWsError.Error;
  }
  export type BetaResponseWsFailed = BetaAPI.BetaResponsesServerEvent.BetaResponseWsFailed;
  export type BetaResponseWsIncomplete = BetaAPI.BetaResponsesServerEvent.BetaResponseWsIncomplete;
  export type BetaResponseWsQueued = BetaAPI.BetaResponsesServerEvent.BetaResponseWsQueued;
}
type BetaServiceTier = BetaAPI.BetaServiceTier;
type BetaSkillReference = BetaAPI.BetaSkillReference;
type BetaTool = BetaAPI.BetaTool;
declare namespace BetaTool {
  export type CodeInterpreter = BetaAPI.BetaTool.CodeInterpreter;
  export namespace CodeInterpreter {
    export type CodeInterpreterToolAuto = BetaAPI.BetaTool.CodeInterpreter.CodeInterpreterToolAuto;
  }
  export type ImageGeneration = BetaAPI.BetaTool.ImageGeneration;
  export namespace ImageGeneration {
    export type InputImageMask = BetaAPI.BetaTool.ImageGeneration.InputImageMask;
    export type Svg = BetaAPI.BetaTool.ImageGeneration.Svg;
    export namespace Svg {
      export type Reasoning = BetaAPI.BetaTool.ImageGeneration.Svg.Reasoning;
    }
  }
  export type LocalShell = BetaAPI.BetaTool.LocalShell;
  export type Mcp = BetaAPI.BetaTool.Mcp;
  export namespace Mcp {
    export type McpToolApprovalFilter = BetaAPI.BetaTool.Mcp.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = BetaAPI.BetaTool.Mcp.McpToolApprovalFilter.Always;
      export type Never = BetaAPI.BetaTool.Mcp.McpToolApprovalFilter.Never;
    }
    export type McpToolFilter = BetaAPI.BetaTool.Mcp.McpToolFilter;
  }
  export type ProgrammaticToolCalling = BetaAPI.BetaTool.ProgrammaticToolCalling;
}
type BetaToolChoiceAllowed = BetaAPI.BetaToolChoiceAllowed;
type BetaToolChoiceApplyPatch = BetaAPI.BetaToolChoiceApplyPatch;
type BetaToolChoiceCustom = BetaAPI.BetaToolChoiceCustom;
type BetaToolChoiceFunction = BetaAPI.BetaToolChoiceFunction;
type BetaToolChoiceMcp = BetaAPI.BetaToolChoiceMcp;
type BetaToolChoiceOptions = BetaAPI.BetaToolChoiceOptions;
type BetaToolChoiceShell = BetaAPI.BetaToolChoiceShell;
type BetaToolChoiceTypes = BetaAPI.BetaToolChoiceTypes;
type BetaToolSearchOutputNamespaceTool = BetaAPI.BetaToolSearchOutputNamespaceTool;
declare namespace BetaToolSearchOutputNamespaceTool {
  export type Function = BetaAPI.BetaToolSearchOutputNamespaceTool.Function;
}
type BetaToolSearchTool = BetaAPI.BetaToolSearchTool;
type BetaWebSearchPreviewTool = BetaAPI.BetaWebSearchPreviewTool;
declare namespace BetaWebSearchPreviewTool {
  export type UserLocation = BetaAPI.BetaWebSearchPreviewTool.UserLocation;
}
type BetaWebSearchTool = BetaAPI.BetaWebSearchTool;
declare namespace BetaWebSearchTool {
  export type Filters = BetaAPI.BetaWebSearchTool.Filters;
  export type UserLocation = BetaAPI.BetaWebSearchTool.UserLocation;
}
type ResponseCancelParams = BetaAPI.ResponseCancelParams;
type ResponseCompactParams = BetaAPI.ResponseCompactParams;
declare namespace ResponseCompactParams {
  export type Image = BetaAPI.ResponseCompactParams.Image;
  export type PromptCacheOptions = BetaAPI.ResponseCompactParams.PromptCacheOptions;
}
type ResponseCreateParams = BetaAPI.ResponseCreateParams;
declare namespace ResponseCreateParams {
  export type AccessPrograms = BetaAPI.ResponseCreateParams.AccessPrograms;
  export type BetaSpecificProgrammaticToolCallingParam = BetaAPI.ResponseCreateParams.BetaSpecificProgrammaticToolCallingParam;
  export type ContextManagement = BetaAPI.ResponseCreateParams.ContextManagement;
  export type Image = BetaAPI.ResponseCreateParams.Image;
  export type Moderation = BetaAPI.ResponseCreateParams.Moderation;
  export namespace Moderation {
    export type Policy = BetaAPI.ResponseCreateParams.Moderation.Policy;
    export namespace Policy {
      export type Input = BetaAPI.ResponseCreateParams.Moderation.Policy.Input;
      export type Output = BetaAPI.ResponseCreateParams.Moderation.Policy.Output;
    }
  }
  export type MultiAgent = BetaAPI.ResponseCreateParams.MultiAgent;
  export type PromptCacheOptions = BetaAPI.ResponseCreateParams.PromptCacheOptions;
  export type Reasoning = BetaAPI.ResponseCreateParams.Reasoning;
  export type ResponseCreateParamsNonStreaming = BetaAPI.ResponseCreateParams.ResponseCreateParamsNonStreaming;
  export type ResponseCreateParamsStreaming = BetaAPI.ResponseCreateParams.ResponseCreateParamsStreaming;
  export type StreamOptions = BetaAPI.ResponseCreateParams.StreamOptions;
}
type ResponseCreateParamsNonStreaming = BetaAPI.ResponseCreateParamsNonStreaming;
type ResponseCreateParamsStreaming = BetaAPI.ResponseCreateParamsStreaming;
type ResponseDeleteParams = BetaAPI.ResponseDeleteParams;
type ResponseRetrieveParams = BetaAPI.ResponseRetrieveParams;
declare namespace ResponseRetrieveParams {
  export type ResponseRetrieveParamsNonStreaming = BetaAPI.ResponseRetrieveParams.ResponseRetrieveParamsNonStreaming;
  export type ResponseRetrieveParamsStreaming = BetaAPI.ResponseRetrieveParams.ResponseRetrieveParamsStreaming;
}
type ResponseRetrieveParamsNonStreaming = BetaAPI.ResponseRetrieveParamsNonStreaming;
type ResponseRetrieveParamsStreaming = BetaAPI.ResponseRetrieveParamsStreaming;
type BetaResponseItemList = BetaAPI.BetaResponseItemList;
type InputItemListParams = BetaAPI.InputItemListParams;
type InputTokenCountParams = BetaAPI.InputTokenCountParams;
declare namespace InputTokenCountParams {
  export type BetaSpecificProgrammaticToolCallingParam = BetaAPI.InputTokenCountParams.BetaSpecificProgrammaticToolCallingParam;
  export type Reasoning = BetaAPI.InputTokenCountParams.Reasoning;
  export type Text = BetaAPI.InputTokenCountParams.Text;
}
type InputTokenCountResponse = BetaAPI.InputTokenCountResponse;
type AssistantResponseFormatOption = BetaAPI.AssistantResponseFormatOption;
type BetaThreadsAssistantStream = BetaAPI.AssistantStream;
type AssistantToolChoice = BetaAPI.AssistantToolChoice;
type AssistantToolChoiceFunction = BetaAPI.AssistantToolChoiceFunction;
type AssistantToolChoiceOption = BetaAPI.AssistantToolChoiceOption;
type Thread = BetaAPI.Thread;
declare namespace Thread {
  export type ToolResources = BetaAPI.Thread.ToolResources;
  export namespace ToolResources {
    export type CodeInterpreter = BetaAPI.Thread.ToolResources.CodeInterpreter;
    export type FileSearch = BetaAPI.Thread.ToolResources.FileSearch;
  }
}
type ThreadCreateAndRunParams = BetaAPI.ThreadCreateAndRunParams;
declare namespace ThreadCreateAndRunParams {
  export type Thread = BetaAPI.ThreadCreateAndRunParams.Thread;
  export namespace Thread {
    export type Message = BetaAPI.ThreadCreateAndRunParams.Thread.Message;
    export namespace Message {
      export type Attachment = BetaAPI.ThreadCreateAndRunParams.Thread.Message.Attachment;
      export namespace Attachment {
        export type FileSearch = BetaAPI.ThreadCreateAndRunParams.Thread.Message.Attachment.FileSearch;
      }
    }
    export type ToolResources = BetaAPI.ThreadCreateAndRunParams.Thread.ToolResources;
    export namespace ToolResources {
      export type CodeInterpreter = BetaAPI.ThreadCreateAndRunParams.Thread.ToolResources.CodeInterpreter;
      export type FileSearch = BetaAPI.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch;
      export namespace FileSearch {
        export type VectorStore = BetaAPI.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore;
        export namespace VectorStore {
          export type Auto = BetaAPI.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Auto;
          export type Static = BetaAPI.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static;
          export namespace Static {
            export type Static = BetaAPI.ThreadCreateAndRunParams.Thread.ToolResources.FileSearch.VectorStore.Static.Static;
          }
        }
      }
    }
  }
  export type ThreadCreateAndRunParamsNonStreaming = BetaAPI.ThreadCreateAndRunParams.ThreadCreateAndRunParamsNonStreaming;
  export type ThreadCreateAndRunParamsStreaming = BetaAPI.ThreadCreateAndRunParams.ThreadCreateAndRunParamsStreaming;
  export type ToolResources = BetaAPI.ThreadCreateAndRunParams.ToolResources;
  export namespace ToolResources {
    export type CodeInterpreter = BetaAPI.ThreadCreateAndRunParams.ToolResources.CodeInterpreter;
    export type FileSearch = BetaAPI.ThreadCreateAndRunParams.ToolResources.FileSearch;
  }
  export type TruncationStrategy = BetaAPI.ThreadCreateAndRunParams.TruncationStrategy;
}
type ThreadCreateAndRunParamsNonStreaming = BetaAPI.ThreadCreateAndRunParamsNonStreaming;
type ThreadCreateAndRunParamsStreaming = BetaAPI.ThreadCreateAndRunParamsStreaming;
type ThreadCreateAndRunPollParams = BetaAPI.ThreadCreateAndRunParamsNonStreaming;
type ThreadCreateAndRunStreamParams = BetaAPI.ThreadCreateAndRunParamsBaseStream;
type ThreadCreateParams = BetaAPI.ThreadCreateParams;
declare namespace ThreadCreateParams {
  export type Message = BetaAPI.ThreadCreateParams.Message;
  export namespace Message {
    export type Attachment = BetaAPI.ThreadCreateParams.Message.Attachment;
    export namespace Attachment {
      export type FileSearch = BetaAPI.ThreadCreateParams.Message.Attachment.FileSearch;
    }
  }
  export type ToolResources = BetaAPI.ThreadCreateParams.ToolResources;
  export namespace ToolResources {
    export type CodeInterpreter = BetaAPI.ThreadCreateParams.ToolResources.CodeInterpreter;
    export type FileSearch = BetaAPI.ThreadCreateParams.ToolResources.FileSearch;
    export namespace FileSearch {
      export type VectorStore = BetaAPI.ThreadCreateParams.ToolResources.FileSearch.VectorStore;
      export namespace VectorStore {
        export type Auto = BetaAPI.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Auto;
        export type Static = BetaAPI.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static;
        export namespace Static {
          export type Static = BetaAPI.ThreadCreateParams.ToolResources.FileSearch.VectorStore.Static.Static;
        }
      }
    }
  }
}
type ThreadDeleted = BetaAPI.ThreadDeleted;
type ThreadUpdateParams = BetaAPI.ThreadUpdateParams;
declare namespace ThreadUpdateParams {
  export type ToolResources = BetaAPI.ThreadUpdateParams.ToolResources;
  export namespace ToolResources {
    export type CodeInterpreter = BetaAPI.ThreadUpdateParams.ToolResources.CodeInterpreter;
    export type FileSearch = BetaAPI.ThreadUpdateParams.ToolResources.FileSearch;
  }
}
type Annotation = BetaAPI.Annotation;
type AnnotationDelta = BetaAPI.AnnotationDelta;
type FileCitationAnnotation = BetaAPI.FileCitationAnnotation;
declare namespace FileCitationAnnotation {
  export type FileCitation = BetaAPI.FileCitationAnnotation.FileCitation;
}
type FileCitationDeltaAnnotation = BetaAPI.FileCitationDeltaAnnotation;
declare namespace FileCitationDeltaAnnotation {
  export type FileCitation = BetaAPI.FileCitationDeltaAnnotation.FileCitation;
}
type FilePathAnnotation = BetaAPI.FilePathAnnotation;
declare namespace FilePathAnnotation {
  export type FilePath = BetaAPI.FilePathAnnotation.FilePath;
}
type FilePathDeltaAnnotation = BetaAPI.FilePathDeltaAnnotation;
declare namespace FilePathDeltaAnnotation {
  export type FilePath = BetaAPI.FilePathDeltaAnnotation.FilePath;
}
type ImageFile = BetaAPI.ImageFile;
type ImageFileContentBlock = BetaAPI.ImageFileContentBlock;
type ImageFileDelta = BetaAPI.ImageFileDelta;
type ImageFileDeltaBlock = BetaAPI.ImageFileDeltaBlock;
type ImageURL = BetaAPI.ImageURL;
type ImageURLContentBlock = BetaAPI.ImageURLContentBlock;
type ImageURLDelta = BetaAPI.ImageURLDelta;
type ImageURLDeltaBlock = BetaAPI.ImageURLDeltaBlock;
type Message = BetaAPI.Message;
declare namespace Message {
  export type Attachment = BetaAPI.Message.Attachment;
  export namespace Attachment {
    export type AssistantToolsFileSearchTypeOnly = BetaAPI.Message.Attachment.AssistantToolsFileSearchTypeOnly;
  }
  export type IncompleteDetails = BetaAPI.Message.IncompleteDetails;
}
type MessageContent = BetaAPI.MessageContent;
type MessageContentDelta = BetaAPI.MessageContentDelta;
type MessageContentPartParam = BetaAPI.MessageContentPartParam;
type MessageCreateParams = BetaAPI.MessageCreateParams;
declare namespace MessageCreateParams {
  export type Attachment = BetaAPI.MessageCreateParams.Attachment;
  export namespace Attachment {
    export type FileSearch = BetaAPI.MessageCreateParams.Attachment.FileSearch;
  }
}
type MessageDeleteParams = BetaAPI.MessageDeleteParams;
type MessageDeleted = BetaAPI.MessageDeleted;
type MessageDelta = BetaAPI.MessageDelta;
type MessageDeltaEvent = BetaAPI.MessageDeltaEvent;
type MessageListParams = BetaAPI.MessageListParams;
type MessageRetrieveParams = BetaAPI.MessageRetrieveParams;
type MessageUpdateParams = BetaAPI.MessageUpdateParams;
type MessagesPage = BetaAPI.MessagesPage;
type RefusalContentBlock = BetaAPI.RefusalContentBlock;
type RefusalDeltaBlock = BetaAPI.RefusalDeltaBlock;
type Text = BetaAPI.Text;
type TextContentBlock = BetaAPI.TextContentBlock;
type TextContentBlockParam = BetaAPI.TextContentBlockParam;
type TextDelta = BetaAPI.TextDelta;
type TextDeltaBlock = BetaAPI.TextDeltaBlock;
type RequiredActionFunctionToolCall = BetaAPI.RequiredActionFunctionToolCall;
declare namespace RequiredActionFunctionToolCall {
  export type Function = BetaAPI.RequiredActionFunctionToolCall.Function;
}
type Run = BetaAPI.Run;
declare namespace Run {
  export type IncompleteDetails = BetaAPI.Run.IncompleteDetails;
  export type LastError = BetaAPI.Run.LastError;
  export type RequiredAction = BetaAPI.Run.RequiredAction;
  export namespace RequiredAction {
    export type SubmitToolOutputs = BetaAPI.Run.RequiredAction.SubmitToolOutputs;
  }
  export type TruncationStrategy = BetaAPI.Run.TruncationStrategy;
  export type Usage = BetaAPI.Run.Usage;
}
type RunCancelParams = BetaAPI.RunCancelParams;
type RunCreateAndPollParams = BetaAPI.RunCreateParamsNonStreaming;
type RunCreateAndStreamParams = BetaAPI.RunCreateParamsBaseStream;
type RunCreateParams = BetaAPI.RunCreateParams;
declare namespace RunCreateParams {
  export type AdditionalMessage = BetaAPI.RunCreateParams.AdditionalMessage;
  export namespace AdditionalMessage {
    export type Attachment = BetaAPI.RunCreateParams.AdditionalMessage.Attachment;
    export namespace Attachment {
      export type FileSearch = BetaAPI.RunCreateParams.AdditionalMessage.Attachment.FileSearch;
    }
  }
  export type RunCreateParamsNonStreaming = BetaAPI.RunCreateParams.RunCreateParamsNonStreaming;
  export type RunCreateParamsStreaming = BetaAPI.RunCreateParams.RunCreateParamsStreaming;
  export type TruncationStrategy = BetaAPI.RunCreateParams.TruncationStrategy;
}
type RunCreateParamsNonStreaming = BetaAPI.RunCreateParamsNonStreaming;
type RunCreateParamsStreaming = BetaAPI.RunCreateParamsStreaming;
type RunListParams = BetaAPI.RunListParams;
type RunRetrieveParams = BetaAPI.RunRetrieveParams;
type RunStatus = BetaAPI.RunStatus;
type RunStreamParams = BetaAPI.RunCreateParamsBaseStream;
type RunSubmitToolOutputsAndPollParams = BetaAPI.RunSubmitToolOutputsParamsNonStreaming;
type RunSubmitToolOutputsParams = BetaAPI.RunSubmitToolOutputsParams;
declare namespace RunSubmitToolOutputsParams {
  export type RunSubmitToolOutputsParamsNonStreaming = BetaAPI.RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsNonStreaming;
  export type RunSubmitToolOutputsParamsStreaming = BetaAPI.RunSubmitToolOutputsParams.RunSubmitToolOutputsParamsStreaming;
  export type ToolOutput = BetaAPI.RunSubmitToolOutputsParams.ToolOutput;
}
type RunSubmitToolOutputsParamsNonStreaming = BetaAPI.RunSubmitToolOutputsParamsNonStreaming;
type RunSubmitToolOutputsParamsStreaming = BetaAPI.RunSubmitToolOutputsParamsStreaming;
type RunSubmitToolOutputsStreamParams = BetaAPI.RunSubmitToolOutputsParamsStream;
type RunUpdateParams = BetaAPI.RunUpdateParams;
type RunsPage = BetaAPI.RunsPage;
type CodeInterpreterLogs = BetaAPI.CodeInterpreterLogs;
type CodeInterpreterOutputImage = BetaAPI.CodeInterpreterOutputImage;
declare namespace CodeInterpreterOutputImage {
  export type Image = BetaAPI.CodeInterpreterOutputImage.Image;
}
type CodeInterpreterToolCall = BetaAPI.CodeInterpreterToolCall;
declare namespace CodeInterpreterToolCall {
  export type CodeInterpreter = BetaAPI.CodeInterpreterToolCall.CodeInterpreter;
  export namespace CodeInterpreter {
    export type Image = BetaAPI.CodeInterpreterToolCall.CodeInterpreter.Image;
    export namespace Image {
      export type Image = BetaAPI.CodeInterpreterToolCall.CodeInterpreter.Image.Image;
    }
    export type Logs = BetaAPI.CodeInterpreterToolCall.CodeInterpreter.Logs;
  }
}
type CodeInterpreterToolCallDelta = BetaAPI.CodeInterpreterToolCallDelta;
declare namespace CodeInterpreterToolCallDelta {
  export type CodeInterpreter = BetaAPI.CodeInterpreterToolCallDelta.CodeInterpreter;
}
type FileSearchToolCall = BetaAPI.FileSearchToolCall;
declare namespace FileSearchToolCall {
  export type FileSearch = BetaAPI.FileSearchToolCall.FileSearch;
  export namespace FileSearch {
    export type RankingOptions = BetaAPI.FileSearchToolCall.FileSearch.RankingOptions;
    export type Result = BetaAPI.FileSearchToolCall.FileSearch.Result;
    export namespace Result {
      export type Content = BetaAPI.FileSearchToolCall.FileSearch.Result.Content;
    }
  }
}
type FileSearchToolCallDelta = BetaAPI.FileSearchToolCallDelta;
type FunctionToolCall = BetaAPI.FunctionToolCall;
declare namespace FunctionToolCall {
  export type Function = BetaAPI.FunctionToolCall.Function;
}
type FunctionToolCallDelta = BetaAPI.FunctionToolCallDelta;
declare namespace FunctionToolCallDelta {
  export type Function = BetaAPI.FunctionToolCallDelta.Function;
}
type MessageCreationStepDetails = BetaAPI.MessageCreationStepDetails;
declare namespace MessageCreationStepDetails {
  export type MessageCreation = BetaAPI.MessageCreationStepDetails.MessageCreation;
}
type RunStep = BetaAPI.RunStep;
declare namespace RunStep {
  export type LastError = BetaAPI.RunStep.LastError;
  export type Usage = BetaAPI.RunStep.Usage;
}
type RunStepDelta = BetaAPI.RunStepDelta;
type RunStepDeltaEvent = BetaAPI.RunStepDeltaEvent;
type RunStepDeltaMessageDelta = BetaAPI.RunStepDeltaMessageDelta;
declare namespace RunStepDeltaMessageDelta {
  export type MessageCreation = BetaAPI.RunStepDeltaMessageDelta.MessageCreation;
}
type RunStepInclude = BetaAPI.RunStepInclude;
type RunStepsPage = BetaAPI.RunStepsPage;
type StepListParams = BetaAPI.StepListParams;
type StepRetrieveParams = BetaAPI.StepRetrieveParams;
type ToolCall = BetaAPI.ToolCall;
type ToolCallDelta = BetaAPI.ToolCallDelta;
type ToolCallDeltaObject = BetaAPI.ToolCallDeltaObject;
type ToolCallsStepDetails = BetaAPI.ToolCallsStepDetails;

export type Beta = BetaClass;
export declare namespace Beta {
  export {
    Assistant,
    AssistantCreateParams,
    AssistantDeleted,
    AssistantListParams,
    AssistantResponseFormatOption,
    BetaAssistantsAssistantStream as AssistantStream,
    AssistantStreamEvent,
    AssistantTool,
    AssistantToolChoice,
    AssistantToolChoiceFunction,
    AssistantToolChoiceOption,
    AssistantUpdateParams,
    AssistantsPage,
    BetaApplyPatchTool,
    BetaCompactedResponse,
    BetaComputerAction,
    BetaComputerActionList,
    BetaComputerTool,
    BetaComputerUsePreviewTool,
    BetaContainerAuto,
    BetaContainerNetworkPolicyAllowlist,
    BetaContainerNetworkPolicyDisabled,
    BetaContainerNetworkPolicyDomainSecret,
    BetaContainerReference,
    BetaCustomTool,
    BetaEasyInputMessage,
    BetaFileSearchTool,
    BetaFunctionShellTool,
    BetaFunctionTool,
    BetaImageDetail,
    BetaInlineSkill,
    BetaInlineSkillSource,
    BetaLocalEnvironment,
    BetaLocalSkill,
    BetaMcpToolCallError,
    BetaNamespaceTool,
    BetaResponse,
    BetaResponseApplyPatchToolCall,
    BetaResponseApplyPatchToolCallOutput,
    BetaResponseAudioDeltaEvent,
    BetaResponseAudioDoneEvent,
    BetaResponseAudioTranscriptDeltaEvent,
    BetaResponseAudioTranscriptDoneEvent,
    BetaResponseCodeInterpreterCallCodeDeltaEvent,
    BetaResponseCodeInterpreterCallCodeDoneEvent,
    BetaResponseCodeInterpreterCallCompletedEvent,
    BetaResponseCodeInterpreterCallInProgressEvent,
    BetaResponseCodeInterpreterCallInterpretingEvent,
    BetaResponseCodeInterpreterToolCall,
    BetaResponseCompactionItem,
    BetaResponseCompactionItemParam,
    BetaResponseCompletedEvent,
    BetaResponseComputerToolCall,
    BetaResponseComputerToolCallOutputItem,
    BetaResponseComputerToolCallOutputScreenshot,
    BetaResponseContainerReference,
    BetaResponseContent,
    BetaResponseContentPartAddedEvent,
    BetaResponseContentPartDoneEvent,
    BetaResponseConversationParam,
    BetaResponseCreatedEvent,
    BetaResponseCustomToolCall,
    BetaResponseCustomToolCallInputDeltaEvent,
    BetaResponseCustomToolCallInputDoneEvent,
    BetaResponseCustomToolCallItem,
    BetaResponseCustomToolCallOutput,
    BetaResponseCustomToolCallOutputItem,
    BetaResponseError,
    BetaResponseErrorEvent,
    BetaResponseFailedEvent,
    BetaResponseFileSearchCallCompletedEvent,
    BetaResponseFileSearchCallInProgressEvent,
    BetaResponseFileSearchCallSearchingEvent,
    BetaResponseFileSearchToolCall,
    BetaResponseFormatTextConfig,
    BetaResponseFormatTextJSONSchemaConfig,
    BetaResponseFunctionCallArgumentsDeltaEvent,
    BetaResponseFunctionCallArgumentsDoneEvent,
    BetaResponseFunctionCallOutputItem,
    BetaResponseFunctionCallOutputItemList,
    BetaResponseFunctionShellCallOutputContent,
    BetaResponseFunctionShellToolCall,
    BetaResponseFunctionShellToolCallOutput,
    BetaResponseFunctionToolCall,
    BetaResponseFunctionToolCallItem,
    BetaResponseFunctionToolCallOutputItem,
    BetaResponseFunctionWebSearch,
    BetaResponseImageGenCallCompletedEvent,
    BetaResponseImageGenCallGeneratingEvent,
    BetaResponseImageGenCallInProgressEvent,
    BetaResponseImageGenCallPartialImageEvent,
    BetaResponseInProgressEvent,
    BetaResponseIncludable,
    BetaResponseIncompleteEvent,
    BetaResponseInjectCreatedEvent,
    BetaResponseInjectEvent,
    BetaResponseInjectFailedEvent,
    BetaResponseInput,
    BetaResponseInputAudio,
    BetaResponseInputContent,
    BetaResponseInputFile,
    BetaResponseInputFileContent,
    BetaResponseInputImage,
    BetaResponseInputImageContent,
    BetaResponseInputItem,
    BetaResponseInputMessageContentList,
    BetaResponseInputMessageItem,
    BetaResponseInputText,
    BetaResponseInputTextContent,
    BetaResponseItem,
    BetaResponseItemsPage,
    BetaResponseLocalEnvironment,
    BetaResponseMcpCallArgumentsDeltaEvent,
    BetaResponseMcpCallArgumentsDoneEvent,
    BetaResponseMcpCallCompletedEvent,
    BetaResponseMcpCallFailedEvent,
    BetaResponseMcpCallInProgressEvent,
    BetaResponseMcpListToolsCompletedEvent,
    BetaResponseMcpListToolsFailedEvent,
    BetaResponseMcpListToolsInProgressEvent,
    BetaResponseOutputAudio,
    BetaResponseOutputItem,
    BetaResponseOutputItemAddedEvent,
    BetaResponseOutputItemDoneEvent,
    BetaResponseOutputMessage,
    BetaResponseOutputRefusal,
    BetaResponseOutputText,
    BetaResponseOutputTextAnnotationAddedEvent,
    BetaResponsePrompt,
    BetaResponseQueuedEvent,
    BetaResponseReasoningItem,
    BetaResponseReasoningSummaryPartAddedEvent,
    BetaResponseReasoningSummaryPartDoneEvent,
    BetaResponseReasoningSummaryTextDeltaEvent,
    BetaResponseReasoningSummaryTextDoneEvent,
    BetaResponseReasoningTextDeltaEvent,
    BetaResponseReasoningTextDoneEvent,
    BetaResponseRefusalDeltaEvent,
    BetaResponseRefusalDoneEvent,
    BetaResponseShellCallCommandAddedEvent,
    BetaResponseShellCallCommandDeltaEvent,
    BetaResponseShellCallCommandDoneEvent,
    BetaResponseShellCallOutputContentDeltaEvent,
    BetaResponseShellCallOutputContentDoneEvent,
    BetaResponseStatus,
    BetaResponseStreamEvent,
    BetaResponseTextConfig,
    BetaResponseTextDeltaEvent,
    BetaResponseTextDoneEvent,
    BetaResponseToolSearchCall,
    BetaResponseToolSearchOutputItem,
    BetaResponseToolSearchOutputItemParam,
    BetaResponseUsage,
    BetaResponseWebSearchCallCompletedEvent,
    BetaResponseWebSearchCallInProgressEvent,
    BetaResponseWebSearchCallSearchingEvent,
    BetaResponsesClientEvent,
    BetaResponsesServerEvent,
    BetaServiceTier,
    BetaSkillReference,
    BetaTool,
    BetaToolChoiceAllowed,
    BetaToolChoiceApplyPatch,
    BetaToolChoiceCustom,
    BetaToolChoiceFunction,
    BetaToolChoiceMcp,
    BetaToolChoiceOptions,
    BetaToolChoiceShell,
    BetaToolChoiceTypes,
    BetaToolSearchOutputNamespaceTool,
    BetaToolSearchTool,
    BetaWebSearchPreviewTool,
    BetaWebSearchTool,
    ChatKitWorkflow,
    CodeInterpreterTool,
    ConversationCreatedEvent,
    ConversationItem,
    ConversationItemContent,
    ConversationItemCreateEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeleteEvent,
    ConversationItemDeletedEvent,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    ConversationItemTruncatedEvent,
    ConversationItemWithReference,
    DoneEvent,
    ErrorEvent,
    FileSearchTool,
    FunctionTool,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommitEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    MessageStreamEvent,
    RateLimitsUpdatedEvent,
    RealtimeClientEvent,
    RealtimeResponse,
    RealtimeResponseStatus,
    RealtimeResponseUsage,
    RealtimeServerEvent,
    ResponseAudioDeltaEvent,
    ResponseAudioDoneEvent,
    ResponseAudioTranscriptDeltaEvent,
    ResponseAudioTranscriptDoneEvent,
    ResponseCancelEvent,
    ResponseCancelParams,
    ResponseCompactParams,
    ResponseContentPartAddedEvent,
    ResponseContentPartDoneEvent,
    ResponseCreateEvent,
    ResponseCreateParams,
    ResponseCreateParamsNonStreaming,
    ResponseCreateParamsStreaming,
    ResponseCreatedEvent,
    ResponseDeleteParams,
    ResponseDoneEvent,
    ResponseFunctionCallArgumentsDeltaEvent,
    ResponseFunctionCallArgumentsDoneEvent,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseRetrieveParams,
    ResponseRetrieveParamsNonStreaming,
    ResponseRetrieveParamsStreaming,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    RunStepStreamEvent,
    RunStreamEvent,
    SessionCreatedEvent,
    SessionUpdateEvent,
    SessionUpdatedEvent,
    Thread,
    ThreadCreateAndRunParams,
    ThreadCreateAndRunParamsNonStreaming,
    ThreadCreateAndRunParamsStreaming,
    ThreadCreateAndRunPollParams,
    ThreadCreateAndRunStreamParams,
    ThreadCreateParams,
    ThreadDeleted,
    ThreadStreamEvent,
    ThreadUpdateParams,
    TranscriptionSessionUpdate,
    TranscriptionSessionUpdatedEvent,
  };

  export type Assistants = BetaClass['assistants'];
  export namespace Assistants {
    export {
      Assistant,
      AssistantCreateParams,
      AssistantDeleted,
      AssistantListParams,
      BetaAssistantsAssistantStream as AssistantStream,
      AssistantStreamEvent,
      AssistantTool,
      AssistantUpdateParams,
      AssistantsPage,
      CodeInterpreterTool,
      DoneEvent,
      FileSearchTool,
      FunctionTool,
      MessageStreamEvent,
      RunStepStreamEvent,
      RunStreamEvent,
      ThreadStreamEvent,
    };
  }

  export type ChatKit = BetaClass['chatkit'];
  export namespace ChatKit {
    export {
      ChatKitAttachment,
      ChatKitResponseOutputText,
      ChatKitThread,
      ChatKitThreadAssistantMessageItem,
      ChatKitThreadItemList,
      ChatKitThreadItemListDataPage,
      ChatKitThreadUserMessageItem,
      ChatKitThreadsPage,
      ChatKitWidgetItem,
      ChatKitWorkflow,
      ChatSession,
      ChatSessionAutomaticThreadTitling,
      ChatSessionChatKitConfiguration,
      ChatSessionChatKitConfigurationParam,
      ChatSessionExpiresAfterParam,
      ChatSessionFileUpload,
      ChatSessionHistory,
      ChatSessionRateLimits,
      ChatSessionRateLimitsParam,
      ChatSessionStatus,
      ChatSessionWorkflowParam,
      BetaChatkitSessionsSessionCreateParams as SessionCreateParams,
      ThreadDeleteResponse,
      ThreadListItemsParams,
      ThreadListParams,
    };

    export type Sessions = BetaClass['chatkit']['sessions'];
    export namespace Sessions {
      export {
        BetaChatkitSessionsSessionCreateParams as SessionCreateParams,
      };
    }

    export type Threads = BetaClass['chatkit']['threads'];
    export namespace Threads {
      export {
        ChatKitAttachment,
        ChatKitResponseOutputText,
        ChatKitThread,
        ChatKitThreadAssistantMessageItem,
        ChatKitThreadItemList,
        ChatKitThreadItemListDataPage,
        ChatKitThreadUserMessageItem,
        ChatKitThreadsPage,
        ChatKitWidgetItem,
        ChatSession,
        ChatSessionAutomaticThreadTitling,
        ChatSessionChatKitConfiguration,
        ChatSessionChatKitConfigurationParam,
        ChatSessionExpiresAfterParam,
        ChatSessionFileUpload,
        ChatSessionHistory,
        ChatSessionRateLimits,
        ChatSessionRateLimitsParam,
        ChatSessionStatus,
        ChatSessionWorkflowParam,
        ThreadDeleteResponse,
        ThreadListItemsParams,
        ThreadListParams,
      };
    }
  }

  export type Realtime = BetaClass['realtime'];
  export namespace Realtime {
    export {
      ConversationCreatedEvent,
      ConversationItem,
      ConversationItemContent,
      ConversationItemCreateEvent,
      ConversationItemCreatedEvent,
      ConversationItemDeleteEvent,
      ConversationItemDeletedEvent,
      ConversationItemInputAudioTranscriptionCompletedEvent,
      ConversationItemInputAudioTranscriptionDeltaEvent,
      ConversationItemInputAudioTranscriptionFailedEvent,
      ConversationItemRetrieveEvent,
      ConversationItemTruncateEvent,
      ConversationItemTruncatedEvent,
      ConversationItemWithReference,
      ErrorEvent,
      InputAudioBufferAppendEvent,
      InputAudioBufferClearEvent,
      InputAudioBufferClearedEvent,
      InputAudioBufferCommitEvent,
      InputAudioBufferCommittedEvent,
      InputAudioBufferSpeechStartedEvent,
      InputAudioBufferSpeechStoppedEvent,
      RateLimitsUpdatedEvent,
      RealtimeClientEvent,
      RealtimeResponse,
      RealtimeResponseStatus,
      RealtimeResponseUsage,
      RealtimeServerEvent,
      ResponseAudioDeltaEvent,
      ResponseAudioDoneEvent,
      ResponseAudioTranscriptDeltaEvent,
      ResponseAudioTranscriptDoneEvent,
      ResponseCancelEvent,
      ResponseContentPartAddedEvent,
      ResponseContentPartDoneEvent,
      ResponseCreateEvent,
      ResponseCreatedEvent,
      ResponseDoneEvent,
      ResponseFunctionCallArgumentsDeltaEvent,
      ResponseFunctionCallArgumentsDoneEvent,
      ResponseOutputItemAddedEvent,
      ResponseOutputItemDoneEvent,
      ResponseTextDeltaEvent,
      ResponseTextDoneEvent,
      Session,
      BetaRealtimeSessionsSessionCreateParams as SessionCreateParams,
      SessionCreateResponse,
      SessionCreatedEvent,
      SessionUpdateEvent,
      SessionUpdatedEvent,
      TranscriptionSession,
      TranscriptionSessionCreateParams,
      TranscriptionSessionUpdate,
      TranscriptionSessionUpdatedEvent,
    };

    export type Sessions = BetaClass['realtime']['sessions'];
    export namespace Sessions {
      export {
        Session,
        BetaRealtimeSessionsSessionCreateParams as SessionCreateParams,
        SessionCreateResponse,
      };
    }

    export type TranscriptionSessions = BetaClass['realtime']['transcriptionSessions'];
    export namespace TranscriptionSessions {
      export {
        TranscriptionSession,
        TranscriptionSessionCreateParams,
      };
    }
  }

  export type Responses = BetaClass['responses'];
  export namespace Responses {
    export {
      BetaApplyPatchTool,
      BetaCompactedResponse,
      BetaComputerAction,
      BetaComputerActionList,
      BetaComputerTool,
      BetaComputerUsePreviewTool,
      BetaContainerAuto,
      BetaContainerNetworkPolicyAllowlist,
      BetaContainerNetworkPolicyDisabled,
      BetaContainerNetworkPolicyDomainSecret,
      BetaContainerReference,
      BetaCustomTool,
      BetaEasyInputMessage,
      BetaFileSearchTool,
      BetaFunctionShellTool,
      BetaFunctionTool,
      BetaImageDetail,
      BetaInlineSkill,
      BetaInlineSkillSource,
      BetaLocalEnvironment,
      BetaLocalSkill,
      BetaMcpToolCallError,
      BetaNamespaceTool,
      BetaResponse,
      BetaResponseApplyPatchToolCall,
      BetaResponseApplyPatchToolCallOutput,
      BetaResponseAudioDeltaEvent,
      BetaResponseAudioDoneEvent,
      BetaResponseAudioTranscriptDeltaEvent,
      BetaResponseAudioTranscriptDoneEvent,
      BetaResponseCodeInterpreterCallCodeDeltaEvent,
      BetaResponseCodeInterpreterCallCodeDoneEvent,
      BetaResponseCodeInterpreterCallCompletedEvent,
      BetaResponseCodeInterpreterCallInProgressEvent,
      BetaResponseCodeInterpreterCallInterpretingEvent,
      BetaResponseCodeInterpreterToolCall,
      BetaResponseCompactionItem,
      BetaResponseCompactionItemParam,
      BetaResponseCompletedEvent,
      BetaResponseComputerToolCall,
      BetaResponseComputerToolCallOutputItem,
      BetaResponseComputerToolCallOutputScreenshot,
      BetaResponseContainerReference,
      BetaResponseContent,
      BetaResponseContentPartAddedEvent,
      BetaResponseContentPartDoneEvent,
      BetaResponseConversationParam,
      BetaResponseCreatedEvent,
      BetaResponseCustomToolCall,
      BetaResponseCustomToolCallInputDeltaEvent,
      BetaResponseCustomToolCallInputDoneEvent,
      BetaResponseCustomToolCallItem,
      BetaResponseCustomToolCallOutput,
      BetaResponseCustomToolCallOutputItem,
      BetaResponseError,
      BetaResponseErrorEvent,
      BetaResponseFailedEvent,
      BetaResponseFileSearchCallCompletedEvent,
      BetaResponseFileSearchCallInProgressEvent,
      BetaResponseFileSearchCallSearchingEvent,
      BetaResponseFileSearchToolCall,
      BetaResponseFormatTextConfig,
      BetaResponseFormatTextJSONSchemaConfig,
      BetaResponseFunctionCallArgumentsDeltaEvent,
      BetaResponseFunctionCallArgumentsDoneEvent,
      BetaResponseFunctionCallOutputItem,
      BetaResponseFunctionCallOutputItemList,
      BetaResponseFunctionShellCallOutputContent,
      BetaResponseFunctionShellToolCall,
      BetaResponseFunctionShellToolCallOutput,
      BetaResponseFunctionToolCall,
      BetaResponseFunctionToolCallItem,
      BetaResponseFunctionToolCallOutputItem,
      BetaResponseFunctionWebSearch,
      BetaResponseImageGenCallCompletedEvent,
      BetaResponseImageGenCallGeneratingEvent,
      BetaResponseImageGenCallInProgressEvent,
      BetaResponseImageGenCallPartialImageEvent,
      BetaResponseInProgressEvent,
      BetaResponseIncludable,
      BetaResponseIncompleteEvent,
      BetaResponseInjectCreatedEvent,
      BetaResponseInjectEvent,
      BetaResponseInjectFailedEvent,
      BetaResponseInput,
      BetaResponseInputAudio,
      BetaResponseInputContent,
      BetaResponseInputFile,
      BetaResponseInputFileContent,
      BetaResponseInputImage,
      BetaResponseInputImageContent,
      BetaResponseInputItem,
      BetaResponseInputMessageContentList,
      BetaResponseInputMessageItem,
      BetaResponseInputText,
      BetaResponseInputTextContent,
      BetaResponseItem,
      BetaResponseItemList,
      BetaResponseItemsPage,
      BetaResponseLocalEnvironment,
      BetaResponseMcpCallArgumentsDeltaEvent,
      BetaResponseMcpCallArgumentsDoneEvent,
      BetaResponseMcpCallCompletedEvent,
      BetaResponseMcpCallFailedEvent,
      BetaResponseMcpCallInProgressEvent,
      BetaResponseMcpListToolsCompletedEvent,
      BetaResponseMcpListToolsFailedEvent,
      BetaResponseMcpListToolsInProgressEvent,
      BetaResponseOutputAudio,
      BetaResponseOutputItem,
      BetaResponseOutputItemAddedEvent,
      BetaResponseOutputItemDoneEvent,
      BetaResponseOutputMessage,
      BetaResponseOutputRefusal,
      BetaResponseOutputText,
      BetaResponseOutputTextAnnotationAddedEvent,
      BetaResponsePrompt,
      BetaResponseQueuedEvent,
      BetaResponseReasoningItem,
      BetaResponseReasoningSummaryPartAddedEvent,
      BetaResponseReasoningSummaryPartDoneEvent,
      BetaResponseReasoningSummaryTextDeltaEvent,
      BetaResponseReasoningSummaryTextDoneEvent,
      BetaResponseReasoningTextDeltaEvent,
      BetaResponseReasoningTextDoneEvent,
      BetaResponseRefusalDeltaEvent,
      BetaResponseRefusalDoneEvent,
      BetaResponseShellCallCommandAddedEvent,
      BetaResponseShellCallCommandDeltaEvent,
      BetaResponseShellCallCommandDoneEvent,
      BetaResponseShellCallOutputContentDeltaEvent,
      BetaResponseShellCallOutputContentDoneEvent,
      BetaResponseStatus,
      BetaResponseStreamEvent,
      BetaResponseTextConfig,
      BetaResponseTextDeltaEvent,
      BetaResponseTextDoneEvent,
      BetaResponseToolSearchCall,
      BetaResponseToolSearchOutputItem,
      BetaResponseToolSearchOutputItemParam,
      BetaResponseUsage,
      BetaResponseWebSearchCallCompletedEvent,
      BetaResponseWebSearchCallInProgressEvent,
      BetaResponseWebSearchCallSearchingEvent,
      BetaResponsesClientEvent,
      BetaResponsesServerEvent,
      BetaServiceTier,
      BetaSkillReference,
      BetaTool,
      BetaToolChoiceAllowed,
      BetaToolChoiceApplyPatch,
      BetaToolChoiceCustom,
      BetaToolChoiceFunction,
      BetaToolChoiceMcp,
      BetaToolChoiceOptions,
      BetaToolChoiceShell,
      BetaToolChoiceTypes,
      BetaToolSearchOutputNamespaceTool,
      BetaToolSearchTool,
      BetaWebSearchPreviewTool,
      BetaWebSearchTool,
      InputItemListParams,
      InputTokenCountParams,
      InputTokenCountResponse,
      ResponseCancelParams,
      ResponseCompactParams,
      ResponseCreateParams,
      ResponseCreateParamsNonStreaming,
      ResponseCreateParamsStreaming,
      ResponseDeleteParams,
      ResponseRetrieveParams,
      ResponseRetrieveParamsNonStreaming,
      ResponseRetrieveParamsStreaming,
    };

    export type InputItems = BetaClass['responses']['inputItems'];
    export namespace InputItems {
      export {
        BetaResponseItemList,
        InputItemListParams,
      };
    }

    export type InputTokens = BetaClass['responses']['inputTokens'];
    export namespace InputTokens {
      export {
        InputTokenCountParams,
        InputTokenCountResponse,
      };
    }
  }

  export type Threads = BetaClass['threads'];
  export namespace Threads {
    export {
      Annotation,
      AnnotationDelta,
      AssistantResponseFormatOption,
      BetaThreadsAssistantStream as AssistantStream,
      AssistantToolChoice,
      AssistantToolChoiceFunction,
      AssistantToolChoiceOption,
      FileCitationAnnotation,
      FileCitationDeltaAnnotation,
      FilePathAnnotation,
      FilePathDeltaAnnotation,
      ImageFile,
      ImageFileContentBlock,
      ImageFileDelta,
      ImageFileDeltaBlock,
      ImageURL,
      ImageURLContentBlock,
      ImageURLDelta,
      ImageURLDeltaBlock,
      Message,
      MessageContent,
      MessageContentDelta,
      MessageContentPartParam,
      MessageCreateParams,
      MessageDeleteParams,
      MessageDeleted,
      MessageDelta,
      MessageDeltaEvent,
      MessageListParams,
      MessageRetrieveParams,
      MessageUpdateParams,
      MessagesPage,
      RefusalContentBlock,
      RefusalDeltaBlock,
      RequiredActionFunctionToolCall,
      Run,
      RunCancelParams,
      RunCreateAndPollParams,
      RunCreateAndStreamParams,
      RunCreateParams,
      RunCreateParamsNonStreaming,
      RunCreateParamsStreaming,
      RunListParams,
      RunRetrieveParams,
      RunStatus,
      RunStreamParams,
      RunSubmitToolOutputsAndPollParams,
      RunSubmitToolOutputsParams,
      RunSubmitToolOutputsParamsNonStreaming,
      RunSubmitToolOutputsParamsStreaming,
      RunSubmitToolOutputsStreamParams,
      RunUpdateParams,
      RunsPage,
      Text,
      TextContentBlock,
      TextContentBlockParam,
      TextDelta,
      TextDeltaBlock,
      Thread,
      ThreadCreateAndRunParams,
      ThreadCreateAndRunParamsNonStreaming,
      ThreadCreateAndRunParamsStreaming,
      ThreadCreateAndRunPollParams,
      ThreadCreateAndRunStreamParams,
      ThreadCreateParams,
      ThreadDeleted,
      ThreadUpdateParams,
    };

    export type Messages = BetaClass['threads']['messages'];
    export namespace Messages {
      export {
        Annotation,
        AnnotationDelta,
        FileCitationAnnotation,
        FileCitationDeltaAnnotation,
        FilePathAnnotation,
        FilePathDeltaAnnotation,
        ImageFile,
        ImageFileContentBlock,
        ImageFileDelta,
        ImageFileDeltaBlock,
        ImageURL,
        ImageURLContentBlock,
        ImageURLDelta,
        ImageURLDeltaBlock,
        Message,
        MessageContent,
        MessageContentDelta,
        MessageContentPartParam,
        MessageCreateParams,
        MessageDeleteParams,
        MessageDeleted,
        MessageDelta,
        MessageDeltaEvent,
        MessageListParams,
        MessageRetrieveParams,
        MessageUpdateParams,
        MessagesPage,
        RefusalContentBlock,
        RefusalDeltaBlock,
        Text,
        TextContentBlock,
        TextContentBlockParam,
        TextDelta,
        TextDeltaBlock,
      };
    }

    export type Runs = BetaClass['threads']['runs'];
    export namespace Runs {
      export {
        CodeInterpreterLogs,
        CodeInterpreterOutputImage,
        CodeInterpreterToolCall,
        CodeInterpreterToolCallDelta,
        FileSearchToolCall,
        FileSearchToolCallDelta,
        FunctionToolCall,
        FunctionToolCallDelta,
        MessageCreationStepDetails,
        RequiredActionFunctionToolCall,
        Run,
        RunCancelParams,
        RunCreateAndPollParams,
        RunCreateAndStreamParams,
        RunCreateParams,
        RunCreateParamsNonStreaming,
        RunCreateParamsStreaming,
        RunListParams,
        RunRetrieveParams,
        RunStatus,
        RunStep,
        RunStepDelta,
        RunStepDeltaEvent,
        RunStepDeltaMessageDelta,
        RunStepInclude,
        RunStepsPage,
        RunStreamParams,
        RunSubmitToolOutputsAndPollParams,
        RunSubmitToolOutputsParams,
        RunSubmitToolOutputsParamsNonStreaming,
        RunSubmitToolOutputsParamsStreaming,
        RunSubmitToolOutputsStreamParams,
        RunUpdateParams,
        RunsPage,
        StepListParams,
        StepRetrieveParams,
        ToolCall,
        ToolCallDelta,
        ToolCallDeltaObject,
        ToolCallsStepDetails,
      };

      export type Steps = BetaClass['threads']['runs']['steps'];
      export namespace Steps {
        export {
          CodeInterpreterLogs,
          CodeInterpreterOutputImage,
          CodeInterpreterToolCall,
          CodeInterpreterToolCallDelta,
          FileSearchToolCall,
          FileSearchToolCallDelta,
          FunctionToolCall,
          FunctionToolCallDelta,
          MessageCreationStepDetails,
          RunStep,
          RunStepDelta,
          RunStepDeltaEvent,
          RunStepDeltaMessageDelta,
          RunStepInclude,
          RunStepsPage,
          StepListParams,
          StepRetrieveParams,
          ToolCall,
          ToolCallDelta,
          ToolCallDeltaObject,
          ToolCallsStepDetails,
        };
      }
    }
  }
}
