// Opens many streams at once, and prints the bytes that each takes: node --expose-gc open-streams.mjs <client> <url> <count>
const [, , name, baseURL, count] = process.argv;

const openers = {
  async oxide() {
    const { Client } = await import('@oxide/core');
    const { Responses } = await import('@oxide/responses');
    const responses = new Responses(new Client({ apiKey: 'sk-bench', baseURL }));
    return (request) => responses.create(request);
  },
  async openai() {
    const { OpenAI } = await import('openai');
    const client = new OpenAI({ apiKey: 'sk-bench', baseURL });
    return (request) => client.responses.create(request);
  },
};

const create = await openers[name]();
const open = [];

async function openOne() {
  const stream = await create({ model: 'gpt-5.4', input: 'Iron', stream: true });
  const iterator = stream[Symbol.asyncIterator]();
  const { value } = await iterator.next();
  if (value?.delta !== 'Iron') throw new Error('The first event is another one.');
  // Read on, as a program does that waits for the rest.
  const next = iterator.next();
  next.catch(() => {});
  open.push({ stream, iterator, next });
}

function memory() {
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, external } = process.memoryUsage();
  return { held: heapUsed + external, resident: process.memoryUsage.rss() };
}

/** What is made once is not of the streams. */
for (let warm = 0; warm < 10; warm++) await openOne();
const before = memory();
await Promise.all(Array.from({ length: Number(count) }, openOne));
await new Promise((resolve) => setImmediate(resolve));
const after = memory();
const perStream = (kind) => Math.round((after[kind] - before[kind]) / Number(count));
process.stdout.write(
  JSON.stringify({ held: perStream('held'), resident: perStream('resident'), open: open.length }),
  () => process.exit(0),
);
