import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { inNewProcess } from '../support/in-new-process.ts';

const require = createRequire(new URL('../../src/index.ts', import.meta.url));

/** The files of undici that were loaded, without its folder's path. */
const LOADED = `Object.keys(createRequire(import.meta.url).cache).map((file) => file.split('/undici/').at(-1)).filter((file) => file.startsWith('lib/') || file === 'index.js')`;

describe("undici's own modules, which are no promise of it", () => {
  it.each(['undici/lib/dispatcher/agent.js', 'undici/lib/dispatcher/env-http-proxy-agent.js'])(
    '%s is a class that dispatches',
    (path) => {
      const Agent = require(path) as new (options: object) => { dispatch: unknown };
      expect(typeof new Agent({ headersTimeout: 0, bodyTimeout: 0, connectTimeout: 1 }).dispatch).toBe(
        'function',
      );
    },
  );

  it('have a client of one connection, which tells of its end', () => {
    const Client = require('undici/lib/dispatcher/client.js') as new (
      origin: string,
      options: object,
    ) => Record<'dispatch' | 'close' | 'on', unknown>;
    const client = new Client('http://127.0.0.1', { allowH2: false, connect: () => {} });
    for (const method of [client.dispatch, client.close, client.on]) expect(typeof method).toBe('function');
  });

  it('have what opens a tunnel through a proxy', () => {
    const Pool = require('undici/lib/dispatcher/pool.js') as new (origin: URL) => { dispatch: unknown };
    expect(typeof new Pool(new URL('http://127.0.0.1')).dispatch).toBe('function');
    expect(typeof require('undici/lib/api/api-connect.js')).toBe('function');
  });

  it('have what opens connections', () => {
    expect(typeof require('undici/lib/core/connect.js')({ timeout: 1 })).toBe('function');
  });

  it('load without the index, and leave the dispatcher of the global `fetch` alone', async () => {
    const result = await inNewProcess<{ loaded: string[]; same: boolean; symbols: string[] }>(`
      import { createRequire } from 'node:module';
      await fetch('data:,').then((response) => response.text());
      const key = Symbol.for('undici.globalDispatcher.1');
      const before = globalThis[key];
      const symbols = () => Object.getOwnPropertySymbols(globalThis).map(String);
      const known = symbols();
      await import('undici/lib/dispatcher/agent.js');
      await import('undici/lib/dispatcher/client.js');
      await import('undici/lib/dispatcher/env-http-proxy-agent.js');
      await import('undici/lib/dispatcher/pool.js');
      await import('undici/lib/api/api-connect.js');
      await import('undici/lib/core/connect.js');
      console.log(JSON.stringify({
        loaded: ${LOADED},
        same: before === globalThis[key],
        symbols: symbols().filter((symbol) => !known.includes(symbol)),
      }));
    `);
    expect(result.loaded).toContain('lib/dispatcher/agent.js');
    expect(result.loaded).not.toContain('index.js');
    expect(result.loaded).not.toContain('lib/web/fetch/index.js');
    expect(result.same).toBe(true);
    expect(result.symbols).toEqual([]);
  });

  it('load at the first call, not at the import nor with the client', async () => {
    const result = await inNewProcess<{ imported: string[]; made: string[]; called: string[] }>(`
      import { createRequire } from 'node:module';
      import { createServer } from 'node:http';
      import { Client } from '@oxide/core';
      const loaded = () => ${LOADED};
      const imported = loaded();
      const server = createServer((_, response) => response.end()).listen(0, '127.0.0.1', async () => {
        const client = new Client({ baseURL: 'http://127.0.0.1:' + server.address().port });
        const made = loaded();
        await client.get('/models');
        console.log(JSON.stringify({ imported, made, called: loaded() }));
        server.closeAllConnections();
        server.close();
      });
    `);
    expect(result.imported).toEqual([]);
    expect(result.made).toEqual([]);
    expect(result.called).toContain('lib/dispatcher/client.js');
    expect(result.called).not.toContain('index.js');
    expect(result.called).not.toContain('lib/dispatcher/pool.js');
    expect(result.called).not.toContain('lib/dispatcher/env-http-proxy-agent.js');
  });

  it("leave Node's own `fetch` unloaded, which each of its classes would load", async () => {
    const result = await inNewProcess<string[]>(`
      import { createServer } from 'node:http';
      import { Client } from '@oxide/core';
      const touched = [];
      for (const name of ['fetch', 'FormData', 'Headers', 'Request', 'Response', 'WebSocket']) {
        const { get, value } = Object.getOwnPropertyDescriptor(globalThis, name);
        Object.defineProperty(globalThis, name, { get: () => (touched.push(name), get ? get.call(globalThis) : value) });
      }
      const server = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1', async () => {
        const client = new Client({ baseURL: 'http://127.0.0.1:' + server.address().port });
        await client.post('/responses', { body: { model: 'm' } });
        await client.post('/responses', { body: { model: 'm' }, stream: true });
        console.log(JSON.stringify(touched));
        server.closeAllConnections();
        server.close();
      });
    `);
    expect(result).toEqual([]);
  });

  it('let a program end by itself while connections are kept', async () => {
    expect(
      await inNewProcess<string>(`
        import { createServer } from 'node:http';
        import { Client } from '@oxide/core';
        const server = createServer((_, response) => response.end()).unref();
        server.on('connection', (socket) => socket.unref());
        server.listen(0, '127.0.0.1', async () => {
          await new Client({ baseURL: 'http://127.0.0.1:' + server.address().port }).get('/models');
          console.log('"done"');
        });
        await new Promise((resolve) => server.once('listening', resolve));
      `),
    ).toBe('done');
  });
});
