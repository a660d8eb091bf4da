import type { Sampling } from '../src/runner/sampling.ts';

/** Enough to see that something is measured, in next to no time. */
export const tinySampling: Sampling = {
  callSamples: { least: 2, most: 2 },
  precision: 0.03,
  sampleCpuMs: 1,
  warmUpCpuMs: { least: 0, most: 1 },
  processSamples: { least: 1, most: 1 },
  networkSamples: 1,
};
