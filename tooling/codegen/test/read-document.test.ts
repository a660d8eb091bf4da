import { expect, it } from 'vitest';
import { readDocument } from '../src/sync/read-document.ts';
import { documentOf } from './support/document.ts';

function normalized(schema: unknown): unknown {
  const { document, facts } = documentOf({ Subject: schema, Other: { type: 'string' } });
  return readDocument(document, facts).manifest.schemas.Subject;
}

it('reads nullable as a type that may be null', () => {
  expect(normalized({ type: 'string', nullable: true })).toEqual({ type: ['string', 'null'] });
});

it('reads a nullable reference as a union with null', () => {
  expect(normalized({ allOf: [{ $ref: '#/components/schemas/Other' }, { nullable: true }] })).toEqual({
    anyOf: [{ $ref: 'Other' }, { type: 'null' }],
  });
});

it('reads an enum of one value as a constant', () => {
  expect(normalized({ type: 'string', enum: ['list'] })).toEqual({ const: 'list' });
});

it('reads an exclusive bound of OpenAPI 3.0 as a number', () => {
  expect(normalized({ type: 'number', minimum: 0, exclusiveMinimum: true })).toEqual({
    type: 'number',
    exclusiveMinimum: 0,
  });
});

it('resolves a recursive reference to the schema itself', () => {
  expect(normalized({ type: 'object', properties: { and: { $recursiveRef: '#' } } })).toEqual({
    type: 'object',
    properties: { and: { $ref: 'Subject' } },
  });
});

it('keeps no prose', () => {
  const prose = { description: 'Words', example: 'x', title: 'Words', 'x-oaiMeta': {} };
  expect(normalized({ type: 'object', properties: { a: { type: 'string', ...prose } }, ...prose })).toEqual({
    type: 'object',
    properties: { a: { type: 'string' } },
  });
});

it('drops required names that no member has, but not those of another part', () => {
  const parts = [
    { type: 'object', properties: { a: { type: 'string' } } },
    { type: 'object', properties: { b: { type: 'string' } }, required: ['a', 'b', 'gone'] },
  ];
  expect(normalized({ allOf: parts })).toMatchObject({ allOf: [{}, { required: ['a', 'b'] }] });
});

it('ignores alternatives that only say which members go together', () => {
  const schema = {
    type: 'object',
    properties: { a: {}, b: {} },
    anyOf: [{ required: ['a'] }, { required: ['b'] }],
  };
  expect(normalized(schema)).toEqual({ type: 'object', properties: { a: {}, b: {} } });
});

it('gives a schema of one package to that package and one of several to shared', () => {
  const { document, facts } = documentOf({ Own: { type: 'string' }, Common: { type: 'string' } });
  const { manifest } = readDocument(document, {
    ...facts,
    roots: { images: ['Own', 'Common'], audio: ['Common'] },
  });
  expect(manifest.owners).toEqual({ Own: 'images', Common: 'shared' });
});

it('gives a schema to the package that the other users may depend on', () => {
  const { document, facts } = documentOf({ Item: { type: 'string' } });
  const roots = { responses: ['Item'], conversations: ['Item'], evals: ['Item'] };
  expect(readDocument(document, { ...facts, roots }).manifest.owners).toEqual({ Item: 'responses' });
});

it('takes what a schema refers to along with it', () => {
  const { document, facts } = documentOf({
    Outer: { type: 'object', properties: { inner: { $ref: '#/components/schemas/Inner' } } },
    Inner: { type: 'string' },
  });
  const roots = { images: ['Outer'], audio: ['Outer'] };
  expect(readDocument(document, { ...facts, roots }).manifest.owners).toEqual({
    Outer: 'shared',
    Inner: 'shared',
  });
});

it('names operations that no fact covers and leaves them out', () => {
  const { document, facts } = documentOf({ Body: { type: 'string' } }, { images: 'Body' });
  const { manifest, unknown } = readDocument(document, { ...facts, operations: {} });
  expect(unknown).toEqual(['POST /images']);
  expect(manifest.operations).toEqual([]);
});

it('applies a correction to the part of a composition that has the member', () => {
  const { document, facts } = documentOf({
    Subject: {
      allOf: [
        { $ref: '#/components/schemas/Base' },
        { type: 'object', properties: { b: { type: 'string' } }, required: ['b'] },
      ],
    },
    Base: { type: 'object', properties: { a: { type: 'string' } } },
  });
  const patches = { Subject: { optional: ['b'], nullable: ['b'] } };
  expect(readDocument(document, { ...facts, patches }).manifest.schemas.Subject).toMatchObject({
    allOf: [{ $ref: 'Base' }, { properties: { b: { anyOf: [{ type: 'string' }, { type: 'null' }] } } }],
  });
});

