// For the @oxide resource packages alone; may change in any version.
export { path } from './client/path.ts';
export { separateOptions } from './client/separate-options.ts';
export { brandError } from './errors/openai-error.ts';
export { createMultipartBody, hasUploadable } from './uploads/index.ts';
