import type { Operation } from '@oxide/codegen';
import type { Received } from './exchange.ts';
import { fileText } from './file-text.ts';
import { type Description, fromText } from './from-text.ts';
import { nestPairs } from './nest-pairs.ts';

/** The body of a request, and what is wrong with it. */
export async function readBody(
  operation: Operation,
  { headers, bytes }: Received,
  description: Description,
): Promise<{ body: unknown; problems: string[] }> {
  const contentType = headers['content-type'];
  const mediaType = contentType?.replace(/;.*/s, '').trim().toLowerCase();
  if (bytes.length === 0) {
    const problems = operation.body?.required ? ['body: it is missing'] : [];
    if (mediaType !== undefined) problems.push(`headers: content-type is "${mediaType}" without a body`);
    return { body: undefined, problems };
  }
  if (!operation.body) {
    // Libraries send `{}` with methods that could have a body; the API doesn't mind.
    const isEmpty = Buffer.from(bytes).toString() === '{}';
    return { body: undefined, problems: isEmpty ? [] : ['body: the operation has none'] };
  }
  const schema = mediaType === undefined ? undefined : operation.body.content[mediaType];
  if (!schema) {
    const known = Object.keys(operation.body.content).join(' or ');
    return { body: undefined, problems: [`headers: content-type is "${mediaType}" and must be ${known}`] };
  }
  const problems = contentTypeProblems(operation, mediaType!);
  let body: unknown;
  try {
    if (mediaType === 'multipart/form-data') {
      const form = await readForm(bytes, contentType!);
      if (operation.multipart?.mode === 'whenUploadable' && !form.hasFile)
        problems.push('body: it is a form without a file, and must be JSON');
      body = fromText(form.value, schema, description);
    } else {
      const text = Buffer.from(bytes).toString();
      body = mediaType === 'application/json' ? (JSON.parse(text) as unknown) : text;
    }
  } catch (error) {
    return { body: undefined, problems: [...problems, `body: ${(error as Error).message}`] };
  }
  for (const { path, message } of description.validator.validate(schema, body))
    problems.push(`body: ${path || 'it'} ${message}`);
  return { body, problems };
}

function contentTypeProblems({ multipart }: Operation, mediaType: string): string[] {
  if (multipart?.mode !== 'always' || mediaType !== 'application/json') return [];
  return [`headers: content-type is "${mediaType}" and must be multipart/form-data`];
}

async function readForm(
  bytes: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<{ value: unknown; hasFile: boolean }> {
  const form = await new Response(bytes, { headers: { 'content-type': contentType } }).formData();
  const pairs: [string, string][] = [];
  let hasFile = false;
  for (const [name, value] of form) {
    if (typeof value !== 'string') hasFile = true;
    pairs.push([name, typeof value === 'string' ? value : await fileText(value)]);
  }
  return { value: nestPairs(pairs), hasFile };
}
