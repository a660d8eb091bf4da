import { createReadStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  Client,
  type ClientOptions,
  OpenAIError,
  type RequestOptions,
  UnreadableFileError,
} from '@oxide/core';
import { multipartOptions, path } from '@oxide/core/internal';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf, thrownBy } from './support/failure.ts';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
beforeEach(() => {
  server.reset();
  for (const name of ['OPENAI_API_KEY', 'OPENAI_ADMIN_KEY', 'OPENAI_BASE_URL']) vi.stubEnv(name, undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
});
afterAll(() => server.close());

const open = (options: ClientOptions = {}) =>
  new Client({ apiKey: 'sk-test', baseURL: server.url, maxRetries: 0, ...options });

/** The error of a call that must not reach the server. */
async function unsent(
  client: Client,
  options?: RequestOptions | Promise<RequestOptions>,
  target = '/models',
) {
  const error = await failureOf(client.post(target, options));
  expect(server.requests).toHaveLength(0);
  return error;
}

describe('the key', () => {
  it('is missed at once, and the message names the option and the variable', () => {
    for (const options of [{}, { apiKey: '' }, { apiKey: null }, { apiKey: '', adminAPIKey: '' }]) {
      const error = thrownBy(() => new Client(options));
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toMatch(/apiKey.*OPENAI_API_KEY/s);
    }
  });

  it('is refused with a line break, a space or a letter that a header cannot carry, and is not shown', () => {
    for (const key of ['sk-one\nsk-two', 'sk-one\r\n', ' sk-one', 'sk-one sk-two', 'sk-öne', 'sk-one\0']) {
      for (const option of ['apiKey', 'adminAPIKey']) {
        const error = thrownBy(() => new Client({ apiKey: 'sk-test', [option]: key }));
        expect(error).toBeInstanceOf(OpenAIError);
        expect(error.message).toContain(`\`${option}\``);
        expect(String(error.stack)).not.toMatch(/sk-|öne/);
      }
    }
  });

  it('is refused when it is neither text nor a function', () => {
    expect(thrownBy(() => new Client({ apiKey: 12345678 as never })).message).toMatch(/string.*function/);
  });

  it('is refused when a function gives one that can not be sent', async () => {
    for (const key of ['sk-one\nsk-two', '', undefined, 7]) {
      const error = await unsent(open({ apiKey: async () => key as string }));
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toContain('apiKey');
      expect(error.message).not.toContain('sk-one');
    }
  });

  it('is refused when it was put on the client later and can not be sent', async () => {
    const client = open();
    client.apiKey = 'sk-one\nx-injected: sk-two';
    const error = await unsent(client);
    expect(error.constructor).toBe(OpenAIError);
    expect(error.message).not.toContain('sk-one');
  });

  it('is missed when it was taken from the client later', async () => {
    const client = open();
    client.apiKey = null;
    expect((await unsent(client)).message).toMatch(/needs an API key.*OPENAI_API_KEY/s);
  });

  it('is missed for an administration endpoint without an admin key', async () => {
    const error = await unsent(open(), { __security: { adminAPIKeyAuth: true } });
    expect(error.message).toMatch(/adminAPIKey.*OPENAI_ADMIN_KEY/s);
  });

  it('may be an empty one beside an admin key, and is then missed by the calls that need it', async () => {
    const client = open({ apiKey: '', adminAPIKey: 'sk-admin' });
    expect((await unsent(client)).message).toContain('needs an API key');
  });
});

describe('a browser', () => {
  const construct = (globals: object, options: ClientOptions = {}) => {
    const fetch = async () => Response.json({});
    for (const [name, value] of Object.entries({ process: undefined, ...globals }))
      vi.stubGlobal(name, value);
    try {
      return new Client({ apiKey: 'sk-test', baseURL: 'https://a.test', logLevel: 'off', fetch, ...options });
    } finally {
      vi.unstubAllGlobals();
    }
  };
  const page = { window: { document: {} }, navigator: {} };
  const worker = { importScripts: () => {}, navigator: {} };

  it('is refused: whoever opens the page could take the key', () => {
    for (const globals of [page, worker])
      expect(thrownBy(() => construct(globals)).message).toContain('`dangerouslyAllowBrowser: true`');
  });

  it('is accepted when it is said so', () => {
    for (const globals of [page, worker])
      expect(construct(globals, { dangerouslyAllowBrowser: true })).toBeInstanceOf(Client);
  });

  it('is accepted with a short-lived key, which is made for it', () => {
    for (const globals of [page, worker])
      expect(construct(globals, { apiKey: 'ek_short-lived' })).toBeInstanceOf(Client);
  });

  it('is not what a server, Deno or an edge runtime is', () => {
    for (const globals of [{ process, ...page }, { Deno: { version: {} }, ...page }, { navigator: {} }])
      expect(construct(globals)).toBeInstanceOf(Client);
  });
});

describe('the base URL', () => {
  it('has to be one', () => {
    for (const baseURL of ['api.openai.com/v1', '/v1', 'http://', 'none', 7 as never]) {
      const error = thrownBy(() => open({ baseURL }));
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toContain('`baseURL`');
      expect(error.message).toContain('https://api.openai.com/v1');
    }
  });

  it('has to be http or https', () => {
    for (const baseURL of ['ftp://example.com', 'localhost:8080/v1', 'file:///etc/passwd', 'javascript:1'])
      expect(thrownBy(() => open({ baseURL })).message).toMatch(/`baseURL` has to start with https:\/\//);
  });

  it('holds no credentials, and those are not shown', () => {
    for (const baseURL of [
      'https://user:hunter2@example.com/v1',
      'https://hunter2@example.com',
      'https://user:hunter2@exa mple.com/v1',
    ]) {
      const error = thrownBy(() => open({ baseURL }));
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.stack).not.toContain('hunter2');
    }
  });

  it('is checked too when it comes from the environment or is put on the client later', async () => {
    vi.stubEnv('OPENAI_BASE_URL', 'nowhere');
    expect(thrownBy(() => new Client({ apiKey: 'sk-test' })).message).toContain('"nowhere"');
    const client = open();
    client.baseURL = 'nowhere';
    expect((await unsent(client)).message).toContain('"nowhere"');
  });
});

describe('an id in a path', () => {
  it('has to be there', () => {
    for (const id of ['', null, undefined]) {
      const error = thrownBy(() => path`/responses/${id}`);
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toMatch(/"\/responses\/".* is (empty|missing)/);
    }
  });

  it('has to be text or a number', () => {
    for (const id of [{}, [], { toString: () => 'x' }, true, Symbol('id'), () => 'x'])
      expect(thrownBy(() => path`/responses/${id}`)).toBeInstanceOf(OpenAIError);
    expect(path`/items/${7}`).toBe('/items/7');
  });

  it('can not walk to another path', () => {
    for (const id of ['.', '..', '%2e%2e', '%2E.', '.%2e', '%2e']) {
      const error = thrownBy(() => path`/responses/${id}/cancel`);
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toContain('would change the path');
    }
    expect(path`/files/${'../models'}/content`).toBe('/files/..%2Fmodels/content');
    expect(path`/files/${'a/b'}`).toBe('/files/a%2Fb');
    expect(path`/files/${'a?b#c\\d e'}`).toBe('/files/a%3Fb%23c%5Cd%20e');
    expect(path`/files/${'%2fx'}`).toBe('/files/%252fx');
    expect(path`/files/${'...'}`).toBe('/files/...');
  });

  it('is encoded as UTF-8, and has to be real text', () => {
    expect(path`/a/${'ü😀'}/b/${'x:y@z'}`).toBe('/a/%C3%BC%F0%9F%98%80/b/x:y@z');
    expect(thrownBy(() => path`/a/${'\ud800'}`)).toBeInstanceOf(OpenAIError);
  });
});

describe('an option', () => {
  const durations = ['timeout', 'firstEventTimeoutMs', 'idleTimeoutMs', 'totalTimeoutMs'] as const;

  it('that is a time limit has to be above 0', async () => {
    for (const name of [...durations, 'connectTimeoutMs'] as const) {
      for (const value of [0, -1, Number.NaN, '1000', {}]) {
        const error = thrownBy(() => open({ [name]: value }));
        expect(error).toBeInstanceOf(OpenAIError);
        expect(error.message).toContain(`\`${name}\``);
      }
      expect(() => open({ [name]: Number.POSITIVE_INFINITY })).not.toThrow();
      expect(() => open({ [name]: undefined })).not.toThrow();
    }
    for (const name of durations) {
      const error = await unsent(open(), { [name]: Number.NaN });
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toContain(`\`${name}\``);
    }
  });

  it('that counts retries has to be a whole number', async () => {
    for (const maxRetries of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '2' as never]) {
      expect(thrownBy(() => open({ maxRetries })).message).toContain('`maxRetries`');
      expect((await unsent(open(), { maxRetries })).message).toContain('`maxRetries`');
    }
  });

  it('is checked too when it was put on the client later', async () => {
    const client = open();
    client.maxRetries = Number.NaN;
    expect((await unsent(client)).message).toContain('`maxRetries`');
    client.maxRetries = 0;
    client.timeout = -5;
    expect((await unsent(client)).message).toContain('`timeout`');
  });

  it('about waits and budgets is checked as well', () => {
    for (const maxRetryAfterMs of [-1, Number.NaN, '5' as never])
      expect(thrownBy(() => open({ maxRetryAfterMs })).message).toContain('`maxRetryAfterMs`');
    expect(() => open({ maxRetryAfterMs: 0 })).not.toThrow();
    for (const wrong of [{ capacity: Number.NaN }, { capacity: -1 }, { earnedPerSuccess: Number.NaN }])
      expect(thrownBy(() => open({ retryBudget: wrong })).message).toContain('`retryBudget.');
  });
});

