import type {
  ResponseCreateParamsNonStreaming,
  ResponseIncludable,
  ResponseInputItem,
  Tool,
} from '@oxide/responses';
import { readOwn } from '../runner/own-members.ts';
import { isName } from './checks.ts';
import { denseEntries } from './own-data.ts';
import { declaredTools, isComputerTool, type RegisteredTools } from './registered-tools.ts';
import { SERVER_TOOLS } from './server-items.ts';
import { assertCanFinish } from './tool-choice.ts';

type Params = ResponseCreateParamsNonStreaming;

/** Arrays in which a gap would be sent as null. */
const DENSE: ReadonlySet<string> = new Set([
  'input',
  'content',
  'include',
  'tools',
  'allowed_tools',
  'tool_names',
]);
/** Without it, reasoning can't be sent back when nothing is stored. */
const REASONING = 'reasoning.encrypted_content';

/** What a run sends, apart from what grows with it. */
export interface RequestParams {
  readonly params: Params;
  readonly tools: Tool[];
  readonly input: ResponseInputItem[];
  readonly include: ResponseIncludable[];
}

/**
 * The parameters as they are sent: what the caller changes later has no effect.
 *
 * @throws TypeError for arrays with gaps
 */
export function captureParams(params: Params): Params {
  const text = JSON.stringify(params, (name, value: unknown) => {
    if (DENSE.has(name) && Array.isArray(value)) assertDense(name, value);
    return value;
  });
  return JSON.parse(text) as Params;
}

/** @throws TypeError for what a run can't send, or couldn't end with */
export function readRequestParams(params: Params, registered: RegisteredTools): RequestParams {
  const supplied = readTools(params, registered);
  const tools = declaredTools(registered, supplied);
  assertCanFinish(readOwn(params, 'tool_choice') as Params['tool_choice'], tools);
  if (params.store === false && tools.some(({ type }) => type === 'image_generation'))
    throw new TypeError(
      'An image can only be gone on from when the response is stored: set `store` to true.',
    );
  return { params, tools, input: readInput(readOwn(params, 'input')), include: readInclude(params) };
}

function assertDense(name: string, entries: readonly unknown[]): void {
  for (let index = 0; index < entries.length; index += 1)
    if (!Object.hasOwn(entries, index)) throw new TypeError(`\`${name}\` has a gap at ${index}.`);
}

function readTools(params: Params, registered: RegisteredTools): Tool[] {
  const given = readOwn(params, 'tools') ?? [];
  const tools = denseEntries<Tool>(given, '`tools` is an array of tools.').map((tool) => ({ ...tool }));
  if (tools.some((tool) => !Object.hasOwn(tool, 'type')))
    throw new TypeError('Each of `tools` has a `type`.');
  assertExplicitHistory(params);
  if (tools.filter(isComputerTool).length > 1) throw new TypeError('Only one computer can be declared.');
  for (const tool of tools) {
    const isRun = SERVER_TOOLS.has(tool.type) || (registered.computer !== undefined && isComputerTool(tool));
    if (!isRun) throw new TypeError(`A tool \`${tool.type}\` is not registered: give it to the runner.`);
  }
  const labels = tools.filter(({ type }) => type === 'mcp').map((tool) => readOwn(tool, 'server_label'));
  if (!labels.every(isName) || new Set(labels).size !== labels.length)
    throw new TypeError('Each MCP server has a `server_label` of its own.');
  return tools;
}

function assertExplicitHistory(params: Params): void {
  const { stream, background, conversation, previous_response_id: previous } = params;
  if (stream || background)
    throw new TypeError('A run waits for its replies: use its option `stream`, and no `background`.');
  if ((conversation !== undefined && conversation !== null) || (previous !== undefined && previous !== null))
    throw new TypeError(
      'A run sends all that was said: pass it as `input`, without `conversation` and `previous_response_id`.',
    );
}

function readInput(input: unknown): ResponseInputItem[] {
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  if (input !== undefined && !Array.isArray(input))
    throw new TypeError('`input` is a text or an array of items.');
  return [...((input as ResponseInputItem[] | undefined) ?? [])];
}

function readInclude(params: Params): ResponseIncludable[] {
  const include = [...((readOwn(params, 'include') as ResponseIncludable[] | null | undefined) ?? [])];
  if (!include.includes(REASONING)) include.push(REASONING);
  return include;
}
