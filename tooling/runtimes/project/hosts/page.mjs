// Runs the cases in a page of Chromium:
//   node hosts/page.mjs <runtime's name> <address of the API> <address of the hostile server> <path of Chromium>
import { createServer } from 'node:http';
import { argv } from 'node:process';
import { chromium } from 'playwright-core';
import { bundle } from './bundle.mjs';

const [runtime, api, hostile, executablePath] = argv.slice(2);
const chunks = await bundle('run-cases.mjs', ['browser']);
const pages = new Map(chunks.map(({ name, code }) => [`/${name}`, code]));
const server = createServer(({ url }, response) => {
  const code = pages.get(url);
  response.writeHead(200, { 'content-type': code === undefined ? 'text/html' : 'text/javascript' });
  response.end(code ?? '<!doctype html><title>Cases</title>');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
// The servers are of other origins, and know nothing of what pages may ask.
const args = ['--no-sandbox', '--disable-gpu', '--disable-web-security'];
const browser = await chromium.launch({ executablePath, args });
const page = await browser.newPage();
await page.goto(`http://127.0.0.1:${server.address().port}/`);
const results = await page.evaluate(
  async ([entry, world]) => {
    const { runCases } = await import(entry);
    return runCases(world);
  },
  [`/${chunks[0].name}`, { runtime, api, hostile }],
);
await browser.close();
server.close();
console.log(JSON.stringify(results));
