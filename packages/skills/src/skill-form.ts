import type { RequestOptions } from '@oxide/core';
import { hasUploadable, multipartOptions, requireFile } from '@oxide/core/internal';

/**
 * The files of a skill as a form, with the directories in their names: a skill is a directory. Without `files`,
 * which the API may refuse, the rest goes as JSON.
 *
 * @throws OpenAIError when `files` is empty or a path
 */
export function skillForm(
  body: object | null | undefined,
  options: RequestOptions | undefined,
): RequestOptions | Promise<RequestOptions> {
  const fields = body ?? {};
  if (Object.hasOwn(fields, 'files')) requireFile(fields, 'files');
  return hasUploadable(fields)
    ? multipartOptions(fields, options, { keepDirectories: true })
    : { body: fields, ...options };
}
