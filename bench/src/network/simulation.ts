/** A network and a server that are made up: what they are is printed with every result. Times in milliseconds. */
export interface Simulation {
  /** From sending a byte to getting the answer to it. */
  rttMs: number;
  /** For each 1,000 bytes of context that the server has to read: sent to it, or looked up by a response's id. */
  contextMsPerKB: number;
  /** From knowing the context to the first event. */
  firstEventMs: number;
  /** Between two deltas. */
  deltaMs: number;
  /** From the end of the last item to the end of the response, while the server puts it away. */
  finishMs: number;
  /** Deltas of an answer, and of the arguments of a call. */
  deltas: number;
  /** What a tool takes. */
  toolMs: number;
  /** Responses of a run with tools; the last one answers. */
  steps: number;
  /** Calls of the hedged row. */
  tailCalls: number;
  /** The part of their replies that is slow, from 0 to 1. */
  slowShare: number;
  /** How many times as long a slow reply takes. */
  slowFactor: number;
  /** After which a call of the hedged row is sent again. */
  hedgeMs: number;
}

/** A model of middle speed, an hour of flight away. */
export const defaultSimulation: Simulation = {
  rttMs: 40,
  contextMsPerKB: 1,
  firstEventMs: 80,
  deltaMs: 4,
  finishMs: 60,
  deltas: 12,
  toolMs: 80,
  steps: 20,
  tailCalls: 600,
  slowShare: 0.05,
  slowFactor: 20,
  hedgeMs: 500,
};

/**
 * Numbers over the usual ones, as `rttMs=80,steps=5`.
 *
 * @throws Error for a number that there is none of
 */
export function readSimulation(text: string | undefined): Simulation {
  const simulation = { ...defaultSimulation };
  for (const part of text?.split(',').filter((one) => one !== '') ?? []) {
    const [name = '', value = ''] = part.split('=');
    const number = Number(value);
    if (!Object.hasOwn(simulation, name) || value === '' || !(number >= 0))
      throw new Error(
        `--network takes ${Object.keys(simulation).join(', ')}, each with a number from 0, not '${part}'.`,
      );
    simulation[name as keyof Simulation] = number;
  }
  return simulation;
}

export function describeSimulation(simulation: Simulation): string {
  return Object.entries(simulation)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}
