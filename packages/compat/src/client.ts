export type { ApiKeySetter, ClientOptions, Logger, LogLevel } from '@oxide/core';
export { OpenAI } from './generated/openai.ts';
