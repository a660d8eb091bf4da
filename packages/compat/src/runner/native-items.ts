import {
  type Check,
  hasMembers,
  isInteger,
  isOneOf,
  isText,
  listOf,
  type Members,
  optional,
} from './item-checks.ts';

const isStatus = isOneOf('completed', 'incomplete', 'in_progress');

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
const isAnnotation: Check = (value) => ANNOTATIONS.some((members) => hasMembers(value, members));

const LOGPROB = { token: isText, logprob: Number.isFinite as Check, bytes: listOf(isInteger) };
const isLogprob: Check = (value) =>
  hasMembers(value, { ...LOGPROB, top_logprobs: listOf((top) => hasMembers(top, LOGPROB)) });

const CONTENT: Members[] = [
  { type: isOneOf('refusal'), refusal: isText },
  {
    type: isOneOf('output_text'),
    text: isText,
    annotations: listOf(isAnnotation),
    logprobs: optional(listOf(isLogprob)),
  },
];

const MESSAGE: Members = {
  type: isOneOf('message'),
  id: isText,
  role: isOneOf('assistant'),
  status: isStatus,
  phase: isOneOf(undefined, null, 'commentary', 'final_answer'),
  content: listOf((part) => CONTENT.some((members) => hasMembers(part, members))),
};

const isReasoningText: Check = (part) => hasMembers(part, { type: isOneOf('reasoning_text'), text: isText });

const REASONING: Members = {
  type: isOneOf('reasoning'),
  id: isText,
  summary: listOf((part) => hasMembers(part, { type: isOneOf('summary_text'), text: isText })),
  content: (value) => value === undefined || listOf(isReasoningText)(value),
  encrypted_content: optional(isText),
  status: (value) => value === undefined || isStatus(value),
};

/** Whether the next request can repeat it as a message of the model. */
export function isNativeMessage(item: unknown): boolean {
  return hasMembers(item, MESSAGE);
}

/** Whether the next request can repeat it as reasoning of the model. */
export function isNativeReasoning(item: unknown): boolean {
  return hasMembers(item, REASONING);
}
