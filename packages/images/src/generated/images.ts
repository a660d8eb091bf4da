// Written by `pnpm codegen` from the API manifest. Do not edit.

import type { Uploadable } from '@oxide/core';

/** A generated image, inline or by address. */
export interface Image {
  /** The image in base64. GPT image models always send it, DALL·E models when asked for `b64_json`. */
  b64_json?: string;
  /** Address of the image; DALL·E models only. Format: uri. */
  url?: string;
  /** Prompt as the model rewrote it; only with `dall-e-3`. */
  revised_prompt?: string;
}

/** An image to vary; `dall-e-2` only. */
export interface ImageCreateVariationParams {
  /** Image to vary: a square PNG below 4 MB. */
  image: Uploadable;
  /**
   * Image model; `dall-e-2` is the only one.
   *
   * @default "dall-e-2"
   */
  model?: (string & {}) | 'dall-e-2' | null;
  /**
   * How many images to make, 1 to 10.
   *
   * @default 1
   */
  n?: number | null;
  /**
   * Whether images come as a `url`, valid for 60 minutes, or inline as `b64_json`.
   *
   * @default "url"
   */
  response_format?: 'url' | 'b64_json' | null;
  /**
   * Width and height of the image in pixels, as `WIDTHxHEIGHT`.
   *
   * @default "1024x1024"
   */
  size?: '256x256' | '512x512' | '1024x1024' | null;
  /** Stable identifier of your end user, which helps to find abuse. */
  user?: string;
}

/** An edited image is finished. */
export interface ImageEditCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'image_edit.completed';
  /** The finished image in base64. */
  b64_json: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Width and height of the image in pixels, as `WIDTHxHEIGHT`. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** Quality of the image. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
  /** Background of the image. */
  background: 'transparent' | 'opaque' | 'auto';
  /** File format of the generated image. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Tokens that the image consumed; GPT image models only. */
  usage: ImageEditCompletedEvent.Usage;
  /** Stable pseudonym of your end user, used to trace policy violations. Hash names and addresses first. */
  safety_identifier?: string | null;
}

export declare namespace ImageEditCompletedEvent {
  /** Tokens that image generation consumed; GPT image models only. */
  export type Usage = ImageGenCompletedEvent.Usage;

  export namespace Usage {
    /** How the input tokens divide into kinds. */
    export type InputTokensDetails = ImageGenCompletedEvent.Usage.InputTokensDetails;
  }
}

/** Images to edit, and how. */
export type ImageEditParams = ImageEditParamsNonStreaming | ImageEditParamsStreaming;

export declare namespace ImageEditParams {
  export type ImageEditParamsNonStreaming = OuterImageEditParamsNonStreaming;

  export type ImageEditParamsStreaming = OuterImageEditParamsStreaming;
}

/** Images to edit, and how. */
export interface ImageEditParamsBase {
  /**
   * Image or images to edit. GPT image models take up to 16 of png, webp or jpg below 50 MB; `dall-e-2`
   * one square png below 4 MB.
   */
  image: Uploadable | Array<Uploadable>;
  /** What the result should show. At most 32,000 characters, with `dall-e-2` 1000. */
  prompt: string;
  /** PNG below 4 MB whose transparent areas mark what to repaint; of the same size as the (first) image. */
  mask?: Uploadable;
  /**
   * Background of the result; `transparent` needs `png` or `webp`. GPT image models only.
   *
   * @default "auto"
   */
  background?: 'transparent' | 'opaque' | 'auto' | null;
  /**
   * Image model to use; if none is given, `gpt-image-1.5`.
   *
   * @default "gpt-image-1.5"
   */
  model?: (string & {}) | ImageModel | null;
  /**
   * How many images to make, 1 to 10.
   *
   * @default 1
   */
  n?: number | null;
  /**
   * `WIDTHxHEIGHT` in pixels, or `auto`; which sizes are possible depends on the model.
   *
   * @default "1024x1024"
   */
  size?:
    | (string & {})
    | '256x256'
    | '512x512'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | 'auto'
    | null;
  /**
   * Whether images come as a `url`, valid for 60 minutes, or inline as `b64_json`. For `dall-e-2`; GPT
   * image models always send base64.
   */
  response_format?: 'url' | 'b64_json' | null;
  /**
   * File format of the results. GPT image models only.
   *
   * @default "png"
   */
  output_format?: 'png' | 'jpeg' | 'webp' | 'gif' | null;
  /**
   * Compression of `webp` and `jpeg` results, 0 to 100 percent. GPT image models only.
   *
   * @default 100
   */
  output_compression?: number | null;
  /** Stable identifier of your end user, which helps to find abuse. */
  user?: string;
  /** How closely the result keeps to the style and features, faces above all, of the input images. */
  input_fidelity?: 'high' | 'low' | null;
  /**
   * When true, previews and results arrive as events.
   *
   * @default false
   */
  stream?: boolean | null;
  /** How many previews to stream before the final image; with 0 only the final one comes. */
  partial_images?: number | null;
  /**
   * How good the image should be; higher takes longer and costs more.
   *
   * @default "auto"
   */
  quality?: 'standard' | 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max' | null;
  /**
   * How much thought goes into planning the image, apart from the quality of its rendering; the model's
   * own default when absent.
   */
  complexity?: 'low' | 'medium' | 'high' | null;
  /**
   * Frames of a GIF; only with `output_format: 'gif'`. Range: 2 to 16.
   *
   * @default 9
   */
  frame_count?: number | null;
  /**
   * How long each frame of a GIF stays, in milliseconds, rounded to 10; only with `output_format: 'gif'`.
   *
   * @default 200
   */
  frame_duration_ms?: number | null;
  /**
   * Transparent PNG laid over the first image to show what to edit; as large as that image, and not along
   * with a mask.
   */
  markup?: Uploadable;
  /** Stable pseudonym of your end user, used to trace policy violations. Hash names and addresses first. */
  safety_identifier?: string | null;
}

