import type { Scenario } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { replying } from './chat-parse.ts';
import { settleAll } from './settle.ts';

const area = 'standard schemas';

type Validate = (value: unknown) => unknown;

/** A schema of an unnamed library: `schema` is what it gives as JSON Schema, if it can. */
const standard = (schema?: object, validate: Validate = (value) => ({ value })): never =>
  ({
    '~standard': {
      version: 1,
      vendor: 'differential',
      validate,
      ...(schema && { jsonSchema: { input: () => schema, output: () => schema } }),
    },
  }) as never;

const object = (properties: object, more: object = {}): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...more,
});
const text = { type: 'string' };

const schema = (name: string, made: object): Scenario => ({
  area,
  name: `standard schema: ${name}`,
  server: [],
  run: async ({ load }) => {
    const { standardResponseFormat } = await load('helpers/standard-schema');
    return JSON.parse(JSON.stringify(standardResponseFormat(standard(made), 'answer')));
  },
});
const refusedSchema = (name: string, made: object): Scenario => ({
  area,
  name: `standard schema: ${name} is refused`,
  server: [],
  run: async ({ load }) => {
    const { standardResponseFormat } = await load('helpers/standard-schema');
    try {
      standardResponseFormat(standard(made), 'answer');
      return 'taken';
    } catch (error) {
      return error instanceof Error ? 'refused' : error;
    }
  },
});

