import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkFrame } from '../support/conformance.ts';
import type { Json } from '../support/json.ts';
import { refusal, SocketClient } from '../support/socket-client.ts';
import { cityTool } from '../support/tools.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

/** A session that has said that it is there. */
async function connect(
  path = '/realtime?model=gpt-realtime',
): Promise<{ client: SocketClient; session: Json }> {
  const client = await SocketClient.open(server, path, (frame) => checkFrame('RealtimeServerEvent', frame));
  const created = await client.next();
  expect(created!.type).toBe('session.created');
  return { client, session: created!.session };
}

const says = (text: string): object => ({
  type: 'conversation.item.create',
  item: { type: 'message', role: 'user', content: [{ type: 'input_text', text }] },
});

const typesOf = (frames: Json[]): string[] => frames.map(({ type }) => type);

describe('a session', () => {
  it('is told when it stands, and each event has an id of its own', async () => {
    const { client, session } = await connect();
    expect(session).toMatchObject({ type: 'realtime', model: 'gpt-realtime', output_modalities: ['audio'] });
    const frames = await client.ask(says('Hi'), 'conversation.item.done');
    const ids = [...client.frames, ...frames].map((frame) => frame.event_id);
    expect(new Set(ids).size).toBe(client.frames.length);
    await client[Symbol.asyncDispose]();
  });

  it.each([
    '/openai/v1/realtime?model=my-gpt',
    '/openai/realtime?api-version=2024-10-01-preview&deployment=my-gpt',
  ])('stands on Azure as well: %s', async (path) => {
    const { client, session } = await connect(path);
    expect(session.model).toBe('my-gpt');
    await client[Symbol.asyncDispose]();
  });

  it('needs a model, a call or the intent to transcribe', async () => {
    const refused = await refusal(server, '/realtime');
    expect(refused.status).toBe(400);
    expect(JSON.parse(refused.body).error).toMatchObject({ code: 'missing_model', param: 'model' });
    const { client } = await connect('/realtime?call_id=rtc_1');
    await client[Symbol.asyncDispose]();
  });

  it('is updated member by member', async () => {
    const { client } = await connect();
    const session = { type: 'realtime', instructions: 'Be brief.', audio: { output: { voice: 'marin' } } };
    const [updated] = await client.ask({ type: 'session.update', session }, 'session.updated');
    expect(updated!.session).toMatchObject({
      instructions: 'Be brief.',
      model: 'gpt-realtime',
      audio: { input: { format: { type: 'audio/pcm' } }, output: { voice: 'marin', speed: 1 } },
    });
    await client[Symbol.asyncDispose]();
  });
});

