import { APIUserAbortError, Client, type ClientOptions, type Fetch, toFile } from '@oxide/core';
import { multipartOptions } from '@oxide/core/internal';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';

afterEach(() => vi.restoreAllMocks());

/** A client that was made in a page. */
function clientInBrowser(fetch: Fetch, options: ClientOptions = {}): Client {
  for (const [name, value] of Object.entries({ process: undefined, window: { document: {} }, navigator: {} }))
    vi.stubGlobal(name, value);
  try {
    return new Client({
      apiKey: 'sk-test',
      baseURL: 'http://api.test/v1',
      logLevel: 'off',
      dangerouslyAllowBrowser: true,
      maxRetries: 0,
      fetch,
      ...options,
    });
  } finally {
    vi.unstubAllGlobals();
  }
}

const postForm = (client: Client, fields: Record<string, unknown>) =>
  client.post('/files', multipartOptions(fields, undefined));

const spyOnReading = (blob: Blob) =>
  (['stream', 'arrayBuffer', 'slice'] as const).map((name) => vi.spyOn(blob, name));

/** What a server reads of a request. */
const formOf = (init: RequestInit) =>
  new Response(init.body, { headers: init.headers as Record<string, string> }).formData();

async function* inPieces() {
  for (const text of ['one ', 'two']) yield new TextEncoder().encode(text);
}

describe('in a browser, which sends no streams,', () => {
  it('a form is a Blob of its files, which are not read for it', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const file = new File(['content'], 'a.txt', { type: 'text/plain' });
    const read = spyOnReading(file);
    await postForm(clientInBrowser(fetch), { purpose: 'user_data', file });
    const init = fetch.mock.calls[0]![1]!;
    expect(init.body).toBeInstanceOf(Blob);
    expect(init).not.toHaveProperty('duplex');
    for (const reading of read) expect(reading).not.toHaveBeenCalled();
    const form = await formOf(init);
    expect(form.get('purpose')).toBe('user_data');
    expect(await (form.get('file') as File).text()).toBe('content');
    expect(form.get('file')).toMatchObject({ name: 'a.txt', type: 'text/plain' });
  });

  it('a file that is a stream is read before it is sent', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    await postForm(clientInBrowser(fetch), { file: inPieces(), other: await toFile(inPieces(), 'b.txt') });
    const form = await formOf(fetch.mock.calls[0]![1]!);
    expect(await (form.get('file') as File).text()).toBe('one two');
    expect(form.get('other')).toMatchObject({ name: 'b.txt' });
  });

  it('a Blob as the body is not read before it is sent', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const blob = new Blob(['content']);
    const read = spyOnReading(blob);
    await clientInBrowser(fetch).post('/x', { body: blob });
    for (const reading of read) expect(reading).not.toHaveBeenCalled();
    expect(await (fetch.mock.calls[0]![1]!.body as Blob).text()).toBe('content');
  });

  it('a stream as the body is read before it is sent', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    await clientInBrowser(fetch).post('/x', { body: new Blob(['one ', 'two']).stream() });
    const { body } = fetch.mock.calls[0]![1]!;
    expect(body).toBeInstanceOf(Blob);
    expect(await (body as Blob).text()).toBe('one two');
  });

  it('a form that is sent again is whole', async () => {
    const sent: FormData[] = [];
    const client = clientInBrowser(
      async (_, init) => {
        sent.push(await formOf(init!));
        return Response.json(
          {},
          { status: sent.length === 1 ? 500 : 200, headers: { 'retry-after-ms': '1' } },
        );
      },
      { maxRetries: 1 },
    );
    await postForm(client, { file: new File(['content'], 'a.txt') });
    expect(sent).toHaveLength(2);
    for (const form of sent) expect(await (form.get('file') as File).text()).toBe('content');
  });

  it('an abort while a stream is read ends the call, closes the stream and sends nothing', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const controller = new AbortController();
    const cancelled = Promise.withResolvers<unknown>();
    const asked = Promise.withResolvers<void>();
    const body = new ReadableStream<Uint8Array>(
      {
        pull() {
          asked.resolve();
          return new Promise(() => {});
        },
        cancel: cancelled.resolve,
      },
      { highWaterMark: 0 },
    );
    const call = failureOf(clientInBrowser(fetch).post('/x', { body, signal: controller.signal }));
    await asked.promise;
    controller.abort();
    expect(await call).toBeInstanceOf(APIUserAbortError);
    await cancelled.promise;
    expect(fetch).not.toHaveBeenCalled();
  });

  it('an abort ends the reading of a source that always has more', async () => {
    const fetch = vi.fn<Fetch>(async () => Response.json({}));
    const controller = new AbortController();
    const ended = Promise.withResolvers<void>();
    async function* endless() {
      try {
        for (;;) yield new Uint8Array(1);
      } finally {
        ended.resolve();
      }
    }
    setTimeout(() => controller.abort(), 0);
    const call = clientInBrowser(fetch).post('/x', { body: endless(), signal: controller.signal });
    expect(await failureOf(call)).toBeInstanceOf(APIUserAbortError);
    await ended.promise;
    expect(fetch).not.toHaveBeenCalled();
  });
});
