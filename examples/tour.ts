// What `npm start` runs: each example in turn, on the API when there is a key and on the mock server when
// there is none, and then a comparison with the official SDK on this machine.
import { readFileSync } from 'node:fs';
import { styleText } from 'node:util';
import { compare, formatReport } from '@oxide/bench';
import { startMockServer } from '@oxide/mock-server';

const MOCK_KEY = 'sk-mock-key-of-the-tour';

const examples = [
  ['reply.ts', 'A reply'],
  ['stream.ts', 'A streamed reply, printed as it comes'],
  ['structured-output.ts', 'Structured output, typed by a zod schema'],
  ['tool-call.ts', 'A tool call, answered and continued'],
  ['errors.ts', 'An error, explained'],
] as const;

function heading(text: string): void {
  console.log(`\n${styleText('bold', text)}`);
}

/** The example's own lines, without the imports. */
function showSource(file: string): void {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8');
  const body = source.replace(/^import .*\n/gm, '').trim();
  console.log(styleText('dim', body.replace(/^/gm, '  │ ')));
}

const key = process.env.OPENAI_API_KEY;
const server = key ? undefined : await startMockServer({ port: 0, apiKey: MOCK_KEY, streamDelayMs: 15 });
if (server) {
  process.env.OPENAI_BASE_URL = server.url;
  process.env.OPENAI_API_KEY = MOCK_KEY;
  console.log(`OPENAI_API_KEY is not set, so this talks to a mock server on this machine: ${server.url}`);
} else {
  console.log(
    `OPENAI_API_KEY is set, so this talks to ${process.env.OPENAI_BASE_URL ?? 'the API'} and costs a few tokens.`,
  );
}

for (const [index, [file, title]] of examples.entries()) {
  heading(`${index + 1}. ${title} (examples/${file})`);
  showSource(file);
  await import(new URL(file, import.meta.url).href);
}
await server?.close();

heading(`${examples.length + 1}. Beside the official SDK, on this machine, both against the mock server`);
const rows = ['small', 'structured-5k', 'stream-115', 'start'];
const report = await compare({
  rows,
  short: true,
  onProgress: (line) => console.log(styleText('dim', line)),
});
console.log(formatReport(report));
console.log('\nMore: README.md. All rows and how they are measured: npm run bench, bench/README.md');
