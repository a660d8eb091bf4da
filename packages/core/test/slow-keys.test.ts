import { describe, expect, it } from 'vitest';
import { inNewProcess } from './support/in-new-process.ts';

interface Outcome {
  name: string;
  message: string;
  attempts: number;
}

describe('a key function that is slower than the total time limit', () => {
  it('ends with the error of that limit, sends nothing and makes no timer of a negative time', async () => {
    // In a process of its own: Node warns once of negative timers. `--no-warnings` keeps them from being printed alone.
    const result = await inNewProcess<{ outcomes: Outcome[]; requests: number; warnings: string[] }>(`
      import { createServer } from 'node:http';
      import { Client } from '@oxide/core';
      const warnings = [];
      process.on('warning', ({ name }) => warnings.push(name));
      let requests = 0;
      const server = createServer((_, response) => (requests++, response.end('{}')));
      await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
      const baseURL = 'http://127.0.0.1:' + server.address().port;
      await new Client({ baseURL }).get('/warm');
      const waits = () => new Promise((resolve) => setTimeout(resolve, 60_000, 'sk-late').unref());
      const blocks = () => {
        for (const end = performance.now() + 40; performance.now() < end; );
        return 'sk-late';
      };
      const outcomes = [];
      for (const apiKey of [waits, blocks]) {
        const client = new Client({ baseURL, apiKey, totalTimeoutMs: 20 });
        const { name, message, attempts } = await client.get('/models').catch((error) => error);
        outcomes.push({ name, message, attempts });
      }
      await new Promise(setImmediate);
      console.log(JSON.stringify({ outcomes, requests, warnings }));
      process.exit();
    `);
    const timeout = { name: 'APIConnectionTimeoutError', attempts: 0 };
    expect(result.outcomes).toEqual([
      { ...timeout, message: 'Request timed out: no API key within 20 ms (`totalTimeoutMs`).' },
      { ...timeout, message: 'Request timed out: the call did not end within 20 ms (`totalTimeoutMs`).' },
    ]);
    expect(result.requests).toBe(1);
    expect(result.warnings).toEqual([]);
  });
});
