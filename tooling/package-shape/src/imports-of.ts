/** An import, a re-export or a dynamic import, as written in a file. */
export interface ImportStatement {
  specifier: string;
  line: number;
}

// Whole-line comments only: examples in docstrings are no imports, and `'*/*'` in a string is no comment.
const comments = /^[ \t]*(?:\/\*[\s\S]*?\*\/|\/\/.*$)/gm;

const forms = [
  // `from` after an import or export clause, which may span lines but holds no quote and no semicolon.
  /^[ \t]*(?:import|export)\b[^;'"`]*?\bfrom\s*(['"])([^'"\n]+)\1/gm,
  /^[ \t]*import\s*(['"])([^'"\n]+)\1/gm,
  /\bimport\(\s*(['"`])([^'"`\n$]+)\1/g,
  /\b(?:require|import\.meta\.resolve)\(\s*(['"`])([^'"`\n$]+)\1/g,
];

/** Found by pattern, not by parsing: formatted source is regular enough, and this has no dependency. */
export function importsOf(source: string): ImportStatement[] {
  const code = source.replace(comments, (comment) => comment.replace(/[^\n]/g, ' '));
  const found = forms.flatMap((form) =>
    [...code.matchAll(form)].map((match) => ({
      specifier: match[2] ?? '',
      line: code.slice(0, match.index + match[0].length).split('\n').length,
    })),
  );
  return found.sort((one, other) => one.line - other.line);
}

/** The package that a bare specifier names: `@oxide/core/internal` → `@oxide/core`. */
export function packageOf(specifier: string): string | undefined {
  if (/^[./#]/.test(specifier) || specifier.startsWith('node:')) return undefined;
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}
