import { Client, type ClientOptions } from '@oxide/core';
import { type MockServer, type MockServerOptions, startMockServer } from '@oxide/mock-server';
import { type ResponseStream, Responses } from '@oxide/responses';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { numbered, type ScriptedEvent } from './scripted-events.ts';

/** A server whose next streams are scripted, and the resource that talks to it. */
export interface ScriptedResponses {
  readonly server: MockServer;
  readonly responses: Responses;
  /** The stream of a response that has these events. */
  play(events: readonly ScriptedEvent[]): ResponseStream;
}

export const params = { model: 'gpt-5.4', input: 'Iron and rain' };

/** For the tests of one file. */
export function useScriptedResponses(
  clientOptions: ClientOptions = {},
  serverOptions: MockServerOptions = {},
): ScriptedResponses {
  let server: MockServer;
  let responses: Responses;
  beforeAll(async () => {
    server = await startMockServer({ port: 0, ...serverOptions });
    responses = new Responses(new Client({ apiKey: 'sk-test-key', baseURL: server.url, ...clientOptions }));
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());
  return {
    get server() {
      return server;
    },
    get responses() {
      return responses;
    },
    play(events) {
      server.reply({ events: numbered(events) });
      return responses.stream(params);
    },
  };
}
