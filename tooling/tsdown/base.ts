import { defineConfig, type UserConfig } from 'tsdown';

/** The build of every published package: ESM and CommonJS with types for both, nothing bundled in. */
export function packageBuild(entry: string[] = ['src/index.ts']): UserConfig {
  return defineConfig({
    entry,
    format: ['esm', 'cjs'],
    platform: 'neutral',
    target: 'es2023',
    fixedExtension: false,
    dts: { generator: 'oxc' },
    sourcemap: true,
    // `#…` stays an import so that the runtime's conditions choose the transport, not the build.
    deps: { neverBundle: [/^#/, /^[^./]/] },
    tsconfig: 'tsconfig.json',
  }) as UserConfig;
}
