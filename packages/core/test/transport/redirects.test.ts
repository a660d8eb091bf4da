import { APIConnectionError, Client, type ClientOptions, type NotFoundError, OpenAIError } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { startRawServer } from '../support/raw-server.ts';

const overFetch: ClientOptions = { fetch: (input, init) => fetch(input, init) };
const secret = 'very-secret';

function clientOf(baseURL: string, options: ClientOptions): Client {
  return new Client({ apiKey: secret, baseURL, maxRetries: 0, ...options });
}

function to(location: string, status = 307) {
  return { status, headers: { location }, body: 'Over there.' };
}

describe.each([
  ['undici', {}],
  ['fetch', overFetch],
])('redirects over %s', (_, transport: ClientOptions) => {
  it.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [301, 'PUT', 'PUT'],
    [302, 'PATCH', 'PATCH'],
    [301, 'GET', 'GET'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
  ])('%i makes %s a %s', async (status, method, expected) => {
    await using server = await startMockServer();
    server.reply(to('/v1/new?a=1', status));
    server.reply({ body: { here: true } });
    const client = clientOf(server.url, transport);
    const call = client.request({
      method: method.toLowerCase() as 'post',
      path: '/old',
      ...(method === 'GET' ? {} : { body: { n: 1 } }),
    });
    expect(await call).toEqual({ here: true });
    const [, second] = server.requests;
    const keepsBody = method !== 'GET' && expected !== 'GET';
    expect(second).toMatchObject({ method: expected, path: '/v1/new', query: { a: '1' } });
    expect(second!.body).toEqual(keepsBody ? { n: 1 } : undefined);
    expect(second!.headers['content-type']).toBe(keepsBody ? 'application/json' : undefined);
    expect(second!.headers.authorization).toBe(`Bearer ${secret}`);
    // The page that redirected was read to its end, so its connection is used again. Node's `fetch` has no
    // connection free so soon after a reply.
    expect(server.connections).toBeLessThanOrEqual(transport === overFetch ? 2 : 1);
    expect(server.closedByClient).toBe(0);
  });

  it('tell another origin nothing of who is calling, and send it the body', async () => {
    await using server = await startMockServer();
    await using other = await startMockServer({ apiKey: false });
    server.reply(to(`${other.url}/elsewhere`));
    other.reply({ body: { here: true } });
    const client = clientOf(server.url, {
      ...transport,
      organization: 'org-secret',
      project: 'proj-secret',
      defaultHeaders: {
        'api-key': secret,
        'x-api-key': secret,
        cookie: `session=${secret}`,
        'x-auth-token': secret,
        'ocp-apim-subscription-key': secret,
        'x-vault-token': secret,
        'x-functions-key': secret,
        'openai-beta': 'assistants=v2',
        'x-trace': 'trace-1',
      },
    });
    expect(await client.post('/x', { body: { n: 1 } })).toEqual({ here: true });
    expect(JSON.stringify(server.requests[0]!.headers)).toContain(secret);
    const [received] = other.requests;
    expect(received!.body).toEqual({ n: 1 });
    expect(received!.headers['x-trace']).toBe('trace-1');
    expect(JSON.stringify(received!.headers)).not.toContain('secret');
    expect(Object.keys(received!.headers).filter((name) => name.startsWith('openai-'))).toEqual([]);
    expect(received!.headers.host).toBe(`127.0.0.1:${other.port}`);
  });

  it('back to the first origin do not bring the credentials back', async () => {
    await using server = await startMockServer({ apiKey: false });
    await using other = await startMockServer({ apiKey: false });
    server.reply(to(`${other.url}/x`));
    other.reply(to(`${server.url}/y`));
    server.reply({ body: {} });
    await clientOf(server.url, transport).get('/x');
    expect(server.requests[1]!.headers.authorization).toBeUndefined();
  });

  it('are told by the response, in each way to have one', async () => {
    await using server = await startMockServer();
    const client = clientOf(server.url, transport);
    for (const redirected of [true, false]) {
      for (const ask of [
        () => client.get('/x').asResponse(),
        () =>
          client
            .get('/x')
            .withResponse()
            .then(({ response }) => response),
      ]) {
        if (redirected) server.reply(to('/v1/new'));
        server.reply({ body: {} });
        expect((await ask()).redirected).toBe(redirected);
      }
    }
  });

  it('of streams give the stream of where they lead', async () => {
    await using server = await startMockServer();
    server.reply(to('/v1/new'));
    server.reply({ chunks: ['data: 1\n\n'] });
    const stream = await clientOf(server.url, transport).post<AsyncIterable<number>>('/x', { stream: true });
    for await (const item of stream) expect(item).toBe(1);
    expect(server.requests).toHaveLength(2);
  });

  it('end after 20', async () => {
    await using server = await startMockServer();
    server.reply({ ...to('/v1/again'), times: 100 });
    const error = await failureOf(clientOf(server.url, { ...transport, maxRetries: 2 }).get('/x'));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toBe('The server redirected more than 20 times.');
    expect(server.requests).toHaveLength(21);
  });

  it.each(['javascript:alert(1)', 'file:///etc/passwd', 'data:,x', 'http://', 'https://[', 'ftp://x/'])(
    'to %s are refused',
    async (location) => {
      await using server = await startMockServer();
      server.reply(to(location));
      const error = await failureOf(clientOf(server.url, transport).get('/x'));
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toBe('The server redirected to an address that is not an HTTP URL.');
      expect(server.requests).toHaveLength(1);
    },
  );

  it('without a location are the error of their status', async () => {
    await using server = await startMockServer();
    server.reply({ status: 302, body: { error: { message: 'Moved.' } } });
    const error = await failureOf<NotFoundError>(clientOf(server.url, transport).get('/x'));
    expect(error).toMatchObject({ status: 302, message: '302 Moved.' });
  });

  it('are not followed for 300, 304 and 306', async () => {
    await using server = await startMockServer();
    for (const status of [300, 304, 306]) {
      server.reply({ status, headers: { location: '/v1/new' } });
      expect(await failureOf(clientOf(server.url, transport).get('/x'))).toMatchObject({ status });
    }
    expect(server.requests).toHaveLength(3);
  });

  it('do not send a user name of the new address', async () => {
    await using server = await startMockServer();
    await using other = await startMockServer({ apiKey: false });
    server.reply(to(`http://user:pass@127.0.0.1:${other.port}/x#fragment`));
    other.reply({ body: {} });
    await clientOf(server.url, transport).get('/x');
    expect(other.requests[0]!.headers.authorization).toBeUndefined();
    expect(other.requests[0]!.path).toBe('/x');
  });

  it('of a body that can be read once are an error that says so', async () => {
    await using server = await startMockServer();
    server.reply(to('/v1/new'));
    async function* once() {
      yield new TextEncoder().encode('upload');
    }
    const error = await failureOf(clientOf(server.url, transport).post('/x', { body: once() }));
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toContain('redirected an upload');
    expect(server.requests).toHaveLength(1);
  });

  it('of a body that can be made anew send it again', async () => {
    await using server = await startMockServer();
    server.reply(to('/v1/new'));
    server.reply({ body: {} });
    await clientOf(server.url, transport).post('/x', { body: new Blob(['upload']) });
    expect(server.requests.map(({ bytes }) => new TextDecoder().decode(bytes))).toEqual(['upload', 'upload']);
  });

  it('stop when the caller does', async () => {
    await using server = await startMockServer();
    const controller = new AbortController();
    server.reply({
      respond: () => {
        controller.abort();
        return to('/v1/new');
      },
    });
    const call = clientOf(server.url, transport).get('/x', { signal: controller.signal });
    expect((await failureOf(call)).name).toBe('APIUserAbortError');
    expect(server.requests).toHaveLength(1);
  });

  it('whose page is long or broken are followed all the same', async () => {
    await using server = await startMockServer();
    server.reply({ ...to('/v1/a'), body: 'x'.repeat(1_000_000) });
    server.reply(to('/v1/b'));
    server.fault({ match: { path: '/a' }, cutAfterBytes: 3 });
    server.reply({ body: { here: true } });
    expect(await clientOf(server.url, transport).get('/x')).toEqual({ here: true });
  });
});

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
}