export const standardSchemaScenarios: Scenario[] = [
  schema('an object', object({ a: text, b: { type: 'number' } })),
  schema('without additionalProperties', { type: 'object', properties: { a: text }, required: ['a'] }),
  schema(
    '$schema and $id',
    object({ a: text }, { $schema: 'http://json-schema.org/draft-07/schema#', title: 'T' }),
  ),
  schema('definitions', object({ a: { $ref: '#/$defs/Part' } }, { $defs: { Part: object({ b: text }) } })),
  schema(
    'definitions of the older name',
    object({ a: { $ref: '#/definitions/Part' } }, { definitions: { Part: object({ b: text }) } }),
  ),
  schema(
    'a recursive definition',
    object(
      { a: { $ref: '#/$defs/Node' } },
      { $defs: { Node: object({ next: { anyOf: [{ $ref: '#/$defs/Node' }, { type: 'null' }] } }) } },
    ),
  ),
  schema('a reference at the root', { $ref: '#/$defs/Root', $defs: { Root: object({ a: text }) } }),
  schema(
    'a reference with a description',
    object({ a: { $ref: '#/$defs/Part', description: 'x' } }, { $defs: { Part: object({ b: text }) } }),
  ),
  schema('anyOf', object({ a: { anyOf: [text, { type: 'number' }] } })),
  schema(
    'oneOf whose branches exclude each other',
    object({ a: { oneOf: [object({ k: { const: 'x' } }), object({ k: { const: 'y' } })] } }),
  ),
  schema('allOf of one', object({ a: { allOf: [{ type: 'string', minLength: 1 }] } })),
  schema(
    'allOf of objects',
    object({
      a: {
        allOf: [
          object({ x: text }, { additionalProperties: undefined }),
          object({ y: text }, { additionalProperties: undefined }),
        ],
      },
    }),
  ),
  schema('a nullable that is optional', {
    type: 'object',
    properties: { a: { type: ['string', 'null'] } },
    required: [],
    additionalProperties: false,
  }),
  schema('a default', object({ a: { type: 'string', default: 'x' } })),
  schema('const and enum', object({ a: { const: 'x' }, b: { enum: ['x', 1, null] } })),
  schema(
    'formats and limits',
    object({
      a: { type: 'string', format: 'email', minLength: 1, maxLength: 5, pattern: 'a' },
      b: { type: 'integer', minimum: 1, maximum: 9, multipleOf: 3 },
    }),
  ),
  refusedSchema('an optional member', {
    type: 'object',
    properties: { a: text },
    additionalProperties: false,
  }),
  refusedSchema('additional properties', object({ a: text }, { additionalProperties: true })),
  refusedSchema('a map', object({ a: { type: 'object', additionalProperties: text } })),
  refusedSchema('pattern properties', object({ a: text }, { patternProperties: { '^x': text } })),
  refusedSchema('a tuple', object({ a: { type: 'array', items: [text, text] } })),
  refusedSchema('prefix items', object({ a: { type: 'array', prefixItems: [text] } })),
  refusedSchema('a list without items', object({ a: { type: 'array' } })),
  refusedSchema('not', object({ a: { not: text } })),
  refusedSchema('if and else', object({ a: { if: text, else: text } })),
  refusedSchema(
    'oneOf whose branches overlap',
    object({ a: { oneOf: [object({ x: text }), object({ y: text }, { additionalProperties: true })] } }),
  ),
  refusedSchema('anyOf at the root', { anyOf: [object({ a: text }), object({ b: text })] }),
  refusedSchema('a text at the root', text),
  refusedSchema('a root without a type', {}),
  refusedSchema('a reference that leads nowhere', object({ a: { $ref: '#/$defs/None' } })),
  refusedSchema('a reference that leads out', object({ a: { $ref: 'https://example.com/x.json' } })),
  refusedSchema('a reference to itself at the root', { $ref: '#' }),
  refusedSchema('a required member that is not declared', object({ a: text }, { required: ['a', 'b'] })),
  refusedSchema('true as a schema', object({ a: true })),
  {
    area,
    name: 'standard schema: a root reference with a __proto__ token is refused',
    server: [],
    run: async ({ load }) => {
      const { standardResponseFormat } = await load('helpers/standard-schema');
      const made = JSON.parse(
        '{"type":"object","properties":{"a":{"$ref":"#/__proto__/polluted"}},"required":["a"],"additionalProperties":false}',
      );
      const outcomes = await settleAll(() => standardResponseFormat(standard(made), 'answer'));
      return outcomes.map((outcome) => (outcome as { threw?: unknown }).threw instanceof Error);
    },
  },
  {
    area,
    name: 'standard schema: every helper',
    server: [],
    run: async ({ load }) => {
      const helpers = await load('helpers/standard-schema');
      const parameters = standard(object({ a: text }));
      const made = [
        helpers.standardResponseFormat(parameters, 'format', { description: 'Says' }),
        helpers.standardTextFormat(parameters, 'format', { description: 'Says' }),
        helpers.standardFunction({ name: 'f', parameters, description: 'Says', function: () => 1 } as never),
        helpers.standardResponsesFunction({ name: 'f', parameters, description: 'Says' } as never),
      ];
      return {
        made: JSON.parse(JSON.stringify(made)),
        hidden: made.map((one) => Object.getOwnPropertyNames(one).sort()),
      };
    },
  },
  {
    area,
    name: 'standard schema: a schema of its own beside the validator',
    server: [],
    run: async ({ load }) => {
      const { standardResponseFormat } = await load('helpers/standard-schema');
      return settleAll(
        () =>
          JSON.parse(
            JSON.stringify(standardResponseFormat(standard(), 'x', { schema: object({ a: text }) } as never)),
          ),
        () =>
          JSON.parse(
            JSON.stringify(
              standardResponseFormat(standard(object({ b: text })), 'x', {
                schema: object({ a: text }),
              } as never),
            ),
          ),
      );
    },
  },
  {
    area,
    name: 'standard schema: no JSON Schema at all',
    server: [],
    run: async ({ load }) => {
      const { standardResponseFormat } = await load('helpers/standard-schema');
      return settleAll(() => standardResponseFormat(standard(), 'x'));
    },
  },
  {
    area,
    name: 'standard schema: validation',
    server: () => json(replying({ content: '{"a":"b"}' })),
    run: async ({ load }, { client }) => {
      const { standardResponseFormat } = await load('helpers/standard-schema');
      const parse = (validate: Validate) => () =>
        client().chat.completions.parse({
          model: 'm',
          messages: [],
          response_format: standardResponseFormat(standard(object({ a: text }), validate), 'x'),
        });
      return settleAll(
        parse(() => ({ value: { changed: true } })),
        parse(() => ({ issues: [{ message: 'Too short', path: ['a', { key: 0 }] }, { message: 'Odd' }] })),
        parse(async (value) => ({ value })),
        parse(() => {
          throw new RangeError('Mine');
        }),
      );
    },
  },
];
