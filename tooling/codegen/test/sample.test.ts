import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { createValidator, loadManifest, sample } from '../src/index.ts';

const manifest = loadManifest();
const names = Object.keys(manifest.schemas);

it.each([{ all: false }, { all: true }])(
  'makes a value that its schema accepts, of every schema: %o',
  ({ all }) => {
    const { validate } = createValidator(manifest);
    const wrong = names.flatMap((name) =>
      validate(name, sample(manifest, name, { all })).map(({ path, message }) => `${name}${path} ${message}`),
    );
    expect(wrong).toEqual([]);
  },
);

it('makes values that a plain JSON Schema check of the whole schema accepts too', () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  for (const format of ['unixtime', 'binary']) ajv.addFormat(format, true);
  for (const name of names) ajv.addSchema(manifest.schemas[name] ?? {}, name);
  // The schemas of beta repeat those of responses.
  const checked = names.filter((name) => manifest.owners[name] !== 'beta');
  const wrong = checked.filter((name) => !ajv.validate(name, sample(manifest, name, { all: true })));
  expect(wrong).toEqual([]);
});

it('fills in required members alone unless asked for all', () => {
  const schema = {
    type: 'object' as const,
    properties: { a: { type: 'string' as const }, b: { const: 1 } },
    required: ['b'],
  };
  expect(sample(manifest, schema)).toEqual({ b: 1 });
  expect(sample(manifest, schema, { all: true })).toEqual({ a: 'text', b: 1 });
});

it('puts the given file where the schema takes one', () => {
  const file = new Blob(['x']);
  expect(sample(manifest, 'AddUploadPartRequest', { file })).toEqual({ data: file });
});
