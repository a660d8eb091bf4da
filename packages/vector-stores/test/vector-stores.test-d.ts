import type { APIPromise, PagePromise } from '@oxide/core';
import {
  type FileBatchUploadError,
  type UploadedFile,
  type VectorStore,
  type VectorStoreFile,
  type VectorStoreFileBatch,
  type VectorStoreFilesPage,
  type VectorStoreSearchResponse,
  type VectorStoreSearchResponsesPage,
  VectorStores,
} from '@oxide/vector-stores';
import { expectTypeOf, it } from 'vitest';

const stores = new VectorStores();

it('gives stores, files, batches and pages of them', () => {
  expectTypeOf(stores.retrieve('vs_1')).toEqualTypeOf<APIPromise<VectorStore>>();
  expectTypeOf(stores.search('vs_1', { query: 'a' })).toEqualTypeOf<
    PagePromise<VectorStoreSearchResponsesPage, VectorStoreSearchResponse>
  >();
  expectTypeOf(stores.files.list('vs_1', { timeout: 1 })).toEqualTypeOf<
    PagePromise<VectorStoreFilesPage, VectorStoreFile>
  >();
  expectTypeOf(stores.fileBatches.listFiles('vsfb_1', { vector_store_id: 'vs_1' })).toEqualTypeOf<
    PagePromise<VectorStoreFilesPage, VectorStoreFile>
  >();
});

it('gives plain promises where it polls', () => {
  expectTypeOf(stores.files.poll('vs_1', 'file-1', { pollIntervalMs: 1 })).toEqualTypeOf<
    Promise<VectorStoreFile>
  >();
  expectTypeOf(stores.fileBatches.uploadAndPoll('vs_1', { files: [] }, { maxConcurrency: 1 })).toEqualTypeOf<
    Promise<VectorStoreFileBatch>
  >();
  expectTypeOf<FileBatchUploadError['uploaded']>().toEqualTypeOf<readonly UploadedFile[]>();
});

it('needs the id of the store where it is in the path', () => {
  // @ts-expect-error the store is missing
  void stores.files.retrieve('file-1', {});
  // @ts-expect-error request options are no query
  void stores.files.list('vs_1', { limit: 1, timeout: 1 });
});
