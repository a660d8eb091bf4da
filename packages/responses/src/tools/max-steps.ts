import { OpenAIError } from '@oxide/core/internal';

/** @throws OpenAIError for anything but a whole number from 1 on, or infinity */
export function readMaxSteps(value: number): number {
  if (value === Number.POSITIVE_INFINITY || (Number.isSafeInteger(value) && value >= 1)) return value;
  throw new OpenAIError('`maxSteps` must be a whole number from 1 on.');
}
