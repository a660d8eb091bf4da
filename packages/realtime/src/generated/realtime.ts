// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  MCPListToolsTool,
  MCPToolFilter,
  Metadata,
  RealtimeResponseCreateMcpTool as SharedRealtimeResponseCreateMcpTool,
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  TranscriptTextUsageDuration,
  TranscriptTextUsageTokens,
  TranscriptionLanguage,
} from '@oxide/shared';
import type {
  ConversationCreatedEvent as RealtimeConversationCreatedEvent,
  ConversationItem as RealtimeConversationItem,
  ConversationItemContent,
  TranscriptionSessionUpdate as RealtimeTranscriptionSessionUpdate,
} from './beta/realtime.ts';
import type { Session } from './beta/sessions.ts';
import type { TranscriptionSession } from './beta/transcription-sessions.ts';
import type {
  RealtimeSessionCreateResponse,
  RealtimeTranscriptionSessionCreateResponse,
} from './client-secrets.ts';

/** How incoming audio is transcribed, as it was settled. */
export interface AudioTranscription {
  /** Transcription model in use. */
  model?:
    | (string & {})
    | 'whisper-1'
    | 'gpt-transcribe'
    | 'gpt-live-transcribe'
    | 'gpt-4o-mini-transcribe'
    | 'gpt-4o-mini-transcribe-2025-12-15'
    | 'gpt-4o-transcribe'
    | 'gpt-4o-transcribe-diarize'
    | 'gpt-realtime-whisper';
  /** Language of the audio as an ISO 639-1 code. */
  language?: string;
  /** Languages that are expected, as ISO 639-1 codes. */
  languages?: Array<string>;
  /** Text that guides the style; absent when there is none. */
  prompt?: string;
}

/** The conversation was created, right after the session. */
export type ConversationCreatedEvent = RealtimeConversationCreatedEvent;

export declare namespace ConversationCreatedEvent {
  /** The new conversation. */
  export type Conversation = RealtimeConversationCreatedEvent.Conversation;
}

/** An item of a realtime conversation: message, function call or output, or MCP item. */
export type ConversationItem =
  | RealtimeConversationItemSystemMessage
  | RealtimeConversationItemUserMessage
  | RealtimeConversationItemAssistantMessage
  | RealtimeConversationItemFunctionCall
  | RealtimeConversationItemFunctionCallOutput
  | RealtimeMcpApprovalResponse
  | RealtimeMcpListTools
  | RealtimeMcpToolCall
  | RealtimeMcpApprovalRequest;

/** An item was added: by you, by a commit, or by the model, then still without content. */
export interface ConversationItemAdded {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.added';
  /** The item as it begins. */
  item: ConversationItem;
  /** Item before this one in the conversation; null or absent when it is the first. */
  previous_item_id?: string | null;
}

/** Adds an item to the conversation: history or something new. Assistant audio can't be added. */
export interface ConversationItemCreateEvent {
  /** Tells which variant of the type this is. */
  type: 'conversation.item.create';
  /** Item to add. */
  item: ConversationItem;
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
  /** Item after which to insert; `root` for the beginning, absent for the end. An unknown one is an error. */
  previous_item_id?: string;
}

/** An item was added to the conversation: by you, by a commit, or by the model. */
export interface ConversationItemCreatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.created';
  /** Item that was added. */
  item: ConversationItem;
  /** Item before this one in the conversation; null or absent when it is the first. */
  previous_item_id?: string | null;
}

/** Removes an item from the conversation. */
export interface ConversationItemDeleteEvent {
  /** Tells which variant of the type this is. */
  type: 'conversation.item.delete';
  /** Item to remove; it must exist. */
  item_id: string;
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** An item was removed at your request. */
export interface ConversationItemDeletedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.deleted';
  /** Item that was removed. */
  item_id: string;
}

/** An item is complete. */
export interface ConversationItemDone {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.done';
  /** The complete item, but without its audio; `conversation.item.retrieve` gets that. */
  item: ConversationItem;
  /** Item before this one in the conversation; null or absent when it is the first. */
  previous_item_id?: string | null;
}

/**
 * The transcript of user audio is complete. A separate model makes it, so it can differ from what the
 * model heard, and arrives independently of the response.
 */
export interface ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.input_audio_transcription.completed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** What the user said. */
  transcript: string;
  /** What the transcription consumed; billed at the price of its own model. */
  usage:
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageTokens
    | ConversationItemInputAudioTranscriptionCompletedEvent.TranscriptTextUsageDuration;
  /** Languages that were detected; empty when none was certain. */
  languages?: Array<TranscriptionLanguage>;
  /** Log probabilities of the tokens; null unless the session includes them. */
  logprobs?: Array<LogProbProperties> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Usage of a transcription that is billed by audio length. */
  export type TranscriptTextUsageDuration = OuterTranscriptTextUsageDuration;

  /** Usage of a transcription that is billed by tokens. */
  export type TranscriptTextUsageTokens = OuterTranscriptTextUsageTokens;

  export namespace TranscriptTextUsageTokens {
    /** How the input tokens divide into kinds. */
    export interface InputTokenDetails {
      /** Number of tokens that represent text. */
      text_tokens?: number;
      /** Number of tokens that represent audio. */
      audio_tokens?: number;
    }
  }
}

/** A further piece of the transcript of user audio. */
export interface ConversationItemInputAudioTranscriptionDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.input_audio_transcription.delta';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the content part within its item, from 0. */
  content_index?: number;
  /** Next piece of the transcript. */
  delta?: string;
  /** Log probabilities of this piece's tokens; null unless the session includes them. */
  logprobs?: Array<LogProbProperties> | null;
}

/** User audio could not be transcribed. */
export interface ConversationItemInputAudioTranscriptionFailedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.input_audio_transcription.failed';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Why transcription failed. */
  error: ConversationItemInputAudioTranscriptionFailedEvent.Error;
}

export declare namespace ConversationItemInputAudioTranscriptionFailedEvent {
  /** Why transcription failed. */
  export interface Error {
    /** Class of the error. */
    type?: string;
    /** Code of the error, for programs; may be absent. */
    code?: string;
    /** Explanation of the error, for people. */
    message?: string;
    /** Name of the offending parameter; absent when the error isn't about one. */
    param?: string;
  }
}

/** A segment of the transcript of user audio, with its times. */
export interface ConversationItemInputAudioTranscriptionSegment {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.input_audio_transcription.segment';
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** What was said in the segment. */
  text: string;
  /** Identifier of the segment. */
  id: string;
  /** Label of the speaker. */
  speaker: string;
  /** Where it begins, in seconds from the start of the audio. */
  start: number;
  /** Where it ends, in seconds from the start of the audio. */
  end: number;
}

