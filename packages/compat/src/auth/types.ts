export type { SubjectTokenProvider, TokenExchangeResponse, WorkloadIdentity } from '@oxide/core/auth';
