// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ResponsePrompt } from '@oxide/shared';
import type {
  RealtimeAudioConfig,
  RealtimeReasoning,
  RealtimeSessionCreateRequest,
  RealtimeToolChoiceConfig,
  RealtimeToolsConfig,
  RealtimeTracingConfig,
  RealtimeTruncation,
} from './realtime.ts';

/** Configuration of the session that takes the incoming SIP call. */
export interface CallAcceptParams {
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

/** Session description of a WebRTC call to start. */
export interface CallCreateParams {
  /** Session description (SDP) that the calling WebRTC client offers. */
  sdp: string;
  /** Configuration of the session that takes the call. */
  session?: RealtimeSessionCreateRequest;
}

/** Where to transfer the SIP call. */
export interface CallReferParams {
  /** Where the call is transferred to, such as `tel:+351210000000` or `sip:desk@example.org`. */
  target_uri: string;
}

/** How to decline the incoming SIP call. */
export interface CallRejectParams {
  /** SIP status sent to the caller; 603 (decline) when left out. */
  status_code?: number;
}
