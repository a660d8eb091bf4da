import { expect, it } from 'vitest';
import { emit } from '../src/emit/emit.ts';
import type { Manifest } from '../src/manifest/manifest.ts';
import type { Names } from '../src/manifest/names.ts';
import type { Schema } from '../src/manifest/schema.ts';

/** The generated `images/images.ts`, without banner. */
function emitted(
  schemas: Record<string, Schema>,
  names: Partial<Names> = {},
  manifest: Partial<Manifest> = {},
): string {
  const output = emit(
    {
      document: { title: '', version: '' },
      operations: [],
      webhooks: [],
      schemas,
      owners: Object.fromEntries(Object.keys(schemas).map((name) => [name, 'images'])),
      additions: {},
      ...manifest,
    },
    { types: {}, params: {}, pages: {}, same: {}, ...names },
    { fields: { size: 'How large it is.' }, entries: { Thing: 'A thing.', 'Thing.format': 'Its format.' } },
  );
  return (output.get('images')?.get('images.ts') ?? '').split('\n').slice(2).join('\n');
}

function typesOf(types: Record<string, string>): Partial<Names> {
  return { types: { 'images.ts': types } };
}

it('declares an object as an interface, required members first, with its documentation', () => {
  const schema: Schema = {
    type: 'object',
    properties: {
      size: { type: 'integer', minimum: 1, maximum: 9, default: 3 },
      'odd key': { type: 'string', deprecated: true },
      format: { enum: ['png', 'jpeg'] },
    },
    required: ['format'],
  };
  expect(emitted({ Thing: schema }, typesOf({ Thing: 'Thing' }))).toBe(`/** A thing. */
export interface Thing {
  /** Its format. */
  format: 'png' | 'jpeg';
  /**
   * How large it is. Range: 1 to 9.
   *
   * @default 3
   */
  size?: number;
  /** @deprecated */
  'odd key'?: string;
}
`);
});

it('keeps completion in a union that is open to any string', () => {
  const schema: Schema = { anyOf: [{ type: 'string' }, { enum: ['a', 'b'] }] };
  expect(emitted({ Model: schema }, typesOf({ Model: 'Model' }))).toBe(
    "export type Model = (string & {}) | 'a' | 'b';\n",
  );
});

