// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  Metadata,
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
  TranscriptTextUsageDuration,
  TranscriptTextUsageTokens,
  TranscriptionLanguage,
} from '@oxide/shared';
import type {
  ConversationItem as RealtimeConversationItem,
  LogProbProperties,
  NoiseReductionType,
  RealtimeTruncation,
} from '../realtime.ts';
import type { Session } from './sessions.ts';
import type { TranscriptionSession } from './transcription-sessions.ts';

/** The conversation was created, right after the session. */
export interface ConversationCreatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'conversation.created';
  /** The new conversation. */
  conversation: ConversationCreatedEvent.Conversation;
}

export declare namespace ConversationCreatedEvent {
  /** The new conversation. */
  export interface Conversation {
    /** Identifier of the conversation. */
    id?: string;
    /** Kind of object; a constant. */
    object?: 'realtime.conversation';
  }
}

/** Item of a conversation, or a reference to an earlier one. */
export interface ConversationItem {
  /** Identifier of this item, yours or assigned by the server; for references, the earlier item. */
  id?: string;
  /** Tells which variant of the type this is. */
  type?: 'message' | 'function_call' | 'function_call_output' | 'item_reference';
  /** Kind of object; a constant. */
  object?: 'realtime.item';
  /** Progress of the item; the conversation doesn't depend on it. */
  status?: 'completed' | 'incomplete' | 'in_progress';
  /** Author of the message; only on messages. */
  role?: 'user' | 'assistant' | 'system';
  /**
   * Parts of the message; only on messages. System messages take `input_text`, user messages also audio,
   * assistant messages `text`.
   */
  content?: Array<ConversationItemContent>;
  /** Links a function call with its output; the server checks that the call exists. */
  call_id?: string;
  /** Name of the called function; only on function calls. */
  name?: string;
  /** Arguments of the call as JSON text; only on function calls. */
  arguments?: string;
  /** What the function returned; only on function call outputs. */
  output?: string;
}

/**
 * Parts of the message; only on messages. System messages take `input_text`, user messages also audio,
 * assistant messages `text`.
 */
export interface ConversationItemContent {
  /** Kind of the part. */
  type?: 'input_audio' | 'input_text' | 'item_reference' | 'text';
  /** Text of `input_text` and `text` parts. */
  text?: string;
  /** Earlier item that is meant, in `item_reference` parts. */
  id?: string;
  /** Audio of an `input_audio` part in base64. */
  audio?: string;
  /** What the audio of the part says. */
  transcript?: string;
}

/** Adds an item to the conversation: history or something new. Assistant audio can't be added. */
export interface ConversationItemCreateEvent {
  /** Tells which variant of the type this is. */
  type: 'conversation.item.create';
  /** Item to add. */
  item: RealtimeConversationItem;
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
  item: RealtimeConversationItem;
  /** Item before this one in the conversation; null or absent when it is the first. */
  previous_item_id?: string | null;
}

