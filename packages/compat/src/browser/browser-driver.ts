import type { ResponseInputImageContent } from '@oxide/responses';
import type { BrowserArguments, BrowserMember } from './browser-arguments.ts';

/** The tabs that are open. */
export interface BrowserState {
  /** One of them is active, if there are any. */
  tabs: {
    /** The driver's own, which stays the same. */
    id: string;
    /** Without credentials, as the URL. */
    title: string;
    url: string;
    active: boolean;
  }[];
  /** What has happened, if the driver keeps count. */
  observation?: BrowserObservationV1 | undefined;
}

/** What has happened since the browser was opened. Reading it takes nothing away. */
export interface BrowserObservationV1 {
  version: 1;
  /** How many changes there were. */
  sequence: number;
  /** How many of them, the oldest, are no longer told. */
  dropped_changes: number;
  title_truncated: boolean;
  /** The rest, in order. */
  changes: BrowserStateChange[];
}

/** One change. No URL, text of a dialog or name of a file is in it. */
export type BrowserStateChange =
  | { type: 'tab_opened' | 'tab_closed' | 'tab_switched' | 'navigation'; sequence: number; tab_id: string }
  | {
      type: 'navigation_refused';
      sequence: number;
      tab_id: string | null;
      reason: 'policy' | 'unsupported';
    }
  | {
      type: 'dialog_dismissed';
      sequence: number;
      tab_id: string;
      kind: 'alert' | 'confirm' | 'prompt' | 'beforeunload' | 'other';
    }
  | {
      type: 'download';
      sequence: number;
      tab_id: string | null;
      status: 'blocked' | 'started' | 'completed' | 'failed';
    };

/** An option of a control. */
export interface BrowserReadOption {
  label: string;
  value: string;
  /** Of a `listbox` alone, where the driver may tell. */
  selected?: boolean | undefined;
}

/** A control that can be used. */
export interface BrowserReadElement {
  /** What calls name it by. */
  ref: string;
  role: 'button' | 'textbox' | 'combobox' | 'checkbox' | 'radio' | 'slider' | 'listbox';
  label: string;
  value?: string | undefined;
  options?: BrowserReadOption[] | undefined;
  /** Of a `checkbox` or `radio` alone, where the driver may tell. */
  checked?: boolean | undefined;
}

/** Why something of a page is not in a report. */
export type ReadOmission =
  | 'report_limit'
  | 'text_limit'
  | 'target_limit'
  | 'work_limit'
  | 'frame_limit'
  | 'unsupported_root'
  | 'unsupported_control'
  | 'remote_action'
  | 'private'
  | 'value'
  | 'name_limit';

/** What a page says and has. The driver settles what is visible, and what is private. */
export interface BrowserReadV1 {
  version: 1;
  text: string;
  elements: BrowserReadElement[];
  omitted: ReadOmission[];
}

/** What a page says. */
export interface BrowserTextReadV1 extends BrowserReadV1 {
  elements: never[];
}

/** A section of a page, with the sections in it, whose refs are for reading alone. */
export interface BrowserScopedReadV1 extends BrowserReadV1 {
  scopes: { ref: string; label: string }[];
}

/** How it ended with a file. It says nothing of what the site does with it. */
export type BrowserFileOutcome = {
  version: 1;
  cleanup: 'not_started' | 'pending' | 'completed';
} & (
  | { status: 'completed'; effect: 'completed' }
  | { status: 'refused'; effect: 'none' }
  | { status: 'unknown'; effect: 'unknown' }
  | { status: 'interrupted'; effect: 'none' | 'unknown' }
);

// biome-ignore lint/suspicious/noConfusingVoidType: a method may return nothing
type OptionalText = string | void;
type OptionalReport = BrowserReadV1 | OptionalText | null;

/** What methods give that don't just say how it went. */
interface ResultByMember {
  read_page: OptionalReport;
  read_page_scoped: BrowserScopedReadV1;
  read_diagnostics: BrowserTextReadV1;
  run_script: string;
  upload_file: BrowserFileOutcome;
  download_file: BrowserFileOutcome;
  get_page_text: OptionalReport;
  find: OptionalReport;
  screenshot: ResponseInputImageContent;
  zoom: ResponseInputImageContent;
  list_tabs: BrowserState;
}

/** What the method of a driver gives. */
export type BrowserResult<Member extends BrowserMember> = Member extends keyof ResultByMember
  ? ResultByMember[Member]
  : OptionalText;

/** A browser that is yours, best one that holds nothing of worth. It has the methods that the model may call. */
export type BrowserDriver = {
  /** Tells the state before and after each call, also of one that failed. If it fails itself, the call does. */
  state: (options?: { signal: AbortSignal | undefined }) => BrowserState | Promise<BrowserState>;
} & {
  [Member in Exclude<BrowserMember, 'list_tabs'>]?: (
    args: BrowserArguments<Member>,
    options: { signal: AbortSignal | undefined },
  ) => BrowserResult<Member> | Promise<BrowserResult<Member>>;
};
