// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as ImagesAPI from '@oxide/images';

type Image = ImagesAPI.Image;
type ImageCreateVariationParams = ImagesAPI.ImageCreateVariationParams;
type ImageEditCompletedEvent = ImagesAPI.ImageEditCompletedEvent;
declare namespace ImageEditCompletedEvent {
  export type Usage = ImagesAPI.ImageEditCompletedEvent.Usage;
  export namespace Usage {
    export type InputTokensDetails = ImagesAPI.ImageEditCompletedEvent.Usage.InputTokensDetails;
  }
}
type ImageEditParams = ImagesAPI.ImageEditParams;
declare namespace ImageEditParams {
  export type ImageEditParamsNonStreaming = ImagesAPI.ImageEditParams.ImageEditParamsNonStreaming;
  export type ImageEditParamsStreaming = ImagesAPI.ImageEditParams.ImageEditParamsStreaming;
}
type ImageEditParamsNonStreaming = ImagesAPI.ImageEditParamsNonStreaming;
type ImageEditParamsStreaming = ImagesAPI.ImageEditParamsStreaming;
type ImageEditPartialImageEvent = ImagesAPI.ImageEditPartialImageEvent;
type ImageEditStreamEvent = ImagesAPI.ImageEditStreamEvent;
type ImageGenCompletedEvent = ImagesAPI.ImageGenCompletedEvent;
declare namespace ImageGenCompletedEvent {
  export type Usage = ImagesAPI.ImageGenCompletedEvent.Usage;
  export namespace Usage {
    export type InputTokensDetails = ImagesAPI.ImageGenCompletedEvent.Usage.InputTokensDetails;
  }
}
type ImageGenPartialImageEvent = ImagesAPI.ImageGenPartialImageEvent;
type ImageGenStreamEvent = ImagesAPI.ImageGenStreamEvent;
type ImageGenerateParams = ImagesAPI.ImageGenerateParams;
declare namespace ImageGenerateParams {
  export type ImageGenerateParamsNonStreaming = ImagesAPI.ImageGenerateParams.ImageGenerateParamsNonStreaming;
  export type ImageGenerateParamsStreaming = ImagesAPI.ImageGenerateParams.ImageGenerateParamsStreaming;
  export type Svg = ImagesAPI.ImageGenerateParams.Svg;
  export namespace Svg {
    export type Reasoning = ImagesAPI.ImageGenerateParams.Svg.Reasoning;
  }
}
type ImageGenerateParamsNonStreaming = ImagesAPI.ImageGenerateParamsNonStreaming;
type ImageGenerateParamsStreaming = ImagesAPI.ImageGenerateParamsStreaming;
type ImageModel = ImagesAPI.ImageModel;
type ImagesResponse = ImagesAPI.ImagesResponse;
declare namespace ImagesResponse {
  export type SvgUsage = ImagesAPI.ImagesResponse.SvgUsage;
  export type Usage = ImagesAPI.ImagesResponse.Usage;
  export namespace Usage {
    export type InputTokensDetails = ImagesAPI.ImagesResponse.Usage.InputTokensDetails;
    export type OutputTokensDetails = ImagesAPI.ImagesResponse.Usage.OutputTokensDetails;
  }
}

export type Images = ImagesAPI.Images;
export declare namespace Images {
  export {
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
  };
}
