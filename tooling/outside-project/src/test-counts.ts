/** What Jest, Vitest and `run/count-reporter.mjs` tell of a run. */
export interface TestCounts {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly success: boolean;
}

/** The counts of several runs as those of one. */
export function sumCounts(runs: readonly TestCounts[]): TestCounts {
  const sum = (name: 'numPassedTests' | 'numFailedTests' | 'numPendingTests') =>
    runs.reduce((total, run) => total + run[name], 0);
  return {
    numPassedTests: sum('numPassedTests'),
    numFailedTests: sum('numFailedTests'),
    numPendingTests: sum('numPendingTests'),
    success: runs.every(({ success }) => success),
  };
}
