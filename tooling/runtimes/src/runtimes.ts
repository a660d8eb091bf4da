import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A runtime that is there. */
export interface Runtime {
  readonly name: string;
  /** Of the program that runs the cases, in the project. */
  readonly command: string;
  readonly arguments: readonly string[];
  /** After the addresses. */
  readonly more?: readonly string[];
}

const deno = [
  'run',
  '--cached-only',
  '--node-modules-dir=manual',
  '--no-prompt',
  '--allow-net=127.0.0.1,localhost',
  '--allow-env',
  '--allow-read',
  '--allow-write',
  '--allow-sys',
];

/** The runtimes that are promised, by what the project installed and the machine has; undefined: it is not there. */
export function findRuntimes(project: string): Record<string, Runtime | undefined> {
  const modules = join(project, 'node_modules');
  const inProcess = (name: string, command: string | undefined, ...flags: string[]) =>
    command === undefined ? undefined : { name, command, arguments: [...flags, 'hosts/process.mjs'] };
  const chromium = findChromium();
  return {
    'Node 22.19': inProcess('node22', executable(join(modules, 'node22/bin/node'))),
    [`Node ${process.versions.node}`]: inProcess('node', process.execPath),
    'Node 26': inProcess('node26', executable(join(modules, 'node26/bin/node'))),
    Bun: inProcess('bun', executable(join(modules, 'bun/bin/bun.exe'))),
    Deno: inProcess('deno', executable(join(modules, '.bin/deno')), ...deno),
    'Cloudflare Workers': { name: 'worker', command: process.execPath, arguments: ['hosts/worker.mjs'] },
    Chromium:
      chromium === undefined
        ? undefined
        : { name: 'page', command: process.execPath, arguments: ['hosts/page.mjs'], more: [chromium] },
  };
}

function findChromium(): string | undefined {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'chrome'];
  const folders = process.env.PATH?.split(delimiter) ?? [];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(executable);
}

function executable(path: string): string | undefined {
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}
