const noName = 'the official SDK has no type for it, and nothing refers to it';
const rawResponse = 'events of speech reach the caller as the bytes of a Response';
const error = 'errors are classes of core';

/** Schemas without a type, and why. */
export const untypedSchemas: Readonly<Record<string, string>> = {
  BetaError: error,
  ErrorResponse: error,
  CreateSpeechResponseStreamEvent: rawResponse,
  SpeechAudioDeltaEvent: rawResponse,
  SpeechAudioDoneEvent: rawResponse,
  RealtimeBetaServerEventConversationItemInputAudioTranscriptionSegment: noName,
  RealtimeBetaServerEventMCPListToolsCompleted: noName,
  RealtimeBetaServerEventMCPListToolsFailed: noName,
  RealtimeBetaServerEventMCPListToolsInProgress: noName,
  RealtimeBetaServerEventResponseMCPCallArgumentsDelta: noName,
  RealtimeBetaServerEventResponseMCPCallArgumentsDone: noName,
  RealtimeBetaServerEventResponseMCPCallCompleted: noName,
  RealtimeBetaServerEventResponseMCPCallFailed: noName,
  RealtimeBetaServerEventResponseMCPCallInProgress: noName,
  RealtimeBetaServerEventTranscriptionSessionCreated: noName,
};
