/** A file as text, so that what a form held can be compared and printed. */
export async function fileText(file: File): Promise<string> {
  return `file ${file.name}: ${await file.text()}`;
}

/** A copy of a value with {@link fileText} in place of its files. */
export async function withFileTexts(value: unknown): Promise<unknown> {
  if (value instanceof File) return fileText(value);
  if (Array.isArray(value)) return Promise.all(value.map(withFileTexts));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(async ([key, member]) => [key, await withFileTexts(member)]);
  return Object.fromEntries(await Promise.all(entries));
}
