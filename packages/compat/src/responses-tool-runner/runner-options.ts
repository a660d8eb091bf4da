import type { RequestOptions } from '@oxide/core';
import type { ResponseOutputItem, ResponseStreamEvent } from '@oxide/responses';
import type { ComputerExecutionOptions } from '../helpers/computer.ts';
import type { RunnerDiagnosticObserver } from '../runner/diagnostics.ts';
import type { ResponsesContextBudget } from './budget-options.ts';
import type { ResponsesRunnerLedger } from './checkpoint.ts';

/** How a run goes, how it sends, and who is asked. */
export interface ResponsesRunnerOptions {
  /** Requests that the run may make, 20 if not given. Calls in the reply to the last one are not run. */
  maxSteps?: number;
  /** Has the events told to `onEvent`. Tools still wait for the whole response. */
  stream?: boolean;
  /** With `stream`, runs a tool as soon as its call is complete. */
  eager?: boolean;
  /** Independent functions that run at the same time with `eager`; 2 if not given. */
  maxConcurrentCalls?: number;
  /** Is given a copy of each event, in their order, and waited for. */
  onEvent?: (event: ResponseStreamEvent) => void | Promise<void>;
  /** Ends the run before the next call or request. The error tells the calls that were begun. */
  signal?: AbortSignal;
  /**
   * For each request; its `signal` counts when there is none beside it. With MCP servers nothing is sent twice, so
   * `maxRetries` is 0 then. With `ledger`, only `headers`, `timeout`, `signal` and `maxRetries: 0` are taken.
   */
  requestOptions?: RequestOptions;
  /** Approvals of the computer's actions. */
  computerOptions?: ComputerExecutionOptions;
  /** Answers a request of an MCP server for approval, by true or false and nothing else. */
  approveMcp?: (request: Readonly<ResponseOutputItem.McpApprovalRequest>) => boolean | Promise<boolean>;
  /** Is told of stages and the tokens of requests, and of no arguments and outputs. */
  onDiagnostic?: RunnerDiagnosticObserver;
  /** With `eager`, may let a call wait until the whole response was looked at. */
  beforeEarlyCall?: (
    call: Readonly<Extract<ResponseOutputItem, { type: 'function_call' | 'computer_call' }>>,
  ) => 'execute' | 'defer' | Promise<'execute' | 'defer'>;
  /** Keeps the run, so that it can be gone on with. */
  ledger?: ResponsesRunnerLedger;
  /** Bounds what is sent. Without it, all that was said is sent each time. */
  contextBudget?: ResponsesContextBudget | null | undefined;
}
