// Written by `pnpm codegen` from the API manifest. Do not edit.

/** Unit of `quantity`; null when no single one fits. */
export type CostQuantityUnit =
  | (string & {})
  | 'tokens'
  | '1000_tokens'
  | 'duration_seconds'
  | 'duration_minutes'
  | 'duration_hours'
  | 'gibibyte_hours'
  | 'images'
  | 'characters';

/** Span, filters and grouping for the use of speech generation. */
export interface UsageAudioSpeechesParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these users. */
  user_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Only results of these models. */
  models?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageAudioSpeechesResponse = UsageCostsResponse;

export declare namespace UsageAudioSpeechesResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for the use of transcription. */
export interface UsageAudioTranscriptionsParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these users. */
  user_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Only results of these models. */
  models?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageAudioTranscriptionsResponse = UsageCostsResponse;

export declare namespace UsageAudioTranscriptionsResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for the use of the code interpreter. */
export interface UsageCodeInterpreterSessionsParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageCodeInterpreterSessionsResponse = UsageCostsResponse;

export declare namespace UsageCodeInterpreterSessionsResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for the use of text generation. */
export interface UsageCompletionsParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these users. */
  user_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Only results of these models. */
  models?: Array<string>;
  /** True for batch jobs alone, false for everything else; left out, both. */
  batch?: boolean;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<
      | 'project_id'
      | 'user_id'
      | 'api_key_id'
      | 'model'
      | 'batch'
      | 'service_tier'
      | 'api_source'
  >;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageCompletionsResponse = UsageCostsResponse;

export declare namespace UsageCompletionsResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for costs. */
export interface UsageCostsParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /** Length of each time bucket, such as `1d`. */
  bucket_width?: '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id' | 'line_item' | 'api_key_id' | 'api_source' | 'user_id'>;
  /**
   * How many time buckets a page holds, 1 to 180.
   *
   * @default 7
   */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export interface UsageCostsResponse {
  /** Kind of object; a constant. */
  object: 'page';
  /** Time buckets of this page. */
  data: Array<UsageCostsResponse.Data>;
  /** Whether further pages exist. */
  has_more: boolean;
  /** Cursor of the next page; null on the last one. */
  next_page: string | null;
}

