// For the @oxide resource packages alone; may change in any version.
export { abortable } from './client/abortable.ts';
export { path } from './client/path.ts';
export { poll } from './client/poll.ts';
export { separateOptions } from './client/separate-options.ts';
export { sleep } from './client/sleep.ts';
export { brandError } from './errors/openai-error.ts';
export * from './structured/index.ts';
export { hasUploadable } from './uploads/has-uploadable.ts';
export { multipartOptions } from './uploads/multipart-options.ts';
export { holdStreamError } from './uploads/node.ts';
export { abandonFile } from './uploads/part-source.ts';
export { readBlob, readChunks } from './uploads/read-chunks.ts';
export { requireFile } from './uploads/require-file.ts';
