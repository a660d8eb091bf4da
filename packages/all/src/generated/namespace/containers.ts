// Written by `pnpm codegen` from the API manifest. Do not edit.

import type * as ContainersAPI from '@oxide/containers';

type ContainerCreateParams = ContainersAPI.ContainerCreateParams;
declare namespace ContainerCreateParams {
  export type ExpiresAfter = ContainersAPI.ContainerCreateParams.ExpiresAfter;
}
type ContainerCreateResponse = ContainersAPI.ContainerCreateResponse;
declare namespace ContainerCreateResponse {
  export type ExpiresAfter = ContainersAPI.ContainerCreateResponse.ExpiresAfter;
  export type NetworkPolicy = ContainersAPI.ContainerCreateResponse.NetworkPolicy;
}
type ContainerListParams = ContainersAPI.ContainerListParams;
type ContainerListResponse = ContainersAPI.ContainerListResponse;
declare namespace ContainerListResponse {
  export type ExpiresAfter = ContainersAPI.ContainerListResponse.ExpiresAfter;
  export type NetworkPolicy = ContainersAPI.ContainerListResponse.NetworkPolicy;
}
type ContainerListResponsesPage = ContainersAPI.ContainerListResponsesPage;
type ContainerRetrieveResponse = ContainersAPI.ContainerRetrieveResponse;
declare namespace ContainerRetrieveResponse {
  export type ExpiresAfter = ContainersAPI.ContainerRetrieveResponse.ExpiresAfter;
  export type NetworkPolicy = ContainersAPI.ContainerRetrieveResponse.NetworkPolicy;
}
type FileCreateParams = ContainersAPI.FileCreateParams;
type FileCreateResponse = ContainersAPI.FileCreateResponse;
type FileDeleteParams = ContainersAPI.FileDeleteParams;
type FileListParams = ContainersAPI.FileListParams;
type FileListResponse = ContainersAPI.FileListResponse;
type FileListResponsesPage = ContainersAPI.FileListResponsesPage;
type FileRetrieveParams = ContainersAPI.FileRetrieveParams;
type FileRetrieveResponse = ContainersAPI.FileRetrieveResponse;
type ContentRetrieveParams = ContainersAPI.ContentRetrieveParams;

export type Containers = ContainersAPI.Containers;
export declare namespace Containers {
  export {
    ContainerCreateParams,
    ContainerCreateResponse,
    ContainerListParams,
    ContainerListResponse,
    ContainerListResponsesPage,
    ContainerRetrieveResponse,
    FileCreateParams,
    FileCreateResponse,
    FileDeleteParams,
    FileListParams,
    FileListResponse,
    FileListResponsesPage,
    FileRetrieveParams,
    FileRetrieveResponse,
  };

  export type Files = ContainersAPI.Containers['files'];
  export namespace Files {
    export {
      ContentRetrieveParams,
      FileCreateParams,
      FileCreateResponse,
      FileDeleteParams,
      FileListParams,
      FileListResponse,
      FileListResponsesPage,
      FileRetrieveParams,
      FileRetrieveResponse,
    };

    export type Content = ContainersAPI.Containers['files']['content'];
    export namespace Content {
      export {
        ContentRetrieveParams,
      };
    }
  }
}
