import type { Rolldown } from 'tsdown';
import { entryChunks } from './entry-chunks.ts';

/**
 * Fails a build in which an entry exports other names than its source. The bundler adds some where a chunk needs a
 * module that is in the entry's file, and users could then import what is not for them.
 */
export function sameNames(): Rolldown.Plugin {
  return {
    name: 'same-names',
    generateBundle(_options, bundle) {
      for (const { fileName, exports, facadeModuleId } of entryChunks(bundle)) {
        const written = namesOf(facadeModuleId, this);
        const built = new Set(exports);
        const differing = [...written, ...built].filter((name) => written.has(name) !== built.has(name));
        if (differing.length > 0)
          this.error(`${fileName} and its source differ in what they export: ${differing.join(', ')}`);
      }
    },
  };
}

/** Modules with `export *` import nothing else. */
function namesOf(id: string, build: Rolldown.PluginContext): Set<string> {
  const { exports = [], importedIds = [] } = build.getModuleInfo(id) ?? {};
  const names = new Set(exports);
  if (!names.delete('*')) return names;
  for (const imported of importedIds)
    for (const name of namesOf(imported, build)) if (name !== 'default') names.add(name);
  return names;
}
