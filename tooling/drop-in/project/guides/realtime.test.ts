import assert from 'node:assert/strict';
import { type MockServer, startMockServer, testCertificate } from '@oxide/mock-server';
import OpenAI from 'openai';
import { OpenAIRealtimeWS } from 'openai/realtime/ws';

let server: MockServer;
beforeAll(async () => {
  // Realtime addresses are secure ones.
  server = await startMockServer({ tls: true });
});
afterAll(() => server.close());

const options = { ca: testCertificate.cert };
const client = () => new OpenAI({ apiKey: 'sk-test', baseURL: server.url });

/** Asks by text, and listens until the response is done. */
function ask(realtime: OpenAIRealtimeWS, text: string): Promise<{ said: string; types: Set<string> }> {
  return new Promise((resolve, reject) => {
    let said = '';
    const types = new Set<string>();
    realtime.socket.on('open', () => {
      realtime.send({ type: 'session.update', session: { type: 'realtime', output_modalities: ['text'] } });
      const content = [{ type: 'input_text' as const, text }];
      realtime.send({ type: 'conversation.item.create', item: { type: 'message', role: 'user', content } });
      realtime.send({ type: 'response.create' });
    });
    realtime.on('error', reject);
    realtime.on('event', ({ type }) => types.add(type));
    realtime.on('response.output_text.delta', ({ delta }) => {
      said += delta;
    });
    realtime.on('response.done', () => realtime.close());
    realtime.socket.on('close', () => resolve({ said, types }));
  });
}

describe('a realtime session', () => {
  it('answers by text', async () => {
    const { said, types } = await ask(
      new OpenAIRealtimeWS({ model: 'gpt-realtime', options }, client()),
      'Say hello',
    );
    assert.equal(said, 'Hello!');
    assert.ok(types.has('session.created') && types.has('response.done'));
    const [handshake] = server.requests;
    assert.equal(handshake!.headers.authorization, 'Bearer sk-test');
    assert.equal(handshake!.query.model, 'gpt-realtime');
  });

  it('takes a key that is asked for when it opens', async () => {
    server.reset();
    const asking = new OpenAI({ apiKey: async () => 'sk-asked-for', baseURL: server.url });
    const realtime = await OpenAIRealtimeWS.create(asking, { model: 'gpt-realtime', options });
    assert.equal((await ask(realtime, 'Say hello')).said, 'Hello!');
    assert.equal(server.requests[0]!.headers.authorization, 'Bearer sk-asked-for');
  });

  it('tells an error of the server', async () => {
    const realtime = new OpenAIRealtimeWS({ model: 'gpt-realtime', options }, client());
    realtime.socket.on('open', () => realtime.send({ type: 'no.such.event' } as never));
    const error = await new Promise<Error>((resolve) => realtime.on('error', resolve));
    assert.ok(error instanceof OpenAI.OpenAIError);
    realtime.close();
  });
});
