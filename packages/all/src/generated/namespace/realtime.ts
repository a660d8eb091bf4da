// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as RealtimeAPI from '@oxide/realtime';

type AudioTranscription = RealtimeAPI.AudioTranscription;
type ConversationCreatedEvent = RealtimeAPI.ConversationCreatedEvent;
declare namespace ConversationCreatedEvent {
  export type Conversation = RealtimeAPI.ConversationCreatedEvent.Conversation;
}
type ConversationItem = RealtimeAPI.ConversationItem;
type ConversationItemAdded = RealtimeAPI.ConversationItemAdded;
type ConversationItemCreateEvent = RealtimeAPI.ConversationItemCreateEvent;
type ConversationItemCreatedEvent = RealtimeAPI.ConversationItemCreatedEvent;
type ConversationItemDeleteEvent = RealtimeAPI.ConversationItemDeleteEvent;
type ConversationItemDeletedEvent = RealtimeAPI.ConversationItemDeletedEvent;
type ConversationItemDone = RealtimeAPI.ConversationItemDone;
type ConversationItemInputAudioTranscriptionCompletedEvent = RealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent;
declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  export type TranscriptTextUsageDuration = RealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;
  export type TranscriptTextUsageTokens = RealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens;
  export namespace TranscriptTextUsageTokens {
    export type InputTokenDetails = RealtimeAPI.ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens.InputTokenDetails;
  }
}
type ConversationItemInputAudioTranscriptionDeltaEvent = RealtimeAPI.ConversationItemInputAudioTranscriptionDeltaEvent;
type ConversationItemInputAudioTranscriptionFailedEvent = RealtimeAPI.ConversationItemInputAudioTranscriptionFailedEvent;
declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  export type Error = RealtimeAPI.ConversationItemInputAudioTranscriptionFailedEvent.Error;
}
type ConversationItemInputAudioTranscriptionSegment = RealtimeAPI.ConversationItemInputAudioTranscriptionSegment;
type ConversationItemRetrieveEvent = RealtimeAPI.ConversationItemRetrieveEvent;
type ConversationItemTruncateEvent = RealtimeAPI.ConversationItemTruncateEvent;
type ConversationItemTruncatedEvent = RealtimeAPI.ConversationItemTruncatedEvent;
type ConversationItemWithReference = RealtimeAPI.ConversationItemWithReference;
declare namespace ConversationItemWithReference {
  export type Content = RealtimeAPI.ConversationItemWithReference.Content;
}
type InputAudioBufferAppendEvent = RealtimeAPI.InputAudioBufferAppendEvent;
type InputAudioBufferClearEvent = RealtimeAPI.InputAudioBufferClearEvent;
type InputAudioBufferClearedEvent = RealtimeAPI.InputAudioBufferClearedEvent;
type InputAudioBufferCommitEvent = RealtimeAPI.InputAudioBufferCommitEvent;
type InputAudioBufferCommittedEvent = RealtimeAPI.InputAudioBufferCommittedEvent;
type InputAudioBufferDtmfEventReceivedEvent = RealtimeAPI.InputAudioBufferDtmfEventReceivedEvent;
type InputAudioBufferSpeechStartedEvent = RealtimeAPI.InputAudioBufferSpeechStartedEvent;
type InputAudioBufferSpeechStoppedEvent = RealtimeAPI.InputAudioBufferSpeechStoppedEvent;
type InputAudioBufferTimeoutTriggered = RealtimeAPI.InputAudioBufferTimeoutTriggered;
type LogProbProperties = RealtimeAPI.LogProbProperties;
type McpListToolsCompleted = RealtimeAPI.McpListToolsCompleted;
type McpListToolsFailed = RealtimeAPI.McpListToolsFailed;
type McpListToolsInProgress = RealtimeAPI.McpListToolsInProgress;
type NoiseReductionType = RealtimeAPI.NoiseReductionType;
type OutputAudioBufferClearEvent = RealtimeAPI.OutputAudioBufferClearEvent;
type RateLimitsUpdatedEvent = RealtimeAPI.RateLimitsUpdatedEvent;
declare namespace RateLimitsUpdatedEvent {
  export type RateLimit = RealtimeAPI.RateLimitsUpdatedEvent.RateLimit;
}
type RealtimeAudioConfig = RealtimeAPI.RealtimeAudioConfig;
type RealtimeAudioConfigInput = RealtimeAPI.RealtimeAudioConfigInput;
declare namespace RealtimeAudioConfigInput {
  export type NoiseReduction = RealtimeAPI.RealtimeAudioConfigInput.NoiseReduction;
}
type RealtimeAudioConfigOutput = RealtimeAPI.RealtimeAudioConfigOutput;
declare namespace RealtimeAudioConfigOutput {
  export type ID = RealtimeAPI.RealtimeAudioConfigOutput.ID;
}
type RealtimeAudioFormats = RealtimeAPI.RealtimeAudioFormats;
declare namespace RealtimeAudioFormats {
  export type AudioPCM = RealtimeAPI.RealtimeAudioFormats.AudioPCM;
  export type AudioPCMA = RealtimeAPI.RealtimeAudioFormats.AudioPCMA;
  export type AudioPCMU = RealtimeAPI.RealtimeAudioFormats.AudioPCMU;
}
type RealtimeAudioInputTurnDetection = RealtimeAPI.RealtimeAudioInputTurnDetection;
declare namespace RealtimeAudioInputTurnDetection {
  export type SemanticVad = RealtimeAPI.RealtimeAudioInputTurnDetection.SemanticVad;
  export type ServerVad = RealtimeAPI.RealtimeAudioInputTurnDetection.ServerVad;
}
type RealtimeClientEvent = RealtimeAPI.RealtimeClientEvent;
type RealtimeConversationItemAssistantMessage = RealtimeAPI.RealtimeConversationItemAssistantMessage;
declare namespace RealtimeConversationItemAssistantMessage {
  export type Content = RealtimeAPI.RealtimeConversationItemAssistantMessage.Content;
}
type RealtimeConversationItemFunctionCall = RealtimeAPI.RealtimeConversationItemFunctionCall;
type RealtimeConversationItemFunctionCallOutput = RealtimeAPI.RealtimeConversationItemFunctionCallOutput;
type RealtimeConversationItemSystemMessage = RealtimeAPI.RealtimeConversationItemSystemMessage;
declare namespace RealtimeConversationItemSystemMessage {
  export type Content = RealtimeAPI.RealtimeConversationItemSystemMessage.Content;
}
type RealtimeConversationItemUserMessage = RealtimeAPI.RealtimeConversationItemUserMessage;
declare namespace RealtimeConversationItemUserMessage {
  export type Content = RealtimeAPI.RealtimeConversationItemUserMessage.Content;
}
type RealtimeError = RealtimeAPI.RealtimeError;
type RealtimeErrorEvent = RealtimeAPI.RealtimeErrorEvent;
type RealtimeFunctionTool = RealtimeAPI.RealtimeFunctionTool;
type RealtimeMcpApprovalRequest = RealtimeAPI.RealtimeMcpApprovalRequest;
type RealtimeMcpApprovalResponse = RealtimeAPI.RealtimeMcpApprovalResponse;
type RealtimeMcpListTools = RealtimeAPI.RealtimeMcpListTools;
declare namespace RealtimeMcpListTools {
  export type Tool = RealtimeAPI.RealtimeMcpListTools.Tool;
}
type RealtimeMcpProtocolError = RealtimeAPI.RealtimeMcpProtocolError;
type RealtimeMcpToolCall = RealtimeAPI.RealtimeMcpToolCall;
type RealtimeMcpToolExecutionError = RealtimeAPI.RealtimeMcpToolExecutionError;
type RealtimeMcphttpError = RealtimeAPI.RealtimeMcphttpError;
type RealtimeReasoning = RealtimeAPI.RealtimeReasoning;
type RealtimeReasoningEffort = RealtimeAPI.RealtimeReasoningEffort;
type RealtimeResponse = RealtimeAPI.RealtimeResponse;
declare namespace RealtimeResponse {
  export type Audio = RealtimeAPI.RealtimeResponse.Audio;
  export namespace Audio {
    export type Output = RealtimeAPI.RealtimeResponse.Audio.Output;
  }
}
type RealtimeResponseCreateAudioOutput = RealtimeAPI.RealtimeResponseCreateAudioOutput;
declare namespace RealtimeResponseCreateAudioOutput {
  export type Output = RealtimeAPI.RealtimeResponseCreateAudioOutput.Output;
  export namespace Output {
    export type ID = RealtimeAPI.RealtimeResponseCreateAudioOutput.Output.ID;
  }
}
type RealtimeResponseCreateMcpTool = RealtimeAPI.RealtimeResponseCreateMcpTool;
declare namespace RealtimeResponseCreateMcpTool {
  export type McpToolApprovalFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolApprovalFilter;
  export namespace McpToolApprovalFilter {
    export type Always = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;
    export type Never = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Never;
  }
  export type McpToolFilter = RealtimeAPI.RealtimeResponseCreateMcpTool.McpToolFilter;
}
type RealtimeResponseCreateParams = RealtimeAPI.RealtimeResponseCreateParams;
type RealtimeResponseStatus = RealtimeAPI.RealtimeResponseStatus;
declare namespace RealtimeResponseStatus {
  export type Error = RealtimeAPI.RealtimeResponseStatus.Error;
}
type RealtimeResponseUsage = RealtimeAPI.RealtimeResponseUsage;
type RealtimeResponseUsageInputTokenDetails = RealtimeAPI.RealtimeResponseUsageInputTokenDetails;
declare namespace RealtimeResponseUsageInputTokenDetails {
  export type CachedTokensDetails = RealtimeAPI.RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
}
type RealtimeResponseUsageOutputTokenDetails = RealtimeAPI.RealtimeResponseUsageOutputTokenDetails;
type RealtimeServerEvent = RealtimeAPI.RealtimeServerEvent;
declare namespace RealtimeServerEvent {
  export type ConversationItemRetrieved = RealtimeAPI.RealtimeServerEvent.ConversationItemRetrieved;
  export type OutputAudioBufferCleared = RealtimeAPI.RealtimeServerEvent.OutputAudioBufferCleared;
  export type OutputAudioBufferStarted = RealtimeAPI.RealtimeServerEvent.OutputAudioBufferStarted;
  export type OutputAudioBufferStopped = RealtimeAPI.RealtimeServerEvent.OutputAudioBufferStopped;
}
type RealtimeSession = RealtimeAPI.RealtimeSession;
declare namespace RealtimeSession {
  export type InputAudioNoiseReduction = RealtimeAPI.RealtimeSession.InputAudioNoiseReduction;
  export type SemanticVad = RealtimeAPI.RealtimeSession.SemanticVad;
  export type ServerVad = RealtimeAPI.RealtimeSession.ServerVad;
  export type TracingConfiguration = RealtimeAPI.RealtimeSession.TracingConfiguration;
}
type RealtimeSessionCreateRequest = RealtimeAPI.RealtimeSessionCreateRequest;
type RealtimeToolChoiceConfig = RealtimeAPI.RealtimeToolChoiceConfig;
type RealtimeToolsConfig = RealtimeAPI.RealtimeToolsConfig;
type RealtimeToolsConfigUnion = RealtimeAPI.RealtimeToolsConfigUnion;
declare namespace RealtimeToolsConfigUnion {
  export type Mcp = RealtimeAPI.RealtimeToolsConfigUnion.Mcp;
  export namespace Mcp {
    export type McpToolApprovalFilter = RealtimeAPI.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = RealtimeAPI.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always;
      export type Never = RealtimeAPI.RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Never;
    }
    export type McpToolFilter = RealtimeAPI.RealtimeToolsConfigUnion.Mcp.McpToolFilter;
  }
}
type RealtimeTracingConfig = RealtimeAPI.RealtimeTracingConfig;
declare namespace RealtimeTracingConfig {
  export type TracingConfiguration = RealtimeAPI.RealtimeTracingConfig.TracingConfiguration;
}
type RealtimeTranscriptionSessionAudio = RealtimeAPI.RealtimeTranscriptionSessionAudio;
type RealtimeTranscriptionSessionAudioInput = RealtimeAPI.RealtimeTranscriptionSessionAudioInput;
declare namespace RealtimeTranscriptionSessionAudioInput {
  export type NoiseReduction = RealtimeAPI.RealtimeTranscriptionSessionAudioInput.NoiseReduction;
}
type RealtimeTranscriptionSessionAudioInputTurnDetection = RealtimeAPI.RealtimeTranscriptionSessionAudioInputTurnDetection;
declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
  export type SemanticVad = RealtimeAPI.RealtimeTranscriptionSessionAudioInputTurnDetection.SemanticVad;
  export type ServerVad = RealtimeAPI.RealtimeTranscriptionSessionAudioInputTurnDetection.ServerVad;
}
type RealtimeTranscriptionSessionCreateRequest = RealtimeAPI.RealtimeTranscriptionSessionCreateRequest;
type RealtimeTranslationClientEvent = RealtimeAPI.RealtimeTranslationClientEvent;
type RealtimeTranslationClientSecretCreateRequest = RealtimeAPI.RealtimeTranslationClientSecretCreateRequest;
declare namespace RealtimeTranslationClientSecretCreateRequest {
  export type ExpiresAfter = RealtimeAPI.RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}
