import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Fault } from '@oxide/mock-server';

export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  /** Settles when the server knows it. */
  fault(fault: Fault): Promise<void>;
  forgetFaults(): Promise<void>;
}

export async function startServerProcess(): Promise<ServerProcess> {
  const program = fileURLToPath(new URL('mock-server-process.ts', import.meta.url));
  const child = fork(program, [], { execArgv: ['--conditions=@oxide/source'] });
  const exited = once(child, 'exit');
  const [url] = (await once(child, 'message')) as [string];
  const tell = async (message: Fault | 'forget') => {
    const done = once(child, 'message');
    child.send(message);
    await done;
  };
  return {
    url,
    fault: tell,
    forgetFaults: () => tell('forget'),
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await exited;
    },
  };
}