describe('a header', () => {
  it('can not carry a line break or a character beyond Latin-1; the value is not shown', async () => {
    for (const value of ['sk-one\r\nx-injected: 1', 'sk-one\nmore', 'sk-one\0', 'sk-one\u007f', 'sk-one €']) {
      for (const options of [
        { headers: { 'X-Own': value } },
        { headers: new Map([['X-Own', value]]) as never },
        { headers: [['X-Own', ['fine', value]]] as never },
        { idempotencyKey: value },
      ]) {
        const error = await unsent(open(), options);
        expect(error.constructor).toBe(OpenAIError);
        expect(error.message).toMatch(/x-own|idempotency-key/);
        expect(error.message).not.toContain('sk-one');
      }
      for (const options of [
        { defaultHeaders: { 'X-Own': value } },
        { organization: value },
        { project: value },
      ]) {
        const error = await failureOf((async () => open(options).post('/models'))());
        expect(error.constructor).toBe(OpenAIError);
        expect(error.message).not.toContain('sk-one');
      }
    }
    expect(server.requests).toHaveLength(0);
  });

  it('has to have a name that is one', async () => {
    for (const name of ['', 'a b', 'a:b', 'ä', 'a\nb'])
      expect((await unsent(open(), { headers: { [name]: 'x' } })).message).toContain(
        'not a valid header name',
      );
  });

  it('that only the connection may set is refused once, not tried again', async () => {
    for (const headers of [
      { 'transfer-encoding': 'chunked' },
      { 'content-length': 'x' },
      { connection: 'x y' },
    ]) {
      const error = await unsent(open({ maxRetries: 2 }), { headers, body: { a: 1 } });
      expect(error.constructor).toBe(OpenAIError);
    }
  });
});