export declare namespace UsageCostsResponse {
  /** Usage or costs within a span of time. */
  export interface Data {
    /** Kind of object; a constant. */
    object: 'bucket';
    /** Start of the bucket in Unix seconds, inclusive. */
    start_time: number;
    /** End of the bucket in Unix seconds, exclusive. */
    end_time: number;
    /** One entry, or one per group. */
    results: Array<
        | UsageCostsResponse.Data.OrganizationUsageCompletionsResult
        | UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult
        | UsageCostsResponse.Data.OrganizationUsageModerationsResult
        | UsageCostsResponse.Data.OrganizationUsageImagesResult
        | UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult
        | UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult
        | UsageCostsResponse.Data.OrganizationUsageVectorStoresResult
        | UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult
        | UsageCostsResponse.Data.OrganizationUsageFileSearchesResult
        | UsageCostsResponse.Data.OrganizationUsageWebSearchesResult
        | UsageCostsResponse.Data.OrganizationCostsResult
    >;
  }

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export interface OrganizationCostsResult {
      /** Kind of object; a constant. */
      object: 'organization.costs.result';
      /** Cost, as a number with its currency. */
      amount?: UsageCostsResponse.Data.OrganizationCostsResult.Amount;
      /** Position on the bill, when results are grouped by it; otherwise null. */
      line_item?: string | null;
      /** Project that caused the costs, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** API key that caused the costs, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Amount that was billed, when grouped by line item; otherwise null. */
      quantity?: number | null;
      /** Unit of `quantity`; null when no single one fits. */
      quantity_unit?: CostQuantityUnit | null;
    }

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export interface Amount {
        /** Amount of money. */
        value?: number;
        /** ISO 4217 currency code in lower case, such as `usd`. */
        currency?: string;
      }
    }

    /** Use of speech generation in one time bucket. */
    export interface OrganizationUsageAudioSpeechesResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.audio_speeches.result';
      /** Characters that were spoken. */
      characters: number;
      /** How many requests went to the model. */
      num_model_requests: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** User who caused the usage, when grouped by it; otherwise null. */
      user_id?: string | null;
      /** API key that caused the usage, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Model that was used, when grouped by it; otherwise null. */
      model?: string | null;
    }

    /** Use of transcription in one time bucket. */
    export interface OrganizationUsageAudioTranscriptionsResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.audio_transcriptions.result';
      /** Seconds of audio that were transcribed. */
      seconds: number;
      /** How many requests went to the model. */
      num_model_requests: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** User who caused the usage, when grouped by it; otherwise null. */
      user_id?: string | null;
      /** API key that caused the usage, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Model that was used, when grouped by it; otherwise null. */
      model?: string | null;
    }

    /** Use of the code interpreter in one time bucket. */
    export interface OrganizationUsageCodeInterpreterSessionsResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.code_interpreter_sessions.result';
      /** How many sessions there were. */
      num_sessions: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
    }

    /** Use of text generation in one time bucket. */
    export interface OrganizationUsageCompletionsResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.completions.result';
      /** Input tokens of all kinds, cached ones included. */
      input_tokens: number;
      /** Generated tokens of all kinds. */
      output_tokens: number;
      /** How many requests went to the model. */
      num_model_requests: number;
      /** Input tokens of all kinds that came from the cache. */
      input_cached_tokens?: number;
      /** Input tokens that were stored in the prompt cache. */
      input_cache_write_tokens?: number;
      /** Uncached input tokens of all kinds, without those stored in the cache. */
      input_uncached_tokens?: number;
      /** Uncached text tokens in the input, without those stored in the cache. */
      input_text_tokens?: number;
      /** Text tokens that were generated. */
      output_text_tokens?: number;
      /** Text tokens in the input that came from the cache. */
      input_cached_text_tokens?: number;
      /** Uncached audio tokens in the input. */
      input_audio_tokens?: number;
      /** Audio tokens in the input that came from the cache. */
      input_cached_audio_tokens?: number;
      /** Audio tokens that were generated. */
      output_audio_tokens?: number;
      /** Uncached image tokens in the input. */
      input_image_tokens?: number;
      /** Image tokens in the input that came from the cache. */
      input_cached_image_tokens?: number;
      /** Image tokens that were generated. */
      output_image_tokens?: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** User who caused the usage, when grouped by it; otherwise null. */
      user_id?: string | null;
      /** API key that caused the usage, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Model that was used, when grouped by it; otherwise null. */
      model?: string | null;
      /** Whether the usage comes from batch jobs, when grouped by it; otherwise null. */
      batch?: boolean | null;
      /** Processing tier, when grouped by it; otherwise null. */
      service_tier?: string | null;
    }

    /** Use of embeddings in one time bucket. */
    export interface OrganizationUsageEmbeddingsResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.embeddings.result';
      /** Number of tokens in the input. */
      input_tokens: number;
      /** How many requests went to the model. */
      num_model_requests: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** User who caused the usage, when grouped by it; otherwise null. */
      user_id?: string | null;
      /** API key that caused the usage, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Model that was used, when grouped by it; otherwise null. */
      model?: string | null;
    }

    /** Use of file search in one time bucket. */
    export interface OrganizationUsageFileSearchesResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.file_searches.result';
      /** How many calls there were. */
      num_requests: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** User who caused the usage, when grouped by it; otherwise null. */
      user_id?: string | null;
      /** API key that caused the usage, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Vector store that was searched, when grouped by it; otherwise null. */
      vector_store_id?: string | null;
    }

    /** Use of image generation in one time bucket. */
    export interface OrganizationUsageImagesResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.images.result';
      /** Images that were processed. */
      images: number;
      /** How many requests went to the model. */
      num_model_requests: number;
      /** Kind of image call, such as `image.edit`, when grouped by it; otherwise null. */
      source?: string | null;
      /** Size of the images, when grouped by it; otherwise null. */
      size?: string | null;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** User who caused the usage, when grouped by it; otherwise null. */
      user_id?: string | null;
      /** API key that caused the usage, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Model that was used, when grouped by it; otherwise null. */
      model?: string | null;
    }

    /** Use of moderation in one time bucket. */
    export interface OrganizationUsageModerationsResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.moderations.result';
      /** Number of tokens in the input. */
      input_tokens: number;
      /** How many requests went to the model. */
      num_model_requests: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** User who caused the usage, when grouped by it; otherwise null. */
      user_id?: string | null;
      /** API key that caused the usage, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Model that was used, when grouped by it; otherwise null. */
      model?: string | null;
    }

    /** Storage of vector stores in one time bucket. */
    export interface OrganizationUsageVectorStoresResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.vector_stores.result';
      /** Storage in use, in bytes; differs from the size of the files. */
      usage_bytes: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
    }

    /** Use of web search in one time bucket. */
    export interface OrganizationUsageWebSearchesResult {
      /** Kind of object; a constant. */
      object: 'organization.usage.web_searches.result';
      /** How many requests went to the model. */
      num_model_requests: number;
      /** How many calls there were. */
      num_requests: number;
      /** Project that caused the usage, when grouped by it; otherwise null. */
      project_id?: string | null;
      /** User who caused the usage, when grouped by it; otherwise null. */
      user_id?: string | null;
      /** API key that caused the usage, when grouped by it; otherwise null. */
      api_key_id?: string | null;
      /** Model that was used, when grouped by it; otherwise null. */
      model?: string | null;
      /** Search context size, when results are grouped by it; otherwise null. */
      context_level?: string | null;
    }
  }
}

