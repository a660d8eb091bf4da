import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Outcome } from './load-hangs.ts';

it('a stream and a run of tools whose code does not come can be stopped', async () => {
  const program = join(import.meta.dirname, 'load-hangs.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@oxide/source', program]);
  const outcome = JSON.parse(stdout) as Outcome;
  expect(outcome).toEqual(['APIUserAbortError', 'APIUserAbortError']);
}, 60_000);