/** Images to edit, and how. */
export interface ImageEditParamsNonStreaming extends ImageEditParamsBase {
  /** When true, previews and results arrive as events. */
  stream?: false | null;
}

/** Images to edit, and how. */
export interface ImageEditParamsStreaming extends ImageEditParamsBase {
  /** When true, previews and results arrive as events. */
  stream: true;
}

/** A preview of an edited image. */
export interface ImageEditPartialImageEvent {
  /** Tells which variant of the type this is. */
  type: 'image_edit.partial_image';
  /** The preview in base64. */
  b64_json: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Size that the image will have. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** Quality that the image will have. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
  /** Background that the image will have. */
  background: 'transparent' | 'opaque' | 'auto';
  /** File format that the image will have. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Which preview this is, counted from 0. */
  partial_image_index: number;
}

/** An event of a streamed image edit: preview or result. */
export type ImageEditStreamEvent = ImageEditPartialImageEvent | ImageEditCompletedEvent;

/** A generated image is finished. */
export interface ImageGenCompletedEvent {
  /** Tells which variant of the type this is. */
  type: 'image_generation.completed';
  /** The finished image in base64. */
  b64_json: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Width and height of the image in pixels, as `WIDTHxHEIGHT`. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** Quality of the image. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
  /** Background of the image. */
  background: 'transparent' | 'opaque' | 'auto';
  /** File format of the generated image. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Tokens that the image consumed; GPT image models only. */
  usage: ImageGenCompletedEvent.Usage;
  /** Stable pseudonym of your end user, used to trace policy violations. Hash names and addresses first. */
  safety_identifier?: string | null;
}

export declare namespace ImageGenCompletedEvent {
  /** Tokens that image generation consumed; GPT image models only. */
  export interface Usage {
    /** Input and output tokens together. */
    total_tokens: number;
    /** Number of tokens in the input. */
    input_tokens: number;
    /** Image tokens that were generated. */
    output_tokens: number;
    /** How the input tokens divide into kinds. */
    input_tokens_details: ImageGenCompletedEvent.Usage.InputTokensDetails;
  }

  export namespace Usage {
    /** How the input tokens divide into kinds. */
    export interface InputTokensDetails {
      /** Number of tokens that represent text. */
      text_tokens: number;
      /** Number of tokens that represent images. */
      image_tokens: number;
    }
  }
}

/** A preview of a generated image. */
export interface ImageGenPartialImageEvent {
  /** Tells which variant of the type this is. */
  type: 'image_generation.partial_image';
  /** The preview in base64. */
  b64_json: string;
  /** Creation time in Unix seconds. */
  created_at: number;
  /** Size that the image will have. */
  size: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024' | 'auto';
  /** Quality that the image will have. */
  quality: 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max';
  /** Background that the image will have. */
  background: 'transparent' | 'opaque' | 'auto';
  /** File format that the image will have. */
  output_format: 'png' | 'webp' | 'jpeg';
  /** Which preview this is, counted from 0. */
  partial_image_index: number;
}

