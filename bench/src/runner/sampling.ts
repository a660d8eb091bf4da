export interface Bounds {
  least: number;
  most: number;
}

/** How much is measured. */
export interface Sampling {
  /** Samples of each column of a row of calls: between these, until all columns are precise. */
  callSamples: Bounds;
  /** How far the 95 % interval of a column's CPU may reach to either side, as a part of the median. */
  precision: number;
  /** CPU that the calls of a sample take together, at least. */
  sampleCpuMs: number;
  /** CPU that each column takes before it is measured, at least and at most; in between until it is stable. */
  warmUpCpuMs: { least: number; most: number };
  /** Processes of each column of a row of processes, as `callSamples`. */
  processSamples: Bounds;
  /** Calls of each column of a row over a network. */
  networkSamples: number;
}

export const fullSampling: Sampling = {
  callSamples: { least: 21, most: 81 },
  precision: 0.03,
  sampleCpuMs: 50,
  warmUpCpuMs: { least: 1_500, most: 6_000 },
  processSamples: { least: 15, most: 35 },
  networkSamples: 3,
};

/** For a look in a quarter of a minute. */
export const shortSampling: Sampling = {
  callSamples: { least: 11, most: 11 },
  precision: 0.03,
  sampleCpuMs: 20,
  // The official client's cost falls for about a second: less would flatter this SDK.
  warmUpCpuMs: { least: 300, most: 1_200 },
  processSamples: { least: 7, most: 7 },
  networkSamples: 1,
};