/** Removes an item from the conversation. */
export interface ConversationItemDeleteEvent {
  /** Tells which variant of the type this is. */
  type: 'conversation.item.delete';
  /** Item to remove; it must exist. */
  item_id: string;
  /** Identifier of your choice for the event; an error about it repeats it. */
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
  logprobs?: Array<ConversationItemInputAudioTranscriptionCompletedEvent.Logprob> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionCompletedEvent {
  /** Log probability of a token of a transcription. */
  export type Logprob = LogProbProperties;

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
  logprobs?: Array<ConversationItemInputAudioTranscriptionDeltaEvent.Logprob> | null;
}

export declare namespace ConversationItemInputAudioTranscriptionDeltaEvent {
  /** Log probability of a token of a transcription. */
  export type Logprob = LogProbProperties;
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

/** Asks for an item as the server holds it, such as user audio after noise reduction. */
export interface ConversationItemRetrieveEvent {
  /** Tells which variant of the type this is. */
  type: 'conversation.item.retrieve';
  /** Item to send back. */
  item_id: string;
  /** Identifier of your choice for the event; an error about it repeats it. */
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
  /** Identifier of your choice for the event; an error about it repeats it. */
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
export type ConversationItemWithReference = ConversationItem;

export declare namespace ConversationItemWithReference {
  /**
   * Parts of the message; only on messages. System messages take `input_text`, user messages also audio,
   * assistant messages `text`.
   */
  export type Content = ConversationItemContent;
}

/** Something went wrong. Mostly the session goes on. */
export interface ErrorEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'error';
  /** What went wrong. */
  error: ErrorEvent.Error;
}

export declare namespace ErrorEvent {
  /** What went wrong. */
  export interface Error {
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
}

/** Adds audio to the input buffer. There is no reply. With voice detection the server commits by itself. */
export interface InputAudioBufferAppendEvent {
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.append';
  /** Audio in base64, in the session's input format; at most 15 MiB. */
  audio: string;
  /** Identifier of your choice for the event; an error about it repeats it. */
  event_id?: string;
}

/** Empties the input audio buffer. */
export interface InputAudioBufferClearEvent {
  /** Tells which variant of the type this is. */
  type: 'input_audio_buffer.clear';
  /** Identifier of your choice for the event; an error about it repeats it. */
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
  /** Identifier of your choice for the event; an error about it repeats it. */
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

export declare namespace RealtimeClientEvent {
  /** Cuts off speech that is playing; over WebRTC and SIP only. Send `response.cancel` first. */
  export interface OutputAudioBufferClear {
    /** Tells which variant of the type this is. */
    type: 'output_audio_buffer.clear';
    /** Identifier of your choice for the event; an error about it repeats it. */
    event_id?: string;
  }
}

/** What the model produced in one go of a session of the beta interface. */
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
  output?: Array<RealtimeConversationItem>;
  /** Key-value pairs of your own. Usually at most 16, with keys up to 64 and values up to 512 characters. */
  metadata?: Metadata | null;
  /** Tokens that the response consumed. Earlier turns count as input again. */
  usage?: RealtimeResponseUsage;
  /** Conversation to which the response was added; null for one outside any conversation. */
  conversation_id?: string;
  /** Voice that speaks: a built-in name or a custom voice. */
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
  /** Kinds of output that were possible. */
  modalities?: Array<'text' | 'audio'>;
  /** Encoding of outgoing audio: `pcm16` (24 kHz), `g711_alaw` or `g711_ulaw`. */
  output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
  /** Sampling temperature that was in effect. */
  temperature?: number;
  /** Limit on tokens that was in effect, tool calls included; `inf` for the model's own. */
  max_output_tokens?: number | 'inf';
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
  input_token_details?: RealtimeResponseUsage.InputTokenDetails;
  /** How the output tokens divide into kinds. */
  output_token_details?: RealtimeResponseUsage.OutputTokenDetails;
}

export declare namespace RealtimeResponseUsage {
  /** How the input tokens divide into kinds. */
  export interface InputTokenDetails {
    /** Input tokens that came from the cache; part of `input_tokens`. */
    cached_tokens?: number;
    /** Number of tokens that represent text. */
    text_tokens?: number;
    /** Number of tokens that represent images. */
    image_tokens?: number;
    /** Number of tokens that represent audio. */
    audio_tokens?: number;
    /** How the cached tokens divide into kinds. */
    cached_tokens_details?: RealtimeResponseUsage.InputTokenDetails.CachedTokensDetails;
  }

  export namespace InputTokenDetails {
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
  export interface OutputTokenDetails {
    /** Number of tokens that represent text. */
    text_tokens?: number;
    /** Number of tokens that represent audio. */
    audio_tokens?: number;
  }
}

export declare namespace RealtimeServerEvent {
  /** An item that you asked for, audio included. */
  export interface ConversationItemRetrieved {
    /** Identifier of the event. */
    event_id: string;
    /** Tells which variant of the type this is. */
    type: 'conversation.item.retrieved';
    /** Item as the server holds it. */
    item: RealtimeConversationItem;
  }
}

/** A further piece of generated speech. */
export interface ResponseAudioDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.audio.delta';
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
  type: 'response.audio.done';
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
  type: 'response.audio_transcript.delta';
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
  type: 'response.audio_transcript.done';
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
  /** Identifier of your choice for the event; an error about it repeats it. */
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
  /** Identifier of your choice for the event; an error about it repeats it. */
  event_id?: string;
  /** Settings for this response, in place of the session's. */
  response?: ResponseCreateEvent.Response;
}

export declare namespace ResponseCreateEvent {
  /** Settings of one response, in the beta interface. */
  export interface Response {
    /** Kinds of output to generate; `["text"]` turns audio off. */
    modalities?: Array<'text' | 'audio'>;
    /** What to say and how to say it. The model takes it as guidance. */
    instructions?: string;
    /** Voice that speaks, built-in or custom; fixed once the model has spoken. */
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
      | ResponseCreateEvent.Response.VoiceIdsOrCustomVoice1;
    /** Encoding of outgoing audio: `pcm16` (24 kHz), `g711_alaw` or `g711_ulaw`. */
    output_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** One entry per function that the model may call. */
    tools?: Array<ResponseCreateEvent.Response.Tool>;
    /**
     * Whether and which tools are called: `none`, `auto`, `required`, or a particular one.
     *
     * @default "auto"
     */
    tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
    /** Sampling temperature, 0.6 to 1.2. */
    temperature?: number;
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
    input?: Array<RealtimeConversationItem>;
  }

