export type { FileNameOptions } from './file-name.ts';
export type { PartContentTypes } from './form-fields.ts';
export { hasUploadable } from './has-uploadable.ts';
export { type MultipartBody, type MultipartOptions, prepareForm } from './prepare-form.ts';
export {
  type StreamingFile,
  type StreamingFileInput,
  type StreamingFileOptions,
  toStreamingFile,
} from './streaming-file.ts';
export { type FilePropertyBag, type ToFileInput, toFile } from './to-file.ts';
export { UnreadableFileError } from './unreadable-file-error.ts';
export type { BlobLike, FileChunk, FileLike, FsReadStream, ResponseLike, Uploadable } from './uploadable.ts';
