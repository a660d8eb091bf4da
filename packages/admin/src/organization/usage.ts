import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, separateOptions } from '@oxide/core/internal';
import { withAdminKey } from '../admin-key.ts';
import type {
  UsageAudioSpeechesParams,
  UsageAudioSpeechesResponse,
  UsageAudioTranscriptionsParams,
  UsageAudioTranscriptionsResponse,
  UsageCodeInterpreterSessionsParams,
  UsageCodeInterpreterSessionsResponse,
  UsageCompletionsParams,
  UsageCompletionsResponse,
  UsageCostsParams,
  UsageCostsResponse,
  UsageEmbeddingsParams,
  UsageEmbeddingsResponse,
  UsageFileSearchCallsParams,
  UsageFileSearchCallsResponse,
  UsageImagesParams,
  UsageImagesResponse,
  UsageModerationsParams,
  UsageModerationsResponse,
  UsageVectorStoresParams,
  UsageVectorStoresResponse,
  UsageWebSearchCallsParams,
  UsageWebSearchCallsResponse,
} from '../generated/organization/usage.ts';

/**
 * What the organization used and paid, in buckets of time from `start_time` (Unix seconds) on.
 *
 * An answer is one page: pass its `next_page` as `page` for the next, until it is null. Fields of a result
 * are null unless `group_by` names them.
 *
 * Source: https://platform.openai.com/docs/api-reference/usage
 */
export class Usage extends APIResource {
  /**
   * Characters turned to speech.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  audioSpeeches(
    query: UsageAudioSpeechesParams,
    options?: RequestOptions,
  ): APIPromise<UsageAudioSpeechesResponse> {
    return this._client.get(
      '/organization/usage/audio_speeches',
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Seconds of audio transcribed.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  audioTranscriptions(
    query: UsageAudioTranscriptionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageAudioTranscriptionsResponse> {
    return this._client.get(
      '/organization/usage/audio_transcriptions',
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Sessions of the code interpreter.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  codeInterpreterSessions(
    query: UsageCodeInterpreterSessionsParams,
    options?: RequestOptions,
  ): APIPromise<UsageCodeInterpreterSessionsResponse> {
    return this._client.get(
      '/organization/usage/code_interpreter_sessions',
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Tokens and requests of text generation.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  completions(query: UsageCompletionsParams, options?: RequestOptions): APIPromise<UsageCompletionsResponse> {
    return this._client.get('/organization/usage/completions', withAdminKey(separateOptions(query, options)));
  }

  /**
   * Money spent, by day: `bucket_width` can only be `1d`. These are the figures that the invoice follows; those
   * of the other methods may differ from it a little.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  costs(query: UsageCostsParams, options?: RequestOptions): APIPromise<UsageCostsResponse> {
    return this._client.get('/organization/costs', withAdminKey(separateOptions(query, options)));
  }

  /**
   * Tokens and requests of embeddings.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  embeddings(query: UsageEmbeddingsParams, options?: RequestOptions): APIPromise<UsageEmbeddingsResponse> {
    return this._client.get('/organization/usage/embeddings', withAdminKey(separateOptions(query, options)));
  }

  /**
   * Calls of the file search tool.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  fileSearchCalls(
    query: UsageFileSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<UsageFileSearchCallsResponse> {
    return this._client.get(
      '/organization/usage/file_search_calls',
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Images and requests of image generation, edits and variations.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  images(query: UsageImagesParams, options?: RequestOptions): APIPromise<UsageImagesResponse> {
    return this._client.get('/organization/usage/images', withAdminKey(separateOptions(query, options)));
  }

  /**
   * Tokens and requests of moderation.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  moderations(query: UsageModerationsParams, options?: RequestOptions): APIPromise<UsageModerationsResponse> {
    return this._client.get('/organization/usage/moderations', withAdminKey(separateOptions(query, options)));
  }

  /**
   * Bytes that vector stores hold.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  vectorStores(
    query: UsageVectorStoresParams,
    options?: RequestOptions,
  ): APIPromise<UsageVectorStoresResponse> {
    return this._client.get(
      '/organization/usage/vector_stores',
      withAdminKey(separateOptions(query, options)),
    );
  }

  /**
   * Calls of the web search tool.
   *
   * @see https://platform.openai.com/docs/api-reference/usage
   */
  webSearchCalls(
    query: UsageWebSearchCallsParams,
    options?: RequestOptions,
  ): APIPromise<UsageWebSearchCallsResponse> {
    return this._client.get(
      '/organization/usage/web_search_calls',
      withAdminKey(separateOptions(query, options)),
    );
  }
}
