import { OpenAIError } from '../errors/openai-error.ts';

/** Characters decoded at a time; a multiple of 4. */
const sliceLength = 1_048_576;

/**
 * The bytes of base64 text, a slice at a time: an image needs no second copy of its whole.
 *
 * @throws OpenAIError for text that is no base64, which lenient decoders would turn into a broken file
 */
export async function* decodeBase64(text: string): AsyncGenerator<Uint8Array, undefined, undefined> {
  if (text.length % 4 !== 0 || /[^A-Za-z0-9+/=]/.test(text) || /=[^=]|={3}/.test(text))
    throw new OpenAIError('The base64 text is broken, so no file was written');
  for (let start = 0; start < text.length; start += sliceLength)
    yield decode(text.slice(start, start + sliceLength));
}

function decode(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < bytes.length; index++) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
