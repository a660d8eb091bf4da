import { type Baseline, compareBaselines } from './baseline.ts';

/** What is committed, or would be: the baseline, and the files as they are to be read. */
export interface Snapshot {
  baseline: Baseline;
  /** Path → content. A file that is missing has none. */
  files: ReadonlyMap<string, string | undefined>;
}

export interface Judgement {
  /** Names that were here and are no more, types that were assignable and are no more. */
  worse: string[];
  better: string[];
  /** Files that tell another story than what was computed. */
  stale: string[];
}

/** Holds what was computed against what is committed; the first time there is nothing to hold it against. */
export function judge(committed: Snapshot, computed: Snapshot): Judgement {
  const stale = [...computed.files].filter(([path, text]) => committed.files.get(path) !== text);
  return {
    ...compareBaselines(committed.baseline, computed.baseline),
    stale: stale.map(([path]) => path),
  };
}
