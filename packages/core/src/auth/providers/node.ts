import { OpenAIError } from '../../errors/openai-error.ts';

/** The file's text. @throws OpenAIError where there are no files */
export async function readTextFile(path: string): Promise<string> {
  // No import: bundles for browsers and workers need not know the module.
  const fs = globalThis.process?.getBuiltinModule?.('node:fs/promises');
  if (fs === undefined) throw new OpenAIError('there are no files here: pass `readFile`');
  return fs.readFile(path, 'utf8');
}
