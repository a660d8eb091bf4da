import { ABSENT } from '../compare/differing-fields.ts';
import { type DifferenceArea, inEach } from './meant-difference.ts';

export const requestDifferences: DifferenceArea = {
  title: 'Requests',
  differences: [
    {
      what: 'The `X-Stainless-*` headers that describe the platform and the helper are not sent.',
      why: 'They tell about the program, and no reply depends on them.',
      explains: ({ field, ours }) => field.endsWith('.headers.x-stainless-helper-method') && ours === ABSENT,
    },
    {
      what: 'A call that asks for a stream sends `Accept: text/event-stream`, `Cache-Control: no-cache` and, on Node, `Accept-Encoding: identity`.',
      why: 'Gateways and caches expect it, and those that compress may hold events back.',
      explains: ({ field, official, ours }) =>
        (/^requests\.\d+\.headers\.accept$/.test(field) &&
          official === 'application/json' &&
          ours === 'text/event-stream') ||
        (/^requests\.\d+\.headers\.cache-control$/.test(field) && official === ABSENT && ours === 'no-cache'),
    },
    {
      what: 'A missing slash between the base URL and a path of one’s own is put in.',
      why: '`/v1models` is no address of the API.',
      scenarios: inEach(['requests.0.path'], 'a path without a leading slash'),
    },
    {
      what: 'The `idempotencyKey` that a caller gives is sent; in a run of tools each request has one of its own.',
      why: 'The official client takes the option and sends nothing.',
      scenarios: {
        ...inEach(['requests.0.headers.idempotency-key'], 'an idempotency key that is given'),
        ...inEach(
          ['requests.0.headers.idempotency-key', 'requests.1.headers.idempotency-key'],
          'run tools: a key against repetition',
          'computer run: an idempotency key of the caller',
        ),
      },
    },
    {
      what: 'In a run, an `Idempotency-Key` in the headers has the number of the request at its end, from the second on.',
      why: 'A run that is repeated with its key repeats its requests; the official helper makes random keys.',
      scenarios: inEach(
        ['requests.1.headers.idempotency-key'],
        'computer run: an idempotency key in the headers',
        'computer run: an idempotency key in the headers of the client',
        'tool runner: a key against repetition is another one for each request',
      ),
    },
    {
      what: 'Half a surrogate pair in a query is U+FFFD.',
      why: 'As in `URLSearchParams`; the official client makes another character of it.',
      scenarios: inEach(['requests.0.query.0'], 'query: a lone surrogate'),
    },
    {
      what: 'Characters of a query that need no percent-encoding have none.',
      why: 'The meaning is the same.',
      scenarios: inEach(['requests.0.query.1'], 'query: characters to encode'),
    },
    {
      what: 'A header that the caller takes away is not put back by the platform.',
      why: '`null` means that it is not sent.',
      scenarios: {
        'headers: null in the client takes away': ['requests.0.headers.accept'],
        'headers: another content type of a POST': ['requests.1.headers.content-type'],
      },
    },
    {
      what: 'A `query` in the options is put over the parameters of a list, and does not drop them.',
      why: 'A limit that was asked for would be lost.',
      scenarios: inEach(['requests.0.query'], 'query: parameters and a query of the options'),
    },
    {
      what: 'An id that is empty, or dots in percent-encoding, is refused.',
      why: 'It would lead to another path, the one of the list say.',
      scenarios: inEach(['requests', 'result'], 'path: encoded dots', 'path: empty'),
    },
    {
      what: 'The query of the base URL comes before the others.',
      why: 'The meaning is the same.',
      scenarios: inEach(['requests.1.query'], 'base URL: with a repeated query'),
    },
    {
      what: 'A hash at the end of the base URL does not swallow the path.',
      why: 'All requests would go to the base URL itself.',
      scenarios: inEach(['requests'], 'base URL: with a hash'),
    },
    {
      what: 'A text or raw bytes in place of a file are refused.',
      why: 'The official client sends a field that is no file, or a field for each byte; the API refuses both.',
      scenarios: inEach(
        ['requests', 'result', 'error'],
        'upload: a text in place of a file',
        'upload: a buffer in place of a file',
      ),
    },
    {
      what: 'A `retry-after` above 60 s fails at once.',
      why: 'The error tells the wait; the official client asks again too early.',
      scenarios: inEach(['requests.1', 'result', 'error'], 'retries: a long retry-after'),
    },
    {
      what: 'A request that met a kept connection being closed is sent again at once, by a new one; a POST or PATCH only while it has retries left.',
      why: 'The connection was at fault, so that it costs no retry and no wait; a POST that may be sent once may have been carried out.',
      scenarios: inEach(
        ['requests.2', 'result', 'error'],
        'retries: a kept connection that the server closes, with no retries',
      ),
    },
    {
      what: 'The time limit covers the bodies of errors.',
      why: 'A body that never ends would hold the call for ever.',
      scenarios: inEach(['error'], 'an error body that never ends'),
    },
    {
      what: '`files.waitForProcessing` sends the headers of the other waits, and does not wait beyond `maxWait`.',
      why: 'The server can propose an interval; the official helper looks at the limit only after a wait.',
      scenarios: {
        ...inEach(['requests'], 'poll: waiting for a file', 'poll: waiting for a file that is an error'),
        ...inEach(['requests'], 'poll: waiting for a file for too long'),
      },
    },
  ],
};