/** Span, filters and grouping for the use of embeddings. */
export interface UsageEmbeddingsParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these users. */
  user_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Only results of these models. */
  models?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageEmbeddingsResponse = UsageCostsResponse;

export declare namespace UsageEmbeddingsResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for the use of file search. */
export interface UsageFileSearchCallsParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these users. */
  user_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Only searches in these vector stores. */
  vector_store_ids?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'vector_store_id'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageFileSearchCallsResponse = UsageCostsResponse;

export declare namespace UsageFileSearchCallsResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for the use of image generation. */
export interface UsageImagesParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only calls of these kinds, such as `image.edit`. */
  sources?: Array<'image.generation' | 'image.edit' | 'image.variation'>;
  /** Only images of these sizes. */
  sizes?: Array<'256x256' | '512x512' | '1024x1024' | '1792x1792' | '1024x1792'>;
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these users. */
  user_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Only results of these models. */
  models?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model' | 'size' | 'source'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageImagesResponse = UsageCostsResponse;

export declare namespace UsageImagesResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for the use of moderation. */
export interface UsageModerationsParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these users. */
  user_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Only results of these models. */
  models?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageModerationsResponse = UsageCostsResponse;

export declare namespace UsageModerationsResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for storage in vector stores. */
export interface UsageVectorStoresParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageVectorStoresResponse = UsageCostsResponse;

export declare namespace UsageVectorStoresResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}

/** Span, filters and grouping for the use of web search. */
export interface UsageWebSearchCallsParams {
  /** Start of the time range in Unix seconds, inclusive. */
  start_time: number;
  /** End of the time range in Unix seconds, exclusive. */
  end_time?: number;
  /**
   * Length of each time bucket, such as `1d`.
   *
   * @default "1d"
   */
  bucket_width?: '1m' | '1h' | '1d';
  /** Only results of these projects. */
  project_ids?: Array<string>;
  /** Only results of these users. */
  user_ids?: Array<string>;
  /** Only results of these API keys. */
  api_key_ids?: Array<string>;
  /** Only results of these models. */
  models?: Array<string>;
  /** Only web searches with these context sizes. */
  context_levels?: Array<'low' | 'medium' | 'high'>;
  /** Fields by which results are split up; null fields in a result were not grouped by. */
  group_by?: Array<'project_id' | 'user_id' | 'api_key_id' | 'model' | 'context_level' | 'api_source'>;
  /** How many time buckets a page holds: at most 31 days, 168 hours or 1440 minutes. */
  limit?: number;
  /** Cursor from `next_page` of the previous result. */
  page?: string;
}

/** One page of usage or costs, bucket by bucket. */
export type UsageWebSearchCallsResponse = UsageCostsResponse;

export declare namespace UsageWebSearchCallsResponse {
  /** Usage or costs within a span of time. */
  export type Data = UsageCostsResponse.Data;

  export namespace Data {
    /** Costs of one time bucket, or of one group within it. */
    export type OrganizationCostsResult = UsageCostsResponse.Data.OrganizationCostsResult;

    export namespace OrganizationCostsResult {
      /** Cost, as a number with its currency. */
      export type Amount = UsageCostsResponse.Data.OrganizationCostsResult.Amount;
    }

    /** Use of speech generation in one time bucket. */
    export type OrganizationUsageAudioSpeechesResult = UsageCostsResponse.Data.OrganizationUsageAudioSpeechesResult;

    /** Use of transcription in one time bucket. */
    export type OrganizationUsageAudioTranscriptionsResult = UsageCostsResponse.Data.OrganizationUsageAudioTranscriptionsResult;

    /** Use of the code interpreter in one time bucket. */
    export type OrganizationUsageCodeInterpreterSessionsResult = UsageCostsResponse.Data.OrganizationUsageCodeInterpreterSessionsResult;

    /** Use of text generation in one time bucket. */
    export type OrganizationUsageCompletionsResult = UsageCostsResponse.Data.OrganizationUsageCompletionsResult;

    /** Use of embeddings in one time bucket. */
    export type OrganizationUsageEmbeddingsResult = UsageCostsResponse.Data.OrganizationUsageEmbeddingsResult;

    /** Use of file search in one time bucket. */
    export type OrganizationUsageFileSearchesResult = UsageCostsResponse.Data.OrganizationUsageFileSearchesResult;

    /** Use of image generation in one time bucket. */
    export type OrganizationUsageImagesResult = UsageCostsResponse.Data.OrganizationUsageImagesResult;

    /** Use of moderation in one time bucket. */
    export type OrganizationUsageModerationsResult = UsageCostsResponse.Data.OrganizationUsageModerationsResult;

    /** Storage of vector stores in one time bucket. */
    export type OrganizationUsageVectorStoresResult = UsageCostsResponse.Data.OrganizationUsageVectorStoresResult;

    /** Use of web search in one time bucket. */
    export type OrganizationUsageWebSearchesResult = UsageCostsResponse.Data.OrganizationUsageWebSearchesResult;
  }
}