/** Asks for an item as the server holds it, such as user audio after noise reduction. */
export interface ConversationItemRetrieveEvent {
  /** Tells which variant of the type this is. */
  type: 'conversation.item.retrieve';
  /** Item to send back. */
  item_id: string;
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** Cuts an assistant message to the audio that was played, and drops its transcript; for interruptions. */
export interface ConversationItemTruncateEvent {
  /** Tells which variant of the type this is. */
  type: 'conversation.item.truncate';
  /** Assistant message to cut. */
  item_id: string;
  /** Content part to cut; always 0. */
  content_index: number;
  /** How much audio to keep, in milliseconds; more than there is causes an error. */
  audio_end_ms: number;
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** An assistant message was cut at your request; its transcript is gone. */
export interface ConversationItemTruncatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.item.truncated';
  /** Message that was cut. */
  item_id: string;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** How much audio was kept, in milliseconds. */
  audio_end_ms: number;
}

/** Item of a conversation, or a reference to an earlier one. */
export type ConversationItemWithReference = RealtimeConversationItem;

export declare namespace ConversationItemWithReference {
  /**
   * Parts of the message; only on messages. System messages take `input_text`, user messages also audio,
   * assistant messages `text`.
   */
  export type Content = ConversationItemContent;
}

/** Adds audio to the input buffer. There is no reply. With voice detection the server commits by itself. */
export interface InputAudioBufferAppendEvent {
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.append';
  /** Audio in base64, in the session's input format; at most 15 MiB. */
  audio: string;
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** Empties the input audio buffer. */
export interface InputAudioBufferClearEvent {
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.clear';
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** The input audio buffer was emptied at your request. */
export interface InputAudioBufferClearedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.cleared';
}

/**
 * Turns the input audio buffer into a user message. Not needed with voice detection; an empty buffer is an
 * error; no response follows by itself.
 */
export interface InputAudioBufferCommitEvent {
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.commit';
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** The input audio buffer became a user message. */
export interface InputAudioBufferCommittedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.committed';
  /** User message that is being made of it. */
  item_id: string;
  /** Item before this one in the conversation; null or absent when it is the first. */
  previous_item_id?: string | null;
}

/** The caller pressed a key of the telephone; over SIP only. */
export interface InputAudioBufferDtmfEventReceivedEvent {
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.dtmf_event_received';
  /** Key that was pressed: 0–9, `*`, `#` or A–D. */
  event: string;
  /** When the server got the tone, in Unix seconds. */
  received_at: number;
}

/** The user began to speak: a moment to stop playback. */
export interface InputAudioBufferSpeechStartedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.speech_started';
  /** Where speech begins, in milliseconds from the session's first audio; padding included. */
  audio_start_ms: number;
  /** User message that will be made when speech ends. */
  item_id: string;
}

/** The user stopped speaking. */
export interface InputAudioBufferSpeechStoppedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.speech_stopped';
  /**
   * Where speech ends, in milliseconds from the start of the session; the silence that proved it is
   * included.
   */
  audio_end_ms: number;
  /** User message that is being made of the speech. */
  item_id: string;
}

/** Nobody spoke for `idle_timeout_ms`, so the model speaks up. */
export interface InputAudioBufferTimeoutTriggered {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.timeout_triggered';
  /** Where the silence begins, in milliseconds of input audio: after the last response was played. */
  audio_start_ms: number;
  /** Where the silence ends, in milliseconds of input audio. */
  audio_end_ms: number;
  /** Item made of the silence. */
  item_id: string;
}

/** Log probability of a token of a transcription. */
export interface LogProbProperties {
  /** The token as text. */
  token: string;
  /** Natural logarithm of the token's probability. */
  logprob: number;
  /** UTF-8 bytes of the token. */
  bytes: Array<number>;
}

/** The tools of an MCP server have been listed. */
export interface McpListToolsCompleted {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'mcp_list_tools.completed';
  /** Identifier of the item that this concerns. */
  item_id: string;
}

/** The tools of an MCP server could not be listed. */
export interface McpListToolsFailed {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'mcp_list_tools.failed';
  /** Identifier of the item that this concerns. */
  item_id: string;
}

/** The tools of an MCP server are being listed. */
export interface McpListToolsInProgress {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'mcp_list_tools.in_progress';
  /** Identifier of the item that this concerns. */
  item_id: string;
}

/** Kind of noise filter: `near_field` for headsets, `far_field` for microphones of laptops and rooms. */
export type NoiseReductionType = 'near_field' | 'far_field';

/** Cuts off speech that is playing; over WebRTC and SIP only. Send `response.cancel` first. */
export interface OutputAudioBufferClearEvent {
  /** Tells which variant of the type this is. */
  type: 'output_audio_buffer.clear';
  /** Identifier of your choice for the event; an error about it repeats it. */
  event_id?: string;
}

/** Rate limits as a response begins, with tokens set aside for its output. */
export interface RateLimitsUpdatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'rate_limits.updated';
  /** One entry per limit. */
  rate_limits: Array<RateLimitsUpdatedEvent.RateLimit>;
}

export declare namespace RateLimitsUpdatedEvent {
  /** One entry per limit. */
  export interface RateLimit {
    /** What is limited: requests or tokens. */
    name?: 'requests' | 'tokens';
    /** Highest value of the rate limit. */
    limit?: number;
    /** What is left of the rate limit. */
    remaining?: number;
    /** Seconds until the rate limit is full again. */
    reset_seconds?: number;
  }
}

/** Format and treatment of audio. */
export interface RealtimeAudioConfig {
  /** How incoming audio is encoded and treated. */
  input?: RealtimeAudioConfigInput;
  /** Encoding, voice and speed of the speech. */
  output?: RealtimeAudioConfigOutput;
}

/** How incoming audio is encoded and treated. */
export interface RealtimeAudioConfigInput {
  /** Encoding of incoming audio. */
  format?: RealtimeAudioFormats;
  /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
  transcription?: RealtimeTranscriptionSessionUpdate.Session.InputAudioTranscription;
  /** Filter against noise, ahead of voice detection and the model. */
  noise_reduction?: RealtimeAudioConfigInput.NoiseReduction;
  /** How the end of the user's turn is recognized; null leaves it to the client. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}

export declare namespace RealtimeAudioConfigInput {
  /** Filter against noise, ahead of voice detection and the model. */
  export interface NoiseReduction {
    /** Distance of the microphone. */
    type?: NoiseReductionType;
  }
}

/** Encoding, voice and speed of the speech. */
export interface RealtimeAudioConfigOutput {
  /** Encoding of the speech. */
  format?: RealtimeAudioFormats;
  /**
   * Voice that speaks, built-in or custom; fixed once the model has spoken.
   *
   * @default "alloy"
   */
  voice?:
    | (string & {})
    | 'alloy'
    | 'ash'
    | 'ballad'
    | 'coral'
    | 'echo'
    | 'sage'
    | 'shimmer'
    | 'verse'
    | 'marin'
    | 'cedar'
    | RealtimeAudioConfigOutput.ID;
  /**
   * Speed of the speech, 0.25 to 1.5; 1 is normal. Changes between turns only, and is applied after
   * generation.
   *
   * @default 1
   */
  speed?: number;
}

export declare namespace RealtimeAudioConfigOutput {
  /** A built-in voice by name, or a custom one by its identifier. */
  export interface ID {
    /** Identifier of the custom voice. */
    id: string;
  }
}

/** Encoding of audio: PCM at 24 kHz, G.711 μ-law, or G.711 A-law. */
export type RealtimeAudioFormats =
  | RealtimeAudioFormats.AudioPCM
  | RealtimeAudioFormats.AudioPCMU
  | RealtimeAudioFormats.AudioPCMA;

export declare namespace RealtimeAudioFormats {
  /** Encoding of audio: PCM at 24 kHz, G.711 μ-law, or G.711 A-law. */
  export interface AudioPCM {
    /** Name of the encoding. */
    type?: 'audio/pcm';
    /** Sampling rate in hertz: 24000. */
    rate?: 24000;
  }

  /** Encoding of audio: PCM at 24 kHz, G.711 μ-law, or G.711 A-law. */
  export interface AudioPCMA {
    /** Name of the encoding. */
    type?: 'audio/pcma';
  }

  /** Encoding of audio: PCM at 24 kHz, G.711 μ-law, or G.711 A-law. */
  export interface AudioPCMU {
    /** Name of the encoding. */
    type?: 'audio/pcmu';
  }
}

/**
 * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
 * (`semantic_vad`). Null leaves it to you to ask for responses.
 */
export type RealtimeAudioInputTurnDetection = RealtimeAudioInputTurnDetection.ServerVad | RealtimeAudioInputTurnDetection.SemanticVad;

