import type { JsonObject } from '../json.ts';

/** A number within the bounds of a schema; `index` makes the items of an array differ. */
export function sampleNumber(schema: JsonObject, integer: boolean, index: number): number {
  const step = positive(schema.multipleOf) ?? (integer ? 1 : undefined);
  const least = numeric(schema.minimum);
  const most = numeric(schema.maximum);
  const above = numeric(schema.exclusiveMinimum);
  const below = numeric(schema.exclusiveMaximum);
  const low = Math.max(least ?? -Infinity, above ?? -Infinity);
  const high = Math.min(most ?? Infinity, below ?? Infinity);
  const usual = integer ? 1 : 1.5;
  let value = usual + index;
  if (value < low || (above !== undefined && value <= above)) value = low + index;
  if (value > high || (below !== undefined && value >= below)) value = high;
  if (step !== undefined) {
    value = Math.round(value / step) * step;
    if (value < low || (above !== undefined && value <= above)) value += step;
    if (value > high || (below !== undefined && value >= below)) value -= step;
    return Number(value.toPrecision(12));
  }
  const gap = Number.isFinite(low) && Number.isFinite(high) ? (high - low) / 2 : 1;
  if (above !== undefined && value <= above) value = above + gap;
  if (below !== undefined && value >= below) value = below - gap;
  return value;
}

function numeric(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function positive(value: unknown): number | undefined {
  const number = numeric(value);
  return number !== undefined && number > 0 ? number : undefined;
}
