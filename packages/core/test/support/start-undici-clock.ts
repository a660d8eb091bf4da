import { Client } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';

/**
 * undici has one clock for its connect timeouts, made with the first connection of the process. Made under a
 * test's fake timers it would stand still for all tests that follow, so this makes it before.
 */
export async function startUndiciClock(): Promise<void> {
  await using server = await startMockServer();
  await new Client({ apiKey: 'sk-test', baseURL: server.url }).get('/models');
}
