import type { RunnerDiagnosticObserver } from '../runner/diagnostics.ts';
import type { BrowserArguments, BrowserMember, BrowserReadMember } from './browser-arguments.ts';
import type { BrowserState } from './browser-driver.ts';

interface Execution {
  signal: AbortSignal | undefined;
}

type CheckedArguments<Member extends BrowserMember> = Readonly<BrowserArguments<Member>> &
  Readonly<Record<string, unknown>>;

/** What `confirm` and `urlPolicy` are asked about: a copy. */
export type BrowserConfirmContext = {
  [Member in BrowserMember]: {
    readonly member: Member;
    readonly arguments: CheckedArguments<Member>;
    /** As it was before; the page may be another by the time of the call. */
    readonly state: BrowserState;
    readonly call_id: string;
  };
}[BrowserMember];

/** What `confirm` is asked about a read, before anything was read. */
export type BrowserReadConfirmContext = {
  [Member in BrowserReadMember]: {
    readonly phase: 'before_read';
    readonly member: Member;
    readonly arguments: CheckedArguments<Member>;
    readonly call_id: string;
    readonly state: null;
  };
}[BrowserReadMember];

/** What the model may do. */
export interface BrowserOptions {
  /** These and no others. Without it, those of `DEFAULT_BROWSER_MEMBERS` that the driver has. */
  members?: readonly BrowserMember[];
  /** These besides the default ones. */
  additionalMembers?: readonly BrowserMember[];
  /** Asked before each call that changes something, or reads what is sensitive. Only `true` lets it happen. */
  confirm?: (context: BrowserConfirmContext, execution: Execution) => boolean | Promise<boolean>;
  /**
   * Asked where a call leads. Only `true` lets it happen. Links and redirects don't ask: stop those in the
   * browser.
   */
  urlPolicy?: (
    context: BrowserConfirmContext,
    url: string,
    execution: Execution,
  ) => boolean | Promise<boolean>;
  /** Is told what happened and how long it took; never what is on a page, or errors. */
  onDiagnostic?: RunnerDiagnosticObserver;
}

/** With reads that are approved before the driver is asked for anything. */
export interface BrowserReadOptions extends Omit<BrowserOptions, 'confirm'> {
  confirmReads: readonly BrowserReadMember[];
  confirm: (
    context: BrowserConfirmContext | BrowserReadConfirmContext,
    execution: Execution,
  ) => boolean | Promise<boolean>;
}
