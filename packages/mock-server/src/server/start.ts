import { type MockServerOptions, resolveSettings } from '../options.ts';
import type { MockServer } from './mock-server.ts';
import { RunningServer } from './running-server.ts';

export async function start(options: MockServerOptions): Promise<MockServer> {
  const server = new RunningServer(resolveSettings(options));
  await server.listen();
  return server;
}
