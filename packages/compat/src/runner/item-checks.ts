import { isListOf, isRecord, readOwn } from './own-members.ts';

/** Whether a value is what the API gives or takes at its place. */
export type Check = (value: unknown) => boolean;
export type Members = Readonly<Record<string, Check>>;

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isInteger: Check = Number.isInteger;

export function isOneOf(...values: unknown[]): Check {
  return (value) => values.includes(value);
}

export function listOf(check: Check): Check {
  return (value) => isListOf(value, check);
}

/** Also when it is left out, or is null. */
export function optional(check: Check): Check {
  return (value) => value === undefined || value === null || check(value);
}

/** Whether the value has these members by itself, each of which passes. Others don't matter. */
export function hasMembers(value: unknown, members: Members): value is Record<string, unknown> {
  return isRecord(value) && Object.entries(members).every(([name, check]) => check(readOwn(value, name)));
}