export declare namespace RealtimeAudioInputTurnDetection {
  /**
   * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
   * (`semantic_vad`). Null leaves it to you to ask for responses.
   */
  export type SemanticVad = RealtimeSession.SemanticVad;

  /**
   * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
   * (`semantic_vad`). Null leaves it to you to ask for responses.
   */
  export type ServerVad = RealtimeSession.ServerVad;
}

/** An event that the client may send in a realtime session. */
export type RealtimeClientEvent =
  | ConversationItemCreateEvent
  | ConversationItemDeleteEvent
  | ConversationItemRetrieveEvent
  | ConversationItemTruncateEvent
  | InputAudioBufferAppendEvent
  | InputAudioBufferClearEvent
  | OutputAudioBufferClearEvent
  | InputAudioBufferCommitEvent
  | ResponseCancelEvent
  | ResponseCreateEvent
  | SessionUpdateEvent;

/** Message of the model, as text or audio. */
export interface RealtimeConversationItemAssistantMessage {
  /** Tells which variant of the type this is. */
  type: 'message';
  /** Author of the message. */
  role: 'assistant';
  /** One entry per part of the message. */
  content: Array<RealtimeConversationItemAssistantMessage.Content>;
  /** Identifier of this item; yours, or assigned by the server. */
  id?: string;
  /** Kind of object; a constant. */
  object?: 'realtime.item';
  /** Progress of the item; the conversation doesn't depend on it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemAssistantMessage {
  /** One entry per part of the message. */
  export interface Content {
    /** Kind of the part, in line with the session's `output_modalities`. */
    type?: 'output_text' | 'output_audio';
    /** Text of the part. */
    text?: string;
    /** Audio in base64, in the session's output format. */
    audio?: string;
    /** What the audio says. */
    transcript?: string;
  }
}

/** The model calls a function of yours. */
export interface RealtimeConversationItemFunctionCall {
  /** Tells which variant of the type this is. */
  type: 'function_call';
  /** Name of the called function. */
  name: string;
  /**
   * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
   * parameters, so validate before use.
   */
  arguments: string;
  /** Identifier of this item; yours, or assigned by the server. */
  id?: string;
  /** Kind of object; a constant. */
  object?: 'realtime.item';
  /** Progress of the item; the conversation doesn't depend on it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
  /** Repeat this value in the output that answers the call. */
  call_id?: string;
}

/** Result of a function call. */
export interface RealtimeConversationItemFunctionCallOutput {
  /** Tells which variant of the type this is. */
  type: 'function_call_output';
  /** `call_id` of the function call that this answers. */
  call_id: string;
  /** What the function returned, as free text; may be empty. */
  output: string;
  /** Identifier of this item; yours, or assigned by the server. */
  id?: string;
  /** Kind of object; a constant. */
  object?: 'realtime.item';
  /** Progress of the item; the conversation doesn't depend on it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

/**
 * Further instructions in the midst of a conversation. For larger changes, update the session's
 * instructions.
 */
export interface RealtimeConversationItemSystemMessage {
  /** Tells which variant of the type this is. */
  type: 'message';
  /** Author of the message. */
  role: 'system';
  /** One entry per text part of the message. */
  content: Array<RealtimeConversationItemSystemMessage.Content>;
  /** Identifier of this item; yours, or assigned by the server. */
  id?: string;
  /** Kind of object; a constant. */
  object?: 'realtime.item';
  /** Progress of the item; the conversation doesn't depend on it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemSystemMessage {
  /** One entry per text part of the message. */
  export interface Content {
    /** Tells which variant of the type this is. */
    type?: 'input_text';
    /** Text of the part. */
    text?: string;
  }
}

/** Message of the user: text, audio or images. */
export interface RealtimeConversationItemUserMessage {
  /** Tells which variant of the type this is. */
  type: 'message';
  /** Author of the message. */
  role: 'user';
  /** One entry per part of the message. */
  content: Array<RealtimeConversationItemUserMessage.Content>;
  /** Identifier of this item; yours, or assigned by the server. */
  id?: string;
  /** Kind of object; a constant. */
  object?: 'realtime.item';
  /** Progress of the item; the conversation doesn't depend on it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
}

export declare namespace RealtimeConversationItemUserMessage {
  /** One entry per part of the message. */
  export interface Content {
    /** Kind of the part. */
    type?: 'input_text' | 'input_audio' | 'input_image';
    /** Text of an `input_text` part. */
    text?: string;
    /** Audio of an `input_audio` part in base64, in the session's input format. */
    audio?: string;
    /** Image of an `input_image` part as a base64 `data:` URL; PNG or JPEG. Format: uri. */
    image_url?: string;
    /**
     * How finely an image is examined; `auto` means `high`.
     *
     * @default "auto"
     */
    detail?: 'auto' | 'low' | 'high';
    /** What the audio says; kept for reference, not given to the model. */
    transcript?: string;
  }
}

/** What went wrong. */
export interface RealtimeError {
  /** Class of the error, such as `invalid_request_error`. */
  type: string;
  /** Explanation of the error, for people. */
  message: string;
  /** Code of the error, for programs; may be null. */
  code?: string | null;
  /** Name of the offending parameter; null when the error isn't about one. */
  param?: string | null;
  /** Your event that caused the error; null when none did. */
  event_id?: string | null;
}

/** Something went wrong. Mostly the session goes on. */
export interface RealtimeErrorEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'error';
  /** What went wrong. */
  error: RealtimeError;
}

/** A function of yours that the model may call in a session. */
export interface RealtimeFunctionTool {
  /** Tells which variant of the type this is. */
  type?: 'function';
  /** Function name; calls carry it. */
  name?: string;
  /** When to call the function and how, and what to tell the user meanwhile. */
  description?: string;
  /** JSON Schema of the arguments. Without it, there are none. */
  parameters?: unknown;
}

/** Asks whether an MCP tool may be called. */
export interface RealtimeMcpApprovalRequest {
  /** Tells which variant of the type this is. */
  type: 'mcp_approval_request';
  /** Identifier that the answer gives as `approval_request_id`. */
  id: string;
  /** MCP server whose tool wants to run. */
  server_label: string;
  /** Name of the tool that wants to run. */
  name: string;
  /**
   * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
   * parameters, so validate before use.
   */
  arguments: string;
}

/** Your decision on an MCP approval request. */
export interface RealtimeMcpApprovalResponse {
  /** Tells which variant of the type this is. */
  type: 'mcp_approval_response';
  /** Identifier of this item. */
  id: string;
  /** Request that is decided. */
  approval_request_id: string;
  /** True to let the tool call run, false to refuse it. */
  approve: boolean;
  /** Why you decided so; may be null. */
  reason?: string | null;
}

/** Tools that an MCP server offers. */
export interface RealtimeMcpListTools {
  /** Tells which variant of the type this is. */
  type: 'mcp_list_tools';
  /** Your label for the MCP server; tool calls refer to it. */
  server_label: string;
  /** Tools that the server offers. */
  tools: Array<RealtimeMcpListTools.Tool>;
  /** Identifier of this item. */
  id?: string;
}

export declare namespace RealtimeMcpListTools {
  /** One tool that an MCP server offers. */
  export type Tool = MCPListToolsTool;
}

/** The MCP server broke or rejected the protocol. */
export interface RealtimeMcpProtocolError {
  /** Tells which variant of the type this is. */
  type: 'protocol_error';
  /** JSON-RPC error code. */
  code: number;
  /** Explanation of the error, for people. */
  message: string;
}

