import { ABSENT, asError, type Difference } from '../compare/differing-fields.ts';
import { type DifferenceArea, inEach } from './meant-difference.ts';

/** Sentences of the package about its sockets. What the server, `ws` or the platform says is the same in both. */
const SENTENCES =
  /^(unknown error$|could not (parse|send|close)|cannot (send|flush)|send queue is full|WebSocket (reconnect|stream)|WebSocket was closed before the connection was established: |onReconnecting callback threw|received (invalid|reserved)|(Could not|Translation|Timed out) .*\b(translation|session|transport|event|finish|input|WebSocket)|Invalid Responses WebSocket|Responses WebSocket|Missing Responses|missing output at index)/;

function isSentence({ field, official, error }: Difference): boolean {
  if (!field.endsWith('.message') || typeof official !== 'string' || error === undefined) return false;
  return (
    ['OpenAIRealtimeError', 'WebSocketError', 'Error'].includes(error.$error[0] ?? '') &&
    SENTENCES.test(official)
  );
}

/** An error that nobody heard: what it says, and a hint after it. */
function isHinted({ field, official, ours }: Difference): boolean {
  const [said = '', hint = ''] = String(official).split('\n\n');
  return (
    field.endsWith('.message') &&
    hint.startsWith('To resolve these unhandled') &&
    String(ours).startsWith(said)
  );
}

export const socketDifferences: DifferenceArea = {
  title: 'WebSockets',
  differences: [
    {
      what: 'Errors of sockets that are no words of the server are told in other words.',
      why: 'As everywhere: they say what to do.',
      explains: (difference) =>
        (isSentence(difference) && String(difference.ours) !== '') ||
        isHinted(difference) ||
        (difference.official === `Translation API error: ${difference.ours}` &&
          asError(difference.error) !== undefined),
    },
    {
      what: 'An error of a socket has a `cause` wherever there is one.',
      why: 'Which handshake failed, or what was wrong with a message, is not lost. No payload is in it.',
      explains: ({ field, official, ours, error }) =>
        ['OpenAIRealtimeError', 'WebSocketError'].includes(error?.$error[0] ?? '') &&
        field.endsWith('.cause') &&
        official === ABSENT &&
        ours === '$error',
    },
    {
      what: 'A `WebSocketError` has the `code` of the API’s error, also when it is spread or written as JSON.',
      why: 'It tells what went wrong, and holds nothing that must stay hidden.',
      scenarios: inEach(['result.1'], 'response socket: what an error of the API shows'),
    },
    {
      what: '`new OpenAIRealtimeWS(…, azureClient)` sends the key of the client.',
      why: 'The official one opens the session without a credential, which Azure refuses.',
      scenarios: inEach(['requests.0.headers.api-key'], 'realtime: Azure: the constructor'),
    },
    {
      what: 'On Azure, `ResponsesWS` sends a key as `api-key`.',
      why: 'As requests do; the official one sends it as if it were a token.',
      scenarios: inEach(
        ['requests.0.headers.authorization', 'requests.0.headers.api-key'],
        'response socket: handshake: Azure',
      ),
    },
    {
      what: 'The `url` of a session on Azure has no `api-key=<REDACTED>` or `Authorization=<REDACTED>`.',
      why: 'The key is in a header. Nothing of the address has to be hidden.',
      scenarios: {
        ...inEach(['result.outcome.2'], 'realtime beta: in browsers'),
        ...inEach(
          ['result.outcome'],
          'realtime in browsers: Azure',
          'realtime in browsers: Azure: the address shows no credential',
        ),
      },
    },
    {
      what: '`WebSocketError` is one class for responses and their beta.',
      why: 'Either is caught by the same `catch`.',
      scenarios: inEach(['result'], 'response socket: errors of the beta'),
    },
    {
      what: '`ResponsesWS` has no `_usesSDKAPIKey`.',
      why: 'A function that gives the key is asked for each connection, unless headers of the caller say who is calling.',
      scenarios: inEach(['result.3'], 'response socket: its protected members'),
    },
    {
      what: 'The internal hook `onURL` of `OpenAIRealtimeWebSocket` is not called.',
      why: '`buildRealtimeURL` gives the whole address.',
      scenarios: inEach(['result.outcome'], 'realtime in browsers: the internal hook onURL'),
    },
    {
      what: '`ResponsesWebSocketAccumulator` keeps items that are incomplete, or of a type that it doesn’t know.',
      why: 'A type that the API adds would make whole responses unavailable. Members of items are `unknown` before the end in any case.',
      scenarios: inEach(
        ['result.0'],
        ...[
          'an item of an unknown type',
          'an item of an inherited type',
          'a message without content',
          'a call without a name',
          'an mcp call without its server',
          'a text that is none',
        ].map((name) => `response socket: gathered: hostile: ${name}`),
      ),
    },
    {
      what: 'An item of another lane makes the accumulator unavailable at once, and not with the first delta.',
      why: 'What it gathers would be of two responses.',
      scenarios: inEach(
        ['result.0.1.phase', 'result.0.1.snapshot', 'result.0.1.error'],
        'response socket: gathered: another stream’s item',
      ),
    },
    {
      what: 'What the accumulator has put into an item is not in `partialOutput` as well.',
      why: 'That is for what has no place yet.',
      scenarios: inEach(['result.0.2.partialOutput'], 'response socket: gathered: a call that has no id yet'),
    },
  ],
};