type RealtimeTranslationClientSecretCreateResponse = RealtimeAPI.RealtimeTranslationClientSecretCreateResponse;
type RealtimeTranslationInputAudioBufferAppendEvent = RealtimeAPI.RealtimeTranslationInputAudioBufferAppendEvent;
type RealtimeTranslationInputTranscriptDeltaEvent = RealtimeAPI.RealtimeTranslationInputTranscriptDeltaEvent;
type RealtimeTranslationOutputAudioDeltaEvent = RealtimeAPI.RealtimeTranslationOutputAudioDeltaEvent;
type RealtimeTranslationOutputTranscriptDeltaEvent = RealtimeAPI.RealtimeTranslationOutputTranscriptDeltaEvent;
type RealtimeTranslationServerEvent = RealtimeAPI.RealtimeTranslationServerEvent;
type RealtimeTranslationSession = RealtimeAPI.RealtimeTranslationSession;
declare namespace RealtimeTranslationSession {
  export type Audio = RealtimeAPI.RealtimeTranslationSession.Audio;
  export namespace Audio {
    export type Input = RealtimeAPI.RealtimeTranslationSession.Audio.Input;
    export namespace Input {
      export type NoiseReduction = RealtimeAPI.RealtimeTranslationSession.Audio.Input.NoiseReduction;
      export type Transcription = RealtimeAPI.RealtimeTranslationSession.Audio.Input.Transcription;
    }
    export type Output = RealtimeAPI.RealtimeTranslationSession.Audio.Output;
  }
}
type RealtimeTranslationSessionCloseEvent = RealtimeAPI.RealtimeTranslationSessionCloseEvent;
type RealtimeTranslationSessionClosedEvent = RealtimeAPI.RealtimeTranslationSessionClosedEvent;
type RealtimeTranslationSessionCreateRequest = RealtimeAPI.RealtimeTranslationSessionCreateRequest;
declare namespace RealtimeTranslationSessionCreateRequest {
  export type Audio = RealtimeAPI.RealtimeTranslationSessionCreateRequest.Audio;
  export namespace Audio {
    export type Input = RealtimeAPI.RealtimeTranslationSessionCreateRequest.Audio.Input;
    export namespace Input {
      export type NoiseReduction = RealtimeAPI.RealtimeTranslationSessionCreateRequest.Audio.Input.NoiseReduction;
      export type Transcription = RealtimeAPI.RealtimeTranslationSessionCreateRequest.Audio.Input.Transcription;
    }
    export type Output = RealtimeAPI.RealtimeTranslationSessionCreateRequest.Audio.Output;
  }
}
type RealtimeTranslationSessionCreatedEvent = RealtimeAPI.RealtimeTranslationSessionCreatedEvent;
type RealtimeTranslationSessionUpdateEvent = RealtimeAPI.RealtimeTranslationSessionUpdateEvent;
type RealtimeTranslationSessionUpdateRequest = RealtimeAPI.RealtimeTranslationSessionUpdateRequest;
declare namespace RealtimeTranslationSessionUpdateRequest {
  export type Audio = RealtimeAPI.RealtimeTranslationSessionUpdateRequest.Audio;
  export namespace Audio {
    export type Input = RealtimeAPI.RealtimeTranslationSessionUpdateRequest.Audio.Input;
    export namespace Input {
      export type NoiseReduction = RealtimeAPI.RealtimeTranslationSessionUpdateRequest.Audio.Input.NoiseReduction;
      export type Transcription = RealtimeAPI.RealtimeTranslationSessionUpdateRequest.Audio.Input.Transcription;
    }
    export type Output = RealtimeAPI.RealtimeTranslationSessionUpdateRequest.Audio.Output;
  }
}
type RealtimeTranslationSessionUpdatedEvent = RealtimeAPI.RealtimeTranslationSessionUpdatedEvent;
type RealtimeTruncation = RealtimeAPI.RealtimeTruncation;
type RealtimeTruncationRetentionRatio = RealtimeAPI.RealtimeTruncationRetentionRatio;
declare namespace RealtimeTruncationRetentionRatio {
  export type TokenLimits = RealtimeAPI.RealtimeTruncationRetentionRatio.TokenLimits;
}
type ResponseAudioDeltaEvent = RealtimeAPI.ResponseAudioDeltaEvent;
type ResponseAudioDoneEvent = RealtimeAPI.ResponseAudioDoneEvent;
type ResponseAudioTranscriptDeltaEvent = RealtimeAPI.ResponseAudioTranscriptDeltaEvent;
type ResponseAudioTranscriptDoneEvent = RealtimeAPI.ResponseAudioTranscriptDoneEvent;
type ResponseCancelEvent = RealtimeAPI.ResponseCancelEvent;
type ResponseContentPartAddedEvent = RealtimeAPI.ResponseContentPartAddedEvent;
declare namespace ResponseContentPartAddedEvent {
  export type Part = RealtimeAPI.ResponseContentPartAddedEvent.Part;
}
type ResponseContentPartDoneEvent = RealtimeAPI.ResponseContentPartDoneEvent;
declare namespace ResponseContentPartDoneEvent {
  export type Part = RealtimeAPI.ResponseContentPartDoneEvent.Part;
}
type ResponseCreateEvent = RealtimeAPI.ResponseCreateEvent;
type ResponseCreatedEvent = RealtimeAPI.ResponseCreatedEvent;
type ResponseDoneEvent = RealtimeAPI.ResponseDoneEvent;
type ResponseFunctionCallArgumentsDeltaEvent = RealtimeAPI.ResponseFunctionCallArgumentsDeltaEvent;
type ResponseFunctionCallArgumentsDoneEvent = RealtimeAPI.ResponseFunctionCallArgumentsDoneEvent;
type ResponseMcpCallArgumentsDelta = RealtimeAPI.ResponseMcpCallArgumentsDelta;
type ResponseMcpCallArgumentsDone = RealtimeAPI.ResponseMcpCallArgumentsDone;
type ResponseMcpCallCompleted = RealtimeAPI.ResponseMcpCallCompleted;
type ResponseMcpCallFailed = RealtimeAPI.ResponseMcpCallFailed;
type ResponseMcpCallInProgress = RealtimeAPI.ResponseMcpCallInProgress;
type ResponseOutputItemAddedEvent = RealtimeAPI.ResponseOutputItemAddedEvent;
type ResponseOutputItemDoneEvent = RealtimeAPI.ResponseOutputItemDoneEvent;
type ResponseTextDeltaEvent = RealtimeAPI.ResponseTextDeltaEvent;
type ResponseTextDoneEvent = RealtimeAPI.ResponseTextDoneEvent;
type SessionCreatedEvent = RealtimeAPI.SessionCreatedEvent;
type SessionUpdateEvent = RealtimeAPI.SessionUpdateEvent;
type SessionUpdatedEvent = RealtimeAPI.SessionUpdatedEvent;
type TranscriptionSessionUpdate = RealtimeAPI.TranscriptionSessionUpdate;
declare namespace TranscriptionSessionUpdate {
  export type Session = RealtimeAPI.TranscriptionSessionUpdate.Session;
  export namespace Session {
    export type InputAudioNoiseReduction = RealtimeAPI.TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    export type TurnDetection = RealtimeAPI.TranscriptionSessionUpdate.Session.TurnDetection;
  }
}
type TranscriptionSessionUpdatedEvent = RealtimeAPI.TranscriptionSessionUpdatedEvent;
declare namespace TranscriptionSessionUpdatedEvent {
  export type Session = RealtimeAPI.TranscriptionSessionUpdatedEvent.Session;
  export namespace Session {
    export type ClientSecret = RealtimeAPI.TranscriptionSessionUpdatedEvent.Session.ClientSecret;
    export type TurnDetection = RealtimeAPI.TranscriptionSessionUpdatedEvent.Session.TurnDetection;
  }
}
type CallAcceptParams = RealtimeAPI.CallAcceptParams;
type CallCreateParams = RealtimeAPI.CallCreateParams;
type CallReferParams = RealtimeAPI.CallReferParams;
type CallRejectParams = RealtimeAPI.CallRejectParams;
type RealtimeClientSecretsClientSecretCreateParams = RealtimeAPI.ClientSecretCreateParams;
declare namespace RealtimeClientSecretsClientSecretCreateParams {
  export type ExpiresAfter = RealtimeAPI.ClientSecretCreateParams.ExpiresAfter;
}
type ClientSecretCreateResponse = RealtimeAPI.ClientSecretCreateResponse;
type RealtimeSessionCreateResponse = RealtimeAPI.RealtimeSessionCreateResponse;
declare namespace RealtimeSessionCreateResponse {
  export type Audio = RealtimeAPI.RealtimeSessionCreateResponse.Audio;
  export namespace Audio {
    export type Input = RealtimeAPI.RealtimeSessionCreateResponse.Audio.Input;
    export namespace Input {
      export type NoiseReduction = RealtimeAPI.RealtimeSessionCreateResponse.Audio.Input.NoiseReduction;
      export type SemanticVad = RealtimeAPI.RealtimeSessionCreateResponse.Audio.Input.SemanticVad;
      export type ServerVad = RealtimeAPI.RealtimeSessionCreateResponse.Audio.Input.ServerVad;
    }
    export type Output = RealtimeAPI.RealtimeSessionCreateResponse.Audio.Output;
  }
  export type McpTool = RealtimeAPI.RealtimeSessionCreateResponse.McpTool;
  export namespace McpTool {
    export type McpToolApprovalFilter = RealtimeAPI.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter;
    export namespace McpToolApprovalFilter {
      export type Always = RealtimeAPI.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always;
      export type Never = RealtimeAPI.RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Never;
    }
    export type McpToolFilter = RealtimeAPI.RealtimeSessionCreateResponse.McpTool.McpToolFilter;
  }
  export type TracingConfiguration = RealtimeAPI.RealtimeSessionCreateResponse.TracingConfiguration;
}
type RealtimeTranscriptionSessionCreateResponse = RealtimeAPI.RealtimeTranscriptionSessionCreateResponse;
declare namespace RealtimeTranscriptionSessionCreateResponse {
  export type Audio = RealtimeAPI.RealtimeTranscriptionSessionCreateResponse.Audio;
  export namespace Audio {
    export type Input = RealtimeAPI.RealtimeTranscriptionSessionCreateResponse.Audio.Input;
    export namespace Input {
      export type NoiseReduction = RealtimeAPI.RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction;
    }
  }
}
type RealtimeTranscriptionSessionTurnDetection = RealtimeAPI.RealtimeTranscriptionSessionTurnDetection;
type RealtimeTranslationsClientSecretsClientSecretCreateParams = RealtimeAPI.TranslationsClientSecrets.ClientSecretCreateParams;
declare namespace RealtimeTranslationsClientSecretsClientSecretCreateParams {
  export type ExpiresAfter = RealtimeAPI.TranslationsClientSecrets.ClientSecretCreateParams.ExpiresAfter;
}

