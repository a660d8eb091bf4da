import { ApiError } from '../http/error-reply.ts';
import { isObject } from '../json.ts';
import type { Fault } from './fault.ts';
import { faultError } from './fault-error.ts';

/** Reads the `x-mock-fault` header: JSON with the members of a fault, for this request alone. */
export function parseFaultHeader(text: string): Fault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new ApiError(400, 'The x-mock-fault header is not JSON.', { code: 'invalid_fault' });
  }
  const wrong = isObject(value) ? faultError(value) : 'it must be an object';
  if (wrong !== undefined)
    throw new ApiError(400, `The x-mock-fault header can't be used: ${wrong}.`, { code: 'invalid_fault' });
  return value as Fault;
}