/** An event of streamed image generation: preview or result. */
export type ImageGenStreamEvent = ImageGenPartialImageEvent | ImageGenCompletedEvent;

/** Images to generate. */
export type ImageGenerateParams = ImageGenerateParamsNonStreaming | ImageGenerateParamsStreaming;

export declare namespace ImageGenerateParams {
  export type ImageGenerateParamsNonStreaming = OuterImageGenerateParamsNonStreaming;

  export type ImageGenerateParamsStreaming = OuterImageGenerateParamsStreaming;

  /**
   * Model that draws an SVG, and its effort; only with `output_format: 'svg'`. The other `model` makes the
   * image that it draws from.
   */
  export interface Svg {
    /** Model to use, or the one that was used. */
    model: string;
    /** Settings for models that reason before they answer. */
    reasoning?: ImageGenerateParams.Svg.Reasoning | null;
  }

  export namespace Svg {
    /** Settings for models that reason before they answer. */
    export interface Reasoning {
      /** How much reasoning to do before answering; less is faster and uses fewer tokens. */
      effort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh' | 'max' | null;
    }
  }
}

/** Images to generate. */
export interface ImageGenerateParamsBase {
  /** What the images should show. At most 32,000 characters; with `dall-e-2` 1000, with `dall-e-3` 4000. */
  prompt: string;
  /**
   * Image model to use. By default `dall-e-2`, but a GPT image model once a parameter needs one.
   *
   * @default "dall-e-2"
   */
  model?:
    | (string & {})
    | 'gpt-image-1.5'
    | 'gpt-image-2'
    | 'gpt-image-2-2026-04-21'
    | 'dall-e-2'
    | 'dall-e-3'
    | 'gpt-image-1'
    | 'gpt-image-1-mini'
    | null;
  /**
   * How many images to make, 1 to 10; `dall-e-3` makes one.
   *
   * @default 1
   */
  n?: number | null;
  /**
   * `auto`; `low`, `medium` or `high` for GPT image models; `standard` or `hd` for `dall-e-3`; `standard`
   * for `dall-e-2`.
   *
   * @default "auto"
   */
  quality?: 'standard' | 'hd' | 'low' | 'medium' | 'high' | 'auto' | 'xhigh' | 'max' | null;
  /**
   * Whether images come as a `url`, valid for 60 minutes, or inline as `b64_json`. Not for GPT image
   * models, which always send base64.
   *
   * @default "url"
   */
  response_format?: 'url' | 'b64_json' | null;
  /**
   * File format of the results. GPT image models only.
   *
   * @default "png"
   */
  output_format?: 'png' | 'jpeg' | 'webp' | 'gif' | 'svg' | null;
  /**
   * Compression of `webp` and `jpeg` results, 0 to 100 percent. GPT image models only.
   *
   * @default 100
   */
  output_compression?: number | null;
  /**
   * When true, previews and results arrive as events. GPT image models only.
   *
   * @default false
   */
  stream?: boolean | null;
  /** How many previews to stream before the final image; with 0 only the final one comes. */
  partial_images?: number | null;
  /**
   * `WIDTHxHEIGHT` in pixels, or `auto`; which sizes are possible depends on the model.
   *
   * @default "auto"
   */
  size?:
    | (string & {})
    | 'auto'
    | '1024x1024'
    | '1536x1024'
    | '1024x1536'
    | '256x256'
    | '512x512'
    | '1792x1024'
    | '1024x1792'
    | null;
  /**
   * How strictly images are moderated; `low` filters less. GPT image models only.
   *
   * @default "auto"
   */
  moderation?: 'low' | 'auto' | null;
  /**
   * Background of the images; `transparent` needs `png` or `webp`. GPT image models only.
   *
   * @default "auto"
   */
  background?: 'transparent' | 'opaque' | 'auto' | null;
  /**
   * Look of the image, `vivid` or `natural`; only with `dall-e-3`.
   *
   * @default "vivid"
   */
  style?: 'vivid' | 'natural' | null;
  /** Stable identifier of your end user, which helps to find abuse. */
  user?: string;
  /**
   * How much thought goes into planning the image, apart from the quality of its rendering; the model's
   * own default when absent.
   */
  complexity?: 'low' | 'medium' | 'high' | null;
  /**
   * Frames of a GIF; only with `output_format: 'gif'`. Range: 2 to 16.
   *
   * @default 9
   */
  frame_count?: number | null;
  /**
   * How long each frame of a GIF stays, in milliseconds, rounded to 10; only with `output_format: 'gif'`.
   *
   * @default 200
   */
  frame_duration_ms?: number | null;
  /** Stable pseudonym of your end user, used to trace policy violations. Hash names and addresses first. */
  safety_identifier?: string | null;
  /**
   * Model that draws an SVG, and its effort; only with `output_format: 'svg'`. The other `model` makes the
   * image that it draws from.
   */
  svg?: ImageGenerateParams.Svg | null;
}

