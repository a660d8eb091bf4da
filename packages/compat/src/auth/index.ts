export {
  azureManagedIdentityTokenProvider,
  gcpIDTokenProvider,
  k8sServiceAccountTokenProvider,
  OAuthError,
  type SubjectTokenProvider,
  SubjectTokenProviderError,
  type TokenExchangeResponse,
  type WorkloadIdentity,
} from '@oxide/core/auth';
