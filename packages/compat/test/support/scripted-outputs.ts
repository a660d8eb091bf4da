import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';

/** A server whose next responses are scripted. */
export interface ScriptedOutputs {
  readonly server: MockServer;
  /** Has the next response be of these items. */
  responding(...output: object[]): void;
  /** Lets a client without options talk to the server, until the end of the test. */
  stubEnvironment(): void;
}

/** For the tests of one file. */
export function useScriptedOutputs(): ScriptedOutputs {
  let server: MockServer;
  beforeAll(async () => {
    server = await startMockServer();
  });
  afterEach(() => {
    server.reset();
    vi.unstubAllEnvs();
  });
  afterAll(() => server.close());
  return {
    get server() {
      return server;
    },
    responding(...output) {
      server.reply({ body: { id: 'resp_1', object: 'response', status: 'completed', output } });
    },
    stubEnvironment() {
      vi.stubEnv('OPENAI_API_KEY', 'sk-test-key');
      vi.stubEnv('OPENAI_BASE_URL', server.url);
    },
  };
}

/** What a model says in the end. */
export const answer = (text: string): object => ({
  type: 'message',
  id: `msg_${text}`,
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text, annotations: [] }],
});
