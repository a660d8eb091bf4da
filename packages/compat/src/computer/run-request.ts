import type {
  ResponseCreateParamsNonStreaming,
  ResponseInputItem,
  ResponseOutputItem,
} from '@oxide/responses';
import { toResponseInputItems } from '@oxide/responses';
import { isRecord, readOwn } from '../runner/own-members.ts';
import { copyAsJSON, shieldJSON } from '../runner/shield-json.ts';

type Body = ResponseCreateParamsNonStreaming & { input: ResponseInputItem[] };

const TOOLS: unknown[] = ['computer', 'computer_use_preview'];
const FORCED: unknown[] = [...TOOLS, 'computer_use'];
const REASONING = 'reasoning.encrypted_content';

/** The body of a run's requests, to which each step adds what was said and seen. */
export class RunRequest {
  readonly body: Body;

  /**
   * @throws TypeError when the parameters ask for a stream, for work in the background, for a conversation that
   * the API keeps, or for another tool
   */
  constructor(params: ResponseCreateParamsNonStreaming) {
    const given: unknown = JSON.parse(JSON.stringify(params) ?? 'null');
    if (!isRecord(given)) throw new TypeError('Pass the parameters of the response as an object.');
    const { tools = [{ type: 'computer' }] } = ownMembers(given, 'tools');
    assertOwnHistory(given);
    assertComputerAlone(tools);
    const input = readInput(readOwn(given, 'input'));
    const include = readList('include', readOwn(given, 'include') ?? []);
    if (!include.includes(REASONING)) include.push(REASONING);
    this.body = shieldJSON({ ...given, tools, include, input }) as unknown as Body;
  }

  /** Repeats what the model said, as it will be sent. */
  addOutput(items: readonly ResponseOutputItem[]): void {
    for (const item of copyAsJSON(toResponseInputItems(items))) this.body.input.push(item);
  }

  /** Answers a call. From now on the model is free to say something: it was forced to call for the first step. */
  addObservation(observation: ResponseInputItem): void {
    this.body.input.push(observation);
    const choice = readOwn(this.body, 'tool_choice');
    if (choice !== undefined && choice !== null) this.body.tool_choice = release(choice) as never;
  }
}

function readInput(input: unknown = []): unknown[] {
  return typeof input === 'string' ? [{ role: 'user', content: input }] : readList('input', input);
}

function readList(name: string, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new TypeError(`\`${name}\` must be a list.`);
  return value;
}

function ownMembers(given: object, ...names: string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, readOwn(given, name)]));
}

function assertOwnHistory(given: object): void {
  const { stream, background, ...kept } = ownMembers(
    given,
    'stream',
    'background',
    'conversation',
    'previous_response_id',
  );
  if (stream || background || Object.values(kept).some((value) => value !== undefined && value !== null))
    throw new TypeError(
      'A run takes no `stream`, `background`, `conversation` or `previous_response_id`: it sends the whole history.',
    );
}

function assertComputerAlone(tools: unknown): void {
  const [tool] = Array.isArray(tools) && tools.length === 1 ? tools : [];
  if (!isRecord(tool) || !TOOLS.includes(readOwn(tool, 'type')))
    throw new TypeError('A run of a computer takes that one tool, and no other.');
}

function release(choice: unknown): unknown {
  if (choice === 'required') return 'auto';
  if (!isRecord(choice)) return choice;
  const type = readOwn(choice, 'type');
  if (FORCED.includes(type)) return 'auto';
  if (type === 'allowed_tools' && readOwn(choice, 'mode') === 'required')
    return shieldJSON({ ...choice, mode: 'auto' });
  return choice;
}
