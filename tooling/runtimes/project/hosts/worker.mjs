// Runs the cases in Cloudflare's runtime: all within one request, then some in many requests at once, which must not
// get in each other's way:
//   node hosts/worker.mjs <runtime's name> <address of the API> <address of the hostile server>
import { argv } from 'node:process';
import { Miniflare } from 'miniflare';
import { bundle } from './bundle.mjs';

const [runtime, api, hostile] = argv.slice(2);
const chunks = await bundle('hosts/worker-entry.mjs', ['workerd', 'worker', 'browser']);
const miniflare = new Miniflare({
  modules: chunks.map(({ name, code }) => ({ type: 'ESModule', path: name, contents: code })),
  modulesRoot: '.',
  compatibilityDate: '2026-06-01',
});
const address = await miniflare.ready;

async function ask(more = {}) {
  const response = await fetch(`${address}?${new URLSearchParams({ runtime, api, hostile, ...more })}`);
  return await response.json();
}

const results = await ask();
for (const together of await Promise.all(Array.from({ length: 8 }, () => ask({ subjects: 'sockets,tools' }))))
  results.push(...together.map(({ title, failure }) => ({ title: `in many requests: ${title}`, failure })));
await miniflare.dispose();
console.log(JSON.stringify(results));
