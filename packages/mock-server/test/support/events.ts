import type { MockServer } from '@oxide/mock-server';
import { send } from './client.ts';
import { checkEvent } from './conformance.ts';
import { faultHeader } from './fault-header.ts';
import type { Json } from './json.ts';

export interface StreamEvent {
  event: string | undefined;
  data: string;
}

/** Splits a whole stream into its records; comments are left out. */
export function parseEvents(text: string): StreamEvent[] {
  return text
    .split('\n\n')
    .filter((record) => record !== '' && !record.startsWith(':'))
    .map((record) => {
      const lines = record.split('\n');
      const field = (name: string) =>
        lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
      return { event: field('event'), data: field('data') ?? '' };
    });
}

/** The events of a streamed reply, parsed. A final `[DONE]` is left out. */
export async function stream(
  server: MockServer,
  path: string,
  body: object,
  fault?: object,
): Promise<Json[]> {
  const reply = await send(server, 'POST', path, { ...body, stream: true }, faultHeader(fault));
  if (!reply.ok) throw new Error(`POST ${path} gave ${reply.status}: ${await reply.text()}`);
  const events = parseEvents(await reply.text())
    .filter(({ data }) => data !== '[DONE]')
    .map(({ data }) => JSON.parse(data) as Json);
  for (const event of events) checkEvent('POST', path, event);
  return events;
}
