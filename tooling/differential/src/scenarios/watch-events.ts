import { settleAll } from './settle.ts';

interface Emitter {
  on(event: never, listener: (...parameters: unknown[]) => void): unknown;
}

/** What was emitted, in order: the name and the parameters as they were then. */
export type EventLog = [name: string, ...parameters: unknown[]][];

export function watchEvents(stream: object, names: readonly string[]): EventLog {
  const log: EventLog = [];
  for (const name of names) {
    (stream as Emitter).on(name as never, (...parameters) => {
      log.push([name, ...parameters.map((parameter) => copy(parameter))]);
    });
  }
  return log;
}

/** The events of a stream until its end, and what each of the calls then gave. */
export async function watchToEnd(
  stream: object & { done(): Promise<void> },
  names: readonly string[],
  ...calls: (() => unknown)[]
): Promise<{ events: EventLog; outcomes: unknown[] }> {
  const events = watchEvents(stream, names);
  const outcomes = await settleAll(() => stream.done(), ...calls);
  return { events, outcomes };
}

/** Parameters grow with the stream: what they are at one moment is kept. */
export function copy(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Error || ArrayBuffer.isView(value))
    return value;
  if (Array.isArray(value)) return Array.from(value, copy);
  return Object.fromEntries(Object.entries(value).map(([key, nested]) => [key, copy(nested)]));
}
