import type { Rolldown } from 'tsdown';

const getter =
  /Object\.defineProperty\(exports, "(\w+)", \{\s+enumerable: true,\s+get: function\(\) \{\s+return (\w+);\s+\}\s+\}\);/g;

/**
 * Exports of CommonJS as values in place of the bundler's getters. Those are for files in a circle, of which there are
 * none (`noCircles`), and for variables that change, which keep theirs. They took 13 KB of an installation of responses.
 */
export function plainExports(): Rolldown.Plugin {
  return {
    name: 'plain-exports',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk') chunk.code = withValues(chunk.code);
    },
  };
}

function withValues(code: string): string {
  return code.replace(getter, (whole, name: string, value: string) =>
    new RegExp(`^let ${value}\\b`, 'm').test(code) ? whole : `exports.${name} = ${value};`,
  );
}
