import { spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

export interface Finished {
  status: number | null;
  signal: NodeJS.Signals | null;
  /** Standard output and error, in the order of arrival. */
  text: string;
}

/** A folder that holds copies of the workspace's scripts, and commands that stand in for the real tools. */
export class ScratchCheckout implements Disposable {
  readonly root: string;
  readonly bin: string;
  readonly #parent: string;

  /** @param scripts paths from the workspace's root, copied to the same place. */
  constructor(scripts: string[]) {
    this.#parent = realpathSync(mkdtempSync(join(tmpdir(), 'oxide-scratch-')));
    // The space is on purpose: people keep their work in folders with spaces.
    this.root = join(this.#parent, 'check out');
    this.bin = join(this.#parent, 'bin');
    mkdirSync(this.bin, { recursive: true });
    for (const script of scripts) {
      const copy = join(this.root, script);
      mkdirSync(dirname(copy), { recursive: true });
      cpSync(join(import.meta.dirname, '..', script), copy);
    }
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), text);
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Puts a shell script of this name first on PATH. */
  command(name: string, script: string): void {
    writeFileSync(join(this.bin, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(this.bin, name), 0o755);
  }

  start(
    command: string,
    args: string[],
    env: NodeJS.ProcessEnv = {},
  ): { pid: number; kill(signal: NodeJS.Signals): void; output(): string; finished: Promise<Finished> } {
    // What a surrounding `npm test` or git hook tells its children is about another checkout.
    const inherited = Object.entries(process.env).filter(
      ([name]) => !/^(npm_|GIT_|OXIDE_|CI$|VITEST)/.test(name),
    );
    const path = [this.bin, dirname(process.execPath), process.env.PATH].join(delimiter);
    const child = spawn(command, args, {
      cwd: this.root,
      env: { ...Object.fromEntries(inherited), PATH: path, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
    }
    const finished = new Promise<Finished>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status, signal) => resolve({ status, signal, text }));
    });
    return { pid: child.pid ?? 0, kill: (signal) => child.kill(signal), output: () => text, finished };
  }

  run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Finished> {
    return this.start(command, args, env).finished;
  }

  [Symbol.dispose](): void {
    rmSync(this.#parent, { recursive: true, force: true });
  }
}