it('names the corrections that correct nothing', () => {
  const { document, facts } = documentOf({ Subject: { type: 'object', properties: { a: {} } } });
  const patches = { Subject: { nullable: ['gone', 'a'] }, Missing: { optional: ['a'] } };
  const { manifest, staleFacts } = readDocument(document, { ...facts, patches });
  expect(staleFacts).toEqual([
    'Corrects nothing any more, remove it from manifest/sdk.json: Subject.gone',
    'Corrects nothing any more, remove it from manifest/sdk.json: Missing',
  ]);
  expect(manifest.schemas.Subject?.properties?.a).toEqual({ anyOf: [{}, { type: 'null' }] });
});

it('gives a member the constant that a correction names', () => {
  const { document, facts } = documentOf({
    Subject: { type: 'object', properties: { type: { type: 'string' } } },
  });
  const patches = { Subject: { constants: { type: 'subject' } } };
  expect(readDocument(document, { ...facts, patches }).manifest.schemas.Subject).toMatchObject({
    properties: { type: { const: 'subject' } },
  });
});

it('adds the values that only the SDK knows, wherever values are listed', () => {
  const { document, facts } = documentOf({
    Subject: {
      type: 'object',
      properties: {
        list: { type: 'string', enum: ['a', 'b'] },
        one: { type: 'array', items: { type: 'string', enum: ['a'] } },
        open: { anyOf: [{ type: 'string' }, { type: 'string', enum: ['a', 'b'] }] },
        named: { $ref: '#/components/schemas/Named' },
      },
    },
    Named: { type: 'string', enum: ['a', 'b'] },
  });
  const values = { 'Subject.list': ['c'], 'Subject.one[]': ['c'], 'Subject.open': ['c'], Named: ['c'] };
  expect(readDocument(document, { ...facts, values }).manifest.schemas).toMatchObject({
    Subject: {
      properties: {
        list: { enum: ['a', 'b', 'c'] },
        one: { items: { enum: ['a', 'c'] } },
        open: { anyOf: [{ type: 'string' }, { enum: ['a', 'b', 'c'] }] },
      },
    },
    Named: { enum: ['a', 'b', 'c'] },
  });
});

it('names a value that the document has by now, or that nothing lists', () => {
  const { document, facts } = documentOf({
    Subject: {
      type: 'object',
      properties: { list: { type: 'string', enum: ['a', 'b'] }, free: { type: 'string' } },
    },
  });
  const values = { 'Subject.list': ['b', 'c'], 'Subject.free': ['b'], 'Subject.gone': ['b'] };
  const { manifest, staleFacts } = readDocument(document, { ...facts, values });
  expect(staleFacts).toEqual([
    'In the document by now, remove it from manifest/sdk.json: Subject.list "b"',
    'No values are listed there any more, remove it from manifest/sdk.json: Subject.free',
    'No values are listed there any more, remove it from manifest/sdk.json: Subject.gone',
  ]);
  expect(manifest.schemas.Subject?.properties?.list?.enum).toEqual(['a', 'b', 'c']);
});

it('adds members, and opens lists of values, that a correction names', () => {
  const { document, facts } = documentOf({
    Subject: {
      type: 'object',
      properties: { size: { type: 'string', enum: ['s', 'm'] } },
      required: ['size'],
    },
  });
  const patches = {
    Subject: { open: ['size'], members: { colour: { type: 'string' as const } }, require: ['colour'] },
  };
  expect(readDocument(document, { ...facts, patches }).manifest.schemas.Subject).toMatchObject({
    properties: { size: { anyOf: [{ type: 'string' }, { enum: ['s', 'm'] }] }, colour: { type: 'string' } },
    required: ['size', 'colour'],
  });
});

it('keeps a member of the document that a correction would add, and says so', () => {
  const { document, facts } = documentOf({
    Subject: { type: 'object', properties: { size: { type: 'string' } } },
  });
  const patches = { Subject: { members: { size: { type: 'number' as const } } } };
  const { manifest, staleFacts } = readDocument(document, { ...facts, patches });
  expect(manifest.schemas.Subject?.properties?.size).toEqual({ type: 'string' });
  expect(staleFacts).toEqual([expect.stringContaining('Subject.size')]);
});
