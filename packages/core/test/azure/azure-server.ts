import { type MockServer, type MockServerOptions, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';
import { stubEnvironment } from './environment.ts';

/** For the tests of one file: a server, and an environment that tells an Azure client nothing. */
export function useAzureServer(options: MockServerOptions = {}): { readonly server: MockServer } {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer(options);
  });
  beforeEach(() => {
    server.reset();
    stubEnvironment();
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
  afterAll(() => server.close());
  return {
    get server() {
      return server;
    },
  };
}
