// Which packages of the workspace are published, and how each becomes a tarball.
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every package in packages/ that is not private: folder and manifest, by name of the folder. */
export function publishablePackages() {
  return readdirSync(join(root, 'packages'))
    .sort()
    .map((name) => join(root, 'packages', name))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private);
}

/** Rejects with what the command printed, because a failed tool explains itself there. */
export function output(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    execFile(command, args, { cwd: root, maxBuffer: 64 << 20, ...options }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${command} ${args.join(' ')} failed:\n${stdout}${stderr}`));
      else resolve(stdout);
    });
  });
}

/** Runs the action for every item, as many at once as the machine has cores, two at most: tools are heavy. */
export async function eachInParallel(items, action) {
  const waiting = [...items.entries()];
  const results = new Array(items.length);
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await action(next[1]);
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  return results;
}

function tarballOf({ folder, manifest }, destination) {
  const fileName = `${manifest.name.replace('@', '').replace('/', '-')}-${manifest.version}.tgz`;
  return { name: manifest.name, folder, manifest, file: join(resolve(destination), fileName) };
}

/** The tarballs that `packAll` wrote there before. */
export function packedIn(folder) {
  const tarballs = publishablePackages().map((entry) => tarballOf(entry, folder));
  const missing = tarballs.filter(({ file }) => !existsSync(file)).map(({ name }) => name);
  if (missing.length > 0)
    throw new Error(`${folder} has no tarball of ${missing.join(', ')}: npm run pack:all`);
  return tarballs;
}

/**
 * Builds all packages and writes a tarball of each into the folder. `pnpm pack` makes them, because it
 * applies `publishConfig` and turns `workspace:^` into versions, as publishing does.
 */
export async function packAll(destination, report = () => {}) {
  mkdirSync(destination, { recursive: true });
  await output(process.execPath, [join(root, 'scripts', 'build.mjs')]);
  const tarballs = publishablePackages().map((entry) => tarballOf(entry, destination));
  let done = 0;
  await eachInParallel(tarballs, async ({ folder, manifest, file }) => {
    await output('pnpm', ['pack', '--silent', '--out', file], { cwd: folder });
    report(`[${++done}/${tarballs.length}] ${manifest.name}@${manifest.version}`);
  });
  return tarballs;
}
