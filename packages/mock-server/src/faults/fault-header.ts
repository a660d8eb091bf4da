import { ApiError } from '../http/error-reply.ts';
import { isObject } from '../json.ts';
import { type Fault, faultNames } from './fault.ts';

/** Reads the `x-mock-fault` header: JSON with the members of a fault, for this request alone. */
export function parseFaultHeader(text: string): Fault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError(400, 'The x-mock-fault header is not JSON.', { code: 'invalid_fault' });
  }
  if (!isObject(value))
    throw new ApiError(400, 'The x-mock-fault header must hold a JSON object.', { code: 'invalid_fault' });
  const unknownName = Object.keys(value).find((name) => !faultNames.has(name));
  if (unknownName !== undefined)
    throw new ApiError(
      400,
      `The x-mock-fault header has no '${unknownName}'; it may have ${[...faultNames].join(', ')}.`,
      { code: 'invalid_fault' },
    );
  return value as Fault;
}
