export type { BrowserArguments, BrowserMember, BrowserReadMember } from '../browser/browser-arguments.ts';
export type {
  BrowserDriver,
  BrowserFileOutcome,
  BrowserObservationV1,
  BrowserReadElement,
  BrowserReadOption,
  BrowserReadV1,
  BrowserResult,
  BrowserScopedReadV1,
  BrowserState,
  BrowserStateChange,
  BrowserTextReadV1,
} from '../browser/browser-driver.ts';
export { BrowserError } from '../browser/browser-error.ts';
export type {
  BrowserConfirmContext,
  BrowserOptions,
  BrowserReadConfirmContext,
  BrowserReadOptions,
} from '../browser/browser-options.ts';
export { BrowserToolset } from '../browser/browser-toolset.ts';
export { BROWSER_MEMBERS, DEFAULT_BROWSER_MEMBERS } from '../browser/members.ts';
export type { RunnerDiagnostic, RunnerDiagnosticObserver } from '../runner/diagnostics.ts';
