import { OpenAIError } from '@oxide/core';

/** @throws SyntaxError when the data is no JSON; what it holds is not shown */
export function parseRealtimeEvent<Event>(data: string): Event {
  try {
    return JSON.parse(data) as Event;
  } catch {
    throw new SyntaxError('The event is no JSON.');
  }
}

/** @throws OpenAIError, SyntaxError when it is no event */
export function requireEvent<Event extends { type: string }>(data: string): Event {
  const event = parseRealtimeEvent<unknown>(data);
  const isObject = typeof event === 'object' && event !== null && !Array.isArray(event);
  if (isObject && Object.hasOwn(event, 'type') && typeof (event as Event).type === 'string')
    return event as Event;
  throw new OpenAIError('The event is no object with a `type`.');
}
