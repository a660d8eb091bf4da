// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { ConversationCursorPage, ConversationCursorPageParams, Uploadable } from '@oxide/core';

/** Image by address or by file ID; exactly one of them. */
export interface ImageInputReferenceParam {
  /** Full web address or base64 `data:` URL. Length: at most 20971520 characters. Format: uri. */
  image_url?: string;
  /** Identifier of an uploaded image. */
  file_id?: string;
}

/** A video that is being, or has been, generated. */
export interface Video {
  /** Identifier, used to follow, download, extend, remix or delete the video. */
  id: string;
  /** Kind of object; a constant. */
  object: 'video';
  /** Model that makes the video. */
  model: VideoModel;
  /** State of the job that makes the video. */
  status: 'queued' | 'in_progress' | 'completed' | 'failed';
  /** Share of the work that is done, about, in percent. */
  progress: number;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Completion time in Unix seconds; null while unfinished. */
  completed_at: number | null;
  /** When the files can no longer be downloaded, in Unix seconds; null when not set. */
  expires_at: number | null;
  /** What the video should show; null when unknown. */
  prompt: string | null;
  /** Width and height in pixels. */
  size: VideoSize;
  /** Length in seconds; of an extension, the length of the whole. */
  seconds: string;
  /** Video of which this is a remix; null for none. */
  remixed_from_video_id: string | null;
  /** Why generation failed; null when it didn't. */
  error: VideoCreateError | null;
}

/** A character to make from a video. */
export interface VideoCreateCharacterParams {
  /** Video that shows the character. */
  video: Uploadable;
  /** Name of the character. Length: 1 to 80 characters. */
  name: string;
}

/** A character that videos can show. */
export type VideoCreateCharacterResponse = VideoGetCharacterResponse;

/** Why a video could not be made. */
export interface VideoCreateError {
  /** Code of the error, for programs. */
  code: string;
  /** Explanation of the error, for people. */
  message: string;
}

/** A video to generate. */
export interface VideoCreateParams {
  /** What the video should show. Length: 1 to 32000 characters. */
  prompt: string;
  /** Video model to use. */
  model?: VideoModel;
  /** Image that guides the video, uploaded or by reference. */
  input_reference?: Uploadable | ImageInputReferenceParam;
  /** Length of the clip in seconds: 4, 8 or 12. */
  seconds?: VideoSeconds;
  /** Width and height of the video in pixels. */
  size?: VideoSize;
}

/** Confirms that a video was deleted. */
export interface VideoDeleteResponse {
  /** Kind of object; a constant. */
  object: 'video.deleted';
  /** Whether the object has been deleted. */
  deleted: boolean;
  /** Identifier of the video that is gone. */
  id: string;
}

/** Selects the video, and which of its files, to download. */
export interface VideoDownloadContentParams {
  /** Which file to download: video, thumbnail or sprite sheet. */
  variant?: 'video' | 'thumbnail' | 'spritesheet';
}

/** A video to edit. */
export interface VideoEditParams {
  /** Video to edit: an upload, or a finished one by reference. */
  video: Uploadable | VideoEditParams.VideoReferenceInputParam;
  /** How to change the video. Length: 1 to 32000 characters. */
  prompt: string;
}

export declare namespace VideoEditParams {
  /** A finished video, by its identifier. */
  export interface VideoReferenceInputParam {
    /** Identifier of the finished video. */
    id: string;
  }
}

/** A video to continue. */
export interface VideoExtendParams {
  /** Video to continue: an upload, or a finished one by reference. */
  video: VideoExtendParams.VideoReferenceInputParam | Uploadable;
  /** What the continuation should show. Length: 1 to 32000 characters. */
  prompt: string;
  /** Length of the added part in seconds: 4, 8, 12, 16 or 20. */
  seconds: VideoSeconds;
}

export declare namespace VideoExtendParams {
  /** A finished video, by its identifier. */
  export type VideoReferenceInputParam = VideoEditParams.VideoReferenceInputParam;
}

/** A character that videos can show. */
export interface VideoGetCharacterResponse {
  /** Identifier of the character; may be null. */
  id: string | null;
  /** Name of the character; may be null. */
  name: string | null;
  /** Creation time in Unix seconds. */
  created_at: number;
}

/** Paging through videos. */
export interface VideoListParams extends ConversationCursorPageParams {
  /** Sort direction by creation time: `asc` oldest first, `desc` newest first. */
  order?: 'asc' | 'desc';
}

/** Name of a video model; newer names than the listed ones are accepted. */
export type VideoModel =
  | (string & {})
  | 'sora-2'
  | 'sora-2-pro'
  | 'sora-2-2025-10-06'
  | 'sora-2-pro-2025-10-06'
  | 'sora-2-2025-12-08';

/** A new take on a finished video. */
export interface VideoRemixParams {
  /** What the new version should show. Length: 1 to 32000 characters. */
  prompt: string;
}

/** Length of a clip in seconds. */
export type VideoSeconds = '4' | '8' | '12';

/** Width and height in pixels. */
export type VideoSize = '720x1280' | '1280x720' | '1024x1792' | '1792x1024';

export type VideosPage = ConversationCursorPage<Video>;