describe('a body', () => {
  it('with a cycle or a BigInt is no JSON', async () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const body of [cycle, { n: 1n }, 1n]) {
      const error = await unsent(open(), { body });
      expect(error).toBeInstanceOf(OpenAIError);
      expect(error.message).toContain("can't be written as JSON");
      expect(error.cause).toBeInstanceOf(TypeError);
    }
  });

  it('that JSON does not know is not left out in silence', async () => {
    for (const body of [() => 1, Symbol('x'), { toJSON: () => undefined }])
      expect((await unsent(open(), { body })).message).toContain("can't be written as JSON");
  });

  it('can have no more members when it is not an object', async () => {
    for (const body of ['text', new Uint8Array(2), [1, 2], new URLSearchParams('a=1')])
      expect((await unsent(open(), { body, extraBody: { b: 2 } })).message).toContain('`extraBody`');
  });
});

describe('a query', () => {
  it('can not hold a date that is none', async () => {
    const error = await unsent(open(), { query: { created: new Date(Number.NaN) } });
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toContain('created');
  });

  it('can not be endless', async () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    const error = await unsent(open(), { query: { filter: cycle } });
    expect(error).toBeInstanceOf(OpenAIError);
    expect(error.message).toContain('filter is nested too deeply');
  });
});

describe('a file', () => {
  it('that is missing fails as it is, and nothing is sent', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'oxide-wrong-use-'));
    const onRetry = vi.fn();
    const options = multipartOptions({ file: createReadStream(join(folder, 'missing.txt')) }, undefined);
    const error = await unsent(open({ maxRetries: 2, hooks: { onRetry } }), options, '/files');
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(error).toMatchObject({ code: 'unreadable_file', cause: { code: 'ENOENT' } });
    expect(onRetry).not.toHaveBeenCalled();
    await rm(folder, { recursive: true });
  });

  it('that breaks while it is sent fails as it is and is not tried again', async () => {
    async function* broken() {
      yield 'first half';
      throw Object.assign(new Error('the disk is gone'), { code: 'EIO' });
    }
    const onAttempt = vi.fn();
    const onRetry = vi.fn();
    const client = open({ maxRetries: 2, hooks: { onAttempt, onRetry } });
    const error = await failureOf(client.post('/files', multipartOptions({ file: broken() }, undefined)));
    expect(error).toBeInstanceOf(UnreadableFileError);
    expect(error.message).toContain('the disk is gone');
    expect(error.cause).toMatchObject({ code: 'EIO' });
    expect(onAttempt).toHaveBeenCalledTimes(1);
    expect(onRetry).not.toHaveBeenCalled();
  });
});
