import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ChildSettings, childEnvironment, nodeArguments } from '../runner/child-settings.ts';
import { firstMessage } from '../runner/first-message.ts';

const program = fileURLToPath(new URL('server-process.ts', import.meta.url));

export interface RunningServer extends AsyncDisposable {
  url: string;
}

/** Starts the server of a row. Disposing stops it. */
export async function startServer(row: string, { source }: ChildSettings): Promise<RunningServer> {
  const child = fork(program, [row], { execArgv: nodeArguments({ source }), env: childEnvironment() });
  const { url } = await firstMessage<{ url: string }>(child, `The server of row ${row}`);
  return {
    url,
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await exit;
    },
  };
}
