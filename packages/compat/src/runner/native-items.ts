import { isListOf, isRecord, readOwn } from './own-members.ts';

type Check = (value: unknown) => boolean;
type Members = Readonly<Record<string, Check>>;

const isText: Check = (value) => typeof value === 'string';
const isInteger: Check = Number.isInteger;
const isOneOf =
  (...values: unknown[]): Check =>
  (value) =>
    values.includes(value);
const isStatus = isOneOf('completed', 'incomplete', 'in_progress');
const isPhase = isOneOf(undefined, null, 'commentary', 'final_answer');

/** Whether the value has these members by itself, each of which passes. */
function has(value: unknown, members: Members): value is Record<string, unknown> {
  return isRecord(value) && Object.entries(members).every(([name, check]) => check(readOwn(value, name)));
}

const RANGE = { start_index: isInteger, end_index: isInteger };
const ANNOTATIONS: Members[] = [
  { type: isOneOf('file_citation'), file_id: isText, filename: isText, index: isInteger },
  { type: isOneOf('url_citation'), url: isText, title: isText, ...RANGE },
  {
    type: isOneOf('container_file_citation'),
    container_id: isText,
    file_id: isText,
    filename: isText,
    ...RANGE,
  },
  { type: isOneOf('file_path'), file_id: isText, index: isInteger },
];
const isAnnotation: Check = (value) => ANNOTATIONS.some((members) => has(value, members));

const LOGPROB = { token: isText, logprob: Number.isFinite as Check, bytes: listOf(isInteger) };
const isLogprob: Check = (value) =>
  has(value, { ...LOGPROB, top_logprobs: listOf((top) => has(top, LOGPROB)) });

const CONTENT: Members[] = [
  { type: isOneOf('refusal'), refusal: isText },
  {
    type: isOneOf('output_text'),
    text: isText,
    annotations: listOf(isAnnotation),
    logprobs: (value: unknown) => value === undefined || value === null || isListOf(value, isLogprob),
  },
];

const MESSAGE = {
  type: isOneOf('message'),
  id: isText,
  role: isOneOf('assistant'),
  status: isStatus,
  phase: isPhase,
  content: listOf((part) => CONTENT.some((members) => has(part, members))),
};

const REASONING = {
  type: isOneOf('reasoning'),
  id: isText,
  summary: listOf((part) => has(part, { type: isOneOf('summary_text'), text: isText })),
  content: (value: unknown) =>
    value === undefined ||
    isListOf(value, (part) => has(part, { type: isOneOf('reasoning_text'), text: isText })),
  encrypted_content: (value: unknown) => value === undefined || value === null || isText(value),
  status: (value: unknown) => value === undefined || isStatus(value),
};

/** Whether the next request can repeat it as a message of the model. Members that are not known don't matter. */
export function isNativeMessage(item: unknown): boolean {
  return has(item, MESSAGE);
}

/** Whether the next request can repeat it as reasoning of the model. */
export function isNativeReasoning(item: unknown): boolean {
  return has(item, REASONING);
}

function listOf(check: Check): Check {
  return (value) => isListOf(value, check);
}
