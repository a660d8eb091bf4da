// Written by `pnpm codegen` from the API manifest. Do not edit.

export { BetaRealtime as Realtime } from '@oxide/realtime';
export type { ConversationItemContent, ErrorEvent } from '@oxide/realtime';
import type * as RealtimeAPI from '@oxide/realtime';

type ConversationCreatedEvent = RealtimeAPI.BetaRealtimeTypes.ConversationCreatedEvent;
declare namespace ConversationCreatedEvent {
  export type Conversation = RealtimeAPI.BetaRealtimeTypes.ConversationCreatedEvent.Conversation;
}
type ConversationItem = RealtimeAPI.BetaRealtimeTypes.ConversationItem;
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

export type { ConversationCreatedEvent, ConversationItem, ConversationItemCreateEvent, ConversationItemCreatedEvent, ConversationItemDeleteEvent, ConversationItemDeletedEvent, ConversationItemInputAudioTranscriptionCompletedEvent, ConversationItemInputAudioTranscriptionDeltaEvent, ConversationItemInputAudioTranscriptionFailedEvent, ConversationItemRetrieveEvent, ConversationItemTruncateEvent, ConversationItemTruncatedEvent, ConversationItemWithReference, InputAudioBufferAppendEvent, InputAudioBufferClearEvent, InputAudioBufferClearedEvent, InputAudioBufferCommitEvent, InputAudioBufferCommittedEvent, InputAudioBufferSpeechStartedEvent, InputAudioBufferSpeechStoppedEvent, RateLimitsUpdatedEvent, RealtimeClientEvent, RealtimeResponse, RealtimeResponseStatus, RealtimeResponseUsage, RealtimeServerEvent, ResponseAudioDeltaEvent, ResponseAudioDoneEvent, ResponseAudioTranscriptDeltaEvent, ResponseAudioTranscriptDoneEvent, ResponseCancelEvent, ResponseContentPartAddedEvent, ResponseContentPartDoneEvent, ResponseCreateEvent, ResponseCreatedEvent, ResponseDoneEvent, ResponseFunctionCallArgumentsDeltaEvent, ResponseFunctionCallArgumentsDoneEvent, ResponseOutputItemAddedEvent, ResponseOutputItemDoneEvent, ResponseTextDeltaEvent, ResponseTextDoneEvent, SessionCreatedEvent, SessionUpdateEvent, SessionUpdatedEvent, TranscriptionSessionUpdate, TranscriptionSessionUpdatedEvent };
