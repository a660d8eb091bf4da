import { makeParseableResponseTool } from '@oxide/core/internal';
import type { MockServer } from '@oxide/mock-server';
import type { Responses } from '@oxide/responses';
import { type ScriptedResponses, useScriptedResponses } from './scripted-responses.ts';

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
  readonly #at: ScriptedResponses;

  constructor(at: ScriptedResponses) {
    this.#at = at;
  }

  get server(): MockServer {
    return this.#at.server;
  }

  get responses(): Responses {
    return this.#at.responses;
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

/** For the tests of one file. */
export function useToolServer(): ToolServer {
  return new ToolServer(useScriptedResponses({ maxRetries: 0 }));
}
