import { expect, it } from 'vitest';
import { emitClient } from '../src/emit/emit-client.ts';
import type { ClientNames } from '../src/manifest/client-names.ts';
import type { Manifest, Operation } from '../src/manifest/manifest.ts';
import type { Names } from '../src/manifest/names.ts';
import type { Schema } from '../src/manifest/schema.ts';

const operation = (sdk: string, owner: string): Operation => ({
  id: sdk,
  method: 'GET',
  path: `/${sdk}`,
  package: owner,
  sdk,
  responses: {},
});
const thing: Schema = { type: 'object', properties: { part: { type: 'object', properties: { a: {} } } } };
const names: Names = {
  types: {
    'images/images.ts': { Thing: 'Thing' },
    'images/api-parts.ts': { Part: 'Part' },
    'shared.ts': { Common: 'Common' },
  },
  params: {},
  pages: {},
  same: {},
};
const clientNames: ClientNames = {
  classes: {},
  handwritten: {},
  errors: ['APIError'],
  core: ['Page'],
  root: ['images'],
};

/** The generated files of a client with `images.list`, `images.apiParts.list` and `adminAPIKeys.list`. */
function emitted(change: Partial<ClientNames> = {}, changedNames: Partial<Names> = {}): Map<string, string> {
  const manifest: Manifest = {
    document: { title: '', version: '' },
    operations: [
      operation('images.list', 'images'),
      operation('images.apiParts.list', 'images'),
      operation('adminAPIKeys.list', 'admin-api-keys'),
    ],
    webhooks: [],
    schemas: { Thing: thing, Part: thing, Common: thing },
    owners: { Thing: 'images', Part: 'images', Common: 'shared' },
    additions: {},
  };
  return emitClient(manifest, { ...names, ...changedNames }, { ...clientNames, ...change });
}

it('declares the resources of the operations, and makes them through the prototype', () => {
  const client = emitted().get('openai.ts') ?? '';
  expect(client).toContain("import { AdminAPIKeys } from '@oxide/admin-api-keys';");
  expect(client).toContain('  declare adminAPIKeys: AdminAPIKeys;\n  declare images: Images;\n');
  expect(client).toContain('      adminAPIKeys: AdminAPIKeys,\n      images: Images,\n    });');
  expect(client).toContain('static Images: typeof Images = Images;');
  expect(client).toContain('static APIError: typeof APIError = APIError;');
});

it('puts shared types and those of chosen resources beside the resources', () => {
  const client = emitted().get('openai.ts') ?? '';
  expect(client).toMatch(
    /AdminAPIKeysNamespace as AdminAPIKeys,\n {4}Common,\n {4}ImagesNamespace as Images,/,
  );
  expect(client).toMatch(/ {4}Page,\n {4}Thing,\n {2}\};/);
  expect(client).not.toMatch(/\bPart\b/);
});

it('gives a namespace the types of its resource and of those right below', () => {
  const text = emitted().get('namespace/images.ts') ?? '';
  expect(text).toContain(`type Thing = ImagesAPI.Thing;
declare namespace Thing {
  export type Part = ImagesAPI.Thing.Part;
}
`);
  expect(text).toContain(`export type Images = ImagesAPI.Images;
export declare namespace Images {
  export {
    Part,
    Thing,
  };

  export type APIParts = ImagesAPI.Images['apiParts'];
  export namespace APIParts {
    export {
      Part,
    };
  }
}
`);
});

it('takes a type that the package index has only in a namespace from there', () => {
  const types = { ...names.types, 'images/api-parts.ts': { Thing: 'Part' } };
  const text = emitted({ root: [] }, { types }).get('namespace/images.ts') ?? '';
  expect(text).toContain('type ImagesThing = ImagesAPI.Images.Thing;');
  expect(text).toContain('    ImagesThing as Thing,');
});

it('writes the types that packages declare themselves, with their parameters', () => {
  const handwritten = { images: { 'Parsed<T extends shared.Common>': 'images.Parsed<T> | null' } };
  const files = emitted({ handwritten });
  expect(files.get('namespace/images.ts')).toContain(
    'type Parsed<T extends SharedAPI.Common> = ImagesAPI.Parsed<T> | null;',
  );
  expect(files.get('openai.ts')).toContain(
    '  export type Parsed<T extends SharedAPI.Common> = ImagesAPI.Parsed<T> | null;',
  );
});

it('leaves out a resource that the document no longer has', () => {
  const client = emitted({ root: ['images', 'gone'] }).get('openai.ts');
  expect(client).toBe(emitted().get('openai.ts'));
});
