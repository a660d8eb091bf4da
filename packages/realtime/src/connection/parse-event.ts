import { OpenAIRealtimeError } from './openai-realtime-error.ts';

/** @throws OpenAIRealtimeError when the message is no event; what it holds is not shown */
export function parseEvent(data: string | Uint8Array): { type: string } {
  const event = typeof data === 'string' ? parse(data) : undefined;
  const type = event && Object.hasOwn(event, 'type') ? (event as { type: unknown }).type : undefined;
  if (typeof type === 'string') return event as { type: string };
  throw new OpenAIRealtimeError('The server sent a message that is no event: an object with a `type`.', null);
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
