import type { BrowserToolset } from '../helpers/browser.ts';
import type { ComputerToolset } from '../helpers/computer.ts';
import type { ResponsesEarlyExecution } from './early-execution.ts';
import type { RunnerFunction } from './runner-function.ts';

/** Tools that take part in one conversation. */
export interface ResponsesRunnerTools {
  browser?: BrowserToolset;
  /** Declared as the tool `computer`, unless the request declares one itself. */
  computer?: ComputerToolset;
  functions?: RunnerFunction[];
  /**
   * For `stream` with `eager`. All tools may run early when this is not given, and none with `{}`. The first call
   * that has to wait lets all after it wait too.
   */
  earlyExecution?: ResponsesEarlyExecution | null | undefined;
}
