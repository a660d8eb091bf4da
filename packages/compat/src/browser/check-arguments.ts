import { isRecord } from '../runner/own-members.ts';
import type { BrowserArguments, BrowserMember } from './browser-arguments.ts';
import { BrowserError } from './browser-error.ts';
import type { Field } from './fields.ts';
import { MEMBERS } from './members.ts';

/**
 * The arguments that a model wrote, when they are those of the function.
 *
 * @throws SyntaxError when they are no JSON
 * @throws BrowserError for the model, when they are others
 */
export function readArguments<Member extends BrowserMember>(
  member: Member,
  written: string,
): BrowserArguments<Member> {
  const given: unknown = JSON.parse(written);
  if (!isRecord(given)) throw new BrowserError('The arguments of the call are no object.');
  const fields: Record<string, Field<unknown>> = MEMBERS[member].fields;
  const names = Object.keys(given);
  if (names.length !== Object.keys(fields).length || !names.every((name) => Object.hasOwn(fields, name)))
    throw new BrowserError(
      'The arguments of the call are not those of the function: one is missing or too much.',
    );
  if (!names.every((name) => fields[name]?.accepts(given[name])))
    throw new BrowserError('An argument of the call has a value that the function does not take.');
  return given as BrowserArguments<Member>;
}
