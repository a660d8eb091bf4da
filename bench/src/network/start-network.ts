import type { ChildSettings } from '../runner/child-settings.ts';
import { type ServerProcess, startServerProcess } from '../server/start-server-process.ts';
import { describeSimulation, type Simulation } from './simulation.ts';

const program = new URL('network-process.ts', import.meta.url);

/** Starts a simulated network and the server behind it. */
export function startNetwork(simulation: Simulation, settings: ChildSettings): Promise<ServerProcess> {
  return startServerProcess(program, describeSimulation(simulation), 'The simulated network', settings);
}
