import { Client } from '@oxide/core';
import { makeParseableResponseTool } from '@oxide/core/internal';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { Responses } from '@oxide/responses';

interface Context {
  call_id: string;
  signal: AbortSignal;
}

/** A strict tool with one number as its argument, and what it does. */
export function tool<Name extends string>(
  name: Name,
  run: (key: number, context: Context) => unknown,
  effect?: 'pure' | 'idempotent' | 'effect',
) {
  return makeParseableResponseTool<{ name: Name; arguments: { key: number } }>(
    { type: 'function', name, strict: true, parameters: { type: 'object' } },
    {
      parser: (text) => {
        const { key } = JSON.parse(text);
        if (typeof key !== 'number') throw new TypeError('`key` must be a number');
        return { key };
      },
      callback: ({ key }, context) => run(key, context),
      effect,
    },
  );
}

export const params = { model: 'gpt-5.4', input: 'Look it up' };

/** A server for runs of tools. */
export class ToolServer {
  readonly server: MockServer;
  readonly responses: Responses;

  constructor(server: MockServer) {
    this.server = server;
    this.responses = new Responses(new Client({ apiKey: 'sk-test-key', baseURL: server.url, maxRetries: 0 }));
  }

  static async start(): Promise<ToolServer> {
    return new ToolServer(await startMockServer({ port: 0 }));
  }

  /** What was sent, request by request. */
  get bodies(): Record<string, unknown>[] {
    return this.server.requests.map(({ body }) => body as Record<string, unknown>);
  }

  /** Has the model call these in the next request. */
  calls(...list: [name: string, args: unknown][]): void {
    this.server.fault({ calls: list.map(([name, args]) => ({ name, arguments: args })) });
  }
}
