import { execFile, fork } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type ChildSettings, childEnvironment, nodeArguments } from '../runner/child-settings.ts';
import { firstMessage } from '../runner/first-message.ts';

/** Bytes that one open stream takes. */
export interface StreamMemory {
  /** On the heap and in buffers, after the garbage was collected. */
  readonly held: number;
  /** What the process grew by, the memory of its sockets' objects included. */
  readonly resident: number;
}

const execute = promisify(execFile);
const program = (name: string): string => join(import.meta.dirname, name);

/** So many streams at once that wait for their second event, in a process of its own for each client, in turns. */
export async function streamMemory(
  rounds: number,
  streams: number,
  settings: ChildSettings,
): Promise<Record<'oxide' | 'openai', StreamMemory[]>> {
  const server = fork(program('streams-server.mjs'), { env: childEnvironment() });
  try {
    const url = await firstMessage<string>(server, 'The server of streams');
    const measured = { oxide: [] as StreamMemory[], openai: [] as StreamMemory[] };
    for (let round = 0; round < rounds; round++) {
      for (const name of ['oxide', 'openai'] as const) {
        const flags = ['--expose-gc', ...nodeArguments(settings)];
        const parameters = [...flags, program('open-streams.mjs'), name, url, String(streams)];
        const { stdout } = await execute(process.execPath, parameters, { env: childEnvironment() });
        measured[name].push(JSON.parse(stdout) as StreamMemory);
      }
    }
    return measured;
  } finally {
    server.disconnect();
  }
}