/** A call of an MCP tool, carried out by the API. */
export interface RealtimeMcpToolCall {
  /** Tells which variant of the type this is. */
  type: 'mcp_call';
  /** Identifier of this item. */
  id: string;
  /** MCP server that ran the tool. */
  server_label: string;
  /** Name of the called tool. */
  name: string;
  /**
   * Arguments of the call, as JSON text written by the model. It may be invalid or name unknown
   * parameters, so validate before use.
   */
  arguments: string;
  /** Identifier of the MCP approval request that this belongs to; null when no approval was involved. */
  approval_request_id?: string | null;
  /** What the tool returned; null when there is nothing. */
  output?: string | null;
  /** What went wrong; null or absent when nothing did. */
  error?: RealtimeMcpProtocolError | RealtimeMcpToolExecutionError | RealtimeMcphttpError | null;
}

/** The MCP tool itself reported an error. */
export interface RealtimeMcpToolExecutionError {
  /** Tells which variant of the type this is. */
  type: 'tool_execution_error';
  /** Explanation of the error, for people. */
  message: string;
}

/** The MCP server answered with an HTTP error. */
export interface RealtimeMcphttpError {
  /** Tells which variant of the type this is. */
  type: 'http_error';
  /** HTTP status code. */
  code: number;
  /** Explanation of the error, for people. */
  message: string;
}

/** How much a realtime model reasons, such as `gpt-realtime-2`. */
export interface RealtimeReasoning {
  /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
  effort?: RealtimeReasoningEffort;
}

/** How much to reason before answering. For models that do, such as `gpt-realtime-2`. */
export type RealtimeReasoningEffort = 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';

/** What the model produced in one go of a realtime session. */
export interface RealtimeResponse {
  /** Identifier of the response. */
  id?: string;
  /** Kind of object; a constant. */
  object?: 'realtime.response';
  /** State of the response. All but `in_progress` are final. */
  status?: 'completed' | 'cancelled' | 'failed' | 'incomplete' | 'in_progress';
  /** Why the response ended as it did. */
  status_details?: RealtimeResponseStatus;
  /** Items that the model generated. */
  output?: Array<ConversationItem>;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /** Format and voice of the speech. */
  audio?: RealtimeResponse.Audio;
  /** Tokens that the response consumed. Earlier turns count as input again. */
  usage?: RealtimeResponseUsage;
  /** Conversation to which the response was added; null for one outside any conversation. */
  conversation_id?: string;
  /** Kinds of output: `["audio"]`, which comes with a transcript, or `["text"]`. */
  output_modalities?: Array<'text' | 'audio'>;
  /** Limit on tokens that was in effect, tool calls included; `inf` for the model's own. */
  max_output_tokens?: number | 'inf';
}

export declare namespace RealtimeResponse {
  /** Format and voice of the speech. */
  export interface Audio {
    /** Format and voice of the speech. */
    output?: RealtimeResponse.Audio.Output;
  }

  export namespace Audio {
    /** Format and voice of the speech. */
    export interface Output {
      /** Encoding of the speech. */
      format?: RealtimeAudioFormats;
      /**
       * Voice that speaks: a built-in name or a custom voice.
       *
       * @default "alloy"
       */
      voice?:
        | (string & {})
        | 'alloy'
        | 'ash'
        | 'ballad'
        | 'coral'
        | 'echo'
        | 'sage'
        | 'shimmer'
        | 'verse'
        | 'marin'
        | 'cedar';
    }
  }
}

/** Format and voice of the speech. */
export interface RealtimeResponseCreateAudioOutput {
  /** Format and voice of the speech. */
  output?: RealtimeResponseCreateAudioOutput.Output;
}

export declare namespace RealtimeResponseCreateAudioOutput {
  /** Format and voice of the speech. */
  export interface Output {
    /** Encoding of the speech. */
    format?: RealtimeAudioFormats;
    /**
     * Voice that speaks, built-in or custom; fixed once the model has spoken.
     *
     * @default "alloy"
     */
    voice?:
      | (string & {})
      | 'alloy'
      | 'ash'
      | 'ballad'
      | 'coral'
      | 'echo'
      | 'sage'
      | 'shimmer'
      | 'verse'
      | 'marin'
      | 'cedar'
      | RealtimeResponseCreateAudioOutput.Output.ID;
  }

  export namespace Output {
    /** A built-in voice by name, or a custom one by its identifier. */
    export interface ID {
      /** Identifier of the custom voice. */
      id: string;
    }
  }
}

/**
 * Gives the model the tools of a remote MCP server or of a service connector. Exactly one of `server_url`,
 * `tunnel_id` and `connector_id` says which.
 */
export type RealtimeResponseCreateMcpTool = SharedRealtimeResponseCreateMcpTool;

export declare namespace RealtimeResponseCreateMcpTool {
  /** Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the default. */
  export interface McpToolApprovalFilter {
    /** Tools that need an approval before every call. */
    always?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;
    /** Tools that may run without approval. */
    never?: RealtimeResponseCreateMcpTool.McpToolApprovalFilter.Always;
  }

  export namespace McpToolApprovalFilter {
    /** Picks tools of an MCP server by name or by whether they only read. */
    export type Always = MCPToolFilter;

    /** Picks tools of an MCP server by name or by whether they only read. */
    export type Never = MCPToolFilter;
  }

  /** Picks tools of an MCP server by name or by whether they only read. */
  export type McpToolFilter = MCPToolFilter;
}

/** Settings of one response. */
export interface RealtimeResponseCreateParams {
  /** Kinds of output: `["audio"]`, which comes with a transcript, or `["text"]`. */
  output_modalities?: Array<'text' | 'audio'>;
  /** What to say and how to say it. The model takes it as guidance. */
  instructions?: string;
  /** Format and voice of the speech. */
  audio?: RealtimeResponseCreateAudioOutput;
  /** Tools that the model may use. */
  tools?: Array<RealtimeFunctionTool | SharedRealtimeResponseCreateMcpTool>;
  /**
   * Whether and which tools are called: `none`, `auto`, `required`, or a particular one.
   *
   * @default "auto"
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  /** Whether the model may call several tools in one turn; only reasoning models, like `gpt-realtime-2`. */
  parallel_tool_calls?: boolean;
  /** Settings for models that reason before they answer. */
  reasoning?: RealtimeReasoning;
  /** Limit on tokens per answer, tool calls included: 1 to 4096, or `inf` for the model's own. */
  max_output_tokens?: number | 'inf';
  /** `auto` adds the response to the conversation; `none` keeps it out. */
  conversation?: (string & {}) | 'auto' | 'none';
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /** Stored prompt template to use, with values for its variables. */
  prompt?: ResponsePrompt | null;
  /**
   * Context for this response in place of the conversation; items may refer to earlier ones. An empty
   * array means no context.
   */
  input?: Array<ConversationItem>;
}

/** Why the response ended as it did. */
export interface RealtimeResponseStatus {
  /** Kind of the ending; agrees with `status`. */
  type?: 'completed' | 'cancelled' | 'failed' | 'incomplete';
  /**
   * Why it was cut off: for `cancelled`, new speech (`turn_detected`) or your request; for `incomplete`, a
   * limit or a filter.
   */
  reason?: 'turn_detected' | 'client_cancelled' | 'max_output_tokens' | 'content_filter';
  /** What went wrong, when `status` is `failed`. */
  error?: RealtimeResponseStatus.Error;
}

export declare namespace RealtimeResponseStatus {
  /** What went wrong, when `status` is `failed`. */
  export interface Error {
    /** Class of the error. */
    type?: string;
    /** Code of the error, for programs; may be absent. */
    code?: string;
  }
}

/** Tokens that the response consumed. Earlier turns count as input again. */
export interface RealtimeResponseUsage {
  /** Input and output tokens together. */
  total_tokens?: number;
  /** Number of tokens in the input. */
  input_tokens?: number;
  /** Number of tokens that were generated. */
  output_tokens?: number;
  /** How the input tokens divide into kinds. */
  input_token_details?: RealtimeResponseUsageInputTokenDetails;
  /** How the output tokens divide into kinds. */
  output_token_details?: RealtimeResponseUsageOutputTokenDetails;
}

