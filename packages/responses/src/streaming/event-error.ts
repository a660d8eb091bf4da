import { APIError } from '@oxide/core/internal';
import { isWireObject, type WireEvent } from './wire-event.ts';

/** The error that an `error` event tells: its details are nested in what the API sends, and flat in what it documents. */
export function toAPIError(event: WireEvent): APIError {
  const error = isWireObject(event.error) ? event.error : event;
  const message = typeof event.message === 'string' ? event.message : undefined;
  return new APIError(undefined, error, message, undefined);
}
