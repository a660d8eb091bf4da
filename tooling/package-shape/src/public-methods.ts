/** A method of a class that users may call, with the text above its first signature. */
export interface PublicMethod {
  /** `Files.create`. */
  name: string;
  line: number;
  /** Its docstring with the comment marks; undefined without one. */
  docstring: string | undefined;
}

const classStart = /^export (?:abstract )?class (\w+)\b[^{]*\bextends APIResource\b/;
const method = /^ {2}(?:override )?(?:async )?\*?([a-zA-Z]\w*)[<(]/;

/**
 * The public methods of the resource classes of a file, each once: editors show the first overload's text at
 * every other one. Found by pattern, as formatted source is regular: members stand two spaces from the margin.
 */
export function publicMethods(source: string): PublicMethod[] {
  const found: PublicMethod[] = [];
  const lines = source.split('\n');
  let className: string | undefined;
  let seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    const start = classStart.exec(line);
    if (start) {
      className = start[1];
      seen = new Set(['constructor']);
    }
    if (line === '}') className = undefined;
    const name = className && method.exec(line)?.[1];
    if (!name || seen.has(name)) continue;
    seen.add(name);
    found.push({ name: `${className}.${name}`, line: index + 1, docstring: docstringAbove(lines, index) });
  }
  return found;
}

function docstringAbove(lines: readonly string[], index: number): string | undefined {
  let start = index - 1;
  if (!lines[start]?.trimEnd().endsWith('*/')) return undefined;
  while (start > 0 && !lines[start]!.trimStart().startsWith('/**')) start--;
  return lines.slice(start, index).join('\n');
}
