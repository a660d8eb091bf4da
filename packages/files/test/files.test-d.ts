import { createReadStream } from 'node:fs';
import type { APIPromise, PagePromise, WithRequestID } from '@oxide/core';
import { type FileCreateParams, type FileObject, type FileObjectsPage, Files } from '@oxide/files';
import { expectTypeOf, it } from 'vitest';

const files = new Files();

it('takes streams and blobs as files, but no path', () => {
  expectTypeOf(createReadStream('a')).toExtend<FileCreateParams['file']>();
  expectTypeOf<Blob>().toExtend<FileCreateParams['file']>();
  expectTypeOf<string>().not.toExtend<FileCreateParams['file']>();
});

it('takes the purposes of the API alone', () => {
  // @ts-expect-error a misspelt purpose
  void files.create({ file: new Blob(), purpose: 'finetune' });
});

it('gives files, pages of files and responses', () => {
  expectTypeOf(files.retrieve('file-1')).toEqualTypeOf<APIPromise<FileObject>>();
  expectTypeOf(files.list({ limit: 1 })).toEqualTypeOf<PagePromise<FileObjectsPage, FileObject>>();
  expectTypeOf(files.list({ timeout: 1 })).toEqualTypeOf<PagePromise<FileObjectsPage, FileObject>>();
  expectTypeOf(files.content('file-1')).toEqualTypeOf<APIPromise<Response>>();
  expectTypeOf<Awaited<APIPromise<FileObject>>>().toEqualTypeOf<WithRequestID<FileObject>>();
});
