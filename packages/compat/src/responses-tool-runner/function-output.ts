import type { ResponseInputItem } from '@oxide/responses';
import { type Check, isOneOf, isText, optional } from '../runner/item-checks.ts';
import { ifGiven, isFilledText } from './checks.ts';
import { ownEntries, ownMembers } from './own-data.ts';

/** What a function may give: a text, or blocks of text, images and files. */
export type FunctionOutput = ResponseInputItem.FunctionCallOutput['output'];

type Block = Exclude<FunctionOutput, string>[number];

const BREAKPOINT = 'prompt_cache_breakpoint';
const FILE_DETAILS: Check = ifGiven(isOneOf('auto', 'low', 'high'));
const maybeText = optional(isText);

interface BlockShape {
  readonly members: Readonly<Record<string, Check>>;
  /** One of these has to be there. */
  readonly sources: readonly string[];
}

const BLOCKS: Readonly<Record<Block['type'], BlockShape>> = {
  input_text: { members: { text: isText }, sources: [] },
  input_image: {
    members: {
      detail: ifGiven(isOneOf(null, 'auto', 'low', 'high', 'original')),
      image_url: maybeText,
      file_id: maybeText,
    },
    sources: ['image_url', 'file_id'],
  },
  input_file: {
    members: {
      detail: FILE_DETAILS,
      file_data: maybeText,
      file_id: maybeText,
      file_url: maybeText,
      filename: maybeText,
    },
    sources: ['file_data', 'file_id', 'file_url'],
  },
};
const ALL_MEMBERS = [
  ...new Set(['type', BREAKPOINT, ...Object.values(BLOCKS).flatMap(({ members }) => Object.keys(members))]),
];

/**
 * A copy of what a function gave.
 *
 * @throws TypeError for what the API doesn't take as an output
 */
export function readFunctionOutput(value: unknown): FunctionOutput {
  return isText(value) ? value : ownEntries(value).map(readInputBlock);
}

/**
 * A copy of a block of text, an image or a file.
 *
 * @throws TypeError when it is none
 */
export function readInputBlock(value: unknown): Block {
  const block = ownMembers(value, ALL_MEMBERS);
  const type = block.type as Block['type'];
  const shape = isText(type) && Object.hasOwn(BLOCKS, type) ? BLOCKS[type] : undefined;
  if (shape === undefined)
    throw new TypeError('A block of an output is an `input_text`, an `input_image` or an `input_file`.');
  for (const name of Object.keys(block)) {
    if (name !== 'type' && name !== BREAKPOINT && !Object.hasOwn(shape.members, name))
      throw new TypeError(`A block \`${type}\` has no \`${name}\`.`);
  }
  for (const [name, check] of Object.entries(shape.members)) {
    if (!check(block[name])) throw new TypeError(`\`${name}\` of a block \`${type}\` is not what it can be.`);
  }
  if (shape.sources.length > 0 && !shape.sources.some((name) => isFilledText(block[name])))
    throw new TypeError(`A block \`${type}\` needs one of ${shape.sources.join(', ')}.`);
  const breakpoint = block[BREAKPOINT];
  if (breakpoint !== undefined && breakpoint !== null) block[BREAKPOINT] = readBreakpoint(breakpoint);
  return block as unknown as Block;
}

function readBreakpoint(value: unknown): { mode: 'explicit'; ttl?: unknown } {
  const { mode, ttl } = ownMembers(value, ['mode', 'ttl']);
  if (mode !== 'explicit' || !ifGiven(isOneOf('30m', '12h'))(ttl))
    throw new TypeError('A `prompt_cache_breakpoint` has the mode `explicit`, and a `ttl` of 30m or 12h.');
  return { mode, ...(ttl !== undefined && { ttl }) };
}
