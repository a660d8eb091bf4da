import type { RequestOptions } from '../client/request-options.ts';
import { createMultipartBody, type MultipartOptions } from './create-multipart-body.ts';

/**
 * Request options that send `fields` as a form. Started in the turn of the call, before anything else is
 * awaited: a stream whose file is missing reports that at once, and somebody has to listen.
 */
export async function multipartOptions(
  fields: object,
  options: RequestOptions | undefined,
  multipart?: MultipartOptions,
): Promise<RequestOptions> {
  const form: Record<string, unknown> = { ...fields, ...options?.extraBody };
  const { body, contentType } = await createMultipartBody(form, multipart, options?.signal);
  return {
    ...options,
    extraBody: undefined,
    body,
    __model: typeof form.model === 'string' ? form.model : undefined,
    __headers: { ...options?.__headers, 'content-type': contentType },
  };
}
