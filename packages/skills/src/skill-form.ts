import type { RequestOptions } from '@oxide/core';
import { hasUploadable, multipartOptions, requireFile } from '@oxide/core/internal';

/**
 * The files of a skill as a form, with the directories in their names: a skill is a directory.
 *
 * @throws OpenAIError when `files` is missing, empty or a path
 */
export function skillForm(
  body: object | null | undefined,
  options: RequestOptions | undefined,
): RequestOptions | Promise<RequestOptions> {
  const fields = body ?? {};
  requireFile(fields, 'files');
  return hasUploadable(fields)
    ? multipartOptions(fields, options, { keepDirectories: true })
    : { body: fields, ...options };
}
