export type { ResponsesContextBudget } from '../responses-tool-runner/budget-options.ts';
export type {
  ResponsesRunnerCheckpoint,
  ResponsesRunnerLedger,
} from '../responses-tool-runner/checkpoint.ts';
export type { ResponsesEarlyExecution } from '../responses-tool-runner/early-execution.ts';
export { ResponsesToolRunner } from '../responses-tool-runner/responses-tool-runner.ts';
export { ResponsesToolRunnerError } from '../responses-tool-runner/run-error.ts';
export { type RunnerFunction, runnerFunction } from '../responses-tool-runner/runner-function.ts';
export type { ResponsesRunnerOptions } from '../responses-tool-runner/runner-options.ts';
export type { ResponsesRunnerTools } from '../responses-tool-runner/runner-tools.ts';
export type { ResponsesRunnerTurn } from '../responses-tool-runner/turn.ts';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from '../runner/diagnostics.ts';
