import { abandonFile, OpenAIError } from '@oxide/core/internal';
import type { FileCreateParams, FilePurpose } from './generated/index.ts';

/** An object, so that a purpose which the types gain or lose stops the build here. */
const known: Readonly<Record<FilePurpose, true>> = {
  assistants: true,
  batch: true,
  'fine-tune': true,
  vision: true,
  user_data: true,
  evals: true,
};

/**
 * Refuses what the API would refuse after the whole upload, and closes the file's stream, as sending it would.
 *
 * @throws OpenAIError when the purpose is missing or none of the API's, which is a closed list
 */
export function requirePurpose({ file, purpose }: FileCreateParams): void {
  if (typeof purpose === 'string' && Object.hasOwn(known, purpose)) return;
  abandonFile(file);
  const problem = purpose === undefined ? 'is missing' : `can't be ${JSON.stringify(purpose)}`;
  throw new OpenAIError(
    `\`purpose\` ${problem}: it has to be one of ${Object.keys(known).join(', ')}. Pass a newer one as \`extraBody: { purpose }\` in the options.`,
  );
}
