import { OpenAIError } from '@oxide/core';
import { readCallback } from '../runner/read-option.ts';
import { shieldJSON } from '../runner/shield-json.ts';
import type { BrowserMember } from './browser-arguments.ts';
import type { BrowserState } from './browser-driver.ts';
import { BrowserError } from './browser-error.ts';
import type { AnyBrowserOptions } from './enabled-members.ts';
import { leadsToURL, needsConsent } from './members.ts';

type Ask = (context: object, ...rest: unknown[]) => unknown;

/** Who approves one call: read when it begins, since an application may change them between calls. */
export interface BrowserPolicy {
  readonly confirm: Ask | undefined;
  readonly urlPolicy: Ask | undefined;
}

/** What is to be approved. */
export interface Proposal {
  readonly member: BrowserMember;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly state: BrowserState;
  readonly call_id: string;
}

/** @throws OpenAIError when it can't be read */
export function readPolicy(member: BrowserMember, options: AnyBrowserOptions): BrowserPolicy {
  try {
    return {
      confirm: needsConsent(member) ? (readCallback(options, 'confirm') as Ask | undefined) : undefined,
      urlPolicy: leadsToURL(member) ? (readCallback(options, 'urlPolicy') as Ask | undefined) : undefined,
    };
  } catch {
    throw new OpenAIError('The options that approve calls of the browser can not be read.');
  }
}

/** @throws BrowserError for the model, when it is not approved */
export async function authorize(
  { confirm, urlPolicy }: BrowserPolicy,
  proposal: Proposal,
  signal: AbortSignal | undefined,
): Promise<void> {
  const { member, arguments: args } = proposal;
  const copy = (): object => shieldJSON(structuredClone(proposal));
  if (leadsToURL(member) && typeof args.url === 'string') {
    if ((await urlPolicy?.(copy(), args.url, { signal })) !== true)
      throw new BrowserError('The policy for URLs does not allow this one.');
  }
  signal?.throwIfAborted();
  if (needsConsent(member) && (await confirm?.(copy(), { signal })) !== true)
    throw new BrowserError('The call was not approved.');
  signal?.throwIfAborted();
}
