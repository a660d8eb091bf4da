import { defineConfig, type UserConfig } from 'tsdown';

/** Modules that are to be one file of the build. */
export interface Chunk {
  name: string;
  /** Which of the modules that several entries need, by their path. */
  test: RegExp;
  /** Takes what they import along, whatever its path. @default false */
  withImports?: boolean;
}

/**
 * The build of every published package: ESM and CommonJS with types for both, nothing bundled in.
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
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2023',
    fixedExtension: false,
    dts: { generator: 'oxc' },
    // Nothing is minified, so a map would show what the file shows, and takes more than it.
    sourcemap: false,
    outputOptions: {
      // `import()` in CommonJS stays one by default, and Jest has none to give.
      dynamicImportInCjs: false,
      // What the types say need not be read at each start too.
      comments: { jsdoc: false },
      ...(groups.length > 0 && { codeSplitting: { groups } }),
    },
    // `#…` stays an import so that the runtime's conditions choose the transport, not the build.
    deps: { neverBundle: [/^#/, /^[^./]/] },
    tsconfig: 'tsconfig.json',
  }) as UserConfig;
}
