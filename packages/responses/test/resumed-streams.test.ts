import { Client, type Middleware, type RequestOptions } from '@oxide/core';
import { type ResponseStreamOptions, Responses } from '@oxide/responses';
import { expect, it } from 'vitest';
import { completed, created, frames, message, numbered, textEvents } from './support/scripted-events.ts';
import { useScriptedResponses } from './support/scripted-responses.ts';

const at = useScriptedResponses();

const params = { model: 'gpt-5.4', input: 'Iron and rain', background: true };
const queries = () =>
  at.server.requests
    .filter(({ method }) => method === 'GET')
    .map(({ query }) => Object.fromEntries(new URLSearchParams(query as never)));

async function follow(options: ResponseStreamOptions = {}, body: object = params) {
  const stream = at.responses.stream(body as typeof params, options);
  const numbers: number[] = [];
  const types: string[] = [];
  let snapshot = '';
  stream.on('event', (event) => {
    numbers.push(event.sequence_number);
    types.push(event.type);
  });
  stream.on('response.output_text.delta', (event) => {
    snapshot = event.snapshot;
  });
  const outcome = await stream.finalResponse().catch((error: unknown) => error as { code: string });
  return { outcome, numbers, types, snapshot };
}

it.each(['cutAfterEvents', 'endAfterEvents'])(
  'goes on with a background response after %s, without duplicates or gaps',
  async (fault) => {
    at.server.fault({ match: { method: 'POST' }, [fault]: 7 });
    at.server.fault({ match: { method: 'GET' }, [fault]: 3 });
    const { outcome, numbers, snapshot } = await follow({
      headers: { 'x-team': 'iron' },
      idempotencyKey: 'once',
    });
    expect(outcome).toMatchObject({ status: 'completed', output_text: 'You said: Iron and rain' });
    expect(numbers).toEqual([...Array(14).keys()]);
    expect(snapshot).toBe('You said: Iron and rain');
    expect(queries()).toEqual([
      { stream: 'true', starting_after: '6' },
      { stream: 'true', starting_after: '9' },
    ]);
    expect(at.server.requests.at(-1)!.headers).toMatchObject({ 'x-team': 'iron' });
    expect(at.server.requests.at(-1)!.headers).not.toHaveProperty('idempotency-key');
  },
);

it('goes on when no event comes for too long', async () => {
  at.server.fault({ match: { method: 'POST' }, stallAfterEvents: 7 });
  const { outcome, numbers } = await follow({ idleTimeoutMs: 50 });
  expect(outcome).toMatchObject({ status: 'completed' });
  expect(numbers).toEqual([...Array(14).keys()]);
});

it('passes over the events that a server repeats', async () => {
  const events = numbered([
    created({ background: true }),
    ...textEvents(0, 'm', ['Iron ', 'rain']),
    completed([message('m', ['Iron rain'])]),
  ]);
  at.server.reply({ chunks: frames(events.slice(0, 4)) });
  at.server.reply({ match: { method: 'GET' }, chunks: frames(events) });
  const { outcome, numbers, snapshot } = await follow({}, { model: 'm', input: 'x' });
  expect(numbers).toEqual([...events.keys()]);
  expect(snapshot).toBe('Iron rain');
  expect(outcome).toMatchObject({ output_text: 'Iron rain' });
});

it('asks for what the request asked to include', async () => {
  at.server.fault({ match: { method: 'POST' }, cutAfterEvents: 7 });
  const include = ['message.output_text.logprobs'];
  await follow({}, { ...params, include, stream_options: { include_obfuscation: false } });
  expect(queries()[0]).toMatchObject({ include_obfuscation: 'false' });
  expect(JSON.stringify(at.server.requests.at(-1)!.query)).toContain(include[0]);
});

const notResumed: [string, ResponseStreamOptions & RequestOptions, object][] = [
  ['told not to', { resume: false }, params],
  ['there may be no retries', { maxRetries: 0 }, params],
  ['the response is not made in the background', {}, { ...params, background: false }],
];
it.each(notResumed)('does not go on when %s', async (_, options, body) => {
  at.server.fault({ match: { method: 'POST' }, cutAfterEvents: 7 });
  const { outcome } = await follow(options, body);
  expect(outcome).toMatchObject({
    code: 'response_interrupted',
    snapshot: { output: [{ type: 'message' }] },
  });
  expect(queries()).toEqual([]);
});

it('does not go on after the time for the whole call', async () => {
  at.server.fault({ match: { method: 'POST' }, stallAfterEvents: 7, times: 30 });
  const sent: string[] = [];
  const watch: Middleware = (request, next) => {
    sent.push(request.method);
    return next(request);
  };
  const watched = new Responses(
    new Client({ apiKey: 'sk-test-key', baseURL: at.server.url, middleware: [watch] }),
  );
  // Each time another part of a millisecond is left when the timer goes off.
  for (let call = 0; call < 30; call++) {
    const failure = watched.stream(params, { totalTimeoutMs: 20 }).done();
    await expect(failure).rejects.toMatchObject({ code: 'timeout' });
  }
  expect(sent).not.toContain('GET');
});

it('does not go on after an `error` event', async () => {
  at.server.fault({ match: { method: 'POST' }, errorAfterEvents: 7 });
  const { outcome } = await follow();
  expect(outcome).toHaveProperty('snapshot');
  expect(queries()).toEqual([]);
});

it('gives up after `maxRetries` connections without a new event', async () => {
  at.server.fault({ match: { method: 'POST' }, cutAfterEvents: 7 });
  at.server.fault({ match: { method: 'GET' }, endAfterEvents: 0, times: 9 });
  const { outcome, numbers } = await follow({ maxRetries: 2 });
  expect(outcome).toMatchObject({ code: 'incomplete_stream' });
  expect(numbers).toHaveLength(7);
  expect(queries()).toHaveLength(2);
});

it('fails as the request does by which it goes on', async () => {
  at.server.fault({ match: { method: 'POST' }, cutAfterEvents: 7 });
  at.server.fault({ match: { method: 'GET' }, status: 404 });
  const { outcome } = await follow();
  expect(outcome).toMatchObject({ status: 404, snapshot: { output: [{ type: 'message' }] } });
});

it('stops between two connections', async () => {
  at.server.fault({ match: { method: 'POST' }, cutAfterEvents: 7 });
  at.server.fault({ match: { method: 'GET' }, endAfterEvents: 0, times: 9 });
  const stream = at.responses.stream(params, { maxRetries: 1_000 });
  const ended = stream.finalResponse().catch((error: unknown) => error);
  await at.server.waitFor(() => queries().length === 2);
  stream.abort();
  expect(await ended).toMatchObject({ code: 'aborted' });
});

it('follows a stored response from its middle on, with whole snapshots', async () => {
  const { outcome: first } = await follow();
  const { id } = first as unknown as { id: string };
  const body = { response_id: id, starting_after: 7 };
  at.server.fault({ match: { method: 'GET' }, cutAfterEvents: 10 });
  const { outcome, numbers, snapshot } = await follow({}, body);
  expect(numbers).toEqual([8, 9, 10, 11, 12, 13]);
  expect(snapshot).toBe('You said: Iron and rain');
  expect(outcome).toMatchObject({ id, output_text: 'You said: Iron and rain' });
  expect(queries()).toEqual([{ stream: 'true' }, { stream: 'true', starting_after: '9' }]);
});
