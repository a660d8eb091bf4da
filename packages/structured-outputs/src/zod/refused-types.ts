/** Types of zod that JSON or strict mode lacks: what they are, and what to write instead. */
export const refusedTypes: ReadonlyMap<string, readonly [problem: string, fix: string]> = new Map([
  ['any', ['accepts any value', 'Say what it may be; strict mode has no `any`.']],
  ['unknown', ['accepts any value', 'Say what it may be; strict mode has no `unknown`.']],
  [
    'bigint',
    ["is a bigint, which JSON doesn't have", 'Use `z.int()`, or `z.string()` and `BigInt()` after parsing.'],
  ],
  [
    'date',
    [
      "is a Date, which JSON doesn't have",
      'Use `z.iso.datetime()` or `z.iso.date()` and `new Date()` after parsing.',
    ],
  ],
  ['map', ["is a Map, which JSON doesn't have", entries()]],
  ['record', ['is a record, whose fields the schema does not name', entries()]],
  ['set', ["is a Set, which JSON doesn't have", 'Use `z.array()` and `new Set()` after parsing.']],
  ['tuple', ['is a tuple', 'Use `z.object()` with a named field for each item, or `z.array()`.']],
  ['undefined', ["is undefined, which JSON doesn't have", 'Use `z.null()`.']],
  ['void', ["is undefined, which JSON doesn't have", 'Use `z.null()`.']],
  ['nan', ["is NaN, which JSON doesn't have", 'Use `z.null()`, or `z.number().nullable()`.']],
  ['symbol', ["is a symbol, which JSON doesn't have", 'Use `z.string()` or `z.enum()`.']],
  ['never', ['accepts no value', 'Remove the field.']],
  ['file', ["is a file, which JSON doesn't have", 'Use `z.string()` with an id, a URL or base64.']],
  ['function', ["is a function, which JSON doesn't have", 'Describe its result instead.']],
  ['promise', ["is a promise, which JSON doesn't have", 'Describe what it resolves to.']],
  [
    'transform',
    [
      'is transformed, so its result has no JSON Schema',
      'Leave the transform out and apply it after parsing.',
    ],
  ],
  [
    'custom',
    ['is checked by code, which has no JSON Schema', 'Use one of the types of JSON and `.refine()`.'],
  ],
]);

function entries(): string {
  return 'Use `z.array(z.object({ key: z.string(), value: … }))`.';
}
