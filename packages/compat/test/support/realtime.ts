import type { OpenAIRealtimeWS } from 'openai/realtime/ws';
import type { RealtimeClientEvent } from 'openai/resources/realtime/realtime';
import type { Subject } from './both.ts';
import { clientOf, type Heard, listen } from './sockets.ts';

/** What the classes have in common. */
export type RealtimeSocket = OpenAIRealtimeWS;
/** The classes for realtime sessions. */
export type Variant = 'ws' | 'websocket' | 'beta ws' | 'beta websocket';
export const variants: Variant[] = ['ws', 'websocket', 'beta ws', 'beta websocket'];
export const stable: Variant[] = ['ws', 'websocket'];

interface Class {
  new (props: object, client?: object): RealtimeSocket;
  create(client: object, props: object): Promise<RealtimeSocket>;
  azure(client: object, props?: object): Promise<RealtimeSocket>;
}

export async function realtimeOf(subject: Subject, variant: Variant): Promise<Class> {
  const isBeta = variant.startsWith('beta');
  const isNode = variant.endsWith('ws');
  const module = isNode
    ? await subject.load(isBeta ? 'beta/realtime/ws' : 'realtime/ws')
    : await subject.load(isBeta ? 'beta/realtime/websocket' : 'realtime/websocket');
  return ('OpenAIRealtimeWS' in module
    ? module.OpenAIRealtimeWS
    : module.OpenAIRealtimeWebSocket) as unknown as Class;
}

/** A session that has begun, and what it tells: its own events, and the API's of these names. */
export async function openRealtime(
  subject: Subject,
  variant: Variant,
  props: object = { model: 'm' },
  names: readonly string[] = [],
): Promise<{ socket: RealtimeSocket; heard: Heard }> {
  const Realtime = await realtimeOf(subject, variant);
  const socket = new Realtime(props, await clientOf(subject));
  const heard = listen(socket, ...names);
  await heard.next('session.created');
  return { socket, heard };
}

/** What a user may say. */
export const says: RealtimeClientEvent = {
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say hello' }] },
};
