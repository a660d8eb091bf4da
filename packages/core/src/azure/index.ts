export { AzureClient } from './azure-client.ts';
export type { AzureClientOptions } from './azure-client-options.ts';
// What makes `AzureClient` of `Client`, for the @oxide packages that make the like of another class; may change in
// any version.
export { deploymentPath } from './deployment-path.ts';
export { type AzureAddressed, inheritAzureOptions } from './inherit-options.ts';
export { azureKeyHeader } from './key-header.ts';
export { type ResolvedAzureOptions, resolveAzureOptions } from './resolve-options.ts';
