// Written by `pnpm codegen` from the API manifest. Do not edit.

export { TranslationClientSecrets as ClientSecrets } from '@oxide/realtime';
import type * as RealtimeAPI from '@oxide/realtime';

type ClientSecretCreateParams = RealtimeAPI.TranslationsClientSecrets.ClientSecretCreateParams;
declare namespace ClientSecretCreateParams {
  export type ExpiresAfter = RealtimeAPI.TranslationsClientSecrets.ClientSecretCreateParams.ExpiresAfter;
}

export type { ClientSecretCreateParams };
