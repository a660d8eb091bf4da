export type { ApiKeySetter, Logger, LogLevel } from '@oxide/core';
export type { IdentityOptions as ClientOptions } from '@oxide/core/auth';
export { OpenAI } from './generated/openai.ts';
