import { execFile } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const tooling = join(import.meta.dirname, '..');
const base = pathToFileURL(join(tooling, 'base.ts')).href;
const compilerOptions = { module: 'nodenext', declaration: true, isolatedDeclarations: true };

/** The package `iron` in a project outside the workspace, which has it installed. */
export class ScratchPackage implements Disposable {
  readonly project: string;
  readonly #folder: string;

  /** @param sources texts by path below `src` */
  constructor(sources: Readonly<Record<string, string>>) {
    this.project = mkdtempSync(join(tmpdir(), 'oxide-tsdown-'));
    this.#folder = join(this.project, 'iron');
    // Bundlers take no types from what is in `node_modules`.
    mkdirSync(join(this.project, 'node_modules'));
    symlinkSync(this.#folder, join(this.project, 'node_modules/iron'));
    const manifest = {
      name: 'iron',
      version: '0.0.0',
      type: 'module',
      imports: { '#platform': { node: './src/platform/node.ts' } },
      exports: { '.': conditions },
    };
    this.write('iron/package.json', JSON.stringify(manifest));
    this.write('iron/tsconfig.json', JSON.stringify({ compilerOptions }));
    for (const [path, text] of Object.entries(sources)) this.write(`iron/src/${path}`, text);
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.project, path)), { recursive: true });
    writeFileSync(join(this.project, path), text);
  }

  /**
   * @param settings arguments of `packageBuild`, as written in a package
   * @throws Error with what the build printed when it fails
   */
  async build(settings = ''): Promise<void> {
    const config = `import { packageBuild } from '${base}';\nexport default packageBuild(${settings});\n`;
    this.write('iron/tsdown.config.js', config);
    const options = { cwd: this.#folder, env: { ...process.env, NO_COLOR: '1' } };
    await run(process.execPath, [join(tooling, 'node_modules/tsdown/dist/run.mjs')], options);
  }

  built(): string[] {
    return readdirSync(join(this.#folder, 'dist')).sort();
  }

  read(path: string): string {
    return readFileSync(join(this.#folder, 'dist', path), 'utf8');
  }

  [Symbol.dispose](): void {
    rmSync(this.project, { recursive: true, force: true });
  }
}

const conditions = {
  import: { types: './dist/index.d.ts', default: './dist/index.js' },
  require: { types: './dist/index.d.cts', default: './dist/index.cjs' },
};