describe('a response', () => {
  it('of text goes from the conversation and into it', async () => {
    const { client } = await connect();
    await client.ask(
      { type: 'session.update', session: { type: 'realtime', output_modalities: ['text'] } },
      'session.updated',
    );
    await client.ask(says('Say hello'), 'conversation.item.done');
    const frames = await client.ask({ type: 'response.create' }, 'rate_limits.updated');
    expect(typesOf(frames)).toEqual([
      'response.created',
      'response.output_item.added',
      'conversation.item.added',
      'response.content_part.added',
      'response.output_text.delta',
      'response.output_text.done',
      'response.content_part.done',
      'response.output_item.done',
      'conversation.item.done',
      'response.done',
      'rate_limits.updated',
    ]);
    const { response } = frames.at(-2)!;
    expect(response).toMatchObject({ status: 'completed', output_modalities: ['text'] });
    expect(response.output[0]!.content[0]).toEqual({ type: 'output_text', text: 'Hello!' });
    const retrieve = { type: 'conversation.item.retrieve', item_id: response.output[0]!.id };
    const [item] = await client.ask(retrieve, 'conversation.item.retrieved');
    expect(item!.item).toEqual(response.output[0]);
    await client[Symbol.asyncDispose]();
  });

  it('of speech has a transcript beside it', async () => {
    const { client } = await connect();
    await client.ask(says('Say good morning'), 'conversation.item.done');
    const frames = await client.ask({ type: 'response.create' }, 'response.done');
    const heard = frames.filter(({ type }) => type === 'response.output_audio_transcript.delta');
    expect(heard.map(({ delta }) => delta).join('')).toBe('Good morning!');
    const audio = frames.filter(({ type }) => type === 'response.output_audio.delta');
    expect(audio).toHaveLength(heard.length);
    expect(Buffer.from(audio[0]!.delta, 'base64')).toHaveLength(480);
    expect(typesOf(frames)).toContain('response.output_audio.done');
    await client[Symbol.asyncDispose]();
  });

  it('calls tools, and goes on from their outputs', async () => {
    const { client } = await connect();
    const { strict: _, ...tool } = cityTool;
    await client.ask(
      { type: 'session.update', session: { type: 'realtime', tools: [tool] } },
      'session.updated',
    );
    await client.ask(says('What is the weather in Paris?'), 'conversation.item.done');
    const frames = await client.ask({ type: 'response.create' }, 'response.done');
    const done = frames.find(({ type }) => type === 'response.function_call_arguments.done')!;
    expect(done.name).toBe('get_weather');
    expect(JSON.parse(done.arguments)).toMatchObject({ city: 'Paris' });
    const item = { type: 'function_call_output', call_id: done.call_id, output: '18 degrees' };
    await client.ask({ type: 'conversation.item.create', item }, 'conversation.item.done');
    const next = await client.ask(
      { type: 'response.create', response: { output_modalities: ['text'] } },
      'response.done',
    );
    expect(next.at(-1)!.response.output[0]!.content[0]!.text).toContain('18 degrees');
    await client[Symbol.asyncDispose]();
  });

  it('is stopped by its cancellation, while it is under way', async () => {
    const { client } = await connect();
    server.fault({ match: { method: 'MESSAGE' }, streamDeltas: 1_000, delayMs: 1 });
    await client.ask({ type: 'response.create' }, 'response.output_audio_transcript.delta');
    const frames = await client.ask({ type: 'response.cancel' }, 'response.done');
    expect(frames.length).toBeLessThan(1_000);
    const { response } = frames.at(-1)!;
    expect(response).toMatchObject({
      status: 'cancelled',
      status_details: { type: 'cancelled', reason: 'client_cancelled' },
    });
    expect(response.output[0]!.status).toBe('incomplete');
    const more = await client.ask({ type: 'response.cancel', event_id: 'mine' }, 'error');
    expect(more.at(-1)!.error).toMatchObject({ code: 'response_cancel_not_active', event_id: 'mine' });
    await client[Symbol.asyncDispose]();
  });

  it('is alone: a second one has to wait', async () => {
    const { client } = await connect();
    server.fault({ match: { method: 'MESSAGE' }, streamDeltas: 100, delayMs: 1 });
    await client.ask({ type: 'response.create' }, 'response.created');
    const second = await client.ask({ type: 'response.create' }, 'error', 'response.done');
    expect(second.at(-1)!.error.code).toBe('conversation_already_has_active_response');
    await client.until('response.done');
    expect((await client.ask({ type: 'response.create' }, 'response.done')).at(-1)!.type).toBe(
      'response.done',
    );
    await client[Symbol.asyncDispose]();
  });

  it('beside the conversation leaves no trace in it', async () => {
    const { client } = await connect();
    const response = {
      conversation: 'none',
      output_modalities: ['text'],
      metadata: { topic: 'x' },
      input: [{ type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say aside' }] }],
    };
    const frames = await client.ask({ type: 'response.create', response }, 'response.done');
    expect(typesOf(frames)).not.toContain('conversation.item.added');
    expect(frames.at(-1)!.response).toMatchObject({
      metadata: { topic: 'x' },
      output: [{ content: [{ text: 'Aside!' }] }],
    });
    await client[Symbol.asyncDispose]();
  });
});

describe('audio', () => {
  const audio = Buffer.alloc(4_800).toString('base64');

  it('becomes an item when it is committed', async () => {
    const { client } = await connect();
    client.send({ type: 'input_audio_buffer.append', audio });
    const frames = await client.ask({ type: 'input_audio_buffer.commit' }, 'conversation.item.done');
    expect(typesOf(frames)).toEqual([
      'input_audio_buffer.committed',
      'conversation.item.added',
      'conversation.item.done',
    ]);
    expect(frames[0]!.item_id).toBe(frames[1]!.item.id);
    await client[Symbol.asyncDispose]();
  });

  it('is written down by a session for that', async () => {
    const { client, session } = await connect('/realtime?intent=transcription');
    expect(session.type).toBe('transcription');
    client.send({ type: 'input_audio_buffer.append', audio });
    const frames = await client.ask(
      { type: 'input_audio_buffer.commit' },
      'conversation.item.input_audio_transcription.completed',
    );
    expect(frames.at(-1)).toMatchObject({ transcript: 'Hello', usage: { type: 'duration', seconds: 0.1 } });
    await client[Symbol.asyncDispose]();
  });

  it('that was cleared or never sent can not be committed', async () => {
    const { client } = await connect();
    client.send({ type: 'input_audio_buffer.append', audio });
    await client.ask({ type: 'input_audio_buffer.clear' }, 'input_audio_buffer.cleared');
    const [error] = await client.ask({ type: 'input_audio_buffer.commit' }, 'error');
    expect(error!.error.code).toBe('input_audio_buffer_commit_empty');
    await client[Symbol.asyncDispose]();
  });
});

describe('the conversation', () => {
  it('takes items where they are put, and gives them up', async () => {
    const { client } = await connect();
    const put = async (id: string, previous?: string): Promise<Json> => {
      const item = { id, type: 'message', role: 'user', content: [{ type: 'input_text', text: id }] };
      const message = {
        type: 'conversation.item.create',
        item,
        ...(previous && { previous_item_id: previous }),
      };
      return (await client.ask(message, 'conversation.item.done', 'error')).at(-1)!;
    };
    expect(await put('b')).toMatchObject({ previous_item_id: null });
    expect(await put('c')).toMatchObject({ previous_item_id: 'b' });
    expect(await put('a', 'root')).toMatchObject({ previous_item_id: null });
    expect(await put('b2', 'b')).toMatchObject({ previous_item_id: 'b' });
    expect(await put('d', 'missing')).toMatchObject({ type: 'error', error: { code: 'item_not_found' } });
    expect(await put('c')).toMatchObject({ type: 'error', error: { param: 'item.id' } });
    const truncate = { type: 'conversation.item.truncate', item_id: 'c', content_index: 0, audio_end_ms: 10 };
    expect((await client.ask(truncate, 'conversation.item.truncated'))[0]).toMatchObject({
      audio_end_ms: 10,
    });
    await client.ask({ type: 'conversation.item.delete', item_id: 'c' }, 'conversation.item.deleted');
    const [gone] = await client.ask({ type: 'conversation.item.retrieve', item_id: 'c' }, 'error');
    expect(gone!.error.code).toBe('item_not_found');
    await client[Symbol.asyncDispose]();
  });
});

describe('what can not be answered', () => {
  it.each([
    ['an unknown type', { type: 'response.creat' }, 'type'],
    ['a name of every object', { type: '__proto__' }, 'type'],
    ['a session that is none', { type: 'session.update', session: 'x' }, 'session'],
    ['no item', { type: 'conversation.item.create' }, 'item'],
    ['an unknown item', { type: 'conversation.item.create', item: { type: 'poem' } }, 'item.type'],
    ['no audio', { type: 'input_audio_buffer.append' }, 'audio'],
  ])('(%s) is an error event, with the id of its cause', async (_case, message, param) => {
    const { client } = await connect();
    const [error] = await client.ask({ ...message, event_id: 'event_mine' }, 'error');
    expect(error!.error).toMatchObject({ type: 'invalid_request_error', param, event_id: 'event_mine' });
    expect((await client.ask({ type: 'response.create' }, 'response.done')).length).toBeGreaterThan(3);
    await client[Symbol.asyncDispose]();
  });

  it('comes by faults too, and by the limit of a session', async () => {
    const { client } = await connect();
    server.fault({ match: { method: 'MESSAGE', path: '/realtime' }, status: 503 });
    const [overloaded] = await client.ask({ type: 'response.create' }, 'error');
    expect(overloaded!.error.code).toBe('server_overloaded');
    server.fault({ match: { method: 'MESSAGE' }, connectionLimit: true });
    const [expired] = await client.ask({ type: 'response.create' }, 'error');
    expect(expired!.error.code).toBe('session_expired');
    expect((await client.end()).code).toBe(1000);
  });
});
