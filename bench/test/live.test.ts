import { startMockServer } from '@oxide/mock-server';
import { describe, expect, test } from 'vitest';
import { liveTarget } from '../src/live/live-target.ts';
import { liveRows, measureLive } from '../src/live/measure-live.ts';
import { runLive } from '../src/live/run-live.ts';

describe('live rows', () => {
  test('need a key, and say so', () => {
    expect(() => liveTarget({})).toThrow('set OPENAI_API_KEY');
    expect(() => liveTarget({ OPENAI_API_KEY: '' })).toThrow('set OPENAI_API_KEY');
  });

  test('go to the API, or where the environment says', () => {
    const OPENAI_API_KEY = 'sk-test';
    expect(liveTarget({ OPENAI_API_KEY })).toEqual({
      apiKey: 'sk-test',
      baseURL: 'https://api.openai.com/v1',
    });
    expect(liveTarget({ OPENAI_API_KEY, OPENAI_BASE_URL: 'http://here/v1' }).baseURL).toBe('http://here/v1');
  });

  test('call in turns with the key, a first time and once a round, and show wall times', async () => {
    await using server = await startMockServer({ apiKey: 'sk-live' });
    const table = await runLive(
      { baseURL: server.url, apiKey: 'sk-live' },
      { rounds: 2, source: true, onProgress: () => {} },
    );
    const columns = liveRows.flatMap((row) => Object.keys(row.columns));
    expect(server.requests).toHaveLength(columns.length * 3);
    for (const { name } of liveRows) expect(table).toMatch(new RegExp(`^${name} +oxide +\\S+ [µm]s`, 'm'));
  });

  test('fail when an answer is not one of the row', async () => {
    await using server = await startMockServer();
    server.fault({ incomplete: 'max_output_tokens' });
    const target = { baseURL: server.url, apiKey: 'sk-test' };
    await expect(measureLive(liveRows[0]!, target, { rounds: 1, seed: 1 })).rejects.toThrow(
      'Not a finished response',
    );
  });
});
