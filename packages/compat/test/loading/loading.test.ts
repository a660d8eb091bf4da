import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Outcome } from './late-readers.ts';

it('helper streams whose code fails to load or does not come end, and close what they read', async () => {
  const program = join(import.meta.dirname, 'late-readers.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--conditions=@oxide/source', program], {
    timeout: 50_000,
  });
  const failure = (part: string) => [
    `OpenAIError: The code for ${part} could not be loaded: The network is down`,
    'closed',
  ];
  const late =
    'APIConnectionTimeoutError: Request timed out: the call did not end within 300 ms (`totalTimeoutMs`).';
  const aborted = ['APIUserAbortError: Request was aborted.', 'closed'];
  expect(JSON.parse(stdout) as Outcome).toEqual({
    failed: {
      assistant: failure('streamed runs'),
      chat: failure('streamed chat completions'),
      response: failure('streamed responses'),
    },
    stopped: { assistant: aborted, chat: aborted, response: aborted },
    late: { assistant: late, chat: late, response: late },
    rejections: [],
  });
}, 60_000);
