import type { MockServerOptions, ScriptedReply } from '@oxide/mock-server';
import type { Simulation } from '../network/simulation.ts';

/** Where the calls of a row go. */
export interface Target {
  baseURL: string;
  apiKey: string;
}

/**
 * One call of a column, from arguments to answer. What it gives is compared between the columns. In a network
 * row it may be a `TimedAnswer`.
 */
export interface Call {
  (): Promise<unknown>;
  /** What is left to do after the answer, outside of what is measured. */
  after?: () => Promise<unknown> | undefined;
}

/** Loads an implementation and makes it ready. Modules are imported here: listing the rows loads none. */
export type Column = (target: Target) => Promise<Call>;

/** The server that a row measures against, in a process of its own. */
export interface ServerSetup {
  options: MockServerOptions;
  /** In place of the server's own replies. */
  replies?: readonly ScriptedReply[];
}

interface RowFacts {
  name: string;
  /** One line for the list of rows. */
  description: string;
  /** Most that a column may take of what another takes: CPU, in rows over a network wall time. */
  targets?: readonly RatioTarget[];
  /**
   * The part of an answer that has to be the same in all columns.
   *
   * @throws Error when the answer isn't the one that the row is about
   */
  comparable(answer: unknown): unknown;
}

/** Measures calls in one warm process, one after another. */
export interface CallRow extends RowFacts {
  kind: 'calls';
  server: ServerSetup;
  columns: Readonly<Record<string, Column>>;
}

/** A plain JavaScript file that gets the base URL and the options as arguments. */
export interface Program {
  file: URL;
  options?: readonly string[];
}

/**
 * Measures whole processes, above one that does nothing. A column is a program that ends with `report` of
 * `start/report.mjs`.
 */
export interface ProcessRow extends RowFacts {
  kind: 'processes';
  server: ServerSetup;
  bare: Program;
  columns: Readonly<Record<string, Program>>;
}

/** Where the calls of a network row go. */
export interface NetworkTarget extends Target {
  simulation: Simulation;
}

/** Measures by the clock what calls take over a simulated network, with connections that stand. */
export interface NetworkRow extends RowFacts {
  kind: 'network';
  columns: Readonly<Record<string, (target: NetworkTarget) => Promise<Call>>>;
  /** Most requests beyond one for each call that a column may send, as a part of the calls. */
  extraRequestsAtMost?: number;
}

export interface RatioTarget {
  column: string;
  of: 'openai' | 'openai ws' | 'floor';
  atMost: number;
}

export type Row = CallRow | ProcessRow | NetworkRow;
