// Written by `pnpm codegen` from the API manifest. Do not edit.

import type {
  MCPToolFilter,
  RealtimeResponseCreateMcpTool,
  ResponsePrompt,
  ToolChoiceFunction,
  ToolChoiceMcp,
  ToolChoiceOptions,
} from '@oxide/shared';
import type {
  AudioTranscription,
  NoiseReductionType,
  RealtimeAudioFormats,
  RealtimeAudioInputTurnDetection,
  RealtimeFunctionTool,
  RealtimeReasoning,
  RealtimeSession,
  RealtimeSessionCreateRequest,
  RealtimeTranscriptionSessionCreateRequest,
  RealtimeTruncation,
} from './realtime.ts';

/** Short-lived key to make, with the session that it opens. */
export interface ClientSecretCreateParams {
  /** Until when the key can open sessions. It can open several, and they may outlive it. */
  expires_after?: ClientSecretCreateParams.ExpiresAfter;
  /** Configuration of the session: conversation or transcription. */
  session?: RealtimeSessionCreateRequest | RealtimeTranscriptionSessionCreateRequest;
}

export declare namespace ClientSecretCreateParams {
  /** Until when the key can open sessions. It can open several, and they may outlive it. */
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

/** Short-lived key, with the session that it opens. */
export interface ClientSecretCreateResponse {
  /** The key. Unlike your API key it may be given to browsers and apps. */
  value: string;
  /** Until when the key can open sessions, in Unix seconds. */
  expires_at: number;
  /** Configuration of the session: conversation or transcription. */
  session: RealtimeSessionCreateResponse | RealtimeTranscriptionSessionCreateResponse;
}

/** Configuration of a realtime session, as it was settled. */
export interface RealtimeSessionCreateResponse {
  /** Kind of the session. */
  type: 'realtime';
  /** Identifier of the session. */
  id: string;
  /** Kind of object; a constant. */
  object: 'realtime.session';
  /** When the session ends, in Unix seconds. */
  expires_at?: number;
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
  audio?: RealtimeSessionCreateResponse.Audio;
  /** Extra output; `item.input_audio_transcription.logprobs` adds log probabilities to transcripts. */
  include?: Array<'item.input_audio_transcription.logprobs'>;
  /** Traces the session: `auto` by default names, or by yours; null for not at all. Fixed once it is on. */
  tracing?: 'auto' | RealtimeSessionCreateResponse.TracingConfiguration | null;
  /** One entry per function or MCP server that the model may use. */
  tools?: Array<RealtimeFunctionTool | RealtimeSessionCreateResponse.McpTool>;
  /**
   * Whether and which tools are called: `none`, `auto`, `required`, or a particular one.
   *
   * @default "auto"
   */
  tool_choice?: ToolChoiceOptions | ToolChoiceFunction | ToolChoiceMcp;
  /** Settings for models that reason before they answer. */
  reasoning?: RealtimeReasoning;
  /** Limit on tokens per answer, tool calls included: 1 to 4096, or `inf` for the model's own. */
  max_output_tokens?: number | 'inf';
  /** What to do when the conversation outgrows the context. */
  truncation?: RealtimeTruncation;
  /** Stored prompt template to use, with values for its variables. */
  prompt?: ResponsePrompt | null;
}

export declare namespace RealtimeSessionCreateResponse {
  /** Format and treatment of audio. */
  export interface Audio {
    /** How incoming audio is encoded and treated. */
    input?: RealtimeSessionCreateResponse.Audio.Input;
    /** Encoding, voice and speed of the speech. */
    output?: RealtimeSessionCreateResponse.Audio.Output;
  }

  export namespace Audio {
    /** How incoming audio is encoded and treated. */
    export interface Input {
      /** Encoding of incoming audio. */
      format?: RealtimeAudioFormats;
      /** Transcription of incoming audio, as it was settled. */
      transcription?: AudioTranscription;
      /** Filter against noise, ahead of voice detection and the model. */
      noise_reduction?: RealtimeSessionCreateResponse.Audio.Input.NoiseReduction;
      /** How the end of the user's turn is recognized; null leaves it to the client. */
      turn_detection?: RealtimeAudioInputTurnDetection | null;
    }

    export namespace Input {
      /** Filter against noise, ahead of voice detection and the model. */
      export interface NoiseReduction {
        /** Distance of the microphone. */
        type?: NoiseReductionType;
      }

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

    /** Encoding, voice and speed of the speech. */
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
        | 'cedar';
      /**
       * Speed of the speech, 0.25 to 1.5; 1 is normal. Changes between turns only, and is applied after
       * generation.
       *
       * @default 1
       */
      speed?: number;
    }
  }

  /**
   * Gives the model the tools of a remote MCP server or of a service connector. Exactly one of
   * `server_url`, `tunnel_id` and `connector_id` says which.
   */
  export type McpTool = RealtimeResponseCreateMcpTool;

  export namespace McpTool {
    /**
     * Which calls wait for your approval: `always`, `never`, or a filter for each; null leaves the
     * default.
     */
    export interface McpToolApprovalFilter {
      /** Tools that need an approval before every call. */
      always?: RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always;
      /** Tools that may run without approval. */
      never?: RealtimeSessionCreateResponse.McpTool.McpToolApprovalFilter.Always;
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

/** Configuration of a transcription session, as it was settled. */
export interface RealtimeTranscriptionSessionCreateResponse {
  /** Kind of the session. */
  type: 'transcription';
  /** Identifier of the session. */
  id: string;
  /** Kind of object; a constant. */
  object: string;
  /** When the session ends, in Unix seconds. */
  expires_at?: number;
  /** Extra output; `item.input_audio_transcription.logprobs` adds log probabilities. */
  include?: Array<'item.input_audio_transcription.logprobs'>;
  /** Treatment of incoming audio. */
  audio?: RealtimeTranscriptionSessionCreateResponse.Audio;
}

export declare namespace RealtimeTranscriptionSessionCreateResponse {
  /** Treatment of incoming audio. */
  export interface Audio {
    /** How incoming audio is encoded and treated. */
    input?: RealtimeTranscriptionSessionCreateResponse.Audio.Input;
  }

  export namespace Audio {
    /** How incoming audio is encoded and treated. */
    export interface Input {
      /** Encoding of incoming audio. */
      format?: RealtimeAudioFormats;
      /** Transcription of incoming audio, as it was settled. */
      transcription?: AudioTranscription;
      /** Filter against noise, ahead of voice detection and the model. */
      noise_reduction?: RealtimeTranscriptionSessionCreateResponse.Audio.Input.NoiseReduction;
      /**
       * How the end of a turn is recognized, by volume; null for not at all, as `gpt-realtime-whisper`
       * demands.
       */
      turn_detection?: RealtimeTranscriptionSessionTurnDetection | null;
    }

    export namespace Input {
      /** Filter against noise, ahead of voice detection and the model. */
      export interface NoiseReduction {
        /** Distance of the microphone. */
        type?: NoiseReductionType;
      }
    }
  }
}

/** How the end of a turn is recognized, by volume; null for not at all, as `gpt-realtime-whisper` demands. */
export interface RealtimeTranscriptionSessionTurnDetection {
  /** Kind of turn detection; `server_vad`. */
  type?: string;
  /** Volume from which sound counts as speech, 0 to 1; raise it in noisy places. */
  threshold?: number;
  /** Audio from before detected speech that is kept, in milliseconds. */
  prefix_padding_ms?: number;
  /** Silence that counts as the end of speech, in milliseconds; shorter answers sooner but may cut in. */
  silence_duration_ms?: number;
}