/** How the input tokens divide into kinds. */
export interface RealtimeResponseUsageInputTokenDetails {
  /** Input tokens that came from the cache; part of `input_tokens`. */
  cached_tokens?: number;
  /** Number of tokens that represent text. */
  text_tokens?: number;
  /** Number of tokens that represent images. */
  image_tokens?: number;
  /** Number of tokens that represent audio. */
  audio_tokens?: number;
  /** How the cached tokens divide into kinds. */
  cached_tokens_details?: RealtimeResponseUsageInputTokenDetails.CachedTokensDetails;
}

export declare namespace RealtimeResponseUsageInputTokenDetails {
  /** How the cached tokens divide into kinds. */
  export interface CachedTokensDetails {
    /** Text tokens that came from the cache. */
    text_tokens?: number;
    /** Image tokens that came from the cache. */
    image_tokens?: number;
    /** Audio tokens that came from the cache. */
    audio_tokens?: number;
  }
}

/** How the output tokens divide into kinds. */
export interface RealtimeResponseUsageOutputTokenDetails {
  /** Number of tokens that represent text. */
  text_tokens?: number;
  /** Number of tokens that represent audio. */
  audio_tokens?: number;
}

/** An event that the server may send in a realtime session. */
export type RealtimeServerEvent =
  | RealtimeConversationCreatedEvent
  | ConversationItemCreatedEvent
  | ConversationItemDeletedEvent
  | ConversationItemInputAudioTranscriptionCompletedEvent
  | ConversationItemInputAudioTranscriptionDeltaEvent
  | ConversationItemInputAudioTranscriptionFailedEvent
  | RealtimeServerEvent.ConversationItemRetrieved
  | ConversationItemTruncatedEvent
  | RealtimeErrorEvent
  | InputAudioBufferClearedEvent
  | InputAudioBufferCommittedEvent
  | InputAudioBufferDtmfEventReceivedEvent
  | InputAudioBufferSpeechStartedEvent
  | InputAudioBufferSpeechStoppedEvent
  | RateLimitsUpdatedEvent
  | ResponseAudioDeltaEvent
  | ResponseAudioDoneEvent
  | ResponseAudioTranscriptDeltaEvent
  | ResponseAudioTranscriptDoneEvent
  | ResponseContentPartAddedEvent
  | ResponseContentPartDoneEvent
  | ResponseCreatedEvent
  | ResponseDoneEvent
  | ResponseFunctionCallArgumentsDeltaEvent
  | ResponseFunctionCallArgumentsDoneEvent
  | ResponseOutputItemAddedEvent
  | ResponseOutputItemDoneEvent
  | ResponseTextDeltaEvent
  | ResponseTextDoneEvent
  | SessionCreatedEvent
  | SessionUpdatedEvent
  | RealtimeServerEvent.OutputAudioBufferStarted
  | RealtimeServerEvent.OutputAudioBufferStopped
  | RealtimeServerEvent.OutputAudioBufferCleared
  | ConversationItemAdded
  | ConversationItemDone
  | InputAudioBufferTimeoutTriggered
  | ConversationItemInputAudioTranscriptionSegment
  | McpListToolsInProgress
  | McpListToolsCompleted
  | McpListToolsFailed
  | ResponseMcpCallArgumentsDelta
  | ResponseMcpCallArgumentsDone
  | ResponseMcpCallInProgress
  | ResponseMcpCallCompleted
  | ResponseMcpCallFailed;

export declare namespace RealtimeServerEvent {
  /** An item that you asked for, audio included. */
  export interface ConversationItemRetrieved {
    /** Identifier of the event. */
    event_id: string;
    /** Tells which variant of the type this is. */
    type: 'conversation.item.retrieved';
    /** Item as the server holds it. */
    item: ConversationItem;
  }

  /** Speech that was playing was cut off, by the user's voice or your request; over WebRTC and SIP only. */
  export interface OutputAudioBufferCleared {
    /** Identifier of the event. */
    event_id: string;
    /** Tells which variant of the type this is. */
    type: 'output_audio_buffer.cleared';
    /** Response that the speech belongs to. */
    response_id: string;
  }

  /** The server began to send speech; over WebRTC and SIP only. */
  export interface OutputAudioBufferStarted {
    /** Identifier of the event. */
    event_id: string;
    /** Tells which variant of the type this is. */
    type: 'output_audio_buffer.started';
    /** Response that the speech belongs to. */
    response_id: string;
  }

  /** All speech has been sent, which is later than `response.done`; over WebRTC and SIP only. */
  export interface OutputAudioBufferStopped {
    /** Identifier of the event. */
    event_id: string;
    /** Tells which variant of the type this is. */
    type: 'output_audio_buffer.stopped';
    /** Response that the speech belongs to. */
    response_id: string;
  }
}

/** A session of the beta interface. */
export type RealtimeSession = Session;

export declare namespace RealtimeSession {
  /** Filter against noise, ahead of voice detection and the model. */
  export type InputAudioNoiseReduction = Session.InputAudioNoiseReduction;

  /**
   * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
   * (`semantic_vad`). Null leaves it to you to ask for responses.
   */
  export interface SemanticVad {
    /** Kind of turn detection. */
    type: 'semantic_vad';
    /**
     * How soon the model takes its turn: `low`, `medium` and `high` wait at most 8, 4 and 2 seconds;
     * `auto` means `medium`.
     *
     * @default "auto"
     */
    eagerness?: 'low' | 'medium' | 'high' | 'auto';
    /**
     * Whether the model answers by itself when speech ends; with `interrupt_response` off it may not,
     * while another response runs.
     *
     * @default true
     */
    create_response?: boolean;
    /**
     * Whether speech of the user cancels a running response.
     *
     * @default true
     */
    interrupt_response?: boolean;
  }

  /**
   * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
   * (`semantic_vad`). Null leaves it to you to ask for responses.
   */
  export interface ServerVad {
    /** Kind of turn detection. */
    type: 'server_vad';
    /** Volume from which sound counts as speech, 0 to 1; raise it in noisy places. Only `server_vad`. */
    threshold?: number;
    /** Audio from before detected speech that is kept, in milliseconds. Only `server_vad`. */
    prefix_padding_ms?: number;
    /**
     * Silence that counts as the end of speech, in milliseconds; shorter answers sooner but may cut in.
     * Only `server_vad`.
     */
    silence_duration_ms?: number;
    /**
     * Whether the model answers by itself when speech ends; with `interrupt_response` off it may not,
     * while another response runs.
     *
     * @default true
     */
    create_response?: boolean;
    /**
     * Whether speech of the user cancels a running response.
     *
     * @default true
     */
    interrupt_response?: boolean;
    /**
     * Silence in milliseconds, after the model's speech has played, upon which the model speaks up by
     * itself; null for never. Range: 5000 to 30000.
     */
    idle_timeout_ms?: number | null;
  }

  /** Traces the session: `auto` by default names, or by yours; null for not at all. Fixed once it is on. */
  export type TracingConfiguration = Session.TracingConfiguration;
}

