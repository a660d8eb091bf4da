import type { RequestOptions } from '../client/request-options.ts';
import { type MultipartOptions, prepareForm } from './prepare-form.ts';

/**
 * Request options that send `fields` as a form. The fields are read in the turn of the call, before anything is
 * awaited: a stream whose file is missing reports that at once, and somebody has to listen.
 */
export async function multipartOptions(
  fields: object,
  options: RequestOptions | undefined,
  multipart?: MultipartOptions,
): Promise<RequestOptions> {
  const form: Record<string, unknown> = { ...fields, ...options?.extraBody };
  return {
    ...options,
    extraBody: undefined,
    __form: prepareForm(form, multipart),
    __model: typeof form.model === 'string' ? form.model : undefined,
  };
}
