import type { Problem } from '../problem.ts';
import type { Manifest, Member } from '../workspace.ts';

const NODE_RANGE = '>=22.19';

type Expectation = [field: string, holds: (manifest: Manifest, member: Member) => boolean, fix: string];

const expectations: Expectation[] = [
  ['name', (manifest, member) => manifest.name === `@oxide/${member.name}`, 'name it @oxide/<folder>'],
  ['private', (manifest) => !manifest.private, 'remove it: everything in packages/ is published'],
  [
    'version',
    (manifest) => /^\d+\.\d+\.\d+/.test(manifest.version ?? ''),
    'give it a version; changesets raise it',
  ],
  [
    'description',
    (manifest) => (manifest.description ?? '').length > 10,
    'say in one sentence what it holds',
  ],
  ['license', (manifest) => manifest.license === 'MIT', 'set it to "MIT"'],
  ['type', (manifest) => manifest.type === 'module', 'set it to "module"'],
  [
    'sideEffects',
    (manifest) => manifest.sideEffects === false,
    'set it to false, so that bundlers drop what is unused',
  ],
  [
    'engines.node',
    (manifest) => manifest.engines?.node === NODE_RANGE,
    `set it to "${NODE_RANGE}", undici's floor`,
  ],
  ['files', (manifest) => shipsOnlyTheBuild(manifest.files), 'list "dist", and neither src nor test'],
  ['scripts.build', (manifest) => manifest.scripts?.build === 'tsdown', 'set it to "tsdown"'],
  ['publishConfig.access', (manifest) => manifest.publishConfig?.access === 'public', 'set it to "public"'],
];

function shipsOnlyTheBuild(files: string[] = []): boolean {
  return files.includes('dist') && !files.some((file) => /^(\.\/)?(src|test)\b/.test(file));
}

/** The fields that every published package states alike. */
export function checkManifest(member: Member): Problem[] {
  const where = `${member.folder}/package.json`;
  return expectations
    .filter(([, holds]) => !holds(member.manifest, member))
    .map(([field, , fix]) => ({ where, what: `\`${field}\` is missing or wrong`, fix }));
}
