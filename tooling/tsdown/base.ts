import { defineConfig, type UserConfig } from 'tsdown';
import { noCircles } from './no-circles.ts';
import { plainExports } from './plain-exports.ts';
import { sameNames } from './same-names.ts';
import { typesByTwin } from './types-by-twin.ts';

/** Entries that are started, or that conditions of the package choose: no program imports them. */
const withoutTypes = /src[\\/](cli|.*[\\/]platform[\\/]\w+)\.ts$/;

/** Modules that are to be one file of the build. */
export interface Chunk {
  name: string;
  /** Which of the modules that several entries need, by their path. */
  test: RegExp;
  /** Takes what they import along, whatever its path. @default false */
  withImports?: boolean;
}

/**
 * The build of every published package: ESM and CommonJS with the same types, nothing bundled in.
 *
 * @param chunks the first that a module fits takes it; the bundler divides the others. For packages with many
 * entries, of which the bundler would make as many files as there are ways to combine them: each costs a start
 * half a millisecond.
 */
export function packageBuild(entry: string[] = ['src/index.ts'], chunks: readonly Chunk[] = []): UserConfig {
  const groups = chunks.map(({ name, test, withImports = false }, index) => ({
    name,
    // Declarations are modules of the same build, and would be mixed in.
    test: (path: string) => !path.endsWith('.d.ts') && test.test(path),
    priority: chunks.length - index,
    minShareCount: 2,
    includeDependenciesRecursively: withImports,
  }));
  return defineConfig({
    entry,
    format: {
      esm: { dts: false, plugins: [sameNames(), noCircles(), typesByTwin(hasTypes)] },
      cjs: { plugins: [sameNames(), noCircles(), plainExports()] },
    },
    platform: 'neutral',
    target: 'es2023',
    fixedExtension: false,
    // A version has one build. Stack traces and errors of the compiler name files and types as the source does.
    hash: false,
    dts: { generator: 'oxc', entry: entry.filter(hasTypes) },
    // Nothing is minified, so a map would show what the file shows, and takes more than it.
    sourcemap: false,
    // No line above each module that tells its path: that is 3 % of what an import reads.
    inputOptions: { experimental: { attachDebugInfo: 'none' } },
    outputOptions: {
      // `import()` in CommonJS stays one by default, and Jest has none to give.
      dynamicImportInCjs: false,
      // What the types say need not be read at each start too.
      comments: { jsdoc: false },
      // As for `hash`.
      minifyInternalExports: false,
      ...(groups.length > 0 && { codeSplitting: { groups } }),
    },
    // `#…` stays an import so that the runtime's conditions choose the transport, not the build.
    deps: { neverBundle: [/^#/, /^[^./]/] },
    tsconfig: 'tsconfig.json',
  }) as UserConfig;
}

function hasTypes(path: string): boolean {
  return !withoutTypes.test(path);
}
