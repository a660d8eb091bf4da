import { readOption } from '../runner/read-option.ts';
import type { BrowserMember } from './browser-arguments.ts';
import type { BrowserDriver } from './browser-driver.ts';
import type { BrowserOptions, BrowserReadOptions } from './browser-options.ts';
import { BROWSER_MEMBERS, isMember, leadsToURL, MEMBERS, needsConsent } from './members.ts';

/** A function that the model may call. */
export interface EnabledMember {
  readonly member: BrowserMember;
  /** The driver's method as it was when it was passed; tabs are listed without one. */
  readonly handler: ((args: object, options: { signal: AbortSignal | undefined }) => unknown) | undefined;
}

export type AnyBrowserOptions = BrowserOptions | BrowserReadOptions;

/**
 * The functions by the names that the model knows them by.
 *
 * @throws TypeError when the driver lacks one that was asked for, or nothing is there to approve one
 */
export function enableMembers(
  driver: BrowserDriver,
  options: AnyBrowserOptions,
): ReadonlyMap<string, EnabledMember> {
  const only = readSelection(readOption(options, 'members'));
  const besides = readSelection(readOption(options, 'additionalMembers'));
  if (only && besides) throw new TypeError('Pass either `members` or `additionalMembers`.');
  const enabled = new Map<string, EnabledMember>();
  for (const member of BROWSER_MEMBERS) {
    const isSelected = (only ?? besides)?.has(member) ?? false;
    if (!isSelected && (only || MEMBERS[member].isOptIn)) continue;
    const method = member === 'list_tabs' ? undefined : readOption(driver, member);
    if (member !== 'list_tabs' && typeof method !== 'function') {
      if (isSelected) throw new TypeError(`The driver lacks the method \`${member}\`, which was asked for.`);
      continue;
    }
    assertPolicy(member, options);
    enabled.set(`browser_${member}`, { member, handler: method?.bind(driver) as EnabledMember['handler'] });
  }
  return enabled;
}

/**
 * The reads that are approved before the driver is asked for anything.
 *
 * @throws TypeError when one of them is no read, or nothing is there to approve it
 */
export function readConfirmedReads(
  options: AnyBrowserOptions & { confirmReads?: BrowserReadOptions['confirmReads'] },
): ReadonlySet<BrowserMember> {
  const reads = readSelection(readOption(options, 'confirmReads'));
  if (!reads) return new Set();
  if ([...reads].some((member) => MEMBERS[member].changes))
    throw new TypeError('`confirmReads` takes functions that change nothing.');
  if (typeof readOption(options, 'confirm') !== 'function')
    throw new TypeError('`confirmReads` needs `confirm`, which approves them.');
  return reads;
}

function readSelection(selection: unknown): Set<BrowserMember> | undefined {
  if (selection === undefined) return undefined;
  const names = Array.isArray(selection)
    ? Array.from(selection, (_, index) => Object.hasOwn(selection, index) && selection[index])
    : [undefined];
  if (!names.every(isMember) || new Set(names).size < names.length)
    throw new TypeError('Functions of a browser are chosen by a list of their names, each once.');
  return new Set(names);
}

function assertPolicy(member: BrowserMember, options: AnyBrowserOptions): void {
  if (needsConsent(member) && !readOption(options, 'confirm'))
    throw new TypeError(`\`${member}\` needs \`confirm\`, which approves it.`);
  if (leadsToURL(member) && !readOption(options, 'urlPolicy'))
    throw new TypeError(`\`${member}\` needs \`urlPolicy\`, which approves where it leads.`);
}
