// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Images } from '@oxide/images';
export type { ImageEditParamsBase, ImageGenerateParamsBase } from '@oxide/images';
export type {
  Image,
  ImageCreateVariationParams,
  ImageEditCompletedEvent,
  ImageEditParams,
  ImageEditParamsNonStreaming,
  ImageEditParamsStreaming,
  ImageEditPartialImageEvent,
  ImageEditStreamEvent,
  ImageGenCompletedEvent,
  ImageGenPartialImageEvent,
  ImageGenStreamEvent,
  ImageGenerateParams,
  ImageGenerateParamsNonStreaming,
  ImageGenerateParamsStreaming,
  ImageModel,
  ImagesResponse,
} from '@oxide/images';