  export namespace Response {
    /** One entry per function that the model may call. */
    export interface Tool {
      /** Tells which variant of the type this is. */
      type?: 'function';
      /** Function name; calls carry it. */
      name?: string;
      /** When to call the function and how, and what to tell the user meanwhile. */
      description?: string;
      /** JSON Schema of the arguments. Without it, there are none. */
      parameters?: unknown;
    }

    /** A built-in voice by name, or a custom one by its identifier. */
    export interface VoiceIdsOrCustomVoice1 {
      /** Identifier of the custom voice. */
      id: string;
    }
  }
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
  item: RealtimeConversationItem;
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
  item: RealtimeConversationItem;
}

/** A further piece of generated text. */
export interface ResponseTextDeltaEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'response.text.delta';
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
  type: 'response.text.done';
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
  session: Session;
}

/** Changes the session: fields that are present, except the model, and the voice once the model has spoken. */
export interface SessionUpdateEvent {
  /** Tells which variant of the type this is. */
  type: 'session.update';
  /** Fields to change; an empty string or array clears one. */
  session: SessionUpdateEvent.Session;
  /** Identifier of your choice for the event; an error about it repeats it. */
  event_id?: string;
}

export declare namespace SessionUpdateEvent {
  /** Settings of a session of the beta interface. */
  export interface Session {
    /** Short-lived key for browsers and apps, as the API made it. */
    client_secret: SessionUpdateEvent.Session.ClientSecret;
    /** Kinds of output to generate, such as `text` and `audio`. */
    modalities?: Array<'text' | 'audio'>;
    /**
     * What to say and how to say it. The model takes it as guidance; without it there are default
     * instructions.
     */
    instructions?: string;
    /** Voice that speaks; fixed once the model has spoken. */
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
      | SessionUpdateEvent.Session.VoiceIdsOrCustomVoice1;
    /** Encoding of incoming audio: `pcm16` (24 kHz, mono, little-endian), `g711_alaw` or `g711_ulaw`. */
    input_audio_format?: string;
    /** Encoding of outgoing audio: `pcm16` (24 kHz), `g711_alaw` or `g711_ulaw`. */
    output_audio_format?: string;
    /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
    input_audio_transcription?: SessionUpdateEvent.Session.InputAudioTranscription;
    /**
     * Speed of the speech, 0.25 to 1.5; 1 is normal. Changes between turns only.
     *
     * @default 1
     */
    speed?: number;
    /** Traces the session: `auto` by default names, or by yours. Fixed once it is on. */
    tracing?: 'auto' | SessionUpdateEvent.Session.TracingConfiguration;
    /** How the end of the user's turn is recognized, by volume. */
    turn_detection?: SessionUpdateEvent.Session.TurnDetection;
    /** One entry per function that the model may call. */
    tools?: Array<SessionUpdateEvent.Session.Tool>;
    /** Whether and which tools are called: `none`, `auto`, `required`, or a particular one. */
    tool_choice?: string;
    /** Sampling temperature, 0.6 to 1.2; 0.8 is best for audio. */
    temperature?: number;
    /** Limit on tokens per answer, tool calls included: 1 to 4096, or `inf` for the model's own. */
    max_response_output_tokens?: number | 'inf';
    /** What to do when the conversation outgrows the context. */
    truncation?: RealtimeTruncation;
    /** Stored prompt template to use, with values for its variables. */
    prompt?: ResponsePrompt | null;
  }

  export namespace Session {
    /** Short-lived key for browsers and apps, as the API made it. */
    export interface ClientSecret {
      /** The key. Unlike your API key it may be given to browsers and apps. */
      value: string;
      /** When the key expires, in Unix seconds: a minute after it was made. */
      expires_at: number;
    }

    /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
    export interface InputAudioTranscription {
      /** Transcription model to use. */
      model?: string;
    }

    /** One entry per function that the model may call. */
    export interface Tool {
      /** Tells which variant of the type this is. */
      type?: 'function';
      /** Function name; calls carry it. */
      name?: string;
      /** When to call the function and how, and what to tell the user meanwhile. */
      description?: string;
      /** JSON Schema of the arguments. Without it, there are none. */
      parameters?: unknown;
    }

    /** Traces the session: `auto` by default names, or by yours. Fixed once it is on. */
    export interface TracingConfiguration {
      /** Name of the workflow in the traces. */
      workflow_name?: string;
      /** Identifier by which traces are grouped. */
      group_id?: string;
      /** Data by which traces can be filtered. */
      metadata?: unknown;
    }

