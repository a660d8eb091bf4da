import { readdirSync } from 'node:fs';
import { startMockServer } from '@oxide/mock-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readmeExamples, root } from './readme-examples.ts';
import { runProgram } from './run-program.ts';

const API_KEY = 'sk-key-of-the-examples';
let server: Awaited<ReturnType<typeof startMockServer>>;
let env: Record<string, string>;

beforeAll(async () => {
  server = await startMockServer({ port: 0, apiKey: API_KEY });
  env = { OPENAI_API_KEY: API_KEY, OPENAI_BASE_URL: server.url };
});
afterAll(() => server.close());

const programs = readdirSync(`${root}examples`).filter((file) => file.endsWith('.ts') && file !== 'tour.ts');
const expectations: Record<string, RegExp> = {
  'reply.ts': /crabs.*\n\(\d+ tokens, request req_\w+\)/,
  'stream.ts': /iron and rain.*\n\(completed\)/,
  'structured-output.ts': /: [\d.]+ minutes, \d+ ingredients/,
  'tool-call.ts': /get_weather\("Lisbon"\)\n.*rain from noon/,
  'errors.ts': /AuthenticationError: 401[\s\S]*status: 401[\s\S]*invalid_api_key/,
};

describe.concurrent('examples', () => {
  it.each(programs)('%s does what it says', async (file) => {
    expect(expectations, `what ${file} prints has to be expected here`).toHaveProperty([file]);
    expect(await runProgram([file], env)).toMatch(expectations[file]!);
  });
});

describe.concurrent('the code of the READMEs', () => {
  it.each(readmeExamples())('$name runs', async ({ code }) => {
    await runProgram(['--input-type=module-typescript', '--eval', code], env);
  });
});
