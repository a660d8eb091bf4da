import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadDocumentation } from './emit/documentation.ts';
import { emit } from './emit/emit.ts';
import { loadManifest } from './manifest/load-manifest.ts';
import { loadNames } from './manifest/names.ts';
import { sync } from './sync/sync.ts';

const [command, ...rest] = process.argv.slice(2);
if (command === 'sync') {
  const { manifest, unknown } = await sync(rest[0] ?? '');
  console.log(`${manifest.operations.length} operations, ${Object.keys(manifest.schemas).length} schemas`);
  for (const operation of unknown) console.log(`no method covers ${operation}`);
}
if (command === 'emit') {
  const out = rest[0]!;
  const wanted = rest.slice(1);
  for (const [owner, files] of emit(loadManifest(), loadNames(), loadDocumentation())) {
    if (wanted.length && !wanted.includes(owner)) continue;
    const folder = join(out, owner, 'src/generated');
    rmSync(folder, { recursive: true, force: true });
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  }
}
