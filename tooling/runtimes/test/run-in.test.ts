import { describe, expect, it } from 'vitest';
import { runIn } from '../src/run-in.ts';
import type { Runtime } from '../src/runtimes.ts';

const servers = { api: 'http://a.test', hostile: 'http://b.test' };
const results = JSON.stringify([{ title: 'a' }, { title: 'b', failure: 'no' }]);

/** What a runtime that runs this program is told to have done. */
function told(program: string) {
  const runtime: Runtime = { name: 'x', command: process.execPath, arguments: ['-e', program] };
  return runIn(runtime, servers, { cwd: process.cwd(), env: process.env }, { resultsMs: 20_000, endMs: 50 });
}

describe('what a runtime did', () => {
  it('is what it prints last, and that its process ended', async () => {
    expect(await told(`console.log('noise'); console.log('${results}')`)).toEqual([
      { title: 'a' },
      { title: 'b', failure: 'no' },
      { title: 'the process ends by itself' },
    ]);
  });

  it('tells of a process that does not end', async () => {
    expect((await told(`console.log('${results}'); setInterval(() => {}, 1000)`)).at(-1)).toEqual({
      title: 'the process ends by itself',
      failure: 'it did not end',
    });
  });

  it('tells of a program that fails, with what it said', async () => {
    const [ran, ended] = await told("throw new Error('broken')");
    expect(ran?.failure).toContain('broken');
    expect(ended?.failure).toContain('exit 1');
  });
});
