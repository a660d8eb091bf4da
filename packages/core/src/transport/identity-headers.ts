/** Headers that say who the caller is; they stay with the origin that was configured. */
export const IDENTITY_HEADERS: readonly string[] = [
  'authorization',
  'proxy-authorization',
  'api-key',
  'x-api-key',
  'cookie',
  'openai-organization',
  'openai-project',
];
