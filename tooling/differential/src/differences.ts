import { ABSENT, type Difference } from './compare/differing-fields.ts';

/** A difference of every scenario in which the same thing happens. */
export interface DeliberateDifference {
  readonly name: string;
  readonly reason: string;
  explains(difference: Difference): boolean;
}

const ends = (field: string, ...names: string[]): boolean =>
  names.includes(field.slice(field.lastIndexOf('.') + 1));

/** The class of a described error. */
const classOf = (value: unknown): unknown =>
  (value as { $error?: readonly string[] } | null | undefined)?.$error?.[0];
const messageOf = (value: unknown): string =>
  String((value as { message?: unknown } | null | undefined)?.message ?? '');

export const DELIBERATE: readonly DeliberateDifference[] = [
  {
    name: 'error fields',
    reason:
      'Errors tell the attempts made, whether a retry can help, and the wait that the server asked for.',
    explains: ({ field, official, ours }) =>
      official === ABSENT &&
      (ends(field, 'attempts', 'retryable', 'retryAfterMs') ||
        (ends(field, 'code') && ours === '$undefined')),
  },
  {
    name: 'error names',
    reason: "An error's `name` is its class, so that logs and stacks tell it.",
    explains: ({ field, official }) => official === 'Error' && ends(field, 'name'),
  },
  {
    name: 'connection error codes',
    reason: 'Errors without a reply have a `code` that programs can compare.',
    explains: ({ field, official, ours }) =>
      ends(field, 'code') &&
      official === '$undefined' &&
      ['connection_error', 'timeout', 'aborted'].includes(String(ours)),
  },
  {
    name: 'connection error wording',
    reason: 'The message of a connection error names its cause, that of a time-out the limit.',
    explains: ({ field, official, ours }) =>
      ends(field, 'message') &&
      ['Connection error.', 'Request timed out.'].includes(String(official)) &&
      String(ours).startsWith(String(official).slice(0, -1)),
  },
  {
    name: 'cause of a time-out',
    reason: 'A time-out is no consequence of another error: the abort that ended the attempt is ours.',
    explains: ({ field, official, ours }) => ends(field, 'cause') && official === '$error' && ours === ABSENT,
  },
  {
    name: 'event that is no JSON',
    reason:
      'An event that is no JSON is an APIError with the status, headers and request id, not a SyntaxError.',
    explains: ({ official, ours }) =>
      classOf(official) === 'SyntaxError' && classOf(ours) === 'APIResponseParseError',
  },
  {
    name: 'body that was cut',
    reason:
      'A reply that is cut is an APIError with the status and request id, not a TypeError of the platform.',
    explains: ({ official, ours }) =>
      classOf(official) === 'TypeError' && classOf(ours) === 'APIResponseInterruptedError',
  },
  {
    name: 'stream accept',
    reason:
      'A call that asks for a stream says so, and asks caches to stay out of the way, as gateways expect.',
    explains: ({ field, official, ours }) =>
      (/^requests\.\d+\.headers\.accept$/.test(field) &&
        official === 'application/json' &&
        ours === 'text/event-stream') ||
      (/^requests\.\d+\.headers\.cache-control$/.test(field) && official === ABSENT && ours === 'no-cache'),
  },
  {
    name: 'wrong use',
    reason:
      'What is called wrongly is an OpenAIError that says how to call it, not a bare Error or TypeError.',
    explains: ({ official, ours }) =>
      ['Error', 'TypeError', 'RangeError'].includes(String(classOf(official))) &&
      classOf(ours) === 'OpenAIError' &&
      messageOf(ours) !== '',
  },
];

const EMPTY_EVENTS = 'An event without data is no item: servers send them to keep a connection alive.';
const CONTROLLER =
  'Leaving a loop gives the connection up without the controller, which is made when asked for.';
const OPTIONS = 'An option that makes no sense is refused when it is given, not replaced by a default.';
const PLATFORM = 'A header that the caller takes away is not put back by the platform.';
const STREAMED_TEXT = 'An error that is told as a text has that text as its message, without quotes.';

/** Scenario → field → reason. */
export const LISTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'a path without a leading slash': {
    'requests.0.path': 'A missing slash between the base URL and the path is put in.',
  },
  'an idempotency key that is given': {
    'requests.0.headers.idempotency-key': 'The idempotency key that a caller gives is sent.',
  },
  'bodies that are no objects': {
    'requests.0': 'A text is sent as text, not as a JSON string.',
    'requests.4.headers.content-type': 'An empty text is a text.',
  },
  'a body of search parameters': {
    'requests.0.headers.content-type': 'The type has no charset, which it does not define.',
  },
  'query: a lone surrogate': {
    'requests.0.query.0': 'Half a surrogate pair is U+FFFD, as in URLSearchParams.',
  },
  'a body that cannot be written as JSON': { result: 'Wrong use is an OpenAIError that says what is wrong.' },
  'headers: null in the client takes away': { 'requests.0.headers.accept': PLATFORM },
  'headers: another content type of a POST': { 'requests.1.headers.content-type': PLATFORM },
  'query: characters to encode': {
    'requests.0.query.1': 'Characters that need no percent-encoding have none; the meaning is the same.',
  },
  'query: parameters and a query of the options': {
    'requests.0.query': 'A query in the options is put over the parameters and does not drop them.',
  },
  'retries: maxRetries that is negative': { requests: OPTIONS, result: OPTIONS },
  'retries: maxRetries that is a fraction': { requests: OPTIONS, result: OPTIONS },
  'retries: maxRetries that is no number': { requests: OPTIONS, result: OPTIONS },
  'retries: maxRetries that is a text': { requests: OPTIONS, result: OPTIONS },
  'retries: a long retry-after': {
    'requests.1':
      'A wait above 60 s fails at once, and the error tells the wait, instead of asking too early.',
    result: 'As above.',
    error: 'As above.',
  },
  'an error body that never ends': { error: 'The time limit covers the bodies of errors too.' },
  'time limits that are none': {
    'result.0.threw.message': 'The message tells what was given.',
    'result.1.threw.message': 'The message tells what was given.',
    'result.2.threw.message': 'The message tells what was given.',
  },
  'a time limit of the client that is none': { 'result.0.threw': OPTIONS },
  'abort: while the body is read': { 'result.0.threw.cause': 'The reason of the abort is kept.' },
  'abort: between two events, by the signal': { 'result.aborted': CONTROLLER },
  'abort: by leaving the loop': { 'result.aborted': CONTROLLER },
  'stream: event without data': { result: EMPTY_EVENTS },
  'stream: data that is empty': { result: EMPTY_EVENTS },
  'stream: data without a colon': { result: EMPTY_EVENTS },
  'stream: an error event that is a text': { 'result.ended': STREAMED_TEXT },
  'stream: an error member that is a text': { 'result.ended': STREAMED_TEXT },
  'stream: no content': { 'result.ended': 'A stream of a reply without content has no items.' },
};
