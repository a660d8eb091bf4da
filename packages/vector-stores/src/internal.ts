// For the @oxide packages alone; may change in any version.
export { uploadFiles } from './upload-files.ts';