/** Configuration of a realtime session. */
export interface RealtimeSessionCreateRequest {
  /** Kind of the session. */
  type: 'realtime';
  /**
   * Kinds of output: `["audio"]`, which comes with a transcript, or `["text"]`.
   *
   * @default ["audio"]
   */
  output_modalities?: Array<'text' | 'audio'>;
  /** Realtime model of the session. */
  model?:
    | (string & {})
    | 'gpt-realtime'
    | 'gpt-realtime-1.5'
    | 'gpt-realtime-2'
    | 'gpt-realtime-2.1'
    | 'gpt-realtime-2.1-mini'
    | 'gpt-realtime-2025-08-28'
    | 'gpt-4o-realtime-preview'
    | 'gpt-4o-realtime-preview-2024-10-01'
    | 'gpt-4o-realtime-preview-2024-12-17'
    | 'gpt-4o-realtime-preview-2025-06-03'
    | 'gpt-4o-mini-realtime-preview'
    | 'gpt-4o-mini-realtime-preview-2024-12-17'
    | 'gpt-realtime-mini'
    | 'gpt-realtime-mini-2025-10-06'
    | 'gpt-realtime-mini-2025-12-15'
    | 'gpt-audio-1.5'
    | 'gpt-audio-mini'
    | 'gpt-audio-mini-2025-10-06'
    | 'gpt-audio-mini-2025-12-15';
  /**
   * What to say and how to say it. The model takes it as guidance; without it there are default
   * instructions.
   */
  instructions?: string;
  /** Format and treatment of audio. */
  audio?: RealtimeAudioConfig;
  /** Extra output; `item.input_audio_transcription.logprobs` adds log probabilities to transcripts. */
  include?: Array<'item.input_audio_transcription.logprobs'>;
  /** Traces the session: `auto` by default names, or by yours; null for not at all. Fixed once it is on. */
  tracing?: RealtimeTracingConfig | null;
  /** One entry per function or MCP server that the model may use. */
  tools?: RealtimeToolsConfig;
  /**
   * Whether and which tools are called: `none`, `auto`, `required`, or a particular one.
   *
   * @default "auto"
   */
  tool_choice?: RealtimeToolChoiceConfig;
  /** Whether the model may call several tools in one turn; only reasoning models, like `gpt-realtime-2`. */
  parallel_tool_calls?: boolean;
  /** Settings for models that reason before they answer. */
  reasoning?: RealtimeReasoning;
  /** Limit on tokens per answer, tool calls included: 1 to 4096, or `inf` for the model's own. */
  max_output_tokens?: number | 'inf';
  /** What to do when the conversation outgrows the context. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use, with values for its variables. */
  prompt?: ResponsePrompt | null;
}

/** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
export type RealtimeToolChoiceConfig = ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;

/** One entry per function or MCP server that the model may use. */
export type RealtimeToolsConfig = Array<RealtimeToolsConfigUnion>;

/** One entry per function or MCP server that the model may use. */
export type RealtimeToolsConfigUnion = RealtimeFunctionTool | RealtimeToolsConfigUnion.Mcp;

export declare namespace RealtimeToolsConfigUnion {
  /**
   * Gives the model the tools of a remote MCP server or of a service connector. Exactly one of
   * `server_url`, `tunnel_id` and `connector_id` says which.
   */
  export type Mcp = SharedRealtimeResponseCreateMcpTool;

  export namespace Mcp {
    /**
     * Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the
     * default.
     */
    export interface McpToolApprovalFilter {
      /** Tools that need an approval before every call. */
      always?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always;
      /** Tools that may run without approval. */
      never?: RealtimeToolsConfigUnion.Mcp.McpToolApprovalFilter.Always;
    }

    export namespace McpToolApprovalFilter {
      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Always = MCPToolFilter;

      /** Picks tools of an MCP server by name or by whether they only read. */
      export type Never = MCPToolFilter;
    }

    /** Picks tools of an MCP server by name or by whether they only read. */
    export type McpToolFilter = MCPToolFilter;
  }
}

/** Traces the session: `auto` by default names, or by yours; null for not at all. Fixed once it is on. */
export type RealtimeTracingConfig = 'auto' | RealtimeTracingConfig.TracingConfiguration;

export declare namespace RealtimeTracingConfig {
  /** Traces the session: `auto` by default names, or by yours; null for not at all. Fixed once it is on. */
  export interface TracingConfiguration {
    /** Name of the workflow in the traces. */
    workflow_name?: string;
    /** Identifier by which traces are grouped. */
    group_id?: string;
    /** Data by which traces can be filtered. */
    metadata?: unknown;
  }
}

/** Treatment of incoming audio. */
export interface RealtimeTranscriptionSessionAudio {
  /** How incoming audio is encoded and treated. */
  input?: RealtimeTranscriptionSessionAudioInput;
}

/** How incoming audio is encoded and treated. */
export interface RealtimeTranscriptionSessionAudioInput {
  /** Encoding of incoming audio. */
  format?: RealtimeAudioFormats;
  /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
  transcription?: RealtimeTranscriptionSessionUpdate.Session.InputAudioTranscription;
  /** Filter against noise, ahead of voice detection and the model. */
  noise_reduction?: RealtimeTranscriptionSessionAudioInput.NoiseReduction;
  /** How the end of the user's turn is recognized; null leaves it to the client. */
  turn_detection?: RealtimeAudioInputTurnDetection | null;
}

export declare namespace RealtimeTranscriptionSessionAudioInput {
  /** Filter against noise, ahead of voice detection and the model. */
  export interface NoiseReduction {
    /** Distance of the microphone. */
    type?: NoiseReductionType;
  }
}

/**
 * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
 * (`semantic_vad`). Null leaves it to you to ask for responses.
 */
export type RealtimeTranscriptionSessionAudioInputTurnDetection = RealtimeAudioInputTurnDetection;

export declare namespace RealtimeTranscriptionSessionAudioInputTurnDetection {
  /**
   * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
   * (`semantic_vad`). Null leaves it to you to ask for responses.
   */
  export type SemanticVad = RealtimeSession.SemanticVad;

  /**
   * How the end of the user's turn is recognized: by volume (`server_vad`), or by meaning as well
   * (`semantic_vad`). Null leaves it to you to ask for responses.
   */
  export type ServerVad = RealtimeSession.ServerVad;
}

/** Configuration of a transcription session. */
export interface RealtimeTranscriptionSessionCreateRequest {
  /** Kind of the session. */
  type: 'transcription';
  /** Treatment of incoming audio. */
  audio?: RealtimeTranscriptionSessionAudio;
  /** Extra output; `item.input_audio_transcription.logprobs` adds log probabilities. */
  include?: Array<'item.input_audio_transcription.logprobs'>;
}

/** An event that the client may send in a translation session. */
export type RealtimeTranslationClientEvent =
  | RealtimeTranslationSessionUpdateEvent
  | RealtimeTranslationInputAudioBufferAppendEvent
  | RealtimeTranslationSessionCloseEvent;

/** Makes a short-lived key for a translation session. */
export interface RealtimeTranslationClientSecretCreateRequest {
  /** Configuration of the translation session. */
  session: RealtimeTranslationSessionCreateRequest;
  /** Until when the key can open sessions. */
  expires_after?: RealtimeTranslationClientSecretCreateRequest.ExpiresAfter;
}

export declare namespace RealtimeTranslationClientSecretCreateRequest {
  /** Until when the key can open sessions. */
  export interface ExpiresAfter {
    /** Moment from which the lifetime is counted. */
    anchor?: 'created_at';
    /**
     * Seconds from its creation, 10 to 7200.
     *
     * @default 600
     */
    seconds?: number;
  }
}

/** Short-lived key for a translation session. */
export interface RealtimeTranslationClientSecretCreateResponse {
  /** The key. Unlike your API key it may be given to browsers and apps. */
  value: string;
  /** Until when the key can open sessions, in Unix seconds. */
  expires_at: number;
  /** Configuration of the translation session. */
  session: RealtimeTranslationSession;
}

/**
 * Adds audio to a translation session, best in pieces of 200 ms. Send silence as well, so that time goes
 * on.
 */
