import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type ChildSettings, childEnvironment, nodeArguments } from '../runner/child-settings.ts';
import { firstMessage } from '../runner/first-message.ts';
import { trustCertificate } from '../server/trust-certificate.ts';
import { describeSimulation, type Simulation } from './simulation.ts';

const program = fileURLToPath(new URL('network-process.ts', import.meta.url));

export interface RunningNetwork extends AsyncDisposable {
  url: string;
  /** What a process needs to trust the server. */
  environment: Record<string, string>;
}

/** Starts a simulated network and the server behind it. Disposing stops both. */
export async function startNetwork(
  simulation: Simulation,
  { source }: ChildSettings,
): Promise<RunningNetwork> {
  const child = fork(program, [describeSimulation(simulation)], {
    execArgv: nodeArguments({ source }),
    env: childEnvironment(),
  });
  const started = await firstMessage<{ url: string; certificate: string }>(child, 'The simulated network');
  const trusted = trustCertificate(started.certificate);
  return {
    url: started.url,
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