it('read a page that comes after its head, and use its connection again', async () => {
  await using server = await startRawServer((request, response) => {
    if (request.url === '/there') {
      response.end('{}');
      return;
    }
    response.writeHead(307, { location: '/there' });
    response.flushHeaders();
    // The client shares the loop: it has read the head by then.
    void turns(10).then(() => response.end('Over there.'));
  });
  await clientOf(server.url, {}).get('/x');
  expect(server.sockets).toHaveLength(1);
});

it('from https to http carry no credentials', async () => {
  const sent: Headers[] = [];
  const client = clientOf('https://api.example/v1', {
    fetch: async (input, init) => {
      sent.push(new Headers(init?.headers));
      return String(input).startsWith('https:')
        ? new Response(null, { status: 308, headers: { location: `http://api.example/v1/x` } })
        : Response.json({ here: true });
    },
  });
  expect(await client.get('/x')).toEqual({ here: true });
  expect(sent[0]!.get('authorization')).toBe(`Bearer ${secret}`);
  expect(sent[1]!.get('authorization')).toBeNull();
});

it('a redirect to nowhere is a connection error', async () => {
  await using server = await startMockServer();
  server.reply(to('http://127.0.0.1:1/'));
  const error = await failureOf(clientOf(server.url, {}).get('/x'));
  expect(error).toBeInstanceOf(APIConnectionError);
});
