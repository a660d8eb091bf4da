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
  {
    name: 'webhook errors',
    reason:
      'Whatever is wrong with a webhook is an InvalidWebhookSignatureError, which is an OpenAIError with a code; the words are our own.',
    explains: ({ official, ours }) =>
      classOf(ours) === 'InvalidWebhookSignatureError' &&
      ['InvalidWebhookSignatureError', 'Error'].includes(String(classOf(official))),
  },
  {
    name: 'wording of wrong use',
    reason: 'What a program did wrong is told in our own words.',
    explains: ({ field, official, ours }) =>
      ends(field, 'message') &&
      typeof ours === 'string' &&
      /^(Missing credentials|Failed to get token from|Expected 'apiKey' function|Path parameters result in|timeout must be|Received null for|Pass transport overrides)/.test(
        String(official),
      ),
  },
];

const EMPTY_EVENTS = 'An event without data is no item: servers send them to keep a connection alive.';
const CONTROLLER =
  'Leaving a loop gives the connection up without the controller, which is made when asked for.';
const OPTIONS = 'An option that makes no sense is refused when it is given, not replaced by a default.';
const PLATFORM = 'A header that the caller takes away is not put back by the platform.';
const JSON_TYPES = 'Only what says that it is JSON is parsed as JSON.';
const CIRCLE = 'A list that gives the cursor that it was asked with is at its end.';
const NO_LIST = 'What is no list has no items.';
const NO_FILE = 'What is no file is refused before it is sent, and the message says what to pass.';
const BAD_ID = 'An id that would change the path, or is missing, is refused.';
const TOLERANT = 'A malformed reply comes through as it is; `output_text` is made of what is there.';
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
  'abort: while the body is read': { 'result.0.threw.cause': 'The reason of the abort is kept.' },
  'abort: between two events, by the signal': { 'result.aborted': CONTROLLER },
  'abort: by leaving the loop': { 'result.aborted': CONTROLLER },
  'stream: event without data': { result: EMPTY_EVENTS },
  'stream: data that is empty': { result: EMPTY_EVENTS },
  'stream: data without a colon': { result: EMPTY_EVENTS },
  'stream: an error event that is a text': { 'result.ended': STREAMED_TEXT },
  'stream: an error member that is a text': { 'result.ended': STREAMED_TEXT },
  'stream: no content': { 'result.ended': 'A stream of a reply without content has no items.' },
  'reply: a type that only looks like JSON': { result: JSON_TYPES },
  'reply: JSON lines': { error: JSON_TYPES, result: JSON_TYPES },
  'reply: asResponse': { 'result.statusText': 'The reason phrase, which HTTP/2 does not have, is not kept.' },
  'reply: asResponse and the value of one call': {
    'result.outcome': 'Whoever takes the response reads its body; the call can not be awaited besides.',
  },
  'error: an error that is a text': { error: STREAMED_TEXT },
  'error: an error that is a number': { 'error.error': 'The details of an error are always an object.' },
  'error: an array': { 'error.error': 'The details of an error are always an object.' },
  'error: a text as JSON': { 'error.message': 'What a server says is in the message, in whatever form.' },
  'error: a number': { 'error.message': 'What a server says is in the message, in whatever form.' },
  'error: a body that is cut': { 'error.message': 'The words of the platform are no message of the server.' },
  'redirect: the URL of the response': {
    'result.redirected': 'Responses tell where they came from by `url` alone.',
  },
  'pages: the same page again and again': { requests: CIRCLE, result: CIRCLE },
  'pages: data that is an object': { result: NO_LIST },
  'pages: data that is a text': { result: NO_LIST },
  'pages: a body that is null': { error: NO_LIST, result: NO_LIST },
  'upload: a text in place of a file': { requests: NO_FILE, result: NO_FILE, error: NO_FILE },
  'upload: a buffer in place of a file': { requests: NO_FILE, result: NO_FILE, error: NO_FILE },
  'upload: a file that is not there': { error: 'A file that can not be read is no fault of the connection.' },
  'path: encoded dots': { requests: BAD_ID, result: BAD_ID },
  'path: empty': { requests: BAD_ID, result: BAD_ID },
  'base URL: with a repeated query': {
    'requests.1.query': 'The query of the base URL comes first; the meaning is the same.',
  },
  'base URL: with a hash': { requests: 'A hash at the end of the base URL does not swallow the path.' },
  'options: withOptions keeps what was changed later': {
    'requests.0.headers.authorization': 'A key that was set on the client is kept too.',
  },
  'options: a client class of one’s own': {
    'requests.0.headers.x-prepared': 'Calls are changed by middleware, not by overriding `prepareOptions`.',
  },
  'log: an event that is no JSON': { 'result.levels': 'The error tells it; nothing is logged besides.' },
  'hostile: a response without output': { error: TOLERANT, result: TOLERANT },
  'hostile: a response with output null': { error: TOLERANT, result: TOLERANT },
  'hostile: a response with output as an object': { error: TOLERANT, result: TOLERANT },
  'hostile: a response with output as a text': { result: TOLERANT },
  'hostile: a response with items that are null': { error: TOLERANT, result: TOLERANT },
  'hostile: a response with a message without content': { error: TOLERANT, result: TOLERANT },
  'hostile: a response with content that is null': { error: TOLERANT, result: TOLERANT },
  'hostile: a response with text that is a number': { result: TOLERANT },
  'hostile: a response that is null': { error: TOLERANT, result: TOLERANT },
  'hostile: a response that is a text': { error: TOLERANT, result: TOLERANT },
};
