import { OpenAIError } from '../errors/openai-error.ts';
import { isBytes } from './uploadable.ts';

const HOW = 'pass `fs.createReadStream(path)`, a File, a Blob, a Response or `await toFile(bytes, name)`';

/**
 * For operations that are nothing without a file: asks for it before anything is sent.
 *
 * A path is the usual mistake, and would go out as the text of the field. References by id or address, which
 * some operations take in place of a file, pass.
 *
 * @throws OpenAIError when the parameter is missing, or text or raw bytes in place of a file, or a list of none
 */
export function requireFile(body: object, name: string): void {
  // A caller without types may also forget the whole body.
  const value = (body as Record<string, unknown> | null | undefined)?.[name];
  if (!Array.isArray(value)) {
    requireOne(value, name);
    return;
  }
  if (value.length === 0) throw new OpenAIError(`\`${name}\` holds no file: ${HOW}`);
  for (const [index, file] of value.entries()) requireOne(file, `${name}[${index}]`);
}

function requireOne(value: unknown, name: string): void {
  if (value === undefined || value === null) throw new OpenAIError(`The file \`${name}\` is missing: ${HOW}`);
  if (typeof value === 'string') throw new OpenAIError(`\`${name}\` is a text and has to be a file: ${HOW}`);
  if (isBytes(value)) throw new OpenAIError(`\`${name}\` is raw bytes, which have no file name: ${HOW}`);
}
