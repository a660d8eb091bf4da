import { readCallback, readOption } from '../runner/read-option.ts';
import type { ComputerExecutionOptions } from './computer-driver.ts';

/** The options as they were when the work began. */
export interface ComputerPolicy {
  readonly signal: AbortSignal | undefined;
  readonly approveSafetyChecks: ComputerExecutionOptions['approveSafetyChecks'];
  readonly beforeAction: ComputerExecutionOptions['beforeAction'];
  readonly onDiagnostic: ComputerExecutionOptions['onDiagnostic'];
}

export function readPolicy(options: ComputerExecutionOptions): ComputerPolicy {
  return {
    signal: readOption(options, 'signal'),
    approveSafetyChecks: readCallback(options, 'approveSafetyChecks'),
    beforeAction: readCallback(options, 'beforeAction'),
    onDiagnostic: readCallback(options, 'onDiagnostic'),
  };
}
