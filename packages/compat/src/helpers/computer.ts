export type {
  ComputerCallInput,
  ComputerDriver,
  ComputerExecutionOptions,
  ComputerRunOptions,
  ComputerScreenshot,
} from '../computer/computer-driver.ts';
export { ComputerToolset } from '../computer/computer-toolset.ts';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from '../runner/diagnostics.ts';
