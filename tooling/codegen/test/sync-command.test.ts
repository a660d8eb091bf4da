import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { syncCommand } from '../src/commands/sync-command.ts';
import { readManifest } from '../src/manifest/load-manifest.ts';
import { withScratch, write } from './support/scratch.ts';

const size = { Size: { type: 'string', enum: ['small', 'large'] } };
const image = (properties: object) => ({ type: 'object', properties });

function writeDocument(folder: string, schemas: object, paths: string[]): string {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Image' } } };
  const document = {
    paths: Object.fromEntries(
      paths.map((path) => [path, { post: { operationId: path.slice(1), requestBody: { content } } }]),
    ),
    components: { schemas },
  };
  write(join(folder, 'openapi.json'), JSON.stringify(document));
  return join(folder, 'openapi.json');
}

function writeFacts(folder: string): void {
  const operations = { 'POST /images': { package: 'images', sdk: 'images.generate' } };
  write(
    join(folder, 'sdk.json'),
    JSON.stringify({ operations, roots: {}, patches: {}, values: {}, additions: {} }),
  );
  const types = { 'images.ts': { Image: 'Image', ImageSize: 'Image.size' } };
  write(join(folder, 'names.json'), JSON.stringify({ types, params: {}, pages: {}, same: {} }));
}

it('writes a manifest that a second run leaves as it is', async () => {
  await withScratch(async (folder) => {
    writeFacts(folder);
    const source = writeDocument(
      folder,
      { Image: image({ size: { $ref: '#/components/schemas/Size' } }), ...size },
      ['/images'],
    );
    await syncCommand(source, { folder });
    const names = readFileSync(join(folder, 'names.json'), 'utf8');
    expect(readManifest(folder).owners).toEqual({ Image: 'images', Size: 'images' });
    const { lines } = await syncCommand(source, { folder });
    expect(lines).toEqual(['1 operations, 2 schemas, 0 webhooks.']);
    expect(readFileSync(join(folder, 'names.json'), 'utf8')).toBe(names);
  });
});

it('says what a newer document changes, what is to be done, and forgets names of what is gone', async () => {
  await withScratch(async (folder) => {
    writeFacts(folder);
    await syncCommand(writeDocument(folder, { Image: image({ size: size.Size }) }, ['/images']), { folder });
    const newer = writeDocument(folder, { Image: image({ format: { type: 'string' } }) }, [
      '/images',
      '/images/edits',
    ]);
    const { lines, names } = await syncCommand(newer, { folder });
    expect(lines).toEqual([
      'Image: added field format',
      'Image: removed field size',
      'Dropped a name of images.ts: ImageSize stood for Image.size',
      'Needs a method, beside images.generate, probably in packages/images/src/images.ts, and its facts in manifest/sdk.json: POST /images/edits',
      '1 operations, 1 schemas, 0 webhooks.',
    ]);
    expect(names.types).toEqual({ 'images.ts': { Image: 'Image' } });
  });
});

it('writes nothing on a dry run', async () => {
  await withScratch(async (folder) => {
    writeFacts(folder);
    const before = readFileSync(join(folder, 'names.json'), 'utf8');
    await syncCommand(writeDocument(folder, { Image: image({}) }, ['/images']), { folder, dryRun: true });
    expect(readFileSync(join(folder, 'names.json'), 'utf8')).toBe(before);
    expect(() => readManifest(folder)).toThrow('ENOENT');
  });
});
