import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Outcome } from './late-code.ts';

it('an upload whose code fails to load or does not come closes its source, and can be stopped', async () => {
  const program = join(import.meta.dirname, 'late-code.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@oxide/source', program], {
    timeout: 50_000,
  });
  const aborted = ['APIUserAbortError: Request was aborted.', 'closed'];
  expect(JSON.parse(stdout) as Outcome).toEqual({
    failed: ['OpenAIError: The code for uploads in parts could not be loaded: The network is down', 'closed'],
    ofParameter: aborted,
    ofOption: aborted,
    inTime: [
      'APIConnectionTimeoutError: Request timed out: the upload was not complete within 10 ms (`totalTimeoutMs`).',
      'closed',
    ],
    rejections: [],
  });
}, 60_000);
