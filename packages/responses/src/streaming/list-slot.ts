import { OpenAIError } from '@oxide/core/internal';
import { indexOf, isWireObject, type WireEvent, type WireObject } from './wire-event.ts';

/** Where in a list of an item an event points to. Lists grow at their end alone, one by one. */
export interface ListSlot {
  readonly list: unknown[];
  readonly index: number;
}

/** The list under `name`, made when it is missing, and the place that the event's `member` tells. */
export function slotOf(holder: WireObject, name: string, event: WireEvent, member: string): ListSlot {
  holder[name] ??= [];
  const list = holder[name];
  if (!Array.isArray(list))
    throw new OpenAIError(`The item of the event \`${event.type}\` has no \`${name}\`.`);
  const index = indexOf(event, member);
  if (index <= list.length) return { list, index };
  throw new OpenAIError(
    `The event \`${event.type}\` is for a \`${member}\` that is not there yet: ${index}.`,
  );
}

/** The object at the slot; with a type, if one is given. @throws OpenAIError when there is none or it has another */
export function partAt({ list, index }: ListSlot, event: WireEvent, type?: string): WireObject {
  const part = list[index];
  if (!isWireObject(part))
    throw new OpenAIError(`The event \`${event.type}\` is for a part that is not there: ${index}.`);
  if (type === undefined || part.type === type) return part;
  throw new OpenAIError(
    `The event \`${event.type}\` is for a part of the type \`${type}\`, not \`${part.type}\`.`,
  );
}

/** Puts a value at the end. @throws OpenAIError when the slot is taken */
export function append({ list, index }: ListSlot, event: WireEvent, value: unknown): void {
  if (index !== list.length)
    throw new OpenAIError(`The event \`${event.type}\` adds a part that is there: ${index}.`);
  list.push(value);
}