/** Images to generate. */
export interface ImageGenerateParamsNonStreaming extends ImageGenerateParamsBase {
  /** When true, previews and results arrive as events. GPT image models only. */
  stream?: false | null;
}

/** Images to generate. */
export interface ImageGenerateParamsStreaming extends ImageGenerateParamsBase {
  /** When true, previews and results arrive as events. GPT image models only. */
  stream: true;
}

/** Name of an image model. */
export type ImageModel =
  | 'gpt-image-1.5'
  | 'gpt-image-2'
  | 'gpt-image-2-2026-04-21'
  | 'dall-e-2'
  | 'gpt-image-1'
  | 'gpt-image-1-mini'
  | 'chatgpt-image-latest'
  | 'dall-e-3'
  | 'gpt-image-2.5-flare'
  | 'gpt-image-2.5-flare-2026-09-08'
  | 'gpt-image-2.5-sunburst'
  | 'gpt-image-2.5-sunburst-2026-09-08'
  | 'gpt-image-2.6-flare'
  | 'gpt-image-2.6-sunburst';

/** Images that were made, and the settings that were in effect. */
export interface ImagesResponse {
  /** Creation time in Unix seconds. */
  created: number;
  /** The generated images. */
  data?: Array<Image>;
  /** Background of the images: transparent or opaque. */
  background?: 'transparent' | 'opaque';
  /** File format of the images. */
  output_format?: 'png' | 'webp' | 'jpeg' | 'gif' | 'svg';
  /** Width and height of the image in pixels, as `WIDTHxHEIGHT`. */
  size?: (string & {}) | '1024x1024' | '1024x1536' | '1536x1024';
  /** Quality of the images. */
  quality?: 'low' | 'medium' | 'high' | 'xhigh' | 'max';
  /** Tokens that the images consumed; GPT image models only. */
  usage?: ImagesResponse.Usage;
  /** Stable pseudonym of your end user, used to trace policy violations. Hash names and addresses first. */
  safety_identifier?: string | null;
  /** Tokens that the model used that drew the SVG, apart from those of the image. */
  svg_usage?: ImagesResponse.SvgUsage;
}

export declare namespace ImagesResponse {
  /** Tokens that the model used that drew the SVG, apart from those of the image. */
  export interface SvgUsage {
    /** Number of tokens in the input. */
    input_tokens: number;
    /** Model to use, or the one that was used. */
    model: string;
    /** Number of tokens that were generated. */
    output_tokens: number;
    /** Tokens spent on reasoning, which the output doesn't show. */
    reasoning_tokens: number;
    /** Input and output tokens together. */
    total_tokens: number;
  }

  /** Tokens that image generation consumed; GPT image models only. */
  export interface Usage {
    /** Number of tokens in the input. */
    input_tokens: number;
    /** Input and output tokens together. */
    total_tokens: number;
    /** Number of tokens that were generated. */
    output_tokens: number;
    /** How the input tokens divide into kinds. */
    input_tokens_details: ImagesResponse.Usage.InputTokensDetails;
    /** How the output tokens divide into kinds. */
    output_tokens_details?: ImagesResponse.Usage.OutputTokensDetails;
  }

  export namespace Usage {
    /** How the input tokens divide into kinds. */
    export interface InputTokensDetails {
      /** Number of tokens that represent text. */
      text_tokens: number;
      /** Number of tokens that represent images. */
      image_tokens: number;
    }

    /** How the generated tokens divide into kinds. */
    export interface OutputTokensDetails {
      /** Number of tokens that represent images. */
      image_tokens: number;
      /** Number of tokens that represent text. */
      text_tokens: number;
    }
  }
}

type OuterImageEditParamsNonStreaming = ImageEditParamsNonStreaming;
type OuterImageEditParamsStreaming = ImageEditParamsStreaming;
type OuterImageGenerateParamsNonStreaming = ImageGenerateParamsNonStreaming;
type OuterImageGenerateParamsStreaming = ImageGenerateParamsStreaming;