    /** How the end of the user's turn is recognized, by volume. */
    export interface TurnDetection {
      /** Kind of turn detection; `server_vad`. */
      type?: string;
      /** Volume from which sound counts as speech, 0 to 1; raise it in noisy places. */
      threshold?: number;
      /** Audio from before detected speech that is kept, in milliseconds. */
      prefix_padding_ms?: number;
      /** Silence that counts as the end of speech, in milliseconds; shorter answers sooner but may cut in. */
      silence_duration_ms?: number;
    }

    /** A built-in voice by name, or a custom one by its identifier. */
    export interface VoiceIdsOrCustomVoice1 {
      /** Identifier of the custom voice. */
      id: string;
    }
  }
}

/** The session was changed at your request. */
export interface SessionUpdatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'session.updated';
  /** Configuration that is now in effect. */
  session: Session;
}

/** Changes a transcription session. */
export interface TranscriptionSessionUpdate {
  /** Tells which variant of the type this is. */
  type: 'transcription_session.update';
  /** Fields to change. */
  session: TranscriptionSessionUpdate.Session;
  /** Identifier of your choice for the event; an error about it repeats it. */
  event_id?: string;
}

export declare namespace TranscriptionSessionUpdate {
  /** Settings of a transcription session, in the beta interface. */
  export interface Session {
    /** How the end of the user's turn is recognized, by volume. */
    turn_detection?: TranscriptionSessionUpdate.Session.TurnDetection;
    /** Filter against noise, ahead of voice detection and the model. */
    input_audio_noise_reduction?: TranscriptionSessionUpdate.Session.InputAudioNoiseReduction;
    /**
     * Encoding of incoming audio: `pcm16` (24 kHz, mono, little-endian), `g711_alaw` or `g711_ulaw`.
     *
     * @default "pcm16"
     */
    input_audio_format?: 'pcm16' | 'g711_ulaw' | 'g711_alaw';
    /** Transcription of incoming audio by a separate model, as guidance to what was said; off unless given. */
    input_audio_transcription?: TranscriptionSessionUpdate.Session.InputAudioTranscription;
    /** Extra output; `item.input_audio_transcription.logprobs` adds log probabilities. */
    include?: Array<'item.input_audio_transcription.logprobs'>;
  }

  export namespace Session {
    /** Filter against noise, ahead of voice detection and the model. */
    export interface InputAudioNoiseReduction {
      /** Distance of the microphone. */
      type?: NoiseReductionType;
    }

    /** How incoming audio is transcribed. */
    export interface InputAudioTranscription {
      /** Transcription model to use; `gpt-4o-transcribe-diarize` tells speakers apart. */
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
      /** Language of the audio as an ISO 639-1 code, such as `en`; makes it faster and more accurate. */
      language?: string;
      /** Languages to expect, as ISO 639-1 codes. For the `gpt-transcribe` model and its live twin. */
      languages?: Array<string>;
      /** Words and names to listen for. For the `gpt-transcribe` model and its live twin. */
      keywords?: Array<string>;
      /**
       * Text that guides the style: keywords for `whisper-1`, free text for the `gpt-4o-transcribe`
       * models. Not with diarization, nor with `gpt-realtime-whisper`.
       */
      prompt?: string;
      /**
       * How long to wait before transcribing speech: longer is more accurate, but slower. Only
       * `gpt-realtime-whisper`.
       */
      delay?: 'minimal' | 'low' | 'medium' | 'high' | 'xhigh';
    }

    /** How the end of the user's turn is recognized, by volume. */
    export interface TurnDetection {
      /** Kind of turn detection; `server_vad`. */
      type?: 'server_vad';
      /** Volume from which sound counts as speech, 0 to 1; raise it in noisy places. */
      threshold?: number;
      /** Audio from before detected speech that is kept, in milliseconds. */
      prefix_padding_ms?: number;
      /** Silence that counts as the end of speech, in milliseconds; shorter answers sooner but may cut in. */
      silence_duration_ms?: number;
    }
  }
}

/** The transcription session was changed at your request. */
export interface TranscriptionSessionUpdatedEvent {
  /** Identifier of the event. */
  event_id: string;
  /** Tells which variant of the type this is. */
  type: 'transcription_session.updated';
  /** Configuration that is now in effect. */
  session: TranscriptionSession;
}

type OuterTranscriptTextUsageDuration = TranscriptTextUsageDuration;
type OuterTranscriptTextUsageTokens = TranscriptTextUsageTokens;
