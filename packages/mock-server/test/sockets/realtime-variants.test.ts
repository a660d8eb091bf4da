import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkBetaFrame, checkFrame } from '../support/conformance.ts';
import { refusal, SocketClient } from '../support/socket-client.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

describe('the beta', () => {
  it.each([
    ['a header', { headers: { 'openai-beta': 'realtime=v1' } }],
    ['a subprotocol', { protocols: ['realtime', 'openai-beta.realtime-v1'] }],
  ])('is spoken to who asks for it by %s', async (_case, options) => {
    await using client = await SocketClient.open(server, '/realtime?model=m', checkBetaFrame, options);
    expect((await client.next())!.session).toMatchObject({ modalities: ['text', 'audio'], voice: 'alloy' });
    const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 'Say hello' }] };
    const created = await client.ask({ type: 'conversation.item.create', item }, 'conversation.item.created');
    expect(created).toHaveLength(1);
    await client.ask({ type: 'session.update', session: { modalities: ['text'] } }, 'session.updated');
    const frames = await client.ask({ type: 'response.create' }, 'response.done');
    expect(frames.map(({ type }) => type)).toEqual([
      'response.created',
      'response.output_item.added',
      'conversation.item.created',
      'response.content_part.added',
      'response.text.delta',
      'response.text.done',
      'response.content_part.done',
      'response.output_item.done',
      'response.done',
    ]);
    expect(frames.at(-1)!.response).toMatchObject({
      modalities: ['text'],
      output: [{ content: [{ text: 'Hello!' }] }],
    });
    const spoken = await client.ask(
      { type: 'response.create', response: { modalities: ['text', 'audio'] } },
      'response.done',
    );
    const types = new Set(spoken.map(({ type }) => type));
    expect(types).toContain('response.audio_transcript.delta');
    expect(types).toContain('response.audio.done');
  });
});

describe('translations', () => {
  const check = (frame: object) => checkFrame('RealtimeTranslationServerEvent', frame);

  it('come piece by piece, until the session is closed', async () => {
    const client = await SocketClient.open(server, '/realtime/translations?model=gpt-t', check);
    expect((await client.next())!.session).toMatchObject({ type: 'translation', model: 'gpt-t' });
    const session = { audio: { output: { language: 'fr' } } };
    const [updated] = await client.ask({ type: 'session.update', session }, 'session.updated');
    expect(updated!.session).toMatchObject({ audio: { input: {}, output: { language: 'fr' } } });
    const append = { type: 'session.input_audio_buffer.append', audio: 'AAAA' };
    client.send(append);
    client.send(append);
    const frames = await client.ask({ type: 'session.close' }, 'session.closed');
    expect(frames.map(({ type, delta }) => `${type} ${delta ?? ''}`)).toEqual([
      'session.output_transcript.delta Hallo',
      'session.output_audio.delta AAAA',
      'session.output_transcript.delta  Welt',
      'session.output_audio.delta AAAA',
      'session.closed ',
    ]);
    expect((await client.end()).code).toBe(1000);
  });

  it('need a model, and tell what they can not do', async () => {
    expect((await refusal(server, '/realtime/translations')).status).toBe(400);
    await using client = await SocketClient.open(server, '/realtime/translations?model=gpt-t', check);
    await client.next();
    for (const [message, param] of [
      [{ type: 'response.create' }, 'type'],
      [{ type: 'session.update' }, 'session'],
      [{ type: 'session.input_audio_buffer.append' }, 'audio'],
    ] as const) {
      const [error] = await client.ask({ ...message, event_id: 'mine' }, 'error');
      expect(error!.error).toMatchObject({ param, event_id: 'mine' });
    }
  });
});