it('declares inline objects in the namespace of their holder, under the official name or that of the member', () => {
  const inner: Schema = { type: 'object', properties: { url: { type: 'string' } } };
  const schema: Schema = {
    type: 'object',
    properties: { image_url: inner, parts: { type: 'array', items: inner } },
  };
  const names = typesOf({ Thing: 'Thing', 'Thing.ImageURL': 'Thing.image_url' });
  const text = emitted({ Thing: schema }, names);
  expect(text).toContain('image_url?: Thing.ImageURL;');
  expect(text).toContain('parts?: Array<Thing.Part>;');
  expect(text).toMatch(/export declare namespace Thing \{\n {2}export interface ImageURL/);
});

it('writes null where the schema has it, and leaves it out of a type that is named without', () => {
  const schemas: Record<string, Schema> = {
    Thing: { anyOf: [{ type: 'object', properties: { a: { type: 'string' } } }, { type: 'null' }] },
    Holder: { type: 'object', properties: { thing: { $ref: 'Thing' } } },
  };
  const text = emitted(schemas, typesOf({ Thing: 'Thing!', Holder: 'Holder' }));
  expect(text).toContain('export interface Thing {');
  expect(text).toContain('thing?: Thing | null;');
});

it('reaches a type whose name a neighbour hides', () => {
  const schemas: Record<string, Schema> = {
    Thing: {
      type: 'object',
      properties: { error: { type: 'object', properties: { cause: { $ref: 'Failure' } } } },
    },
    Failure: { type: 'object', properties: { code: { type: 'string' } } },
  };
  const text = emitted(schemas, typesOf({ Error: 'Failure', Thing: 'Thing', 'Thing.Error': 'Thing.error' }));
  expect(text).toContain('cause?: OuterError;');
  expect(text).toContain('type OuterError = Error;');
});

it('ends a schema that contains itself at its own name', () => {
  const filter: Schema = {
    type: 'object',
    properties: { filters: { type: 'array', items: { $ref: 'Filter' } } },
  };
  expect(emitted({ Filter: filter }, typesOf({ Filter: 'Filter' }))).toContain('filters?: Array<Filter>;');
});

it('splits the parameters of a streaming operation and leaves the last path parameter to the method', () => {
  const names: Partial<Names> = {
    params: {
      'images.ts': {
        ImageMakeParams: 'make',
        ImageMakeParamsBase: 'make',
        ImageMakeParamsNonStreaming: 'make',
        ImageMakeParamsStreaming: 'make',
      },
    },
  };
  const body: Schema = {
    type: 'object',
    properties: { stream: { type: ['boolean', 'null'] }, image: { format: 'binary' } },
    required: ['image'],
  };
  const text = emitted({}, names, {
    operations: [
      {
        id: 'make',
        method: 'POST',
        path: '/sets/{set_id}/images/{image_id}',
        package: 'images',
        sdk: 'images.make',
        stream: { flag: 'body.stream' },
        parameters: ['set_id', 'image_id'].map((name) => ({
          name,
          in: 'path',
          required: true,
          schema: { type: 'string' },
        })),
        body: { content: { 'multipart/form-data': body } },
        responses: {},
      },
    ],
  });
  expect(text).toContain("import type { Uploadable } from '@oxide/core';");
  expect(text).toContain(
    'export type ImageMakeParams = ImageMakeParamsNonStreaming | ImageMakeParamsStreaming;',
  );
  expect(text).toMatch(
    /interface ImageMakeParamsBase \{\n {2}set_id: string;\n {2}image: Uploadable;\n {2}stream\?: boolean \| null;\n\}/,
  );
  expect(text).toMatch(
    /interface ImageMakeParamsStreaming extends ImageMakeParamsBase \{\n {2}stream: true;\n\}/,
  );
  expect(text).toMatch(
    /interface ImageMakeParamsNonStreaming extends ImageMakeParamsBase \{\n {2}stream\?: false \| null;\n\}/,
  );
});

it('builds a page type and its parameters on those of core', () => {
  const list: Schema = { type: 'object', properties: { data: { type: 'array', items: { $ref: 'Thing' } } } };
  const text = emitted(
    { Thing: { type: 'object', properties: { id: { type: 'string' } } }, Things: list },
    {
      ...typesOf({ Thing: 'Thing' }),
      params: { 'images.ts': { ThingListParams: 'list' } },
      pages: { 'images.ts': { ThingsPage: 'list' } },
    },
    {
      operations: [
        {
          id: 'list',
          method: 'GET',
          path: '/images',
          package: 'images',
          sdk: 'images.list',
          page: { class: 'CursorPage' },
          parameters: ['after', 'limit', 'order'].map((name) => ({
            name,
            in: 'query',
            schema: { type: 'string' },
          })),
          responses: { 200: { 'application/json': { $ref: 'Things' } } },
        },
      ],
    },
  );
  expect(text).toContain('export type ThingsPage = CursorPage<Thing>;');
  expect(text).toContain('export interface ThingListParams extends CursorPageParams {\n  order?: string;\n}');
});

it('takes a type of another package from there and gives it on under its official name', () => {
  const schemas: Record<string, Schema> = {
    Common: { type: 'object', properties: { a: { type: 'string' } } },
    Own: { type: 'object', properties: { common: { $ref: 'Common' } } },
  };
  const text = emitted(schemas, typesOf({ Common: 'Common', Own: 'Own' }), {
    owners: { Common: 'shared', Own: 'images' },
  });
  expect(text).toContain("import type { Common } from '@oxide/shared';");
  expect(text).toContain("export type { Common } from '@oxide/shared';");
});
