import type { Machine } from './machine.ts';
import type { Simulation } from './network/simulation.ts';
import type { RatioTarget, Row } from './rows/row.ts';
import type { Estimate } from './statistics/estimate.ts';

/** What a column takes as a part of what another takes: the ratio within each round, so that load on the machine cancels. */
export interface Ratio {
  cpu: Estimate;
  wall: Estimate;
  /** Of Welch's test that both take the same on average; missing below two samples. */
  p?: { cpu: number; wall: number };
}

/** Columns that the others are compared with. */
export const references = ['openai', 'openai ws', 'floor'] as const;

export interface ColumnResult {
  /** CPU of the client's process, all its threads, user and system, per call (or per process). */
  cpuMicros: Estimate;
  /** Time from call to answer, one call at a time. */
  wallMicros: Estimate;
  /** Each sample, in the order of the rounds. */
  values: { cpuMicros: number[]; wallMicros: number[] };
  /** Number of samples. */
  samples: number;
  /** Calls in each sample. */
  batch: number;
  /** To the official client, its own WebSocket and the floor, where the row has them. */
  ratios: { [Reference in (typeof references)[number]]?: Ratio };
  /** Requests beyond one for each call, as a part of the calls; where they are counted. */
  extraRequests?: Estimate;
}

export interface RowResult {
  row: string;
  kind: Row['kind'];
  /** Most that a column may take of what another takes: CPU, in rows over a network wall time. */
  targets?: readonly RatioTarget[];
  /** Most extra requests of any column. */
  extraRequestsAtMost?: number;
  columns: Record<string, ColumnResult>;
}

/** What the compiler takes for a program with a client, by its own word. */
export interface TypeCheckResult {
  wallMicros: Estimate;
  memoryMiB: Estimate;
  samples: number;
  /** Read for the program, the standard library among them. */
  files: number;
  lines: number;
  ratios: { openai?: { wall: Estimate; memory: Estimate } };
}

export interface Report {
  machine: Machine;
  /** Version of Node. */
  node: string;
  /** Versions of the packages that were measured. */
  packages: Record<string, string>;
  /** What of this workspace's packages was run: what users install, or the TypeScript. */
  measured: 'built' | 'source';
  seed: number;
  /** The made-up network of rows over one. */
  simulation: Simulation;
  /** When it began, as ISO 8601. */
  date: string;
  rows: RowResult[];
  /** By column; missing unless it was asked for. */
  typeCheck?: Record<string, TypeCheckResult>;
}
