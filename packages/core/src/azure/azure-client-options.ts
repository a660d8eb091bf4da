import type { ClientOptions } from '../config/client-options.ts';

/** How an Azure client sends: as any client, and where and as whom on Azure. */
export interface AzureClientOptions extends Omit<ClientOptions, 'apiKey'> {
  /** Key of the resource, sent as `api-key`. @default process.env.AZURE_OPENAI_API_KEY */
  apiKey?: string | null | undefined;
  /**
   * Gives a Microsoft Entra token, sent as a bearer token in place of a key; called for each request, retries
   * included, so it should keep the token while that is valid, as `getBearerTokenProvider` of @azure/identity does.
   */
  azureADTokenProvider?: (() => Promise<string>) | undefined;
  /**
   * Address of the resource, such as `https://my-resource.openai.azure.com`; `/openai` is appended.
   * @default process.env.AZURE_OPENAI_ENDPOINT
   */
  endpoint?: string | undefined;
  /**
   * Address that the paths are appended to, in place of `endpoint`. The one of the v1 API,
   * `https://my-resource.openai.azure.com/openai/v1`, needs no `apiVersion`. @default process.env.OPENAI_BASE_URL
   */
  baseURL?: string | null | undefined;
  /**
   * Version of the API, such as `2024-10-21`. On the v1 API it is sent only if it stands here.
   * @default process.env.OPENAI_API_VERSION
   */
  apiVersion?: string | undefined;
  /** Deployment that the requests go to, for the paths that name one. @default the `model` of each request */
  deployment?: string | undefined;
}
