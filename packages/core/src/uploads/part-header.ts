/** Percent-encoded in a quoted name: CR, LF and `"` end it, and parsers refuse other controls. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const unsafeInName = /[\u0000-\u001f\u007f"\\]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const unsafeInMediaType = /[\u0000-\u001f\u007f]/;

/**
 * A field's or file's name as it stands between quotes: CR, LF and `"` become `%0D`, `%0A` and `%22`, as
 * in the HTML standard, so a hostile name can't end its header. Beyond the standard so do the other control
 * characters and the backslash, which many servers take for an escape.
 */
export function escapeName(name: string): string {
  return name.replace(unsafeInName, encodeURIComponent);
}

/** @throws {TypeError} when the type could end its header line. */
export function requireMediaType(type: string): string {
  if (typeof type !== 'string' || unsafeInMediaType.test(type)) {
    throw new TypeError('A media type must be text without control characters');
  }
  return type;
}

/** The lines of a part before its content, the delimiter included. */
export function partHeader(boundary: string, name: string, filename?: string, contentType?: string): string {
  let header = `--${boundary}\r\nContent-Disposition: form-data; name="${escapeName(name)}"`;
  if (filename !== undefined) header += `; filename="${escapeName(filename)}"`;
  if (contentType !== undefined) header += `\r\nContent-Type: ${requireMediaType(contentType)}`;
  return `${header}\r\n\r\n`;
}
