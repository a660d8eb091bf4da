import { ABSENT, asError, type Difference } from '../compare/differing-fields.ts';
import type { DifferenceArea } from './meant-difference.ts';
import { inEach } from './meant-difference.ts';

const ends = (field: string, ...names: string[]): boolean =>
  names.includes(field.slice(field.lastIndexOf('.') + 1));
const classOf = (value: unknown): string => asError(value)?.$error[0] ?? '';
const messageOf = (value: unknown): string => asError(value)?.message ?? '';

/** Words of the engine, not of the package. */
const ENGINE = /is not (iterable|a function)|^Cannot (read|destructure|use)/;
/** Sentences of the package in errors that have a cause, or are of another class than its own. */
const SENTENCES =
  /^(ComputerToolset|Browser|confirmReads|Use either|A selected browser|Helper is|Cannot assign to frozen|configuredOption\(|\(configuredOption|\(intermediate value|Error reading response: invalid structured output JSON|Failed to get token from|Received null for|Expected array delta entry|Unhandled record type)|(OAuth2 authentication error|Token exchange failed with status \d+)$/;

/** Whether a message is one that the package has written itself, and nothing that a server or a program has said. */
function isOwnSentence({ field, official, error }: Difference): boolean {
  if (!ends(field, 'message') || typeof official !== 'string' || error === undefined) return false;
  if (SENTENCES.test(official)) return true;
  if (error.$error[0] !== 'OpenAIError') return false;
  return error.cause === undefined ? official.length > 20 : ENGINE.test(official);
}

export const errorDifferences: DifferenceArea = {
  title: 'Errors',
  differences: [
    {
      what: 'Errors of calls have `attempts`, `retryable`, `retryAfterMs` and always a `code`.',
      why: 'They tell what was tried, whether another try can help and how long the server asked to wait.',
      explains: ({ field, official, ours, error }) =>
        error !== undefined &&
        ((official === ABSENT && ends(field, 'attempts', 'retryable', 'retryAfterMs', 'code')) ||
          (ends(field, 'code') &&
            official === '$undefined' &&
            ['connection_error', 'timeout', 'aborted'].includes(String(ours)))),
    },
    {
      what: 'The `name` of an error is that of its class, and not `Error`.',
      why: 'Logs and stacks tell the class.',
      explains: ({ field, official, error }) =>
        error !== undefined && official === 'Error' && ends(field, 'name'),
    },
    {
      what: 'Messages that are no words of the server are other words.',
      why: 'They are written anew, and say what to do. Classes, codes and fields are what programs can rely on.',
      explains: (difference) => isOwnSentence(difference) && String(difference.ours) !== '',
    },
    {
      what: 'The message of a connection error names its cause, that of a time-out the limit.',
      why: '“Connection error.” alone tells nothing that helps.',
      explains: ({ field, official, ours }) =>
        ends(field, 'message') &&
        ['Connection error.', 'Request timed out.'].includes(String(official)) &&
        String(ours).startsWith(String(official).slice(0, -1)),
    },
    {
      what: 'A time-out has no `cause`.',
      why: 'It is no consequence of another error: the abort that ended the attempt is the client’s own.',
      explains: ({ field, official, ours }) =>
        ends(field, 'cause') && official === '$error' && ours === ABSENT,
    },
    {
      what: 'An event or line of a stream that is no JSON is an `APIResponseParseError`, not a `SyntaxError`.',
      why: 'As an `APIError` it has the status, the headers and the id of the request.',
      explains: ({ official, ours }) =>
        classOf(ours) === 'APIResponseParseError' &&
        (classOf(official) === 'SyntaxError' ||
          /malformed (server-sent event|newline-delimited) JSON/.test(messageOf(official))),
    },
    {
      what: 'A reply that is cut is an `APIResponseInterruptedError`, not a `TypeError` of the platform.',
      why: 'As an `APIError` it has the status and the id of the request, and it is tried again.',
      explains: ({ official, ours }) =>
        classOf(ours) === 'APIResponseInterruptedError' &&
        (classOf(official) === 'TypeError' || messageOf(official) === 'terminated'),
    },
    {
      what: 'A helper stream that ends too early is an `IncompleteStreamError`, which is an `OpenAIError`.',
      why: 'It has a `code`, and as `snapshot` what had arrived.',
      explains: ({ official, ours }) =>
        classOf(ours) === 'IncompleteStreamError' && classOf(official) === 'OpenAIError',
    },
    {
      what: 'Wrong use is an `OpenAIError`, not a bare `Error` or `TypeError`, and nothing is sent.',
      why: 'It says how to call it, and is caught with the other errors.',
      explains: ({ official, ours }) =>
        ['Error', 'TypeError', 'RangeError'].includes(classOf(official)) &&
        classOf(ours) === 'OpenAIError' &&
        messageOf(ours) !== '',
      scenarios: {
        ...inEach(['result'], 'a body that cannot be written as JSON'),
        ...inEach(['requests'], 'parse a response: a stream is asked for', 'parse: a stream is asked for'),
      },
    },
    {
      what: 'Whatever is wrong with a webhook is an `InvalidWebhookSignatureError`.',
      why: 'One class to catch; it is an `OpenAIError` with a code.',
      explains: ({ official, ours }) =>
        classOf(ours) === 'InvalidWebhookSignatureError' &&
        ['InvalidWebhookSignatureError', 'Error'].includes(classOf(official)),
    },
    {
      what: 'A body of an error that is JSON and no object is in the message.',
      why: 'What a server says is told, in whatever form.',
      scenarios: inEach(['error.message'], 'error: a text as JSON', 'error: a number'),
    },
    {
      what: 'When the body of an error is cut, the message has the status alone.',
      why: 'The words of the platform are no message of the server.',
      scenarios: inEach(['error.message'], 'error: a body that is cut'),
    },
    {
      what: 'An abort while the body is read has the reason as its `cause`.',
      why: 'The reason is kept wherever the abort comes.',
      scenarios: inEach(['result.0.threw.cause'], 'abort: while the body is read'),
    },
    {
      what: 'A file that can not be read is an `UnreadableFileError`, not an `APIConnectionError`.',
      why: 'It is no fault of the connection, and is not tried again.',
      scenarios: inEach(['error'], 'upload: a file that is not there'),
    },
    {
      what: 'A provider of subject tokens that fails, and a token service without a token, are an `OpenAIError`.',
      why: 'It says what was asked for, and is caught with the other errors; what the provider threw is its `cause`.',
      scenarios: inEach(
        ['result.0.threw'],
        'identity: a provider that fails',
        'identity: a token service that answers with no JSON',
      ),
    },
    {
      what: 'Uploads of a batch that fail are a `FileBatchUploadError`.',
      why: 'It tells which files failed and why, and which are stored.',
      scenarios: inEach(['result.threw'], 'poll: uploadAndPoll where an upload fails'),
    },
  ],
};
