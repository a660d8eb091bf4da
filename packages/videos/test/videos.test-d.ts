import type { APIPromise, ConversationCursorPage } from '@oxide/core';
import { type Video, type VideoEditParams, Videos, type VideosPage } from '@oxide/videos';
import { expectTypeOf, it } from 'vitest';

const videos = new Videos();

it('gives jobs, bytes and pages', () => {
  expectTypeOf(videos.create({ prompt: '' })).toEqualTypeOf<APIPromise<Video>>();
  expectTypeOf(videos.downloadContent('video_1', { variant: 'video' })).toEqualTypeOf<APIPromise<Response>>();
  expectTypeOf<VideosPage>().toEqualTypeOf<ConversationCursorPage<Video>>();
  expectTypeOf<
    ReturnType<typeof videos.list> extends AsyncIterable<infer Item> ? Item : never
  >().toEqualTypeOf<Video>();
});

it('takes a video as a file or by its id, not its path', () => {
  expectTypeOf<{ video: File; prompt: string }>().toExtend<VideoEditParams>();
  expectTypeOf<{ video: { id: string }; prompt: string }>().toExtend<VideoEditParams>();
  // @ts-expect-error a path is no file
  void videos.edit({ video: 'rain.mp4', prompt: '' });
});
