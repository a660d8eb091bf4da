export { AzureClient } from './azure/azure-client.ts';
export type { AzureClientOptions } from './azure/azure-client-options.ts';
// What makes `AzureClient` of `Client`, for the @oxide packages that make the like of another class; may change in
// any version.
export { deploymentPath } from './azure/deployment-path.ts';
export { type AzureAddressed, inheritAzureOptions } from './azure/inherit-options.ts';
export { azureKeyHeader } from './azure/key-header.ts';
export { type ResolvedAzureOptions, resolveAzureOptions } from './azure/resolve-options.ts';
