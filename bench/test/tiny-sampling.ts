import type { Sampling } from '../src/runner/sampling.ts';

/** Enough to see that something is measured, in next to no time. */
export const tinySampling: Sampling = {
  callSamples: 2,
  sampleCpuMs: 1,
  warmUpCpuMs: { least: 0, most: 1 },
  processSamples: 1,
  networkSamples: 1,
};
