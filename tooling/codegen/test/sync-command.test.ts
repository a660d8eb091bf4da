import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

describe('a document in which much has moved', () => {
  const object = (properties: object) => ({ type: 'object', properties });
  const operations = {
    'POST /images': { package: 'images', sdk: 'images.generate' },
    'GET /models/{model}': { package: 'models', sdk: 'models.retrieve' },
    'POST /vector_stores/search': { package: 'vector-stores', sdk: 'vectorStores.search' },
  };
  const answer = (schema: string) => ({
    200: { content: { 'application/json': { schema: { $ref: `#/components/schemas/${schema}` } } } },
  });
  const before = {
    paths: {
      '/images': { post: { operationId: 'createImage', responses: answer('Image') } },
      '/models/{model}': { get: { operationId: 'retrieveModel', responses: answer('Model') } },
      '/vector_stores/search': { post: { operationId: 'search', responses: answer('Hits') } },
    },
    components: {
      schemas: {
        Image: object({ bytes: { type: 'integer' }, size: size.Size }),
        Model: object({ id: {} }),
        Hits: object({ data: {} }),
      },
    },
  };
  const after = {
    paths: {
      '/images': { post: { operationId: 'createImage', responses: answer('Picture') } },
      '/images/edits': { post: { operationId: 'editImage', responses: answer('Picture') } },
      '/models/{id}': { get: { operationId: 'retrieveModel', responses: answer('Model') } },
    },
    components: { schemas: { Picture: before.components.schemas.Image, Model: object({ name: {} }) } },
  };

  async function syncBoth(folder: string): Promise<string[][]> {
    const facts = {
      operations,
      roots: { models: ['Gone'] },
      patches: { Hits: { optional: ['data'] } },
      values: {},
      additions: {},
    };
    write(join(folder, 'sdk.json'), JSON.stringify(facts));
    const types = { 'images.ts': { TheImage: 'Image', ImageSize: 'Image.size' } };
    write(join(folder, 'names.json'), JSON.stringify({ types, params: {}, pages: {}, same: {} }));
    const client = { classes: {}, handwritten: {}, errors: [], core: [], root: ['images', 'vector-stores'] };
    write(join(folder, 'client.json'), JSON.stringify(client));
    const runs: string[][] = [];
    for (const document of [before, after, after]) {
      write(join(folder, 'openapi.json'), JSON.stringify(document));
      runs.push((await syncCommand(join(folder, 'openapi.json'), { folder })).lines);
    }
    return runs;
  }

  it('is told in words, with what is left to do and where', async () => {
    await withScratch(async (folder) => {
      const [, changes] = await syncBoth(folder);
      expect(changes).toEqual([
        'POST /images (images.generate) response: is Picture in place of Image',
        'Moved GET /models/{model} (models.retrieve) to GET /models/{id}',
        'Removed operation POST /vector_stores/search (vectorStores.search)',
        'Renamed schema Image to Picture',
        'Removed schema Hits',
        'Model: renamed field id to name',
        'Needs a method, beside images.generate, probably in packages/images/src/images.ts, and its facts in manifest/sdk.json: POST /images/edits',
        'Needs its new address in models.retrieve, probably in packages/models/src/models.ts, and in manifest/sdk.json in place of GET /models/{model}: GET /models/{id}',
        'Calls what is gone, remove it from packages/vector-stores/src/vector-stores.ts: vectorStores.search',
        'Not in the document any more, remove it from manifest/sdk.json: POST /vector_stores/search',
        'Not in the document any more, remove it from manifest/sdk.json: Gone',
        'Corrects nothing any more, remove it from manifest/sdk.json: Hits',
        'No resource any more, remove it from manifest/client.json: vector-stores',
        '2 operations, 2 schemas, 0 webhooks.',
      ]);
    });
  });

  it('keeps what it can: moved operations, and the official names of renamed schemas', async () => {
    await withScratch(async (folder) => {
      await syncBoth(folder);
      expect(readManifest(folder).operations.map(({ path, sdk }) => [path, sdk])).toEqual([
        ['/images', 'images.generate'],
        ['/models/{id}', 'models.retrieve'],
      ]);
      const { types } = JSON.parse(readFileSync(join(folder, 'names.json'), 'utf8'));
      expect(types).toEqual({ 'images.ts': { TheImage: 'Picture', ImageSize: 'Picture.size' } });
    });
  });

  it('goes on saying what is left to do until it is done', async () => {
    await withScratch(async (folder) => {
      const [, , again] = await syncBoth(folder);
      expect(again).toHaveLength(7);
      expect(again).toContainEqual(expect.stringContaining('Needs its new address in models.retrieve'));
    });
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
