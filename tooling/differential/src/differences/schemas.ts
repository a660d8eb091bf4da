import { type DifferenceArea, inEach } from './meant-difference.ts';

export const schemaDifferences: DifferenceArea = {
  title: 'Schemas of structured outputs',
  differences: [
    {
      what: 'Formats of texts that the API does not know (`uri` of `z.url()` say), `z.any()` and `z.unknown()` are refused.',
      why: 'The API refuses them; the error says what to write instead.',
      scenarios: {
        ...inEach(['error', 'result'], 'zod: formats of texts'),
        ...inEach(['result'], 'zod: any is refused', 'zod: unknown is refused', 'zod: zod 3: any is refused'),
      },
    },
    {
      what: 'A codec is refused.',
      why: 'The model would be told of the decoded value, which the codec then can not decode.',
      scenarios: inEach(['result'], 'zod: a codec is refused'),
    },
    {
      what: 'With zod 3, `nullable` is `type: [… , "null"]`, and a union of scalars is an `anyOf`.',
      why: 'As with zod 4, and as JSON Schema has it; the meaning is the same.',
      scenarios: {
        ...inEach(
          ['result.json_schema.schema.properties.a', 'result.json_schema.schema.properties.c'],
          'zod: zod 3: nullable',
        ),
        ...inEach(['result.json_schema.schema.properties.b'], 'zod: zod 3: lists and unions'),
      },
    },
    {
      what: 'With zod 3, schemas are written where they are used, and only recursive and named ones are definitions.',
      why: 'The official helper repeats the whole schema among them; the meaning is the same.',
      scenarios: {
        ...inEach(
          ['result.json_schema.schema.definitions', 'result.json_schema.schema.properties'],
          'zod: zod 3: the same schema twice',
          'zod: zod 3: a recursive schema',
        ),
        ...inEach(['result.1.json_schema.schema.definitions.x'], 'zod: definitions by name'),
      },
    },
    {
      what: 'With zod 3, an intersection of objects is one object.',
      why: 'As with zod 4; the official helper refuses it.',
      scenarios: inEach(['error', 'result'], 'zod: zod 3: an intersection'),
    },
    {
      what: 'A reference with a description is written out.',
      why: 'The API takes nothing beside `$ref`.',
      scenarios: inEach(
        ['result.json_schema.schema.properties.a'],
        'standard schema: a reference with a description',
      ),
    },
    {
      what: 'A constant has its type beside it.',
      why: 'The API asks for a type.',
      scenarios: {
        ...inEach(
          ['result.json_schema.schema.properties.a.anyOf'],
          'standard schema: oneOf whose branches exclude each other',
        ),
        ...inEach(['result.json_schema.schema.properties.a.type'], 'standard schema: const and enum'),
      },
    },
  ],
};