export interface RealtimeTranslationInputAudioBufferAppendEvent {
  /** Tells which variant of the type this is. */
  type: 'session.input_audio_buffer.append';
  /** Audio in base64: PCM16 at 24 kHz, mono, little-endian. */
  audio: string;
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** A further piece of the original's transcript; only when transcription is configured. */
export interface RealtimeTranslationInputTranscriptDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.input_transcript.delta';
  /** Text to append as it is, without adding spaces. */
  delta: string;
  /** Position in the stream in milliseconds, in steps of 200, for alignment; several events may share it. */
  elapsed_ms?: number | null;
}

/** A further piece of translated speech, of varying length. */
export interface RealtimeTranslationOutputAudioDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.output_audio.delta';
  /** Next piece of the speech, base64-encoded. */
  delta: string;
  /**
   * Sampling rate in hertz.
   *
   * @default 24000
   */
  sample_rate?: number;
  /**
   * How many audio channels there are.
   *
   * @default 1
   */
  channels?: number;
  /** Encoding of the speech. */
  format?: 'pcm16';
  /** Position in the stream in milliseconds, in steps of 200, for alignment; several events may share it. */
  elapsed_ms?: number | null;
}

/** A further piece of the translation as text. */
export interface RealtimeTranslationOutputTranscriptDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.output_transcript.delta';
  /** Text to append as it is, without adding spaces. */
  delta: string;
  /** Position in the stream in milliseconds, in steps of 200, for alignment; several events may share it. */
  elapsed_ms?: number | null;
}

/** An event that the server may send in a translation session. */
export type RealtimeTranslationServerEvent =
  | RealtimeErrorEvent
  | RealtimeTranslationSessionCreatedEvent
  | RealtimeTranslationSessionUpdatedEvent
  | RealtimeTranslationSessionClosedEvent
  | RealtimeTranslationInputTranscriptDeltaEvent
  | RealtimeTranslationOutputTranscriptDeltaEvent
  | RealtimeTranslationOutputAudioDeltaEvent;

/** A session that translates speech as it comes in. */
export interface RealtimeTranslationSession {
  /** Identifier of the session. */
  id: string;
  /** Kind of the session. */
  type: 'translation';
  /** When the session ends, in Unix seconds. */
  expires_at: number;
  /** Translation model; fixed once the session is made. */
  model: string;
  /** Treatment of incoming speech, and language of the translation. */
  audio: RealtimeTranslationSession.Audio;
}

export declare namespace RealtimeTranslationSession {
  /** Treatment of incoming speech, and language of the translation. */
  export interface Audio {
    /** Transcription and noise reduction of incoming speech. */
    input?: RealtimeTranslationSession.Audio.Input;
    /** Language of the translation. */
    output?: RealtimeTranslationSession.Audio.Output;
  }

  export namespace Audio {
    /** Transcription and noise reduction of incoming speech. */
    export interface Input {
      /** Transcription of the original; null for none. Translation doesn't depend on it. */
      transcription?: RealtimeTranslationSession.Audio.Input.Transcription | null;
      /** Filter against noise; null turns it off. */
      noise_reduction?: RealtimeTranslationSession.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      /** Filter against noise; null turns it off. */
      export interface NoiseReduction {
        /** Distance of the microphone. */
        type: NoiseReductionType;
      }

      /** Transcription of the original; null for none. Translation doesn't depend on it. */
      export interface Transcription {
        /** Transcription model for the original. */
        model: string;
      }
    }

    /** Language of the translation. */
    export interface Output {
      /** Language to translate into, for speech and text. */
      language?: string;
    }
  }
}

/** Ends a translation session once the rest has been translated. */
export interface RealtimeTranslationSessionCloseEvent {
  /** Tells which variant of the type this is. */
  type: 'session.close';
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** The translation session ended. */
export interface RealtimeTranslationSessionClosedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.closed';
}

/** A translation session to make. */
export interface RealtimeTranslationSessionCreateRequest {
  /** Translation model; fixed once the session is made. */
  model: string;
  /** Treatment of incoming speech, and language of the translation. */
  audio?: RealtimeTranslationSessionCreateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionCreateRequest {
  /** Treatment of incoming speech, and language of the translation. */
  export interface Audio {
    /** Transcription and noise reduction of incoming speech. */
    input?: RealtimeTranslationSessionCreateRequest.Audio.Input;
    /** Language of the translation. */
    output?: RealtimeTranslationSessionCreateRequest.Audio.Output;
  }

  export namespace Audio {
    /** Transcription and noise reduction of incoming speech. */
    export interface Input {
      /** Transcription of the original; null for none. Translation doesn't depend on it. */
      transcription?: RealtimeTranslationSessionCreateRequest.Audio.Input.Transcription | null;
      /** Filter against noise; null turns it off. */
      noise_reduction?: RealtimeTranslationSessionCreateRequest.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      /** Filter against noise; null turns it off. */
      export interface NoiseReduction {
        /** Distance of the microphone. */
        type: NoiseReductionType;
      }

      /** Transcription of the original; null for none. Translation doesn't depend on it. */
      export interface Transcription {
        /** Transcription model for the original. */
        model: string;
      }
    }

    /** Language of the translation. */
    export interface Output {
      /** Language to translate into, for speech and text. */
      language?: string;
    }
  }
}

/** The translation session begins; the first event of a connection. */
export interface RealtimeTranslationSessionCreatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.created';
  /** Configuration of the new session. */
  session: RealtimeTranslationSession;
}

/** Changes the target language, transcription or noise reduction of a translation session. */
export interface RealtimeTranslationSessionUpdateEvent {
  /** Tells which variant of the type this is. */
  type: 'session.update';
  /** Fields to change; type and model stay. */
  session: RealtimeTranslationSessionUpdateRequest;
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** Fields of a translation session that can be changed. */
export interface RealtimeTranslationSessionUpdateRequest {
  /** Treatment of incoming speech, and language of the translation. */
  audio?: RealtimeTranslationSessionUpdateRequest.Audio;
}

export declare namespace RealtimeTranslationSessionUpdateRequest {
  /** Treatment of incoming speech, and language of the translation. */
  export interface Audio {
    /** Transcription and noise reduction of incoming speech. */
    input?: RealtimeTranslationSessionUpdateRequest.Audio.Input;
    /** Language of the translation. */
    output?: RealtimeTranslationSessionUpdateRequest.Audio.Output;
  }

  export namespace Audio {
    /** Transcription and noise reduction of incoming speech. */
    export interface Input {
      /** Transcription of the original; null for none. Translation doesn't depend on it. */
      transcription?: RealtimeTranslationSessionUpdateRequest.Audio.Input.Transcription | null;
      /** Filter against noise; null turns it off. */
      noise_reduction?: RealtimeTranslationSessionUpdateRequest.Audio.Input.NoiseReduction | null;
    }

    export namespace Input {
      /** Filter against noise; null turns it off. */
      export interface NoiseReduction {
        /** Distance of the microphone. */
        type: NoiseReductionType;
      }

      /** Transcription of the original; null for none. Translation doesn't depend on it. */
      export interface Transcription {
        /** Transcription model for the original. */
        model: string;
      }
    }

    /** Language of the translation. */
    export interface Output {
      /** Language to translate into, for speech and text. */
      language?: string;
    }
  }
}

/** The translation session was changed at your request. */
export interface RealtimeTranslationSessionUpdatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.updated';
  /** Configuration that is now in effect. */
  session: RealtimeTranslationSession;
}

/**
 * What to do when the conversation outgrows the context: drop the oldest messages (`auto`), fail
 * (`disabled`), or keep a set share. Dropping loses cached tokens.
 */
export type RealtimeTruncation = 'auto' | 'disabled' | RealtimeTruncationRetentionRatio;

/**
 * What to do when the conversation outgrows the context: drop the oldest messages (`auto`), fail
 * (`disabled`), or keep a set share. Dropping loses cached tokens.
 */
