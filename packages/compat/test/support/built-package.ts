import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type UserConfig } from 'tsdown';
import config from '../../tsdown.config.ts';

const root = join(import.meta.dirname, '../..');

/** The package as it is published, without its types; the packages that it depends on run from their source. */
export class BuiltPackage implements Disposable {
  readonly folder: string = join(root, `node_modules/.built-${process.pid}`);

  static async make(): Promise<BuiltPackage> {
    const made = new BuiltPackage();
    const options = {
      ...config,
      cwd: root,
      config: false,
      outDir: made.folder,
      dts: false,
      sourcemap: false,
    };
    await build({ ...options, logLevel: 'silent' } as UserConfig);
    return made;
  }

  /** Runs a CommonJS module beside the files of the package. @returns what it prints as JSON */
  run(code: string): unknown {
    const file = join(this.folder, 'probe.cjs');
    writeFileSync(file, `(async () => {${code}\n})().then((value) => console.log(JSON.stringify(value)));`);
    const text = execFileSync(process.execPath, ['-C', '@oxide/source', file], {
      encoding: 'utf8',
      env: { ...process.env, OPENAI_API_KEY: 'sk-test-key' },
    });
    return JSON.parse(text);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
