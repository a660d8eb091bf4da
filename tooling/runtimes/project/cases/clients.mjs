import { Client } from '@oxide/core';

export const KEY = 'sk-test-0123456789abcdef';
export const ask = { model: 'gpt-5.4', input: 'Say hello' };
export const messages = [{ role: 'user', content: 'Say hello' }];

/** A client of the API. */
export function clientOf({ api }, options = {}) {
  return new Client({ apiKey: KEY, baseURL: api, dangerouslyAllowBrowser: true, ...options });
}

/** A client of the server that behaves like this, whatever it is asked. */
export function clientAt({ hostile }, behaviour, options = {}) {
  return clientOf({ api: `${hostile}/${behaviour}` }, options);
}

/** Waits until the hostile server has seen so many streams closed by their reader. */
export async function untilClosed({ hostile }, closed) {
  while ((await countClosed({ hostile })) < closed) await new Promise((resolve) => setTimeout(resolve, 20));
}

export async function countClosed({ hostile }) {
  const response = await fetch(`${hostile}/closed`);
  return Number(await response.text());
}
