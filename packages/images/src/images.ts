import type { APIPromise, RequestOptions, Stream } from '@oxide/core';
import { APIResource, multipartOptions, requireFile } from '@oxide/core/internal';
import type {
  ImageCreateVariationParams,
  ImageEditParamsBase,
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageEditStreamEvent,
  ImageGenerateParamsBase,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
  ImageGenStreamEvent,
  ImagesResponse,
} from './generated/index.ts';

/**
 * Images made from words, or from words and other images.
 *
 * Source: https://platform.openai.com/docs/api-reference/images
 */
export class Images extends APIResource {
  /**
   * Makes variations of an image.
   *
   * @deprecated only `dall-e-2` knows it; `edit` with a prompt does more
   * @throws OpenAIError when `image` is missing or no file; nothing is sent
   * @see https://platform.openai.com/docs/api-reference/images
   */
  createVariation(body: ImageCreateVariationParams, options?: RequestOptions): APIPromise<ImagesResponse> {
    requireFile(body, 'image');
    return this._client.post('/images/variations', multipartOptions(body, options));
  }

  /**
   * Makes an image from one image or several, and a prompt. With `stream: true` the promise gives a stream of
   * previews, as many as `partial_images` asks for, and of the finished images.
   *
   * It goes as a form, which can't say null: leave a parameter out to have its default.
   *
   * @throws OpenAIError when `image` is missing or no file; nothing is sent
   * @throws UnreadableFileError when a file can't be read
   * @throws BadRequestError when a parameter is wrong or the request was moderated; `error.code` tells which
   * @see https://platform.openai.com/docs/api-reference/images
   */
  edit(body: ImageEditParamsNonStreaming, options?: RequestOptions): APIPromise<ImagesResponse>;
  edit(body: ImageEditParamsStreaming, options?: RequestOptions): APIPromise<Stream<ImageEditStreamEvent>>;
  edit(
    body: ImageEditParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageEditStreamEvent> | ImagesResponse>;
  edit(
    body: ImageEditParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageEditStreamEvent> | ImagesResponse> {
    requireFile(body, 'image');
    const stream = body.stream ?? false;
    return this._client.post('/images/edits', multipartOptions(body, { ...options, stream }));
  }

  /**
   * Makes images from a prompt. With `stream: true` the promise gives a stream of previews, as many as
   * `partial_images` asks for, and of the finished images. It may take minutes: mind `timeout`.
   *
   * @throws BadRequestError when a parameter is wrong or the request was moderated; `error.code` tells which
   * @see https://platform.openai.com/docs/api-reference/images
   */
  generate(body: ImageGenerateParamsNonStreaming, options?: RequestOptions): APIPromise<ImagesResponse>;
  generate(
    body: ImageGenerateParamsStreaming,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent>>;
  generate(
    body: ImageGenerateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent> | ImagesResponse>;
  generate(
    body: ImageGenerateParamsBase,
    options?: RequestOptions,
  ): APIPromise<Stream<ImageGenStreamEvent> | ImagesResponse> {
    return this._client.post('/images/generations', { body, ...options, stream: body.stream ?? false });
  }
}
