import type { ArgumentsByMember, BrowserMember, BrowserReadMember } from './browser-arguments.ts';
import type { Field } from './fields.ts';
import * as field from './fields.ts';

/** A function of a browser. */
export interface MemberSpec<Member extends BrowserMember = BrowserMember> {
  /** For the model. */
  readonly description: string;
  readonly changes: Member extends BrowserReadMember ? false : true;
  /** A read that has to be approved. */
  readonly isSensitive?: true;
  /** Is there only when it is asked for by name. */
  readonly isOptIn?: true;
  readonly fields: {
    readonly [Name in keyof ArgumentsByMember[Member]]: Field<ArgumentsByMember[Member][Name]>;
  };
}

const tab = { tab_id: field.optionalText };
const target = { target: field.text };
const position = { x: field.amount, y: field.amount };

/** In the order in which the model is told of them. */
export const MEMBERS: { readonly [Member in BrowserMember]: MemberSpec<Member> } = {
  navigate: {
    description: 'Opens a URL in a tab.',
    changes: true,
    fields: { url: field.text, ...tab },
  },
  read_page: {
    description: 'Gives the structure of the page, with refs for the elements that can be used.',
    changes: false,
    fields: { ...tab, filter: field.filter },
  },
  read_page_scoped: {
    description:
      'Reads one section of the page that was listed before; without a root it lists the sections. The depth counts levels of the DOM.',
    changes: false,
    isOptIn: true,
    fields: { ...tab, root: field.scope, depth: field.depth, filter: field.filter },
  },
  read_diagnostics: {
    description: 'Gives a short and filtered summary of the console or the network. It has to be approved.',
    changes: false,
    isSensitive: true,
    isOptIn: true,
    fields: { ...tab, source: field.diagnosticSource, limit: field.diagnosticLimit },
  },
  run_script: {
    description: 'Runs an approved script in a page where that is allowed, and gives its text.',
    changes: true,
    isOptIn: true,
    fields: { ...tab, source: field.script, timeout_ms: field.timeout },
  },
  upload_file: {
    description:
      'Uploads the file that a grant of the user stands for. The file has to be approved by itself.',
    changes: true,
    isOptIn: true,
    fields: { grant_id: field.fileGrant },
  },
  download_file: {
    description:
      'Fetches the file that a grant of the user stands for. The file has to be approved by itself.',
    changes: true,
    isOptIn: true,
    fields: { grant_id: field.fileGrant },
  },
  get_page_text: {
    description: 'Gives the text of the page that can be seen.',
    changes: false,
    fields: tab,
  },
  find: {
    description: 'Looks for elements by what they say, or by a description.',
    changes: false,
    fields: { query: field.text, ...tab },
  },
  click: {
    description: 'Clicks the element that a ref stands for.',
    changes: true,
    fields: { ...target, ...tab },
  },
  click_at: {
    description:
      'Clicks at a position in CSS pixels of the whole viewport: with which button, how often, and with which keys held down.',
    changes: true,
    isOptIn: true,
    fields: {
      ...tab,
      ...position,
      button: field.button,
      click_count: field.clickCount,
      keys: field.modifiers,
    },
  },
  drag_path: {
    description:
      'Drags with the left button along 2 to 100 positions in CSS pixels of the whole viewport, with keys held down.',
    changes: true,
    isOptIn: true,
    fields: { ...tab, path: field.path, keys: field.modifiers },
  },
  hold_keys: {
    description: 'Holds keys that the driver knows for 3000 ms at most, and lets go of them.',
    changes: true,
    isOptIn: true,
    fields: { ...tab, keys: field.heldKeys, duration_ms: field.holdDuration },
  },
  type: {
    description: 'Fills the control that a ref stands for, or types where the focus is.',
    changes: true,
    fields: { text: field.text, target: field.optionalText, ...tab },
  },
  key: {
    description: 'Presses keys together.',
    changes: true,
    fields: { keys: field.texts, ...tab },
  },
  scroll: {
    description: 'Scrolls the page in one direction.',
    changes: true,
    fields: { direction: field.direction, amount: field.amount, ...tab },
  },
  scroll_to: {
    description:
      'Scrolls until an element that was seen before is in view. Read the page again before you act.',
    changes: true,
    fields: { ...target, ...tab },
  },
  wait_for: {
    description: 'Waits until a text can be seen, for so many milliseconds at most.',
    changes: false,
    fields: { text: field.visibleText, timeout_ms: field.timeout, ...tab },
  },
  select_option: {
    description: 'Selects values in the select control that a ref stands for.',
    changes: true,
    fields: { ...target, values: field.texts, ...tab },
  },
  hover: {
    description: 'Moves the pointer over the element that a ref stands for.',
    changes: true,
    fields: { ...target, ...tab },
  },
  hover_at: {
    description: 'Moves the pointer to a position in CSS pixels of the whole viewport; no button is pressed.',
    changes: true,
    isOptIn: true,
    fields: { ...tab, ...position },
  },
  set_checked: {
    description: 'Checks or unchecks a checkbox that was seen before. One that is so already stays so.',
    changes: true,
    isOptIn: true,
    fields: { ...tab, ...target, checked: field.checked },
  },
  screenshot: {
    description: 'Takes a picture of the tab as it can be seen.',
    changes: false,
    fields: tab,
  },
  zoom: {
    description: 'Takes a picture of a region [x0,y0,x1,y1]. Positions stay those of the whole viewport.',
    changes: false,
    fields: { ...tab, region: field.region },
  },
  new_tab: {
    description: 'Opens a tab, at a URL if one is given.',
    changes: true,
    fields: { url: field.optionalText },
  },
  list_tabs: {
    description: 'Lists the tabs with their titles and URLs, and tells which one is active.',
    changes: false,
    fields: {},
  },
  switch_tab: {
    description: 'Makes a tab the active one.',
    changes: true,
    fields: { tab_id: field.text },
  },
  close_tab: {
    description: 'Closes a tab.',
    changes: true,
    fields: { tab_id: field.text },
  },
};

/** Every function that a browser can have. */
export const BROWSER_MEMBERS: readonly BrowserMember[] = Object.freeze(
  Object.keys(MEMBERS) as BrowserMember[],
);

/** Those that are there without being asked for by name, when the driver has them. */
export const DEFAULT_BROWSER_MEMBERS: readonly BrowserMember[] = Object.freeze(
  BROWSER_MEMBERS.filter((member) => !MEMBERS[member].isOptIn),
);

export function isMember(name: unknown): name is BrowserMember {
  return typeof name === 'string' && Object.hasOwn(MEMBERS, name);
}

/** Whether `confirm` has to approve each call. */
export function needsConsent(member: BrowserMember): boolean {
  const { changes, isSensitive = false } = MEMBERS[member];
  return changes || isSensitive;
}

/** Whether `urlPolicy` has to approve where a call leads. */
export function leadsToURL(member: BrowserMember): boolean {
  return member === 'navigate' || member === 'new_tab';
}
