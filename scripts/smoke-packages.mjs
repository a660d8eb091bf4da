// Installs the tarballs in a project outside the workspace, as a user would, and runs them there as ES
// modules and as CommonJS against the mock server, and type-checks both.
//   node scripts/smoke-packages.mjs <folder of tarballs>
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { catalog } from '../tooling/package-shape/src/catalog.ts';
import { output, packedIn, root } from './publishable.mjs';

function entryPoints({ name, manifest }) {
  return Object.keys(manifest.publishConfig?.exports ?? manifest.exports)
    .filter((key) => !key.endsWith('.json') && !key.includes('*'))
    .map((key) => name + key.slice(1));
}

/** The same program in either module system: `load` is `import` or `require`. */
function program(entries) {
  return `
async function main(load) {
  const { startMockServer } = await load('@oxide/mock-server');
  const { Client } = await load('@oxide/core');
  const { Responses } = await load('@oxide/responses');
  const { Chat } = await load('@oxide/chat');
  const server = await startMockServer({ port: 0 });
  const client = new Client({ apiKey: 'sk-mock-key', baseURL: server.url });
  const reply = await new Responses(client).create({ model: 'gpt-5.4', input: 'Say hello' });
  if (!reply.output_text) throw new Error('The reply has no text');
  let events = 0;
  const stream = await new Responses(client).create({ model: 'gpt-5.4', input: 'Say hello', stream: true });
  for await (const event of stream) if (event.type) events += 1;
  if (events === 0) throw new Error('The stream has no events');
  const messages = [{ role: 'user', content: 'Say hello' }];
  const completion = await new Chat(client).completions.create({ model: 'gpt-5.4', messages });
  if (!completion.choices[0].message.content) throw new Error('The completion has no text');
  const names = {};
  for (const entry of ${JSON.stringify(entries)}) {
    // Node adds the latter two where one system loads what the other made.
    const added = ['default', 'module.exports', '__esModule'];
    names[entry] = Object.keys(await load(entry)).filter((name) => !added.includes(name)).sort();
  }
  await client.close?.();
  await server.close();
  return names;
}`;
}

function typed(entries) {
  const imports = entries.map((entry, index) => `import type * as entry${index} from '${entry}';`).join('\n');
  const uses = entries.map((_, index) => `typeof entry${index}`).join(' | ');
  return `${imports}
import { Client } from '@oxide/core';
import { Responses } from '@oxide/responses';

export type Entries = ${uses};
export const client: Client = new Client({ apiKey: 'sk-mock-key' });
export const text: Promise<string> = new Responses(client)
  .create({ model: 'gpt-5.4', input: 'Say hello' })
  .then((reply) => reply.output_text);
`;
}

const [packed] = process.argv.slice(2);
if (!packed) {
  console.error('Name the folder of tarballs: node scripts/smoke-packages.mjs <folder>');
  process.exit(1);
}
const project = mkdtempSync(join(tmpdir(), 'oxide-outside-'));
const write = (file, text) => writeFileSync(join(project, file), text);
// The launcher's settings are the workspace's, and a user's project has none of them.
const env = { ...process.env, NODE_OPTIONS: '', OXIDE_READY: '', OPENAI_API_KEY: '', OPENAI_BASE_URL: '' };
const inProject = { cwd: project, env };
try {
  const tarballs = packedIn(packed);
  const entries = tarballs.flatMap(entryPoints);
  const overrides = Object.fromEntries(tarballs.map(({ name, file }) => [name, `file:${file}`]));
  // Peers are the user's to install, the optional ones too: every entry point is loaded here.
  const peers = Object.assign({}, ...tarballs.map(({ manifest }) => manifest.peerDependencies));
  // The overrides keep npm from asking the registry for what lies beside.
  write(
    'package.json',
    JSON.stringify({ private: true, dependencies: { ...peers, ...overrides }, overrides }),
  );
  const install = ['install', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  await output('npm', install, inProject);

  const print = '.then((names) => console.log(JSON.stringify(names)))';
  write('run.mjs', `${program(entries)}\nmain((entry) => import(entry))${print};\n`);
  write('run.cjs', `${program(entries)}\nmain(async (entry) => require(entry))${print};\n`);
  const [fromImport, fromRequire] = await Promise.all([
    output('node', ['run.mjs'], inProject),
    output('node', ['run.cjs'], inProject),
  ]);
  if (fromImport !== fromRequire) {
    const [imported, required] = [fromImport, fromRequire].map((text) => JSON.parse(text));
    const differing = entries.filter((entry) => String(imported[entry]) !== String(required[entry]));
    const lines = differing.map((entry) => `${entry}: ${imported[entry]}\n  by require: ${required[entry]}`);
    throw new Error(`ESM and CommonJS export different names:\n${lines.join('\n')}`);
  }

  // Browser projects have no types of Node, so only the packages for Node alone may need them.
  const isServer = ({ name }) => catalog[name.slice('@oxide/'.length)]?.kind === 'server';
  const portable = tarballs.filter((tarball) => !isServer(tarball)).flatMap(entryPoints);
  // A class is one type, whichever module system it comes through.
  const both = "import { client as required } from './types.cjs';\nexport const same: Client = required;\n";
  write('types.mts', typed(portable) + both);
  write('types.cts', typed(portable));
  const compilerOptions = { strict: true, noEmit: true, skipLibCheck: false, target: 'es2023' };
  const libraries = {
    lib: ['es2023', 'esnext.disposable', 'dom', 'dom.iterable', 'dom.asynciterable'],
    types: [],
  };
  for (const module of ['nodenext', 'preserve']) {
    const isBundled = module === 'preserve';
    const options = {
      ...compilerOptions,
      ...libraries,
      module,
      moduleResolution: isBundled ? 'bundler' : module,
      // What is right without it may be an error with it.
      exactOptionalPropertyTypes: isBundled,
    };
    write('tsconfig.json', JSON.stringify({ compilerOptions: options, files: ['types.mts', 'types.cts'] }));
    await output(join(root, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.json'], inProject);
  }
  console.log(
    `${tarballs.length} packages, ${entries.length} entry points: run on Node ${process.version}, ESM and CommonJS; types hold`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(project, { recursive: true, force: true });
}
