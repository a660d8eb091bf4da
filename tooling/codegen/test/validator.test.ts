import { expect, it } from 'vitest';
import { createValidator, loadManifest, type Schema } from '../src/index.ts';

const { validate } = createValidator(loadManifest());

it('accepts a request with members and strings that are newer than the manifest', () => {
  expect(validate('CreateResponse', { model: 'gpt-99', input: 'Hi', brand_new: true })).toEqual([]);
});

it('says where a member is missing or of the wrong type', () => {
  expect(
    validate('CreateChatCompletionRequest', { model: 'm', messages: [{ role: 'user' }], stream: 'yes' }),
  ).toEqual([
    { path: '/messages/0', message: "must have 'content'" },
    { path: '/stream', message: 'must be boolean or null' },
  ]);
});

it('of a tagged union, names the tags when none fits', () => {
  const [problem] = validate('CreateResponse', { tools: [{ type: 'functio' }] });
  expect(problem?.path).toBe('/tools/0/type');
  expect(problem?.message).toMatch(/^must be "function" or "file_search" or .* or \d+ more$/);
});

it('of a tagged union, speaks of the variant that the tag means', () => {
  const value = { input: [{ type: 'message', role: 'user', content: [{ type: 'input_text' }] }] };
  expect(validate('CreateResponse', value)).toEqual([
    { path: '/input/0/content/0', message: "must have 'text'" },
  ]);
});

it('escapes names in paths', () => {
  const schema: Schema = { type: 'object', additionalProperties: { type: 'string' } };
  expect(validate(schema, { 'a/b~': 1 })).toEqual([{ path: '/a~1b~0', message: 'must be string' }]);
});

it('refuses members that a closed schema does not know', () => {
  const schema: Schema = { type: 'object', properties: { a: {} }, additionalProperties: false };
  expect(validate(schema, { a: 1, b: 2 })).toEqual([{ path: '', message: "must not have 'b'" }]);
});

it('does not take an inherited member for a known one', () => {
  expect(
    validate({ type: 'object', properties: {} }, JSON.parse('{"__proto__": 1, "constructor": 2}')),
  ).toEqual([]);
});

it('throws for a schema that it does not know', () => {
  expect(() => validate('Nope', {})).toThrow('Unknown schema: Nope');
  expect(() => validate('__proto__', {})).toThrow('Unknown schema');
});
