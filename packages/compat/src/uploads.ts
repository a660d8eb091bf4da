export {
  type FileLike,
  type FilePropertyBag,
  type StreamingFile,
  type StreamingFileInput,
  type ToFileInput,
  toFile,
  toStreamingFile,
  type Uploadable,
} from '@oxide/core';
