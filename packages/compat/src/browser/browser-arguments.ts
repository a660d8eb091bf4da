type Modifier = 'Control' | 'Alt' | 'Meta' | 'Shift';

/** In CSS pixels, from the top left of the whole viewport. */
interface Point {
  x: number;
  y: number;
}

/** In the tab of this id, or in the active one for null. */
interface InTab {
  tab_id: string | null;
}

/** The arguments of each function of a browser. What may be left out is null. */
export interface ArgumentsByMember {
  navigate: InTab & { url: string };
  read_page: InTab & { filter: 'all' | 'interactive' };
  /** `root` is the ref of a scope that was read before. */
  read_page_scoped: InTab & { root: string | null; depth: number; filter: 'all' | 'interactive' };
  read_diagnostics: InTab & { source: 'console' | 'network'; limit: number };
  run_script: InTab & { source: string; timeout_ms: number };
  upload_file: { grant_id: string };
  download_file: { grant_id: string };
  get_page_text: InTab;
  find: InTab & { query: string };
  click: InTab & { target: string };
  click_at: InTab & Point & { button: 'left' | 'right' | 'middle'; click_count: 1 | 2 | 3; keys: Modifier[] };
  drag_path: InTab & { path: Point[]; keys: Modifier[] };
  hold_keys: InTab & { keys: string[]; duration_ms: number };
  type: InTab & { text: string; target: string | null };
  key: InTab & { keys: string[] };
  scroll: InTab & { direction: 'up' | 'down' | 'left' | 'right'; amount: number };
  scroll_to: InTab & { target: string };
  wait_for: InTab & { text: string; timeout_ms: number };
  select_option: InTab & { target: string; values: string[] };
  hover: InTab & { target: string };
  hover_at: InTab & Point;
  set_checked: InTab & { target: string; checked: boolean };
  screenshot: InTab;
  /** `region` is left, top, right and bottom. */
  zoom: InTab & { region: [number, number, number, number] };
  new_tab: { url: string | null };
  // biome-ignore lint/complexity/noBannedTypes: it takes none
  list_tabs: {};
  switch_tab: { tab_id: string };
  close_tab: { tab_id: string };
}

/** A function that a browser can have. */
export type BrowserMember = keyof ArgumentsByMember;

/** The functions that change nothing. */
export type BrowserReadMember =
  | 'read_page'
  | 'read_page_scoped'
  | 'read_diagnostics'
  | 'get_page_text'
  | 'find'
  | 'wait_for'
  | 'screenshot'
  | 'zoom'
  | 'list_tabs';

/** Arguments of a function, which were checked. */
export type BrowserArguments<Member extends BrowserMember> = {
  [Name in keyof ArgumentsByMember[Member]]: ArgumentsByMember[Member][Name];
};
