import type { APIPromise, PagePromise, QueryOnly, QueryPlaceOptions, RequestOptions } from '@oxide/core';
import {
  APIResource,
  ConversationCursorPage,
  hasUploadable,
  multipartOptions,
  path,
  requireFile,
  separateOptions,
} from '@oxide/core/internal';
import type {
  Video,
  VideoCreateCharacterParams,
  VideoCreateCharacterResponse,
  VideoCreateParams,
  VideoDeleteResponse,
  VideoDownloadContentParams,
  VideoEditParams,
  VideoExtendParams,
  VideoGetCharacterResponse,
  VideoListParams,
  VideoRemixParams,
  VideosPage,
} from './generated/index.ts';

/**
 * Videos made from words and images. Making one takes minutes: `create` and its kin answer at once with a job,
 * and `retrieve` tells its `status` and `progress`. The API has deprecated all of these endpoints.
 *
 * Source: https://platform.openai.com/docs/api-reference/videos
 */
export class Videos extends APIResource {
  /**
   * Starts a video.
   *
   * @deprecated like all Videos endpoints of the API
   * @throws BadRequestError when a parameter is wrong or the prompt was moderated; `error.code` tells which
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  create(body: VideoCreateParams, options?: RequestOptions): APIPromise<Video> {
    return this._client.post('/videos', multipartOptions(body, options));
  }

  /**
   * How far a video is; when `status` is `failed`, its `error` says why, and nothing is thrown.
   *
   * @deprecated like all Videos endpoints of the API
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  retrieve(videoID: string, options?: RequestOptions): APIPromise<Video> {
    return this._client.get(path`/videos/${videoID}`, options);
  }

  /**
   * The videos in pages; `for await` walks them all. The newest come first unless `order` is `asc`.
   *
   * @deprecated like all Videos endpoints of the API
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  list(query?: QueryOnly<VideoListParams> | null, options?: RequestOptions): PagePromise<VideosPage, Video>;
  /** @deprecated like all Videos endpoints of the API */
  list(options?: QueryPlaceOptions): PagePromise<VideosPage, Video>;
  list(
    query?: VideoListParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): PagePromise<VideosPage, Video> {
    return this._client.getAPIList('/videos', ConversationCursorPage<Video>, separateOptions(query, options));
  }

  /**
   * Deletes a video that is completed or failed, with its files.
   *
   * @deprecated like all Videos endpoints of the API
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  delete(videoID: string, options?: RequestOptions): APIPromise<VideoDeleteResponse> {
    return this._client.delete(path`/videos/${videoID}`, options);
  }

  /**
   * Makes a character from a video, to appear in others.
   *
   * @deprecated like all Videos endpoints of the API
   * @throws OpenAIError when `video` is missing or no file; nothing is sent
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  createCharacter(
    body: VideoCreateCharacterParams,
    options?: RequestOptions,
  ): APIPromise<VideoCreateCharacterResponse> {
    requireFile(body, 'video');
    return this._client.post('/videos/characters', multipartOptions(body, options));
  }

  /**
   * Downloads a completed video, or its thumbnail or sprite sheet, as bytes that arrive with the head:
   * `response.body` is a stream.
   *
   * @deprecated like all Videos endpoints of the API
   * @throws NotFoundError when there is no such video, or no such file of it
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  downloadContent(
    videoID: string,
    query?: QueryOnly<VideoDownloadContentParams> | null,
    options?: RequestOptions,
  ): APIPromise<globalThis.Response>;
  /** @deprecated like all Videos endpoints of the API */
  downloadContent(videoID: string, options?: QueryPlaceOptions): APIPromise<globalThis.Response>;
  downloadContent(
    videoID: string,
    query?: VideoDownloadContentParams | QueryPlaceOptions | null,
    options?: RequestOptions,
  ): APIPromise<globalThis.Response> {
    return this._client.get(path`/videos/${videoID}/content`, {
      ...separateOptions(query, options),
      __headers: { accept: 'application/binary' },
      __binaryResponse: true,
    });
  }

  /**
   * Starts a changed version of a video, given as a file or as `{ id }`.
   *
   * @deprecated like all Videos endpoints of the API
   * @throws OpenAIError when `video` is missing, or text; nothing is sent
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  edit(body: VideoEditParams, options?: RequestOptions): APIPromise<Video> {
    requireFile(body, 'video');
    return this._client.post('/videos/edits', multipartOptions(body, options));
  }

  /**
   * Starts a video that goes on where another one ends, given as a file or as `{ id }`.
   *
   * @deprecated like all Videos endpoints of the API
   * @throws OpenAIError when `video` is missing, or text; nothing is sent
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  extend(body: VideoExtendParams, options?: RequestOptions): APIPromise<Video> {
    requireFile(body, 'video');
    return this._client.post('/videos/extensions', multipartOptions(body, options));
  }

  /**
   * The name of a character, and when it was made.
   *
   * @deprecated like all Videos endpoints of the API
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  getCharacter(characterID: string, options?: RequestOptions): APIPromise<VideoGetCharacterResponse> {
    return this._client.get(path`/videos/characters/${characterID}`, options);
  }

  /**
   * Starts a new take on a completed video of yours.
   *
   * @deprecated like all Videos endpoints of the API
   * @see https://platform.openai.com/docs/api-reference/videos
   */
  remix(videoID: string, body: VideoRemixParams, options?: RequestOptions): APIPromise<Video> {
    // JSON, unless a parameter that the types don't know holds a file.
    const request = hasUploadable(body) ? multipartOptions(body, options) : { body, ...options };
    return this._client.post(path`/videos/${videoID}/remix`, request);
  }
}
