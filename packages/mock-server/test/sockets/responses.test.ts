import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { call } from '../support/client.ts';
import { checkFrame } from '../support/conformance.ts';
import type { Json } from '../support/json.ts';
import { SocketClient } from '../support/socket-client.ts';
import { textEventTypes } from '../support/text-event-types.ts';
import { cityTool } from '../support/tools.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => server.reset());
afterAll(() => server.close());

const connect = (path = '/responses') =>
  SocketClient.open(server, path, (frame) => checkFrame('ResponsesServerEvent', frame));

const terminal = ['response.completed', 'response.incomplete', 'response.failed', 'error'];
const turn = (client: SocketClient, body: object): Promise<Json[]> =>
  client.ask({ type: 'response.create', model: 'gpt-5.4', ...body }, ...terminal);

const last = (frames: Json[]): Json => frames.at(-1)!;

describe('a turn', () => {
  it('has the events of the stream that the same request has over HTTP', async () => {
    await using client = await connect();
    const frames = await turn(client, { input: 'Say hello' });
    expect(frames.map(({ type }) => type)).toEqual(textEventTypes);
    expect(frames.map((frame) => frame.sequence_number)).toEqual([...frames.keys()]);
    expect(last(frames).response.output[0]!.content[0]!.text).toBe('Hello!');
    const stored = await call(server, 'GET', `/responses/${last(frames).response.id}`);
    expect(stored.output).toEqual(last(frames).response.output);
    expect(stored.status).toBe('completed');
  });

  it('calls tools, and goes on from their outputs', async () => {
    await using client = await connect();
    const called = last(await turn(client, { input: 'Weather in Paris?', tools: [cityTool] })).response;
    const [item] = called.output;
    expect(item).toMatchObject({ type: 'function_call', name: 'get_weather' });
    expect(JSON.parse(item!.arguments)).toMatchObject({ city: 'Paris' });
    const answered = await turn(client, {
      previous_response_id: called.id,
      input: [{ type: 'function_call_output', call_id: item!.call_id, output: '18 degrees' }],
      tools: [cityTool],
    });
    expect(last(answered).response.output[0]!.content[0]!.text).toContain('18 degrees');
  });

  it('that is to generate nothing prepares the context, which the next one continues', async () => {
    await using client = await connect();
    const frames = await turn(client, { input: 'Say hello', generate: false, store: false });
    expect(frames.map(({ type }) => type)).toEqual([
      'response.created',
      'response.in_progress',
      'response.completed',
    ]);
    const { id, output, usage } = last(frames).response;
    expect(output).toEqual([]);
    expect(usage).toMatchObject({ output_tokens: 0 });
    const next = last(await turn(client, { previous_response_id: id, input: [] })).response;
    expect(next.output[0]!.content[0]!.text).toBe('Hello!');
    const empty = await turn(client, { instructions: 'Be brief.', generate: false });
    expect(last(empty).type).toBe('response.completed');
  });

  it.each([
    [{ incomplete: 'max_output_tokens' as const }, 'response.incomplete', 'incomplete'],
    [{ failed: true }, 'response.failed', 'failed'],
  ])('can end with %o', async (directive, type, status) => {
    await using client = await connect();
    server.fault({ match: { method: 'MESSAGE' }, ...directive });
    const frames = await turn(client, { input: 'Hi' });
    expect(last(frames).type).toBe(type);
    expect(last(frames).response.status).toBe(status);
  });

  it('waits for the one before it in its lane, and not for those of other lanes', async () => {
    await using client = await connect();
    server.fault({ match: { method: 'MESSAGE' }, stallAfterEvents: 1 });
    for (const [lane, input] of [
      ['a', 'Say one'],
      ['a', 'Say two'],
      ['b', 'Say three'],
    ])
      client.send({ type: 'response.create', model: 'm', input, stream_id: lane });
    const frames = await client.until('response.completed');
    expect(last(frames)).toMatchObject({ stream_id: 'b' });
    expect(frames.filter((frame) => 'stream_id' in frame && frame.stream_id === 'a')).toHaveLength(1);
    expect(frames.every((frame) => 'stream_id' in frame)).toBe(true);
  });

  it('without lanes come one after the other', async () => {
    await using client = await connect();
    for (const input of ['Say one', 'Say two', 'Say three'])
      client.send({ type: 'response.create', model: 'm', input });
    const texts: string[] = [];
    for (let turns = 0; turns < 3; turns++) {
      const frames = await client.until('response.completed');
      expect(new Set(frames.map((frame) => frame.response?.id).filter(Boolean)).size).toBe(1);
      texts.push(last(frames).response.output[0]!.content[0]!.text);
    }
    expect(texts).toEqual(['One!', 'Two!', 'Three!']);
  });

  it('goes over the paths of Azure as well', async () => {
    for (const path of ['/openai/v1/responses', '/openai/responses?api-version=2025-04-01-preview']) {
      await using client = await connect(path);
      expect(last(await turn(client, { input: 'Say hello' })).type).toBe('response.completed');
    }
  });
});

