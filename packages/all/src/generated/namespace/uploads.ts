// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as UploadsAPI from '@oxide/uploads';

type Upload = UploadsAPI.Upload;
type UploadCompleteParams = UploadsAPI.UploadCompleteParams;
type UploadCreateParams = UploadsAPI.UploadCreateParams;
declare namespace UploadCreateParams {
  export type ExpiresAfter = UploadsAPI.UploadCreateParams.ExpiresAfter;
}
type PartCreateParams = UploadsAPI.PartCreateParams;
type UploadPart = UploadsAPI.UploadPart;

export type Uploads = UploadsAPI.Uploads;
export declare namespace Uploads {
  export {
    PartCreateParams,
    Upload,
    UploadCompleteParams,
    UploadCreateParams,
    UploadPart,
  };

  export type Parts = UploadsAPI.Uploads['parts'];
  export namespace Parts {
    export {
      PartCreateParams,
      UploadPart,
    };
  }
}
