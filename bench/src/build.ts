import { spawn } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';

const packages = [
  'core',
  'responses',
  'mock-server',
  'embeddings',
  'files',
  'structured-outputs',
  'webhooks',
].map((name) => `@oxide/${name}`);
const turboArguments = (whole: boolean) => [
  'run',
  'build',
  '--output-logs=errors-only',
  ...[...packages, ...(whole ? ['@oxide/all'] : [])].map((name) => `--filter=${name}`),
];
const root = fileURLToPath(new URL('../../', import.meta.url));
const bins = ['.tools/node_modules/.bin', 'node_modules/.bin'].map((folder) => root + folder);

/** The command that `build` runs. */
export function buildCommand(whole: boolean): string {
  return `turbo ${turboArguments(whole).join(' ')}`;
}

/**
 * Builds the packages that are measured; those that are fresh are left as they are.
 *
 * @param whole the client of all endpoints too
 * @throws Error with what the build printed when it fails
 */
export async function build(whole: boolean): Promise<void> {
  const child = spawn('turbo', turboArguments(whole), {
    cwd: root,
    env: {
      ...process.env,
      PATH: [...bins, process.env.PATH].join(delimiter),
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
    },
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw new Error(`${buildCommand(whole)} failed:\n${printed}`);
}
