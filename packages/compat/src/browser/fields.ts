import { isBoundedText, isWholeText } from './bounded-text.ts';

/** One argument of a function: how the model is told of it, and what is taken. */
export interface Field<Value> {
  /** JSON Schema. */
  readonly schema: Readonly<Record<string, unknown>>;
  readonly accepts: (value: unknown) => value is Value;
}

/** Bytes of what a driver gives out and takes back. */
const REF_BYTES = 256;
const KEY_BYTES = 64;
const WHOLE_NUMBER = { type: 'integer', minimum: 0, maximum: Number.MAX_SAFE_INTEGER };
const MODIFIERS = ['Control', 'Alt', 'Meta', 'Shift'] as const;

const isString = (value: unknown): boolean => typeof value === 'string';

export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function field<Value>(schema: object, accepts: (value: unknown) => boolean): Field<Value> {
  return { schema: { ...schema }, accepts: accepts as Field<Value>['accepts'] };
}

function oneOf<const Value>(type: string, ...values: Value[]): Field<Value> {
  return field({ type, enum: values }, (value) => values.includes(value as Value));
}

function between(minimum: number, maximum: number): Field<number> {
  return field(
    { type: 'integer', minimum, maximum },
    (value) => isCount(value) && value >= minimum && value <= maximum,
  );
}

function isListOf(value: unknown, accepts: (entry: unknown) => boolean): value is unknown[] {
  return Array.isArray(value) && value.every(accepts);
}

function hasRepetition(list: readonly unknown[]): boolean {
  return new Set(list).size < list.length;
}

export const text: Field<string> = field({ type: 'string' }, isString);

export const optionalText: Field<string | null> = field(
  { type: ['string', 'null'] },
  (value) => value === null || isString(value),
);

export const texts: Field<string[]> = field({ type: 'array', items: { type: 'string' } }, (value) =>
  isListOf(value, isString),
);

export const filter: Field<'all' | 'interactive'> = oneOf('string', 'all', 'interactive');

export const direction: Field<'up' | 'down' | 'left' | 'right'> = oneOf(
  'string',
  'up',
  'down',
  'left',
  'right',
);

/** Also of coordinates. */
export const amount: Field<number> = field(WHOLE_NUMBER, isCount);

export const timeout: Field<number> = between(1, 30_000);

export const region: Field<[number, number, number, number]> = field(
  { type: 'array', items: WHOLE_NUMBER, minItems: 4, maxItems: 4 },
  (value) => {
    if (!isListOf(value, isCount) || value.length !== 4) return false;
    const [left, top, right, bottom] = value as [number, number, number, number];
    return left < right && top < bottom;
  },
);

export const visibleText: Field<string> = field(
  {
    type: 'string',
    description: 'Text that can be seen: 1 to 256 bytes of UTF-8, runs of spaces counted as one.',
  },
  (value) => typeof value === 'string' && isBoundedText(value.replaceAll(/\s+/gu, ' ').trim(), REF_BYTES),
);

export const checked: Field<boolean> = field({ type: 'boolean' }, (value) => typeof value === 'boolean');

export const button: Field<'left' | 'right' | 'middle'> = oneOf('string', 'left', 'right', 'middle');

export const clickCount: Field<1 | 2 | 3> = oneOf('integer', 1, 2, 3);

export const modifiers: Field<(typeof MODIFIERS)[number][]> = field(
  {
    type: 'array',
    items: { type: 'string', enum: MODIFIERS },
    minItems: 0,
    maxItems: MODIFIERS.length,
    description: 'Modifiers that are held down meanwhile, each once.',
  },
  (value) => isListOf(value, (key) => MODIFIERS.includes(key as never)) && !hasRepetition(value),
);

export const path: Field<{ x: number; y: number }[]> = field(
  {
    type: 'array',
    items: {
      type: 'object',
      properties: { x: WHOLE_NUMBER, y: WHOLE_NUMBER },
      required: ['x', 'y'],
      additionalProperties: false,
    },
    minItems: 2,
    maxItems: 100,
  },
  (value) => Array.isArray(value) && value.length >= 2 && value.length <= 100 && value.every(isPoint),
);

export const heldKeys: Field<string[]> = field(
  {
    type: 'array',
    items: { type: 'string', description: 'A key that the driver knows: 1 to 64 bytes of UTF-8.' },
    minItems: 1,
    maxItems: 8,
    description: 'Keys that are held down together, each once.',
  },
  (value) =>
    Array.isArray(value) &&
    value.length >= 1 &&
    value.length <= 8 &&
    value.every((key) => isBoundedText(key, KEY_BYTES)) &&
    !hasRepetition(value),
);

export const holdDuration: Field<number> = between(1, 3_000);

export const scope: Field<string | null> = field(
  {
    type: ['string', 'null'],
    description: 'The ref of a scope that was read before, of 1 to 256 bytes of UTF-8, or null. No selector.',
  },
  (value) => value === null || isBoundedText(value, REF_BYTES),
);

export const depth: Field<number> = between(1, 32);

export const diagnosticSource: Field<'console' | 'network'> = oneOf('string', 'console', 'network');

export const diagnosticLimit: Field<number> = between(1, 100);

export const script: Field<string> = field(
  { type: 'string', description: 'The script for the page. Not empty.' },
  (value) => isWholeText(value) && value !== '',
);

export const fileGrant: Field<string> = field(
  { type: 'string', description: 'A grant for one file that the user gave: 1 to 256 bytes of UTF-8.' },
  (value) => isBoundedText(value, REF_BYTES),
);

function isPoint(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const { x, y, ...rest } = value as Record<string, unknown>;
  return isCount(x) && isCount(y) && Object.keys(rest).length === 0;
}
