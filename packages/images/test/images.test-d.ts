import type { APIPromise, Stream } from '@oxide/core';
import {
  type ImageEditParams,
  type ImageEditStreamEvent,
  type ImageGenerateParams,
  type ImageGenStreamEvent,
  Images,
  type ImagesResponse,
} from '@oxide/images';
import { expectTypeOf, it } from 'vitest';

const images = new Images();
const image = new File([], 'crab.png');

it('gives images, or a stream of events when one is asked for', () => {
  expectTypeOf(images.generate({ prompt: '' })).toEqualTypeOf<APIPromise<ImagesResponse>>();
  expectTypeOf(images.generate({ prompt: '', stream: true })).toEqualTypeOf<
    APIPromise<Stream<ImageGenStreamEvent>>
  >();
  expectTypeOf(images.generate({} as ImageGenerateParams)).toEqualTypeOf<
    APIPromise<Stream<ImageGenStreamEvent> | ImagesResponse>
  >();
  expectTypeOf(images.edit({ image, prompt: '' })).toEqualTypeOf<APIPromise<ImagesResponse>>();
  expectTypeOf(images.edit({ image: [image], prompt: '', stream: true })).toEqualTypeOf<
    APIPromise<Stream<ImageEditStreamEvent>>
  >();
});

it('asks for an image that is a file', () => {
  // @ts-expect-error no image
  void images.edit({ prompt: '' });
  // @ts-expect-error a path is no file
  const wrong: ImageEditParams = { image: 'crab.png', prompt: '' };
  void wrong;
});
