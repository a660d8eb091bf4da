import { isRecord } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import { isBoundedText, isWholeText, isWithin } from './bounded-text.ts';
import type {
  BrowserReadElement,
  BrowserReadOption,
  BrowserReadV1,
  BrowserScopedReadV1,
  ReadOmission,
} from './browser-driver.ts';
import { assertUnique, assertValid, guarded, readEntries } from './guarded.ts';

type Given = Record<string, unknown>;

const ROLES: unknown[] = ['button', 'textbox', 'combobox', 'checkbox', 'radio', 'slider', 'listbox'];
const OMISSIONS: unknown[] = [
  'report_limit',
  'text_limit',
  'target_limit',
  'work_limit',
  'frame_limit',
  'unsupported_root',
  'unsupported_control',
  'remote_action',
  'private',
  'value',
  'name_limit',
] satisfies ReadOmission[];
const NAME_BYTES = 256;
const VALUE_BYTES = 512;

/**
 * What of a driver's report on a page is sent.
 *
 * @throws OpenAIError when it is not as it is declared
 */
export function readReport(given: unknown): BrowserReadV1 {
  return guarded('The driver gave a report on the page that is none.', () => {
    assertValid(isRecord(given));
    return report(given);
  });
}

/** The same for one that has no elements. */
export function readTextReport(given: unknown): BrowserReadV1 {
  return guarded('The driver gave a report with a text that is none.', () => {
    assertValid(isRecord(given));
    const read = report(given);
    assertValid(read.elements.length === 0);
    return read;
  });
}

/** The same for one of a section. */
export function readScopedReport(given: unknown): BrowserScopedReadV1 {
  return guarded('The driver gave a report on a section of the page that is none.', () => {
    assertValid(isRecord(given));
    const list = readOption(given, 'scopes');
    const read = report(given);
    const scopes = readEntries(list, (scope) => ({ ref: name(scope, 'ref'), label: name(scope, 'label') }));
    assertUnique([...read.elements, ...scopes].map(({ ref }) => ref));
    return { ...read, scopes };
  });
}

function report(given: Given): BrowserReadV1 {
  const version = readOption(given, 'version');
  const text = readOption(given, 'text');
  const elements = readOption(given, 'elements');
  const omitted = readOption(given, 'omitted');
  assertValid(version === 1 && isWholeText(text));
  const read = {
    version,
    text,
    elements: readEntries(elements, element),
    omitted: omissions(omitted),
  } as const;
  assertUnique(read.elements.map(({ ref }) => ref));
  return read;
}

function omissions(given: unknown): ReadOmission[] {
  assertValid(Array.isArray(given) && given.length <= OMISSIONS.length);
  const list = Array.from({ length: given.length }, (_, index) => {
    assertValid(Object.hasOwn(given, index));
    const omission: unknown = given[index];
    assertValid(OMISSIONS.includes(omission));
    return omission as ReadOmission;
  });
  assertUnique(list);
  return list;
}

function element(given: Given): BrowserReadElement {
  const role = readOption(given, 'role') as BrowserReadElement['role'];
  assertValid(ROLES.includes(role));
  const ref = name(given, 'ref');
  const label = name(given, 'label');
  const value = readOption(given, 'value');
  const checked = role === 'checkbox' || role === 'radio' ? flag(given, 'checked') : undefined;
  const options = readOption(given, 'options');
  return {
    ref,
    role,
    label,
    ...(value !== undefined && { value: asValue(value) }),
    ...(checked !== undefined && { checked }),
    ...(options !== undefined && { options: readEntries(options, (one) => option(one, role)) }),
  };
}

function option(given: Given, role: string): BrowserReadOption {
  const label = name(given, 'label');
  const value = asValue(readOption(given, 'value'));
  const selected = role === 'listbox' ? flag(given, 'selected') : undefined;
  return { label, value, ...(selected !== undefined && { selected }) };
}

function name(given: Given, key: string): string {
  const value = readOption(given, key);
  assertValid(isBoundedText(value, NAME_BYTES));
  return value;
}

function asValue(value: unknown): string {
  assertValid(isWholeText(value) && isWithin(value, VALUE_BYTES));
  return value;
}

function flag(given: Given, key: string): boolean | undefined {
  const value = readOption(given, key);
  assertValid(value === undefined || typeof value === 'boolean');
  return value;
}
