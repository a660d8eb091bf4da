export {
  type FileLike,
  type FilePropertyBag,
  type ToFileInput,
  toFile,
  toStreamingFile,
  type Uploadable,
} from '@oxide/core';
