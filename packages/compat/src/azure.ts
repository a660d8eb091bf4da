export type { AzureClientOptions } from '@oxide/core/azure';
export { AzureOpenAI } from './client/azure-openai.ts';
