import { Realtime } from '@oxide/realtime';
import { Responses } from '@oxide/responses';
import { failureOf, ok, same } from '../assert.mjs';
import { ask, clientAt, clientOf } from './clients.mjs';

export async function aSession(world) {
  const session = await new Responses(clientOf(world)).connect();
  const first = await session.send(ask);
  const next = await session.send({ ...ask, previous_response_id: first.id });
  session.close();
  same([first.output_text, next.output_text, session.overHTTP], ['Hello!', 'Hello!', false]);
}

export async function sessionsAfterEachOther(world) {
  const responses = new Responses(clientOf(world));
  for (let sessions = 0; sessions < 3; sessions += 1) {
    const session = await responses.connect();
    same((await session.send(ask)).output_text, 'Hello!');
    session.close();
  }
}

export async function aClientThatUsesThem(world) {
  const responses = new Responses(clientOf(world, { transport: 'websocket' }));
  const replies = await Promise.all(Array.from({ length: 5 }, () => responses.create(ask)));
  same(
    replies.map(({ output_text }) => output_text),
    Array(5).fill('Hello!'),
  );
}

export async function aRealtimeConversation(world) {
  const connection = await new Realtime(clientOf(world)).connect({ model: 'gpt-realtime' });
  const done = connection.emitted('response.done');
  const content = [{ type: 'input_text', text: 'Say hello' }];
  connection.send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } });
  connection.send({ type: 'response.create' });
  same((await done).response.status, 'completed');
  connection.close();
}

export async function aServerWithoutThem(world) {
  const error = await failureOf(
    new Realtime(clientAt(world, 'refuse', { maxRetries: 0 })).connect({ model: 'm' }),
  );
  // Pages are told no status.
  ok(/^(?:Authentication|APIConnection)Error$/.test(error.name), error.name);
}
