import { OpenAIError } from '@oxide/core/internal';
import type { UploadContent } from './content/upload-content.ts';
import type { UploadCreateParams } from './generated/index.ts';
import type { UploadFileParams } from './upload-file-params.ts';

/** 64 MiB: the API's limit for a part. */
const maxPartSize = 67_108_864;

/** The parameters with every default filled in. */
export interface ResolvedParams {
  readonly create: UploadCreateParams;
  readonly partSize: number;
  readonly concurrency: number;
}

/** @throws OpenAIError when something is missing or can't work */
export function resolveParams(content: UploadContent, params: UploadFileParams): ResolvedParams {
  const { purpose, filename = content.name, mime_type = content.type, expires_after } = params;
  const { partSize = maxPartSize, concurrency = 4, uploadID, parts } = params;
  requireInteger('partSize', partSize, maxPartSize);
  requireInteger('concurrency', concurrency, Number.MAX_SAFE_INTEGER);
  if (parts?.length && uploadID === undefined)
    throw new OpenAIError('`parts` are those of an upload: pass its `uploadID` too');
  const bytes = requireLength(content.size, params.bytes);
  return {
    create: {
      purpose: requireText('purpose', purpose),
      filename: requireText('filename', filename),
      mime_type: requireText('mime_type', mime_type),
      bytes,
      ...(expires_after && { expires_after }),
    },
    partSize,
    concurrency,
  };
}

function requireLength(size: number | undefined, announced: number | undefined): number {
  const bytes = size ?? announced;
  if (bytes === undefined)
    throw new OpenAIError('`bytes` is missing: the length of a stream has to be told before it is uploaded');
  if (announced !== undefined && announced !== bytes)
    throw new OpenAIError(`\`bytes\` is ${announced}, and the source has ${bytes}`);
  if (bytes === 0) throw new OpenAIError('The source is empty: there is nothing to upload');
  requireInteger('bytes', bytes, Number.MAX_SAFE_INTEGER);
  return bytes;
}

function requireInteger(name: string, value: number, maximum: number): void {
  if (Number.isSafeInteger(value) && value >= 1 && value <= maximum) return;
  const limit = maximum === Number.MAX_SAFE_INTEGER ? 'from 1' : `from 1 to ${maximum}`;
  throw new OpenAIError(`\`${name}\` has to be a whole number ${limit}, and is ${String(value)}`);
}

function requireText<Text extends string>(name: string, value: Text | undefined): Text {
  if (typeof value === 'string' && value !== '') return value;
  throw new OpenAIError(`\`${name}\` is missing, and the source does not tell it`);
}
