import type { MockServerOptions } from './options.ts';
import type { MockServer } from './server/mock-server.ts';

/**
 * Starts a server that speaks the OpenAI API. Rejects, saying what to do, when it can't listen.
 * The server is loaded when this is first called: importing the package costs next to nothing.
 */
export async function startMockServer(options: MockServerOptions = {}): Promise<MockServer> {
  const { start } = await import('./server/start.ts');
  return start(options);
}

export type { DirectedCall, Directives, Fault, RequestMatch } from './faults/fault.ts';
export type { Queued } from './faults/request-queue.ts';
export type { ScriptedReply } from './faults/scripted-reply.ts';
export type { Compression, MockServerOptions } from './options.ts';
export type { MockServer, WaitOptions } from './server/mock-server.ts';
export type { RecordedRequest } from './state/request-log.ts';
export { testCertificate } from './test-certificate.ts';
