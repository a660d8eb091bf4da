import { vi } from 'vitest';

const variables = [
  'AZURE_OPENAI_API_KEY',
  'AZURE_OPENAI_ENDPOINT',
  'OPENAI_API_VERSION',
  'OPENAI_BASE_URL',
  'OPENAI_API_KEY',
  'OPENAI_ADMIN_KEY',
  'OPENAI_ORG_ID',
  'OPENAI_PROJECT_ID',
  'OPENAI_CUSTOM_HEADERS',
];

/** An environment with these variables and none of the others that an Azure client reads. */
export function stubEnvironment(set: Record<string, string> = {}): void {
  for (const name of variables) vi.stubEnv(name, set[name]);
}
