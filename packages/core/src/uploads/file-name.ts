export interface FileNameOptions {
  /**
   * Sends the directories of a name that was given outright (`name` or `filename`), as uploads of folders
   * need. Such a name must be relative and must not climb. Names guessed from paths and URLs never keep any.
   */
  keepDirectories?: boolean | undefined;
}

/**
 * The name that a value brings along: `name`, else `filename`, else the last segment of `url`, else of `path`.
 *
 * @throws {TypeError} when directories are kept and the name is absolute or contains `..`.
 */
export function guessFileName(value: unknown, options?: FileNameOptions): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const source = value as { name?: unknown; filename?: unknown; url?: unknown; path?: unknown };
  const given = String(source.name || source.filename || '');
  if (given) return options?.keepDirectories ? relativePath(given) : lastSegment(given);
  if (source.url) return nameFromURL(String(source.url));
  if (source.path) return lastSegment(String(source.path));
  return undefined;
}

function lastSegment(path: string): string | undefined {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1) || undefined;
}

function relativePath(name: string): string {
  const path = name.replaceAll('\\', '/');
  if (path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..')) {
    throw new TypeError(
      `A file name with directories must be relative and stay inside: ${JSON.stringify(name)}`,
    );
  }
  return path;
}

function nameFromURL(url: string): string | undefined {
  if (!URL.canParse(url)) return lastSegment(url);
  const segment = lastSegment(new URL(url).pathname);
  if (segment === undefined) return undefined;
  try {
    const decoded = decodeURIComponent(segment);
    // Servers turn these three sequences back into the characters that they stand for: keep them encoded.
    return /%(?:0[ad]|22)/i.test(decoded) ? segment : lastSegment(decoded);
  } catch {
    return segment;
  }
}
