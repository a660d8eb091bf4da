import { createReadStream } from 'node:fs';
import type { APIPromise } from '@oxide/core';
import {
  type Upload,
  type UploadFileParams,
  type UploadIncompleteError,
  type UploadPart,
  type UploadProgress,
  type UploadSource,
  type UploadState,
  Uploads,
} from '@oxide/uploads';
import { expectTypeOf, it } from 'vitest';

const uploads = new Uploads();

it('gives uploads and parts', () => {
  expectTypeOf(uploads.cancel('upload_1')).toEqualTypeOf<APIPromise<Upload>>();
  expectTypeOf(uploads.parts.create('upload_1', { data: new Blob() })).toEqualTypeOf<
    APIPromise<UploadPart>
  >();
  expectTypeOf(uploads.uploadFile('a', { purpose: 'batch' })).toEqualTypeOf<Promise<Upload>>();
});

it('takes paths, streams, blobs and bytes as a source', () => {
  expectTypeOf(createReadStream('a')).toExtend<UploadSource>();
  expectTypeOf<Blob | Uint8Array | string | ReadableStream<Uint8Array>>().toExtend<UploadSource>();
  expectTypeOf<Response>().not.toExtend<UploadSource>();
});

it('goes on from an error or a progress', () => {
  expectTypeOf<UploadIncompleteError['state']>().toEqualTypeOf<UploadState>();
  expectTypeOf<UploadProgress>().toExtend<UploadState>();
  expectTypeOf<UploadState & { purpose: 'batch' }>().toExtend<UploadFileParams>();
  // @ts-expect-error a purpose is needed
  void uploads.uploadFile('a', {} as UploadState);
});
