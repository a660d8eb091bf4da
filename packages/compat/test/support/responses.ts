import type { ResponsesWS, ResponsesWSClientOptions } from 'openai/resources/responses/ws';
import type { Subject } from './both.ts';
import { clientOf, type Heard, listen } from './sockets.ts';

/** What the classes have in common. */
export type ResponsesSocket = ResponsesWS;
/** The classes for responses. */
export type ResponsesVariant = 'responses' | 'beta responses';
export const responsesVariants: ResponsesVariant[] = ['responses', 'beta responses'];

type Class = new (client: never, options?: ResponsesWSClientOptions) => ResponsesSocket;

export async function responsesSocketOf(subject: Subject, variant: ResponsesVariant): Promise<Class> {
  const { ResponsesWS: found } =
    variant === 'responses'
      ? await subject.load('resources/responses/ws')
      : await subject.load('resources/beta/responses/ws');
  return found as unknown as Class;
}

/** A socket that begins to open, and what it tells: its own events, and the API's of these names. */
export async function openResponses(
  subject: Subject,
  variant: ResponsesVariant,
  options: ResponsesWSClientOptions = {},
  names: readonly string[] = [],
): Promise<{ socket: ResponsesSocket; heard: Heard }> {
  const ResponsesWS = await responsesSocketOf(subject, variant);
  const socket = new ResponsesWS(await clientOf(subject), options);
  return { socket, heard: listen(socket, ...names) };
}

/** A request for a response. */
export const asks = { type: 'response.create', model: 'gpt-5.4', input: 'Say hello' } as const;
