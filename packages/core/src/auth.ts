export type { TokenExchangeResponse } from './auth/access-token.ts';
export { OAuthError, type OAuthErrorCode } from './auth/oauth-error.ts';
export type { MetadataOptions } from './auth/providers/ask-metadata.ts';
export {
  type AzureManagedIdentityOptions,
  azureManagedIdentityTokenProvider,
} from './auth/providers/azure-managed-identity.ts';
export { gcpIDTokenProvider } from './auth/providers/gcp-id-token.ts';
export { k8sServiceAccountTokenProvider } from './auth/providers/kubernetes.ts';
// For the @oxide packages that make the like of another class; may change in any version.
export { type IdentityOptions, resolveIdentity } from './auth/resolve-identity.ts';
export type { SubjectTokenProvider } from './auth/subject-token-provider.ts';
export { SubjectTokenProviderError } from './auth/subject-token-provider-error.ts';
export type { WorkloadIdentity } from './auth/workload-identity.ts';
export { type SendingOptions, WorkloadIdentityAuth } from './auth/workload-identity-auth.ts';
export { workloadIdentityKey } from './auth/workload-identity-key.ts';