export type Realtime = RealtimeAPI.Realtime;
export declare namespace Realtime {
  export {
    AudioTranscription,
    CallAcceptParams,
    CallCreateParams,
    CallReferParams,
    CallRejectParams,
    RealtimeClientSecretsClientSecretCreateParams as ClientSecretCreateParams,
    ClientSecretCreateResponse,
    ConversationCreatedEvent,
    ConversationItem,
    ConversationItemAdded,
    ConversationItemCreateEvent,
    ConversationItemCreatedEvent,
    ConversationItemDeleteEvent,
    ConversationItemDeletedEvent,
    ConversationItemDone,
    ConversationItemInputAudioTranscriptionCompletedEvent,
    ConversationItemInputAudioTranscriptionDeltaEvent,
    ConversationItemInputAudioTranscriptionFailedEvent,
    ConversationItemInputAudioTranscriptionSegment,
    ConversationItemRetrieveEvent,
    ConversationItemTruncateEvent,
    ConversationItemTruncatedEvent,
    ConversationItemWithReference,
    InputAudioBufferAppendEvent,
    InputAudioBufferClearEvent,
    InputAudioBufferClearedEvent,
    InputAudioBufferCommitEvent,
    InputAudioBufferCommittedEvent,
    InputAudioBufferDtmfEventReceivedEvent,
    InputAudioBufferSpeechStartedEvent,
    InputAudioBufferSpeechStoppedEvent,
    InputAudioBufferTimeoutTriggered,
    LogProbProperties,
    McpListToolsCompleted,
    McpListToolsFailed,
    McpListToolsInProgress,
    NoiseReductionType,
    OutputAudioBufferClearEvent,
    RateLimitsUpdatedEvent,
    RealtimeAudioConfig,
    RealtimeAudioConfigInput,
    RealtimeAudioConfigOutput,
    RealtimeAudioFormats,
    RealtimeAudioInputTurnDetection,
    RealtimeClientEvent,
    RealtimeConversationItemAssistantMessage,
    RealtimeConversationItemFunctionCall,
    RealtimeConversationItemFunctionCallOutput,
    RealtimeConversationItemSystemMessage,
    RealtimeConversationItemUserMessage,
    RealtimeError,
    RealtimeErrorEvent,
    RealtimeFunctionTool,
    RealtimeMcpApprovalRequest,
    RealtimeMcpApprovalResponse,
    RealtimeMcpListTools,
    RealtimeMcpProtocolError,
    RealtimeMcpToolCall,
    RealtimeMcpToolExecutionError,
    RealtimeMcphttpError,
    RealtimeReasoning,
    RealtimeReasoningEffort,
    RealtimeResponse,
    RealtimeResponseCreateAudioOutput,
    RealtimeResponseCreateMcpTool,
    RealtimeResponseCreateParams,
    RealtimeResponseStatus,
    RealtimeResponseUsage,
    RealtimeResponseUsageInputTokenDetails,
    RealtimeResponseUsageOutputTokenDetails,
    RealtimeServerEvent,
    RealtimeSession,
    RealtimeSessionCreateRequest,
    RealtimeSessionCreateResponse,
    RealtimeToolChoiceConfig,
    RealtimeToolsConfig,
    RealtimeToolsConfigUnion,
    RealtimeTracingConfig,
    RealtimeTranscriptionSessionAudio,
    RealtimeTranscriptionSessionAudioInput,
    RealtimeTranscriptionSessionAudioInputTurnDetection,
    RealtimeTranscriptionSessionCreateRequest,
    RealtimeTranscriptionSessionCreateResponse,
    RealtimeTranscriptionSessionTurnDetection,
    RealtimeTranslationClientEvent,
    RealtimeTranslationClientSecretCreateRequest,
    RealtimeTranslationClientSecretCreateResponse,
    RealtimeTranslationInputAudioBufferAppendEvent,
    RealtimeTranslationInputTranscriptDeltaEvent,
    RealtimeTranslationOutputAudioDeltaEvent,
    RealtimeTranslationOutputTranscriptDeltaEvent,
    RealtimeTranslationServerEvent,
    RealtimeTranslationSession,
    RealtimeTranslationSessionCloseEvent,
    RealtimeTranslationSessionClosedEvent,
    RealtimeTranslationSessionCreateRequest,
    RealtimeTranslationSessionCreatedEvent,
    RealtimeTranslationSessionUpdateEvent,
    RealtimeTranslationSessionUpdateRequest,
    RealtimeTranslationSessionUpdatedEvent,
    RealtimeTruncation,
    RealtimeTruncationRetentionRatio,
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
    ResponseMcpCallArgumentsDelta,
    ResponseMcpCallArgumentsDone,
    ResponseMcpCallCompleted,
    ResponseMcpCallFailed,
    ResponseMcpCallInProgress,
    ResponseOutputItemAddedEvent,
    ResponseOutputItemDoneEvent,
    ResponseTextDeltaEvent,
    ResponseTextDoneEvent,
    SessionCreatedEvent,
    SessionUpdateEvent,
    SessionUpdatedEvent,
    TranscriptionSessionUpdate,
    TranscriptionSessionUpdatedEvent,
  };

  export type Calls = RealtimeAPI.Realtime['calls'];
  export namespace Calls {
    export {
      CallAcceptParams,
      CallCreateParams,
      CallReferParams,
      CallRejectParams,
    };
  }

  export type ClientSecrets = RealtimeAPI.Realtime['clientSecrets'];
  export namespace ClientSecrets {
    export {
      RealtimeClientSecretsClientSecretCreateParams as ClientSecretCreateParams,
      ClientSecretCreateResponse,
      RealtimeSessionCreateResponse,
      RealtimeTranscriptionSessionCreateResponse,
      RealtimeTranscriptionSessionTurnDetection,
    };
  }

  export type Translations = RealtimeAPI.Realtime['translations'];
  export namespace Translations {
    export {
      RealtimeTranslationsClientSecretsClientSecretCreateParams as ClientSecretCreateParams,
    };

    export type ClientSecrets = RealtimeAPI.Realtime['translations']['clientSecrets'];
    export namespace ClientSecrets {
      export {
        RealtimeTranslationsClientSecretsClientSecretCreateParams as ClientSecretCreateParams,
      };
    }
  }
}
