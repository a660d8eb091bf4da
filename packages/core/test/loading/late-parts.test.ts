import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import type { Outcome as Failed } from './failing-parts.ts';
import type { Outcome as Stopped } from './hanging-parts.ts';

async function run<Outcome>(program: string): Promise<Outcome> {
  const parameters = ['--conditions=@oxide/source', join(import.meta.dirname, program)];
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { timeout: 50_000 });
  return JSON.parse(stdout) as Outcome;
}

function forEachGiven<Value>(value: Value) {
  return { iterator: value, nodeStream: value, webStream: value };
}

it('whatever waits for code that does not come can be stopped, and closes what it was given', async () => {
  const aborted = forEachGiven(['APIUserAbortError', 'closed']);
  const late = forEachGiven(['APIConnectionTimeoutError', 'closed']);
  const sent = {
    signal: aborted,
    fetchOptions: aborted,
    timeout: late,
    totalTimeout: late,
    clientTimeout: late,
    clientTotalTimeout: late,
    failedKey: forEachGiven(['OpenAIError', 'closed']),
  };
  expect(await run<Stopped>('hanging-parts.ts')).toEqual({
    body: sent,
    form: sent,
    page: {
      signal: ['APIUserAbortError', 'closed'],
      timeout: ['APIConnectionTimeoutError', 'closed'],
    },
    redirect: {
      signal: 'APIUserAbortError',
      timeout: 'APIConnectionTimeoutError',
      totalTimeout: 'APIConnectionTimeoutError',
    },
    writeToFile: {
      response: ['APIUserAbortError', 'closed'],
      stream: ['APIUserAbortError', 'closed'],
      promise: ['APIUserAbortError', 'closed'],
    },
    lines: [[], 'closed'],
    events: [[], 'closed'],
    asked: 6,
    rejections: [],
  });
}, 60_000);

it('code that can not be loaded fails the call, closes what it was given, and is asked for by the next', async () => {
  const outcome = await run<Failed>('failing-parts.ts');
  const reason = (part: string) =>
    `OpenAIError: The code for ${part} could not be loaded: The network is down < The network is down`;
  const parts = {
    body: 'streamed bodies',
    form: 'uploads',
    writeToFile: 'downloads',
    toFile: 'files',
    writeResponse: 'downloads',
    fileOfResponse: 'files',
    lines: 'streams',
    events: 'streams',
  };
  for (const [use, [failure, closed]] of Object.entries(outcome.failed)) {
    const part = parts[use.split(' ')[0] as keyof typeof parts];
    expect([use, failure, closed]).toEqual([use, reason(part), 'closed']);
  }
  expect(outcome).toMatchObject({
    page: [reason('streamed bodies'), 'closed'],
    sent: 0,
    redirect: reason('redirects'),
    rejections: [],
    next: {
      body: { ok: true },
      form: { ok: true },
      redirect: { ok: true },
      written: 7,
      file: 'content',
      lines: [{ n: 1 }],
    },
    onDisk: 'content',
    received: ['content', 'value'],
  });
  expect(Object.keys(outcome.failed)).toHaveLength(16);
}, 60_000);
