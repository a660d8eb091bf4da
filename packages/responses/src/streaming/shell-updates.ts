import { cloneJSON, OpenAIError } from '@oxide/core/internal';
import { type ListSlot, partAt, slotOf } from './list-slot.ts';
import {
  addTexts,
  indexOf,
  isWireObject,
  objectOf,
  textOf,
  type WireEvent,
  type WireObject,
} from './wire-event.ts';

/** Commands of one call; a wrong index must not fill the memory. */
const MAX_COMMANDS = 1_000;

/** A command begins or is told whole. */
export function setCommand(item: WireObject, event: WireEvent): void {
  const { list, index } = commandSlot(item, event);
  list[index] = textOf(event, 'command');
}

/** A command goes on. */
export function growCommand(item: WireObject, event: WireEvent): void {
  const { list, index } = commandSlot(item, event);
  list[index] = addTexts(event, list[index], textOf(event, 'delta'));
}

/** What a command prints goes on. */
export function growOutput(item: WireObject, event: WireEvent): void {
  const part = partAt(outputSlot(item, event), event);
  const { stdout, stderr } = objectOf(event, 'delta');
  part.stdout = addTexts(event, part.stdout, stdout);
  part.stderr = addTexts(event, part.stderr, stderr);
}

/** What a command printed is told whole. */
export function setOutput(item: WireObject, event: WireEvent): void {
  const [part] = Array.isArray(event.output) ? event.output : [];
  if (!isWireObject(part)) throw new OpenAIError(`The event \`${event.type}\` has no \`output\`.`);
  const { list, index } = outputSlot(item, event);
  list[index] = cloneJSON(part);
}

function commandSlot(item: WireObject, event: WireEvent): ListSlot {
  if (isWireObject(item.action)) return slotOf(item.action, 'commands', event, 'command_index');
  throw new OpenAIError(`The item of the event \`${event.type}\` has no \`action\`.`);
}

/** Commands run side by side, so that a later one may print first. */
function outputSlot(item: WireObject, event: WireEvent): ListSlot {
  const last = indexOf(event, 'command_index');
  if (Array.isArray(item.output) && last < MAX_COMMANDS) {
    while (item.output.length <= last)
      item.output.push({ stdout: '', stderr: '', outcome: { type: 'exit', exit_code: 0 } });
  }
  return slotOf(item, 'output', event, 'command_index');
}
