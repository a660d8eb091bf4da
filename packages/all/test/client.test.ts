import defaultExport, * as all from '@oxide/all';
import { OpenAI } from '@oxide/all';
import * as core from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { resourceNames, resourcesOf } from './support/resource-classes.ts';

let server: Awaited<ReturnType<typeof startMockServer>>;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
});
afterEach(() => {
  server.reset();
  vi.restoreAllMocks();
});
afterAll(() => server.close());

const open = () => new OpenAI({ apiKey: 'sk-test-key', baseURL: server.url });
const input = { model: 'gpt-5.4', input: 'Iron and rain' };

describe('calls', () => {
  it('reaches the API through its resources', async () => {
    const response = await open().responses.create(input);
    expect(response.output_text).toBe('You said: Iron and rain');
    expect(server.requests.at(-1)).toMatchObject({
      path: '/v1/responses',
      headers: { authorization: 'Bearer sk-test-key' },
    });
  });

  it('throws the errors that it has as static properties', async () => {
    const error: unknown = await open()
      .models.retrieve('no-such-model')
      .then(undefined, (reason) => reason);
    expect(error).toBeInstanceOf(OpenAI.NotFoundError);
    expect(error).toBeInstanceOf(OpenAI.APIError);
  });
});

describe('resources', () => {
  it('are made when they are first touched, and are the same from then on', () => {
    const client = open();
    expect(resourcesOf(client)).toEqual([]);
    const { chat } = client;
    expect(client.chat).toBe(chat);
    expect(resourcesOf(client)).toEqual([['chat', chat]]);
    expect(Object.getOwnPropertyDescriptor(client, 'chat')).toMatchObject({
      configurable: true,
      enumerable: true,
      writable: true,
    });
  });

  it('belong to one client: a copy with other options has its own', async () => {
    const client = open();
    const { responses } = client;
    const copy = client.withOptions({ project: 'proj_copy' });
    expect(copy).toBeInstanceOf(OpenAI);
    expect(copy.responses).not.toBe(responses);
    await copy.responses.create(input);
    expect(server.requests.at(-1)?.headers['openai-project']).toBe('proj_copy');
    await client.responses.create(input);
    expect(server.requests.at(-1)?.headers['openai-project']).toBeUndefined();
  });

  it('can be replaced before and after they are touched, on one client only', () => {
    const client = open();
    const mine = new OpenAI.Chat(client);
    client.chat = mine;
    expect(client.chat).toBe(mine);
    const other = new OpenAI.Chat(client);
    client.chat = other;
    expect(client.chat).toBe(other);
    expect(open().chat).not.toBe(other);
  });

  it('can be spied on, also by the prototype of their class', async () => {
    const client = open();
    const create = vi.spyOn(client.responses, 'create');
    await client.responses.create(input);
    expect(create).toHaveBeenCalledOnce();
    const retrieve = vi
      .spyOn(OpenAI.Chat.Completions.prototype, 'retrieve')
      .mockReturnValue(undefined as never);
    expect(client.chat.completions.retrieve('chatcmpl-1')).toBeUndefined();
    expect(retrieve).toHaveBeenCalledOnce();
  });

  it('can be overridden by a field of a subclass', () => {
    class Own extends OpenAI {
      override chat = new OpenAI.Chat(this);
    }
    const client = new Own({ apiKey: 'sk-test-key' });
    expect(resourcesOf(client).map(([name]) => name)).toEqual(['chat']);
  });

  it('send as their client through a proxy and an inheriting object, whatever was touched before', async () => {
    const views: ((client: OpenAI) => OpenAI)[] = [
      (client) => new Proxy(client, { get: (target, key, receiver) => Reflect.get(target, key, receiver) }),
      (client) => Object.create(client) as OpenAI,
    ];
    for (const view of views) {
      const client = open();
      const seen = view(client);
      await expect(seen.responses.create(input)).resolves.toMatchObject({ status: 'completed' });
      expect(seen.responses).toBe(client.responses);
    }
  });

  it('are not made by looking at the class', () => {
    for (const name of resourceNames) expect(Reflect.get(OpenAI.prototype, name)).toBeUndefined();
    expect(resourceNames).toContain('chat');
  });
});

describe('statics', () => {
  it('has the class under its own name and as the default export', () => {
    expect(OpenAI.OpenAI).toBe(OpenAI);
    expect(defaultExport).toBe(OpenAI);
    expect(OpenAI.name).toBe('OpenAI');
  });

  it('has the error classes and file functions of the core', () => {
    const shared = Object.keys(all).filter((name) => Object.hasOwn(OpenAI, name) && name !== 'OpenAI');
    expect(shared.filter((name) => name.endsWith('Error'))).toHaveLength(14);
    expect(shared).toEqual(expect.arrayContaining(['toFile', 'toStreamingFile']));
    for (const name of shared) expect(Reflect.get(OpenAI, name)).toBe(Reflect.get(core, name));
  });

  it('names the time limit that clients have by default', () => {
    expect(open().timeout).toBe(OpenAI.DEFAULT_TIMEOUT);
  });
});
