// Checks what users would install: runs `publint --strict` and `attw --profile node16` over the tarball of
// every publishable package. Packs them first, unless a folder that holds them is named.
//   npm run check:packages [-- <folder of tarballs>]
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eachInParallel, output, packAll, packedIn } from './publishable.mjs';

/** These are ESM for `require` too, which is what their name says. */
const modulesAlone = ({ exports }) => Object.keys(exports).filter((key) => /^[^*]+\.mjs$/.test(key));

const checks = [
  ['publint', ({ file }) => ['run', file, '--strict']],
  // node16 means Node's own resolution, ESM and CommonJS, and bundlers; the older one knows no `exports`.
  [
    'attw',
    ({ file, manifest }) => {
      const excluded = modulesAlone(manifest);
      const options = ['--profile', 'node16', '--no-emoji', '--no-color', '--format', 'table-flipped'];
      return [file, ...options, ...(excluded.length > 0 ? ['--exclude-entrypoints', ...excluded] : [])];
    },
  ],
];

const [packed] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'oxide-packages-'));
try {
  const tarballs = packed ? packedIn(packed) : await packAll(folder);
  if (tarballs.length === 0) throw new Error('No package to publish was found in packages/.');
  const jobs = tarballs.flatMap((tarball) =>
    checks.map(([tool, argumentsFor]) => ({ tarball, tool, argumentsFor })),
  );
  const failures = [];
  await eachInParallel(jobs, async ({ tarball, tool, argumentsFor }) => {
    try {
      await output(tool, argumentsFor(tarball));
      console.log(`${tarball.name}: ${tool} finds nothing wrong`);
    } catch (error) {
      failures.push(`${tarball.name}: ${error.message}`);
    }
  });
  for (const failure of failures) console.error(`\n${failure}`);
  if (failures.length > 0) process.exitCode = 1;
  else console.log(`${tarballs.length} packages resolve for ESM, CommonJS and bundlers`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
