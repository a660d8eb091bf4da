import { basename } from 'node:path';
import type { Rolldown } from 'tsdown';
import { type EntryChunk, entryChunks } from './entry-chunks.ts';

/**
 * Writes types of ES modules that are those of the CommonJS files beside them: a class is one type however a program
 * imports it, and an installation has its declarations once. The other direction is an error to programs that check
 * declarations with `module: node16`, as CommonJS may not import an ES module there.
 *
 * @param hasTypes whether programs import the entry of this path
 */
export function typesByTwin(hasTypes: (path: string) => boolean): Rolldown.Plugin {
  return {
    name: 'types-by-twin',
    generateBundle(_options, bundle) {
      for (const chunk of entryChunks(bundle)) {
        if (!hasTypes(chunk.facadeModuleId)) continue;
        const place = chunk.fileName.replace(/\.js$/, '');
        const from = `from './${basename(place)}.cjs';\n`;
        let source = `export * ${from}`;
        if (chunk.exports.includes('default'))
          source += `export { ${nameOfDefault(chunk, this)} as default } ${from}`;
        this.emitFile({ type: 'asset', fileName: `${place}.d.ts`, source });
      }
    },
  };
}

/** What an ES module gets as `default` of CommonJS is all of its exports, so the default goes by its other name. */
function nameOfDefault({ fileName, code }: EntryChunk, build: Rolldown.PluginContext): string {
  const exports = build
    .parse(code)
    .body.flatMap((statement) => (statement.type === 'ExportNamedDeclaration' ? statement.specifiers : []))
    .map(({ local, exported }) => ({ local: textOf(local), name: textOf(exported) }));
  const value = exports.find(({ name }) => name === 'default')?.local;
  const other = exports.find(({ local, name }) => local === value && name !== 'default');
  return other?.name ?? build.error(`${fileName} has a default export that no other export names: add one`);
}

function textOf(name: { name: string } | { value: string }): string {
  return 'name' in name ? name.name : name.value;
}
