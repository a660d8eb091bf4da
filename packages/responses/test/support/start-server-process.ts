import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Fault } from '@oxide/mock-server';

export interface ServerProcess extends AsyncDisposable {
  readonly url: string;
  fault(fault: Fault): void;
  forgetFaults(): void;
}

export async function startServerProcess(): Promise<ServerProcess> {
  const program = fileURLToPath(new URL('mock-server-process.ts', import.meta.url));
  const child = fork(program, [], { execArgv: ['--conditions=@oxide/source'] });
  const exited = once(child, 'exit');
  const [url] = (await once(child, 'message')) as [string];
  return {
    url,
    fault: (fault) => void child.send(fault),
    forgetFaults: () => void child.send('forget'),
    async [Symbol.asyncDispose]() {
      child.disconnect();
      await exited;
    },
  };
}
