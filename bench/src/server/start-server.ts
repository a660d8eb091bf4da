import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ChildSettings, childEnvironment, nodeArguments } from '../runner/child-settings.ts';
import { firstMessage } from '../runner/first-message.ts';
import { trustCertificate } from './trust-certificate.ts';

const program = fileURLToPath(new URL('server-process.ts', import.meta.url));

export interface RunningServer extends AsyncDisposable {
  url: string;
  /** What a process needs to trust the server. */
  environment: Record<string, string>;
}

interface Started {
  url: string;
  certificate: string;
}

/** Starts the server of a row. Disposing stops it. */
export async function startServer(row: string, { source }: ChildSettings): Promise<RunningServer> {
  const child = fork(program, [row], { execArgv: nodeArguments({ source }), env: childEnvironment() });
  const { url, certificate } = await firstMessage<Started>(child, `The server of row ${row}`);
  const trusted = trustCertificate(certificate);
  return {
    url,
    environment: trusted.environment,
    async [Symbol.asyncDispose]() {
      trusted[Symbol.dispose]();
      if (child.exitCode !== null || child.signalCode !== null) return;
      const exit = new Promise((resolve) => child.once('exit', resolve));
      child.disconnect();
      await exit;
    },
  };
}