export interface RealtimeTruncationRetentionRatio {
  /** Truncation down to a set share of the tokens. */
  type: 'retention_ratio';
  /**
   * Share of the allowed tokens that truncation keeps, 0 to 1. Lower means rarer truncation and better
   * caching.
   */
  retention_ratio: number;
  /** Token limits that truncation keeps to; the model's own when left out. */
  token_limits?: RealtimeTruncationRetentionRatio.TokenLimits;
}

export declare namespace RealtimeTruncationRetentionRatio {
  /** Token limits that truncation keeps to; the model's own when left out. */
  export interface TokenLimits {
    /**
     * Token limit for the conversation after the instructions and tool definitions; reaching it truncates.
     * Range: at least 0.
     */
    post_instructions?: number;
  }
}

/** A further piece of generated speech. */
export interface ResponseAudioDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.output_audio.delta';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Next piece of the speech, base64-encoded. */
  delta: string;
}

/** The generated speech ended, complete or cut off. */
export interface ResponseAudioDoneEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.output_audio.done';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
}

/** A further piece of the speech's transcript. */
export interface ResponseAudioTranscriptDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.output_audio_transcript.delta';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Next piece of the transcript. */
  delta: string;
}

/** The transcript of the speech ended, complete or cut off. */
export interface ResponseAudioTranscriptDoneEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.output_audio_transcript.done';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** All of the transcript. */
  transcript: string;
}

/** Stops a response. If there is none, an error comes back and nothing else happens. */
export interface ResponseCancelEvent {
  /** Tells which variant of the type this is. */
  type: 'response.cancel';
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
  /** Response to stop; the current one of the conversation when left out. */
  response_id?: string;
}

/** A content part of an assistant message begins. */
export interface ResponseContentPartAddedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.content_part.added';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** The part as it begins. */
  part: ResponseContentPartAddedEvent.Part;
}

export declare namespace ResponseContentPartAddedEvent {
  /** The part as it begins. */
  export interface Part {
    /** Kind of the part. */
    type?: 'audio' | 'text';
    /** Text of a `text` part. */
    text?: string;
    /** Audio of an `audio` part in base64. */
    audio?: string;
    /** What the audio of the part says. */
    transcript?: string;
  }
}

/** A content part of an assistant message ended, complete or cut off. */
export interface ResponseContentPartDoneEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.content_part.done';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** The part as it ended. */
  part: ResponseContentPartDoneEvent.Part;
}

export declare namespace ResponseContentPartDoneEvent {
  /** The part as it ended. */
  export interface Part {
    /** Kind of the part. */
    type?: 'audio' | 'text';
    /** Text of a `text` part. */
    text?: string;
    /** Audio of an `audio` part in base64. */
    audio?: string;
    /** What the audio of the part says. */
    transcript?: string;
  }
}

/** Has the model respond. With voice detection this happens by itself. */
export interface ResponseCreateEvent {
  /** Tells which variant of the type this is. */
  type: 'response.create';
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
  /** Settings for this response, in place of the session's. */
  response?: RealtimeResponseCreateParams;
}

/** A response begins. */
export interface ResponseCreatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.created';
  /** The response as it begins. */
  response: RealtimeResponse;
}

/** A response ended, however it went; look at its `status`. */
export interface ResponseDoneEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.done';
  /** The response with all items, but without audio. */
  response: RealtimeResponse;
}

/** A further piece of a function call's arguments. */
export interface ResponseFunctionCallArgumentsDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.function_call_arguments.delta';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifies the function call. */
  call_id: string;
  /** Next piece of the arguments' JSON text; valid only once all pieces are joined. */
  delta: string;
}

/** The arguments of a function call ended, complete or cut off. */
export interface ResponseFunctionCallArgumentsDoneEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.function_call_arguments.done';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Repeat this value in the output that answers the call. */
  call_id: string;
  /** Name of the called function. */
  name: string;
  /** All of the arguments, as JSON text. */
  arguments: string;
}

/** A further piece of an MCP call's arguments. */
export interface ResponseMcpCallArgumentsDelta {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call_arguments.delta';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Next piece of the arguments' JSON text. */
  delta: string;
  /** Random padding that evens out event sizes; ignore it. */
  obfuscation?: string | null;
}

/** The arguments of an MCP call are complete. */
export interface ResponseMcpCallArgumentsDone {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call_arguments.done';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** All of the arguments, as JSON text. */
  arguments: string;
}

/** An MCP call succeeded. */
export interface ResponseMcpCallCompleted {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.completed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
}

/** An MCP call failed. */
export interface ResponseMcpCallFailed {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.failed';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
}

/** An MCP call began. */
export interface ResponseMcpCallInProgress {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.mcp_call.in_progress';
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Identifier of the item that this concerns. */
  item_id: string;
}

/** An item of a response begins. */
export interface ResponseOutputItemAddedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.output_item.added';
  /** Identifier of the response. */
  response_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** The item as it begins. */
  item: ConversationItem;
}

/** An item of a response ended, complete or cut off. */
export interface ResponseOutputItemDoneEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.output_item.done';
  /** Identifier of the response. */
  response_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** The item as it ended. */
  item: ConversationItem;
}

/** A further piece of generated text. */
export interface ResponseTextDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.output_text.delta';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** Next piece of the text. */
  delta: string;
}

/** The generated text ended, complete or cut off. */
export interface ResponseTextDoneEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.output_text.done';
  /** Identifier of the response. */
  response_id: string;
  /** Identifier of the item that this concerns. */
  item_id: string;
  /** Position of the item within the response's `output`, from 0. */
  output_index: number;
  /** Position of the content part within its item, from 0. */
  content_index: number;
  /** All of the text. */
  text: string;
}

/** The session begins; the first event of a connection. */
export interface SessionCreatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.created';
  /** Configuration of the new session. */
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
}

/** Changes the session: fields that are present, except the model, and the voice once the model has spoken. */
export interface SessionUpdateEvent {
  /** Tells which variant of the type this is. */
  type: 'session.update';
  /** Fields to change; an empty string or array clears one. */
  session: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
  /** Identifier of your choice for the event; an error about it repeats it. Length: at most 512 characters. */
  event_id?: string;
}

/** The session was changed at your request. */
export interface SessionUpdatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.updated';
  /** Configuration that is now in effect. */
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
}

/** Changes a transcription session. */
export interface TranscriptionSessionUpdate {
  /** Tells which variant of the type this is. */
  type: 'transcription_session.update';
  /** Fields to change. */
  session: TranscriptionSessionUpdate.Session;
  /** Identifier of the event. */
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session, in the beta interface. */
  export type Session = RealtimeTranscriptionSessionUpdate.Session;

  export namespace Session {
    /** Filter against noise, ahead of voice detection and the model. */
    export type InputAudioNoiseReduction = RealtimeTranscriptionSessionUpdate.Session.InputAudioNoiseReduction;

    /** How the end of the user's turn is recognized, by volume. */
    export type TurnDetection = RealtimeTranscriptionSessionUpdate.Session.TurnDetection;
  }
}

/** The transcription session was changed at your request. */
export interface TranscriptionSessionUpdatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'transcription_session.updated';
  /** Configuration that is now in effect. */
  session: TranscriptionSessionUpdatedEvent.Session;
}

export declare namespace TranscriptionSessionUpdatedEvent {
  /** A transcription session of the beta interface; with a key when it was made over HTTP. */
  export type Session = TranscriptionSession;

  export namespace Session {
    /** Short-lived key for browsers and apps; only from sessions made over HTTP. */
    export type ClientSecret = TranscriptionSession.ClientSecret;

    /** How the end of the user's turn is recognized, by volume. */
    export type TurnDetection = TranscriptionSession.TurnDetection;
  }
}

type OuterTranscriptTextUsageDuration = TranscriptTextUsageDuration;
type OuterTranscriptTextUsageTokens = TranscriptTextUsageTokens;
