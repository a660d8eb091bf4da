import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ChildSettings, childEnvironment, nodeArguments } from '../runner/child-settings.ts';
import { firstMessage } from '../runner/first-message.ts';
import { trustCertificate } from './trust-certificate.ts';

/** A server in a process of its own. Disposing stops it. */
export interface ServerProcess extends AsyncDisposable {
  url: string;
  /** What a process needs to trust the server. */
  environment: Record<string, string>;
}

interface Started {
  url: string;
  certificate: string;
}

/**
 * @param program a module that starts the server its argument describes, and sends its address and certificate
 * @param name what the process is called when it fails
 */
export async function startServerProcess(
  program: URL,
  argument: string,
  name: string,
  { source }: ChildSettings,
): Promise<ServerProcess> {
  const execArgv = nodeArguments({ source });
  const child = fork(fileURLToPath(program), [argument], { execArgv, env: childEnvironment() });
  const { url, certificate } = await firstMessage<Started>(child, name);
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
