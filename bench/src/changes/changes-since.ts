import type { ColumnResult, Report, RowResult } from '../report.ts';
import { median } from '../statistics/estimate.ts';
import { welch } from '../statistics/welch.ts';

/** Smaller ones come and go between runs of the same code: each has processes and compiled code of its own. */
const leastChange = 0.05;
/** How likely a report of columns that are the same may be to tell of a change. */
const falseAlarm = 0.001;
const yardsticks = ['floor', 'openai'] as const;

/** What became of a column since another report. */
export interface Change {
  row: string;
  column: string;
  /**
   * The columns by which it was divided, so that a machine that is faster or slower doesn't count. Where they
   * differ, the others are of the one that shows the smaller change.
   */
  measuredBy: readonly string[];
  /** What it takes now as a part of what it took then: 1.1 is a tenth more. */
  factor: number;
  /** Of Welch's test on the logarithms; missing when there are too few samples. */
  p: number | undefined;
  verdict: 'regression' | 'improvement' | 'no difference';
}

/**
 * Compares rows and columns that both reports have: CPU, in rows over a network wall time, divided by that of the
 * floor and by that of the official client in the same round. The floor itself is no change. Beyond noise is
 * what changed by 5 % or more and so unlikely by chance, for as many columns as are compared, by both measures.
 */
export function changesSince(base: Report, report: Report): Change[] {
  const all = report.rows.flatMap((row) => {
    const before = base.rows.find((other) => other.row === row.row && other.kind === row.kind);
    return before ? sharedColumns(before, row) : [];
  });
  return all.map(({ row, column, pairs }) => {
    const tested = pairs.map(({ before, after }) => ({
      change: median(after) - median(before),
      p: welch(after, before),
    }));
    const least = tested.reduce((own, other) =>
      Math.abs(other.change) < Math.abs(own.change) ? other : own,
    );
    const factor = Math.exp(least.change);
    const clear = tested.every(
      ({ change, p }) =>
        Math.sign(change) === Math.sign(least.change) &&
        Math.abs(Math.exp(change) - 1) >= leastChange &&
        p !== undefined &&
        p < falseAlarm / all.length,
    );
    const verdict = !clear ? 'no difference' : factor > 1 ? 'regression' : 'improvement';
    const measuredBy = pairs.flatMap(({ by }) => by ?? []);
    return { row, column, measuredBy, factor, p: least.p, verdict };
  });
}

interface SharedColumn {
  row: string;
  column: string;
  pairs: Pair[];
}

/** Logarithms, one for each round: of these, means can be compared whichever way a ratio is taken. */
interface Pair {
  by: string | undefined;
  before: number[];
  after: number[];
}

function sharedColumns(before: RowResult, after: RowResult): SharedColumn[] {
  const shared = Object.keys(after.columns).filter((name) => before.columns[name]);
  const take = after.kind === 'network' ? 'wallMicros' : 'cpuMicros';
  const logarithms = ({ columns }: RowResult, name: string, by: string | undefined) =>
    dividedBy(columns[name]!, by === undefined ? undefined : columns[by], take);
  return shared
    .filter((name) => name !== 'floor')
    .map((column) => {
      const others = yardsticks.filter((name) => name !== column && shared.includes(name));
      const pairs = (others.length > 0 ? others : [undefined]).map((by) => ({
        by,
        before: logarithms(before, column, by),
        after: logarithms(after, column, by),
      }));
      return { row: after.row, column, pairs };
    });
}

function dividedBy(
  { values }: ColumnResult,
  by: ColumnResult | undefined,
  take: keyof ColumnResult['values'],
): number[] {
  return (
    values[take]
      .map((value, round) => value / (by ? by.values[take][round]! : 1))
      // A process can take less than the bare one of its round.
      .filter((ratio) => ratio > 0)
      .map(Math.log)
  );
}
