import type { Simulation } from '../src/network/simulation.ts';

/** A network that hardly takes any time. */
export const tinySimulation: Simulation = {
  rttMs: 2,
  contextMsPerKB: 0,
  firstEventMs: 1,
  deltaMs: 0,
  finishMs: 1,
  deltas: 4,
  toolMs: 1,
  steps: 3,
  tailCalls: 40,
  slowShare: 0.1,
  slowFactor: 20,
  hedgeMs: 15,
};
