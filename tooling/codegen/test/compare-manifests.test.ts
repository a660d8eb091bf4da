import { expect, it } from 'vitest';
import { loadManifest } from '../src/manifest/load-manifest.ts';
import type { Manifest, Operation } from '../src/manifest/manifest.ts';
import { compareManifests } from '../src/sync/compare-manifests.ts';

const operation: Operation = {
  id: 'make',
  method: 'POST',
  path: '/images',
  package: 'images',
  sdk: 'images.make',
  responses: {},
};

function manifestOf(schemas: Manifest['schemas'], operations: Operation[] = []): Manifest {
  return {
    document: { title: '', version: '' },
    operations,
    webhooks: [],
    schemas,
    owners: {},
    additions: {},
  };
}

it('says nothing of manifests that are the same', () => {
  expect(compareManifests(loadManifest(), structuredClone(loadManifest()))).toEqual([]);
});

it('names operations that came, went, moved or are deprecated', () => {
  const other = { ...operation, id: 'other', path: '/others', sdk: 'images.other' };
  expect(compareManifests(manifestOf({}, [operation]), manifestOf({}, [other]))).toEqual([
    'Added operation POST /others (images.other)',
    'Removed operation POST /images (images.make)',
  ]);
  const moved = { ...operation, path: '/pictures', deprecated: true as const };
  expect(compareManifests(manifestOf({}, [operation]), manifestOf({}, [moved]))).toEqual([
    'Moved POST /images (images.make) to POST /pictures',
    'Deprecated POST /pictures (images.make)',
  ]);
});

it('names fields and values down to inline objects', () => {
  const before = manifestOf({
    Thing: {
      type: 'object',
      properties: {
        gone: {},
        kind: { enum: ['a', 'b'] },
        inner: { type: 'object', properties: { old: {} } },
      },
    },
  });
  const after = manifestOf({
    Thing: {
      type: 'object',
      properties: {
        kind: { enum: ['b', 'c'], default: 'b' },
        inner: { type: 'object', properties: { old: {}, fresh: {} }, required: ['fresh', 'old'] },
      },
    },
  });
  expect(compareManifests(before, after)).toEqual([
    'Thing.kind: added value "c"',
    'Thing.kind: removed value "a"',
    'Thing.kind: default is "b", was not set',
    'Thing.inner.old: is required now',
    'Thing.inner: added required field fresh',
    'Thing: removed field gone',
  ]);
});

it('takes a field that only changed its name for a renamed one, unless two could be meant', () => {
  const changes = (old: object, now: object) =>
    compareManifests(
      manifestOf({ Thing: { type: 'object', properties: { ...old } } }),
      manifestOf({ Thing: { type: 'object', properties: { ...now } } }),
    );
  const integer = { type: 'integer' };
  expect(changes({ bytes: integer, id: {} }, { id: {}, size: integer })).toEqual([
    'Thing: renamed field bytes to size',
  ]);
  expect(changes({ bytes: integer }, { size: { type: 'string' } })).toEqual([
    'Thing: added field size',
    'Thing: removed field bytes',
  ]);
  expect(changes({ bytes: integer }, { size: integer, length: integer })).toEqual([
    'Thing: added field size',
    'Thing: added field length',
    'Thing: removed field bytes',
  ]);
});

it('takes a schema that only changed its name for a renamed one', () => {
  const schema = { type: 'string' as const };
  expect(compareManifests(manifestOf({ Old: schema }), manifestOf({ New: schema }))).toEqual([
    'Renamed schema Old to New',
  ]);
});

it('names variants of a union', () => {
  const before = manifestOf({ Item: { anyOf: [{ $ref: 'A' }, { $ref: 'B' }] } });
  const after = manifestOf({ Item: { anyOf: [{ $ref: 'B' }, { $ref: 'C' }] } });
  expect(compareManifests(before, after)).toEqual(['Item: added variant C', 'Item: removed variant A']);
});
