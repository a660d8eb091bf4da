// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as VideosAPI from '@oxide/videos';

type ImageInputReferenceParam = VideosAPI.ImageInputReferenceParam;
type Video = VideosAPI.Video;
type VideoCreateCharacterParams = VideosAPI.VideoCreateCharacterParams;
type VideoCreateCharacterResponse = VideosAPI.VideoCreateCharacterResponse;
type VideoCreateError = VideosAPI.VideoCreateError;
type VideoCreateParams = VideosAPI.VideoCreateParams;
type VideoDeleteResponse = VideosAPI.VideoDeleteResponse;
type VideoDownloadContentParams = VideosAPI.VideoDownloadContentParams;
type VideoEditParams = VideosAPI.VideoEditParams;
declare namespace VideoEditParams {
  export type VideoReferenceInputParam = VideosAPI.VideoEditParams.VideoReferenceInputParam;
}
type VideoExtendParams = VideosAPI.VideoExtendParams;
declare namespace VideoExtendParams {
  export type VideoReferenceInputParam = VideosAPI.VideoExtendParams.VideoReferenceInputParam;
}
type VideoGetCharacterResponse = VideosAPI.VideoGetCharacterResponse;
type VideoListParams = VideosAPI.VideoListParams;
type VideoModel = VideosAPI.VideoModel;
type VideoRemixParams = VideosAPI.VideoRemixParams;
type VideoSeconds = VideosAPI.VideoSeconds;
type VideoSize = VideosAPI.VideoSize;
type VideosPage = VideosAPI.VideosPage;

export type Videos = VideosAPI.Videos;
export declare namespace Videos {
  export {
    ImageInputReferenceParam,
    Video,
    VideoCreateCharacterParams,
    VideoCreateCharacterResponse,
    VideoCreateError,
    VideoCreateParams,
    VideoDeleteResponse,
    VideoDownloadContentParams,
    VideoEditParams,
    VideoExtendParams,
    VideoGetCharacterResponse,
    VideoListParams,
    VideoModel,
    VideoRemixParams,
    VideoSeconds,
    VideoSize,
    VideosPage,
  };
}
