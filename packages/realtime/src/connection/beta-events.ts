import type { BetaRealtimeTypes as Beta } from '../generated/index.ts';

/** An event that a client sends in a session of the beta. */
export type BetaRealtimeClientEvent =
  | Beta.ConversationItemCreateEvent
  | Beta.ConversationItemDeleteEvent
  | Beta.ConversationItemRetrieveEvent
  | Beta.ConversationItemTruncateEvent
  | Beta.InputAudioBufferAppendEvent
  | Beta.InputAudioBufferClearEvent
  | Beta.InputAudioBufferCommitEvent
  | Beta.RealtimeClientEvent.OutputAudioBufferClear
  | Beta.ResponseCancelEvent
  | Beta.ResponseCreateEvent
  | Beta.SessionUpdateEvent
  | Beta.TranscriptionSessionUpdate;

/** An event that the server sends in a session of the beta. */
export type BetaRealtimeServerEvent =
  | Beta.ConversationCreatedEvent
  | Beta.ConversationItemCreatedEvent
  | Beta.ConversationItemDeletedEvent
  | Beta.ConversationItemInputAudioTranscriptionCompletedEvent
  | Beta.ConversationItemInputAudioTranscriptionDeltaEvent
  | Beta.ConversationItemInputAudioTranscriptionFailedEvent
  | Beta.ConversationItemTruncatedEvent
  | Beta.ErrorEvent
  | Beta.InputAudioBufferClearedEvent
  | Beta.InputAudioBufferCommittedEvent
  | Beta.InputAudioBufferSpeechStartedEvent
  | Beta.InputAudioBufferSpeechStoppedEvent
  | Beta.RateLimitsUpdatedEvent
  | Beta.RealtimeServerEvent.ConversationItemRetrieved
  | Beta.ResponseAudioDeltaEvent
  | Beta.ResponseAudioDoneEvent
  | Beta.ResponseAudioTranscriptDeltaEvent
  | Beta.ResponseAudioTranscriptDoneEvent
  | Beta.ResponseContentPartAddedEvent
  | Beta.ResponseContentPartDoneEvent
  | Beta.ResponseCreatedEvent
  | Beta.ResponseDoneEvent
  | Beta.ResponseFunctionCallArgumentsDeltaEvent
  | Beta.ResponseFunctionCallArgumentsDoneEvent
  | Beta.ResponseOutputItemAddedEvent
  | Beta.ResponseOutputItemDoneEvent
  | Beta.ResponseTextDeltaEvent
  | Beta.ResponseTextDoneEvent
  | Beta.SessionCreatedEvent
  | Beta.SessionUpdatedEvent
  | Beta.TranscriptionSessionUpdatedEvent;
