/** Latencies that are remembered: with 8 bytes each, twice 2 KB. */
const SIZE = 256;
/** The least number from which a percentile is told. */
const LEAST = 20;
/** Sorting takes some 10 µs; a percentile may be this many observations old. */
const SORT_EVERY = 16;

/**
 * The last 256 latencies, and percentiles of them: what is older is forgotten, so that the window follows a
 * server that gets slower or faster.
 */
export class LatencyWindow {
  readonly #latencies = new Float64Array(SIZE);
  #sorted: Float64Array = new Float64Array();
  #observed = 0;
  #sortedAt = Number.NEGATIVE_INFINITY;

  observe(latencyMs: number): void {
    this.#latencies[this.#observed % SIZE] = latencyMs;
    this.#observed += 1;
  }

  /**
   * Milliseconds within which this share of the calls was answered. Undefined before there are 20
   * observations, and as many as it takes to have one above the percentile: 100 for the 99th.
   */
  percentile(percent: number): number | undefined {
    if (this.#observed < Math.max(LEAST, 100 / (100 - percent))) return undefined;
    if (this.#observed - this.#sortedAt >= SORT_EVERY) this.#sort();
    return this.#sorted[Math.ceil((percent / 100) * this.#sorted.length) - 1];
  }

  #sort(): void {
    this.#sorted = this.#latencies.slice(0, Math.min(this.#observed, SIZE)).sort();
    this.#sortedAt = this.#observed;
  }
}
