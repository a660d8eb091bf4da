// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as VectorStoresAPI from '@oxide/vector-stores';

type AutoFileChunkingStrategyParam = VectorStoresAPI.AutoFileChunkingStrategyParam;
type FileChunkingStrategy = VectorStoresAPI.FileChunkingStrategy;
type FileChunkingStrategyParam = VectorStoresAPI.FileChunkingStrategyParam;
type OtherFileChunkingStrategyObject = VectorStoresAPI.OtherFileChunkingStrategyObject;
type StaticFileChunkingStrategy = VectorStoresAPI.StaticFileChunkingStrategy;
type StaticFileChunkingStrategyObject = VectorStoresAPI.StaticFileChunkingStrategyObject;
type StaticFileChunkingStrategyObjectParam = VectorStoresAPI.StaticFileChunkingStrategyObjectParam;
type VectorStore = VectorStoresAPI.VectorStore;
declare namespace VectorStore {
  export type ExpiresAfter = VectorStoresAPI.VectorStore.ExpiresAfter;
  export type FileCounts = VectorStoresAPI.VectorStore.FileCounts;
}
type VectorStoreCreateParams = VectorStoresAPI.VectorStoreCreateParams;
declare namespace VectorStoreCreateParams {
  export type ExpiresAfter = VectorStoresAPI.VectorStoreCreateParams.ExpiresAfter;
}
type VectorStoreDeleted = VectorStoresAPI.VectorStoreDeleted;
type VectorStoreListParams = VectorStoresAPI.VectorStoreListParams;
type VectorStoreSearchParams = VectorStoresAPI.VectorStoreSearchParams;
declare namespace VectorStoreSearchParams {
  export type RankingOptions = VectorStoresAPI.VectorStoreSearchParams.RankingOptions;
}
type VectorStoreSearchResponse = VectorStoresAPI.VectorStoreSearchResponse;
declare namespace VectorStoreSearchResponse {
  export type Content = VectorStoresAPI.VectorStoreSearchResponse.Content;
}
type VectorStoreSearchResponsesPage = VectorStoresAPI.VectorStoreSearchResponsesPage;
type VectorStoreUpdateParams = VectorStoresAPI.VectorStoreUpdateParams;
declare namespace VectorStoreUpdateParams {
  export type ExpiresAfter = VectorStoresAPI.VectorStoreUpdateParams.ExpiresAfter;
}
type VectorStoresPage = VectorStoresAPI.VectorStoresPage;
type FileBatchCancelParams = VectorStoresAPI.FileBatchCancelParams;
type FileBatchCreateParams = VectorStoresAPI.FileBatchCreateParams;
declare namespace FileBatchCreateParams {
  export type File = VectorStoresAPI.FileBatchCreateParams.File;
}
type FileBatchListFilesParams = VectorStoresAPI.FileBatchListFilesParams;
type FileBatchRetrieveParams = VectorStoresAPI.FileBatchRetrieveParams;
type VectorStoreFileBatch = VectorStoresAPI.VectorStoreFileBatch;
declare namespace VectorStoreFileBatch {
  export type FileCounts = VectorStoresAPI.VectorStoreFileBatch.FileCounts;
}
type FileContentParams = VectorStoresAPI.FileContentParams;
type FileContentResponse = VectorStoresAPI.FileContentResponse;
type FileContentResponsesPage = VectorStoresAPI.FileContentResponsesPage;
type FileCreateParams = VectorStoresAPI.FileCreateParams;
type FileDeleteParams = VectorStoresAPI.FileDeleteParams;
type FileListParams = VectorStoresAPI.FileListParams;
type FileRetrieveParams = VectorStoresAPI.FileRetrieveParams;
type FileUpdateParams = VectorStoresAPI.FileUpdateParams;
type VectorStoreFile = VectorStoresAPI.VectorStoreFile;
declare namespace VectorStoreFile {
  export type LastError = VectorStoresAPI.VectorStoreFile.LastError;
}
type VectorStoreFileDeleted = VectorStoresAPI.VectorStoreFileDeleted;
type VectorStoreFilesPage = VectorStoresAPI.VectorStoreFilesPage;

export type VectorStores = VectorStoresAPI.VectorStores;
export declare namespace VectorStores {
  export {
    AutoFileChunkingStrategyParam,
    FileBatchCancelParams,
    FileBatchCreateParams,
    FileBatchListFilesParams,
    FileBatchRetrieveParams,
    FileChunkingStrategy,
    FileChunkingStrategyParam,
    FileContentParams,
    FileContentResponse,
    FileContentResponsesPage,
    FileCreateParams,
    FileDeleteParams,
    FileListParams,
    FileRetrieveParams,
    FileUpdateParams,
    OtherFileChunkingStrategyObject,
    StaticFileChunkingStrategy,
    StaticFileChunkingStrategyObject,
    StaticFileChunkingStrategyObjectParam,
    VectorStore,
    VectorStoreCreateParams,
    VectorStoreDeleted,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreFileDeleted,
    VectorStoreFilesPage,
    VectorStoreListParams,
    VectorStoreSearchParams,
    VectorStoreSearchResponse,
    VectorStoreSearchResponsesPage,
    VectorStoreUpdateParams,
    VectorStoresPage,
  };

  export type FileBatches = VectorStoresAPI.VectorStores['fileBatches'];
  export namespace FileBatches {
    export {
      FileBatchCancelParams,
      FileBatchCreateParams,
      FileBatchListFilesParams,
      FileBatchRetrieveParams,
      VectorStoreFileBatch,
    };
  }

  export type Files = VectorStoresAPI.VectorStores['files'];
  export namespace Files {
    export {
      FileContentParams,
      FileContentResponse,
      FileContentResponsesPage,
      FileCreateParams,
      FileDeleteParams,
      FileListParams,
      FileRetrieveParams,
      FileUpdateParams,
      VectorStoreFile,
      VectorStoreFileDeleted,
      VectorStoreFilesPage,
    };
  }
}
