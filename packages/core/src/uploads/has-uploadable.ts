import { maxFieldDepth } from './form-fields.ts';
import { isBytes, isUploadable } from './uploadable.ts';

/**
 * Whether a file is anywhere in the value, so that a body with the choice goes as multipart and not as JSON.
 *
 * Own enumerable properties only, as in the form. Raw bytes count: as JSON they would turn into an object of
 * numbers, while the form refuses them with a message that says what to do.
 */
export function hasUploadable(value: unknown): boolean {
  return search(value, 0);
}

function search(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null || depth > maxFieldDepth) return false;
  if (isUploadable(value) || isBytes(value)) return true;
  return Object.values(value).some((entry) => search(entry, depth + 1));
}
