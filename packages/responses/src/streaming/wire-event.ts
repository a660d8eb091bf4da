import { OpenAIError } from '@oxide/core/internal';

/** An object whose members nobody has checked yet. */
export type WireObject = Record<string, unknown>;

/** An event as it came: that it is an object with a type is all that is known. */
export type WireEvent = WireObject & { readonly type: string };

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws OpenAIError for what is no event */
export function asEvent(value: unknown): WireEvent {
  if (isWireObject(value) && typeof value.type === 'string') return value as WireEvent;
  throw new OpenAIError('The stream holds something that is no event.');
}

/** @throws OpenAIError when the member is no object */
export function objectOf(event: WireEvent, member: string): WireObject {
  const value = event[member];
  if (isWireObject(value)) return value;
  throw new OpenAIError(`The event \`${event.type}\` has no \`${member}\`.`);
}

/** @throws OpenAIError when the member is no text */
export function textOf(event: WireEvent, member: string): string {
  const value = event[member];
  if (typeof value === 'string') return value;
  throw new OpenAIError(`The \`${member}\` of the event \`${event.type}\` is no text.`);
}

/** @throws OpenAIError when the member is no index of anything */
export function indexOf(event: WireEvent, member: string): number {
  const value = event[member];
  if (Number.isSafeInteger(value) && (value as number) >= 0) return value as number;
  throw new OpenAIError(`The \`${member}\` of the event \`${event.type}\` is no index.`);
}

/** One text after the other; either may still be missing. @throws OpenAIError when one is something else */
export function addTexts(event: WireEvent, before: unknown, after: unknown): string {
  const left = before ?? '';
  const right = after ?? '';
  if (typeof left === 'string' && typeof right === 'string') return left + right;
  throw new OpenAIError(`The event \`${event.type}\` adds to something that is no text.`);
}
