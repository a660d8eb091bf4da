export type { ApiKeySetter, Logger, LogLevel } from '@oxide/core';
export type { ClientOptions } from './client/client-options.ts';
export type { DataResidency } from './client/data-residency.ts';
export { OpenAI } from './generated/openai.ts';
