// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as AudioAPI from '@oxide/audio';

type AudioModel = AudioAPI.AudioModel;
type AudioResponseFormat = AudioAPI.AudioResponseFormat;
type SpeechCreateParams = AudioAPI.SpeechCreateParams;
declare namespace SpeechCreateParams {
  export type ID = AudioAPI.SpeechCreateParams.ID;
}
type SpeechModel = AudioAPI.SpeechModel;
type Transcription = AudioAPI.Transcription;
declare namespace Transcription {
  export type Duration = AudioAPI.Transcription.Duration;
  export type Logprob = AudioAPI.Transcription.Logprob;
  export type Tokens = AudioAPI.Transcription.Tokens;
  export namespace Tokens {
    export type InputTokenDetails = AudioAPI.Transcription.Tokens.InputTokenDetails;
  }
}
type TranscriptionCreateParams<Format extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined> = AudioAPI.TranscriptionCreateParams<Format>;
declare namespace TranscriptionCreateParams {
  export type TranscriptionCreateParamsNonStreaming = AudioAPI.TranscriptionCreateParams.TranscriptionCreateParamsNonStreaming;
  export type TranscriptionCreateParamsStreaming = AudioAPI.TranscriptionCreateParams.TranscriptionCreateParamsStreaming;
  export type VadConfig = AudioAPI.TranscriptionCreateParams.VadConfig;
}
type TranscriptionCreateParamsNonStreaming<Format extends AudioAPI.AudioResponseFormat | undefined = AudioAPI.AudioResponseFormat | undefined> = AudioAPI.TranscriptionCreateParamsNonStreaming<Format>;
type TranscriptionCreateParamsStreaming = AudioAPI.TranscriptionCreateParamsStreaming;
type TranscriptionCreateResponse = AudioAPI.TranscriptionCreateResponse;
type TranscriptionDiarized = AudioAPI.TranscriptionDiarized;
declare namespace TranscriptionDiarized {
  export type Duration = AudioAPI.TranscriptionDiarized.Duration;
  export type Tokens = AudioAPI.TranscriptionDiarized.Tokens;
  export namespace Tokens {
    export type InputTokenDetails = AudioAPI.TranscriptionDiarized.Tokens.InputTokenDetails;
  }
}
type TranscriptionDiarizedSegment = AudioAPI.TranscriptionDiarizedSegment;
type TranscriptionInclude = AudioAPI.TranscriptionInclude;
type TranscriptionLanguage = AudioAPI.TranscriptionLanguage;
type TranscriptionSegment = AudioAPI.TranscriptionSegment;
type TranscriptionStreamEvent = AudioAPI.TranscriptionStreamEvent;
type TranscriptionTextDeltaEvent = AudioAPI.TranscriptionTextDeltaEvent;
declare namespace TranscriptionTextDeltaEvent {
  export type Logprob = AudioAPI.TranscriptionTextDeltaEvent.Logprob;
}
type TranscriptionTextDoneEvent = AudioAPI.TranscriptionTextDoneEvent;
declare namespace TranscriptionTextDoneEvent {
  export type Logprob = AudioAPI.TranscriptionTextDoneEvent.Logprob;
  export type Usage = AudioAPI.TranscriptionTextDoneEvent.Usage;
  export namespace Usage {
    export type InputTokenDetails = AudioAPI.TranscriptionTextDoneEvent.Usage.InputTokenDetails;
  }
}
type TranscriptionTextSegmentEvent = AudioAPI.TranscriptionTextSegmentEvent;
type TranscriptionVerbose = AudioAPI.TranscriptionVerbose;
declare namespace TranscriptionVerbose {
  export type Usage = AudioAPI.TranscriptionVerbose.Usage;
}
type TranscriptionWord = AudioAPI.TranscriptionWord;
type Translation = AudioAPI.Translation;
type TranslationCreateParams<Format extends AudioAPI.TranslationCreateParams['response_format'] = AudioAPI.TranslationCreateParams['response_format']> = AudioAPI.TranslationCreateParams<Format>;
type TranslationCreateResponse = AudioAPI.TranslationCreateResponse;
type TranslationVerbose = AudioAPI.TranslationVerbose;
type VoiceConsent = AudioAPI.VoiceConsent;
type VoiceConsentCreateParams = AudioAPI.VoiceConsentCreateParams;
type VoiceConsentDeleted = AudioAPI.VoiceConsentDeleted;
type VoiceConsentListParams = AudioAPI.VoiceConsentListParams;
type VoiceConsentUpdateParams = AudioAPI.VoiceConsentUpdateParams;
type VoiceConsentsPage = AudioAPI.VoiceConsentsPage;
type Voice = AudioAPI.Voice;
type VoiceCreateParams = AudioAPI.VoiceCreateParams;
declare namespace VoiceCreateParams {
  export type Consent = AudioAPI.VoiceCreateParams.Consent;
  export type Prompt = AudioAPI.VoiceCreateParams.Prompt;
}

export type Audio = AudioAPI.Audio;
export declare namespace Audio {
  export {
    AudioModel,
    AudioResponseFormat,
    SpeechCreateParams,
    SpeechModel,
    Transcription,
    TranscriptionCreateParams,
    TranscriptionCreateParamsNonStreaming,
    TranscriptionCreateParamsStreaming,
    TranscriptionCreateResponse,
    TranscriptionDiarized,
    TranscriptionDiarizedSegment,
    TranscriptionInclude,
    TranscriptionLanguage,
    TranscriptionSegment,
    TranscriptionStreamEvent,
    TranscriptionTextDeltaEvent,
    TranscriptionTextDoneEvent,
    TranscriptionTextSegmentEvent,
    TranscriptionVerbose,
    TranscriptionWord,
    Translation,
    TranslationCreateParams,
    TranslationCreateResponse,
    TranslationVerbose,
    Voice,
    VoiceConsent,
    VoiceConsentCreateParams,
    VoiceConsentDeleted,
    VoiceConsentListParams,
    VoiceConsentUpdateParams,
    VoiceConsentsPage,
    VoiceCreateParams,
  };

  export type Speech = AudioAPI.Audio['speech'];
  export namespace Speech {
    export {
      SpeechCreateParams,
      SpeechModel,
    };
  }

  export type Transcriptions = AudioAPI.Audio['transcriptions'];
  export namespace Transcriptions {
    export {
      Transcription,
      TranscriptionCreateParams,
      TranscriptionCreateParamsNonStreaming,
      TranscriptionCreateParamsStreaming,
      TranscriptionCreateResponse,
      TranscriptionDiarized,
      TranscriptionDiarizedSegment,
      TranscriptionInclude,
      TranscriptionLanguage,
      TranscriptionSegment,
      TranscriptionStreamEvent,
      TranscriptionTextDeltaEvent,
      TranscriptionTextDoneEvent,
      TranscriptionTextSegmentEvent,
      TranscriptionVerbose,
      TranscriptionWord,
    };
  }

  export type Translations = AudioAPI.Audio['translations'];
  export namespace Translations {
    export {
      Translation,
      TranslationCreateParams,
      TranslationCreateResponse,
      TranslationVerbose,
    };
  }

  export type VoiceConsents = AudioAPI.Audio['voiceConsents'];
  export namespace VoiceConsents {
    export {
      VoiceConsent,
      VoiceConsentCreateParams,
      VoiceConsentDeleted,
      VoiceConsentListParams,
      VoiceConsentUpdateParams,
      VoiceConsentsPage,
    };
  }

  export type Voices = AudioAPI.Audio['voices'];
  export namespace Voices {
    export {
      Voice,
      VoiceCreateParams,
    };
  }
}
