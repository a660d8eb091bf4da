import { type Check, hasMembers, isText, type Members } from '../runner/item-checks.ts';
import { isRecord, readOwn } from '../runner/own-members.ts';

export const isName = (value: unknown): value is string => isText(value) && value !== '';
/** One that is more than white space. */
export const isFilledText = (value: unknown): value is string => isText(value) && value.trim() !== '';
export const isFlag = (value: unknown): value is boolean => typeof value === 'boolean';
export const isFiniteNumber: Check = Number.isFinite;
export const isGiven: Check = (value) => value !== undefined;

export function anyOf(...checks: readonly Check[]): Check {
  return (value) => checks.some((check) => check(value));
}

/** May be left out, and not be null. */
export function ifGiven(check: Check): Check {
  return (value) => value === undefined || check(value);
}

export function recordOf(members: Members): Check {
  return (value) => hasMembers(value, members);
}

/** A record that is one of several, told apart by its `type`. */
export function byType(variants: Readonly<Record<string, Check>>): Check {
  const checks = new Map(Object.entries(variants));
  return (value) => isRecord(value) && checks.get(readOwn(value, 'type') as string)?.(value) === true;
}