describe('what a connection remembers', () => {
  it('is its last response, stored or not; other connections know the stored ones alone', async () => {
    await using client = await connect();
    await using other = await connect();
    const first = last(await turn(client, { input: 'Say one', store: false })).response;
    const second = last(
      await turn(client, { previous_response_id: first.id, input: 'Say two', store: false }),
    ).response;
    const lost = last(await turn(client, { previous_response_id: first.id, input: 'Say three' }));
    expect(lost).toMatchObject({
      type: 'error',
      status: 400,
      error: { code: 'previous_response_not_found', param: 'previous_response_id' },
    });
    const elsewhere = last(await turn(other, { previous_response_id: second.id, input: 'Hi' }));
    expect(elsewhere).toMatchObject({ type: 'error', error: { code: 'previous_response_not_found' } });
    const stored = last(await turn(client, { input: 'Say four' })).response;
    const known = last(await turn(other, { previous_response_id: stored.id, input: 'Hi' }));
    expect(known.type).toBe('response.completed');
  });

  it('is lost with the response that a failed turn was to continue', async () => {
    await using client = await connect();
    const { id } = last(await turn(client, { input: 'Say one', store: false })).response;
    server.fault({ match: { method: 'MESSAGE' }, status: 503 });
    expect(last(await turn(client, { previous_response_id: id, input: 'Hi' }))).toMatchObject({
      status: 503,
    });
    const retried = last(await turn(client, { previous_response_id: id, input: 'Hi' }));
    expect(retried).toMatchObject({ error: { code: 'previous_response_not_found' } });
  });

  it('is lost on demand, and with it what is stored', async () => {
    await using client = await connect();
    const { id } = last(await turn(client, { input: 'Say one' })).response;
    server.fault({ match: { method: 'MESSAGE' }, loseContext: true });
    const failed = last(await turn(client, { previous_response_id: id, input: 'Hi' }));
    expect(failed).toMatchObject({ type: 'error', error: { code: 'previous_response_not_found' } });
    expect(last(await turn(client, { input: 'Hi' })).type).toBe('response.completed');
  });

  it('is not a response whose connection ended in the middle', async () => {
    const cut = await connect();
    server.fault({ match: { method: 'MESSAGE' }, cutAfterEvents: 3 });
    const [created] = await turn(cut, { input: 'Hi' });
    await cut.end();
    const { status } = await call(server, 'GET', `/responses/${created!.response.id}`);
    expect(status).toBe('cancelled');
  });
});

describe('a message that can not be answered', () => {
  it.each([
    ['no JSON', '{"type":', null],
    ['no object', '[1]', null],
    ['bytes', new Uint8Array([1, 2]), null],
    ['an unknown type', { type: 'response.cancel' }, 'type'],
    ['no type', { model: 'm', input: 'x' }, 'type'],
    ['no model', { type: 'response.create', input: 'x' }, 'model'],
    ['a wrong lane', { type: 'response.create', model: 'm', input: 'x', stream_id: 'a b' }, 'stream_id'],
    ['a background', { type: 'response.create', model: 'm', input: 'x', background: true }, 'background'],
  ])('(%s) is an error, and the connection goes on', async (_case, message, param) => {
    await using client = await connect();
    client.send(message);
    const [error] = await client.until('error');
    expect(error).toMatchObject({
      type: 'error',
      status: 400,
      error: { type: 'invalid_request_error', param },
    });
    expect(last(await turn(client, { input: 'Say hello' })).type).toBe('response.completed');
  });
});
