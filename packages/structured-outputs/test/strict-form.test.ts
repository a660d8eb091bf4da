import { standardTextFormat, zodTextFormat } from '@oxide/structured-outputs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';

/** Types that strict mode allows, in each other. */
const { type: types } = fc.letrec<{ type: z.ZodType; leaf: z.ZodType; object: z.ZodType }>((tie) => ({
  leaf: fc.constantFrom(
    z.string().min(1),
    z.int(),
    z.boolean(),
    z.null(),
    z.literal('x'),
    z.literal([1, 2]),
    z.enum(['a', 'b']),
    z.iso.date(),
  ),
  object: fc
    .dictionary(fc.string({ minLength: 1, maxLength: 8 }), tie('type'), { maxKeys: 4 })
    .filter((fields) => !Object.hasOwn(fields, '__proto__'))
    .map((fields) => z.object(fields)),
  type: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    tie('leaf'),
    tie('object'),
    tie('type').map((type) => z.array(type)),
    tie('type').map((type) => type.nullable()),
    tie('type').map((type) => type.nullish()),
    tie('type').map((type) => type.describe('described')),
    tie('type').map((type) => type.readonly()),
    fc.array(tie('type'), { minLength: 1, maxLength: 3 }).map((branches) => z.union(branches)),
    fc
      .tuple(tie('leaf'), tie('leaf'))
      .map(([one, two]) =>
        z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('one'), one }),
          z.object({ kind: z.literal('two'), two }),
        ]),
      ),
  ),
}));

function everySchema(schema: unknown, visit: (schema: Record<string, unknown>) => void): void {
  if (typeof schema !== 'object' || schema === null) return;
  const node = schema as Record<string, unknown>;
  visit(node);
  const { properties, items, anyOf } = node as { properties?: object; items?: unknown; anyOf?: unknown[] };
  for (const child of [...Object.values(properties ?? {}), items, ...(anyOf ?? [])])
    everySchema(child, visit);
}

it('whatever the type, every object is closed and complete, and nothing is without a type', () => {
  fc.assert(
    fc.property(types, (type) => {
      const { schema } = zodTextFormat(z.object({ value: type }), 'answer');
      everySchema(schema, (node) => {
        if (node.properties !== undefined) {
          expect(node.required).toEqual(Object.keys(node.properties as object));
          expect(node.additionalProperties).toBe(false);
        }
        const keys = Object.keys(node);
        expect(keys.some((key) => ['type', 'anyOf', 'enum', 'const', '$ref'].includes(key))).toBe(true);
        expect(keys).not.toContain('oneOf');
        expect(keys).not.toContain('allOf');
      });
    }),
  );
});

it('whatever the type, a schema in strict form stays as it is', () => {
  const anything = {
    '~standard': { version: 1, vendor: 'test', validate: (value: unknown) => ({ value }) },
  } as const;
  fc.assert(
    fc.property(types, (type) => {
      const { schema } = zodTextFormat(z.object({ value: type }), 'answer');
      expect(standardTextFormat(anything, 'answer', { schema }).schema).toEqual(schema);
    }),
  );
});
