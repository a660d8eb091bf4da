import { Client, type ClientOptions, type Logger, type LogLevel } from '@oxide/core';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failureOf } from './support/failure.ts';
import { type Answer, json, scriptedFetch, status } from './support/scripted-fetch.ts';

beforeEach(() => {
  vi.stubEnv('OPENAI_LOG', undefined);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

type Line = [level: string, message: string, ...rest: unknown[]];

function recorder(): { logger: Logger; lines: Line[] } {
  const lines: Line[] = [];
  const at =
    (level: string) =>
    (message: string, ...rest: unknown[]) =>
      void lines.push([level, message, ...rest]);
  return { logger: { error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') }, lines };
}

/** The lines of one call that is tried twice. */
async function linesAt(options: ClientOptions, answers?: Answer[]): Promise<Line[]> {
  const { logger, lines } = recorder();
  const standard = [status(503, { 'retry-after-ms': '0', 'x-request-id': 'req_1' }), json({ ok: true })];
  const { fetch } = scriptedFetch(...(answers ?? standard));
  const client = new Client({
    apiKey: 'sk-test',
    baseURL: 'http://test.local/v1',
    fetch,
    logger,
    ...options,
  });
  await client.post('/things?a=1', { body: { secretInput: 'hello' } });
  return lines;
}

describe('the log', () => {
  it('is silent when all goes well, below `info`', async () => {
    for (const logLevel of [undefined, 'off', 'error', 'warn'] as const)
      expect(await linesAt({ logLevel })).toEqual([]);
  });

  it('tells attempts and retries at `info`', async () => {
    const lines = await linesAt({ logLevel: 'info' });
    expect(
      lines.map(([level, message]) => `${level} ${message.replace(/\d+ ms, attempt/, 'N ms, attempt')}`),
    ).toEqual([
      'info POST http://test.local/v1/things?a=1 failed: 503 it is 503 in N ms, attempt 1 (req_1)',
      'info POST http://test.local/v1/things?a=1 attempt 1 failed, next in 0 ms as the server asked',
      'info POST http://test.local/v1/things?a=1 200 in N ms, attempt 2',
    ]);
  });

  it('tells headers at `debug`, and of bodies only their size', async () => {
    const lines = await linesAt({ logLevel: 'debug' }, [
      json({ secretOutput: 'hi' }, 200, { 'x-own': 'shown' }),
    ]);
    expect(lines.map(([level]) => level)).toEqual(['info', 'debug', 'debug']);
    expect(lines[1]![2]).toMatchObject({
      headers: { authorization: '***', 'content-type': 'application/json' },
      body: { type: 'text', length: 23 },
    });
    expect(lines[2]![2]).toMatchObject({ status: 200, headers: { 'x-own': 'shown' } });
    expect(JSON.stringify(lines)).not.toMatch(/secretInput|secretOutput|sk-test/);
  });

  it('tells the size of other bodies where it is known', async () => {
    const { logger, lines } = recorder();
    const { fetch } = scriptedFetch(json({}));
    const client = new Client({ apiKey: 'sk-test', fetch, logger, logLevel: 'debug' });
    await client.post('/a', { body: new Uint8Array(5) });
    await client.post('/b', { body: new Blob(['123']) });
    await client.get('/c');
    const bodies = lines
      .filter(([, message]) => message.endsWith('request'))
      .map(([, , told]) => (told as { body: unknown }).body);
    expect(bodies).toEqual([{ type: 'bytes', bytes: 5 }, { type: 'stream', bytes: 3 }, undefined]);
  });

  it('takes its level from the option, else from OPENAI_LOG', async () => {
    vi.stubEnv('OPENAI_LOG', 'info');
    expect(await linesAt({})).toHaveLength(3);
    expect(await linesAt({ logLevel: 'off' })).toEqual([]);
    expect(new Client({ apiKey: 'sk-test' }).logLevel).toBe('info');
  });

  it('warns of a level that is none, and takes the next one', () => {
    const { logger, lines } = recorder();
    const open = (logLevel?: unknown) =>
      new Client({ apiKey: 'sk-test', logger, logLevel: logLevel as LogLevel });
    expect(open('loud').logLevel).toBe('warn');
    vi.stubEnv('OPENAI_LOG', 'INFO');
    expect(open().logLevel).toBe('warn');
    expect(open('quiet').logLevel).toBe('warn');
    vi.stubEnv('OPENAI_LOG', 'debug');
    expect(open(7).logLevel).toBe('debug');
    expect(open(null).logLevel).toBe('debug');
    expect(lines.map(([level, message]) => `${level} ${message}`)).toEqual([
      'warn logLevel is "loud"; it has to be one of off, error, warn, info, debug',
      'warn OPENAI_LOG is "INFO"; it has to be one of off, error, warn, info, debug',
      'warn logLevel is "quiet"; it has to be one of off, error, warn, info, debug',
      'warn OPENAI_LOG is "INFO"; it has to be one of off, error, warn, info, debug',
      'warn logLevel is 7; it has to be one of off, error, warn, info, debug',
    ]);
  });

  it('goes to the console unless there is a logger', async () => {
    const info = vi.spyOn(console, 'info').mockImplementation(() => {});
    const { fetch } = scriptedFetch(json({}));
    await new Client({ apiKey: 'sk-test', fetch, logLevel: 'info' }).get('/things');
    expect(info).toHaveBeenCalledTimes(1);
  });

  it('that fails changes nothing', async () => {
    const fail = () => {
      throw new Error('the disk is full');
    };
    const logger = { error: fail, warn: fail, info: fail, debug: fail };
    const { fetch, sent } = scriptedFetch(json({ ok: true }));
    const client = new Client({ apiKey: 'sk-test', fetch, logger, logLevel: 'debug' });
    expect(await client.get('/things')).toEqual({ ok: true });
    expect(sent).toHaveLength(1);
    const refusing = new Client({
      apiKey: 'sk-test',
      fetch: scriptedFetch(status(404)).fetch,
      logger,
      logLevel: 'debug',
    });
    expect(await failureOf(refusing.get('/things'))).toMatchObject({ name: 'NotFoundError' });
  });
});
