// Written by `pnpm codegen` from the API manifest. Do not edit.

export { Containers } from '@oxide/containers';
export type {
  ContainerCreateParams,
  ContainerCreateResponse,
  ContainerListParams,
  ContainerListResponse,
  ContainerListResponsesPage,
  ContainerRetrieveResponse,
} from '@oxide/containers';
