/** How much is measured. */
export interface Sampling {
  /** Samples of each column of a row of calls. */
  callSamples: number;
  /** CPU that the calls of a sample take together, at least. */
  sampleCpuMs: number;
  /** CPU that each column takes before it is measured, at least and at most; in between until it is stable. */
  warmUpCpuMs: { least: number; most: number };
  /** Processes of each column of a row of processes. */
  processSamples: number;
  /** Calls of each column of a row over a network. */
  networkSamples: number;
}

export const fullSampling: Sampling = {
  callSamples: 41,
  sampleCpuMs: 50,
  warmUpCpuMs: { least: 1_500, most: 6_000 },
  processSamples: 25,
  networkSamples: 3,
};

/** For a look in a quarter of a minute. */
export const shortSampling: Sampling = {
  callSamples: 11,
  sampleCpuMs: 20,
  // The official client's cost falls for about a second: less would flatter this SDK.
  warmUpCpuMs: { least: 300, most: 1_200 },
  processSamples: 7,
  networkSamples: 1,
};
