import assert from 'node:assert/strict';
import OpenAI, { type ClientOptions } from 'openai';
import { mockServer } from '../mock.js';

const server = mockServer();
const body = { model: 'gpt-5.4', input: 'Say hello' };
type Line = [level: string, ...rest: unknown[]];

function loggedClient(options: ClientOptions): { client: OpenAI; lines: Line[] } {
  const lines: Line[] = [];
  const log =
    (level: string) =>
    (...rest: unknown[]) =>
      void lines.push([level, ...rest]);
  const logger = { error: log('error'), warn: log('warn'), info: log('info'), debug: log('debug') };
  const client = new OpenAI({ apiKey: 'sk-very-secret', baseURL: server().url, logger, ...options });
  return { client, lines };
}

describe('a logger of the program', () => {
  it('gets what the level lets through, and no key', async () => {
    const { client, lines } = loggedClient({ logLevel: 'debug' });
    await client.responses.create(body);
    assert.ok(lines.length > 0);
    assert.ok(lines.some(([level]) => level === 'debug'));
    assert.ok(!JSON.stringify(lines).includes('sk-very-secret'));
  });

  it('gets nothing of a call that goes well unless it is asked for', async () => {
    const { client, lines } = loggedClient({});
    await client.responses.create(body);
    assert.deepEqual(lines, []);
  });

  it('gets nothing at all when logging is off', async () => {
    const { client, lines } = loggedClient({ logLevel: 'off', maxRetries: 1 });
    server().fault({ status: 500, headers: { 'retry-after-ms': '1' } });
    await client.responses.create(body);
    assert.deepEqual(lines, []);
  });

  it('is asked for by OPENAI_LOG too', async () => {
    process.env.OPENAI_LOG = 'debug';
    const { client, lines } = loggedClient({});
    delete process.env.OPENAI_LOG;
    await client.responses.create(body);
    assert.ok(lines.length > 0);
  });
});
