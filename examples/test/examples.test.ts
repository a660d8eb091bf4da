import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTypes } from './check-types.ts';
import { type ExampleServer, startExampleServer } from './example-server.ts';
import { readmeExamples, root } from './readme-examples.ts';
import { runProgram } from './run-program.ts';

const keys = { apiKey: 'sk-key-of-the-examples', adminAPIKey: 'sk-admin-key-of-the-examples' };
let server: ExampleServer;
let env: Record<string, string>;

beforeAll(async () => {
  server = await startExampleServer(keys);
  env = {
    OPENAI_API_KEY: keys.apiKey,
    OPENAI_ADMIN_KEY: keys.adminAPIKey,
    OPENAI_WEBHOOK_SECRET: 'whsec_c2VjcmV0IG9mIHRoZSBleGFtcGxlcw==',
    OPENAI_BASE_URL: server.url,
  };
});
afterAll(() => server.close());

const programs = readdirSync(`${root}examples`).filter((file) => file.endsWith('.ts') && file !== 'tour.ts');
const expectations: Record<string, RegExp> = {
  'reply.ts': /crabs.*\n\(\d+ tokens, request req_\w+\)/,
  'stream.ts': /iron and rain.*\n\(completed\)/,
  'structured-output.ts': /^Ada visits Grace on 2025-01-01$/m,
  'tool-call.ts': /get_weather\("Lisbon"\)\n.*rain from noon/,
  'tool-loop.ts': /calls get_weather for Lisbon\n.*rain from noon\n2 steps, \d+ tokens/,
  'errors.ts': /AuthenticationError: 401[\s\S]*status: 401[\s\S]*invalid_api_key/,
};

describe.concurrent('examples', () => {
  it.each(programs)('%s does what it says', async (file) => {
    expect(expectations, `what ${file} prints has to be expected here`).toHaveProperty([file]);
    expect(await runProgram([file], env)).toMatch(expectations[file]!);
  });
});

const readmes = readmeExamples();

describe.concurrent('the code of the READMEs', () => {
  it.each(readmes)('$name runs', async ({ code }) => {
    await runProgram(['--input-type=module-typescript', '--eval', code], env);
  });
});

describe('the types in the code of the READMEs', () => {
  let errors: Map<string, string>;
  beforeAll(async () => {
    errors = await checkTypes(readmes);
  }, 60_000);

  it.each(readmes)('$name has no type error', ({ name }) => {
    expect(errors.get(name) ?? '').toBe('');
  });

  it('are all checked: no error stands outside of them', () => {
    expect(errors.get('') ?? '').toBe('');
  });
});
