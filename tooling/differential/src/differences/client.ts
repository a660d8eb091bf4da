import { type DifferenceArea, inEach } from './meant-difference.ts';

export const clientDifferences: DifferenceArea = {
  title: 'The client',
  differences: [
    {
      what: 'A base URL with a user name or password is refused by the constructor.',
      why: 'No call to it could succeed, since `fetch` refuses it, and every log of the address would show them.',
      scenarios: inEach(['result', 'error'], 'realtime: address: a port, a user and plain http'),
    },
    {
      what: 'Node with a simulated page (jsdom and the like) is not taken for a browser.',
      why: 'Nobody else can read the key there; tests needn’t set `dangerouslyAllowBrowser`.',
      scenarios: inEach(['result'], 'realtime in browsers: keys where Node simulates a page'),
    },
    {
      what: 'A browser may hold a short-lived key (`ek_…`) without `dangerouslyAllowBrowser`.',
      why: 'It was made to be held there.',
      scenarios: inEach(['result.outcome.0'], 'realtime in browsers: a short-lived key of a client'),
    },
    {
      what: '`withOptions` keeps a key that was set on the client later.',
      why: 'The copy would go on with a key that was replaced.',
      scenarios: inEach(
        ['requests.0.headers.authorization'],
        'options: withOptions keeps what was changed later',
      ),
    },
    {
      what: 'The statics of the class (`OpenAI.Chat`, `OpenAI.toFile` …) are inherited.',
      why: '`OpenAI` extends the client of `@oxide/all`; `Object.keys(OpenAI)` is shorter.',
      scenarios: inEach(['result'], 'seam: statics of the class itself'),
    },
    {
      what: 'Private members (`makeRequest`, `retryRequest`, `shouldRetry` …) are not there.',
      why: 'Requests are made in another way. Protected members are called where they are overridden.',
      scenarios: inEach(['result'], 'client: private members'),
    },
    {
      what: 'In logs, every header that ends with `key` or `token` is hidden; counts and page tokens of a query are shown.',
      why: 'Gateways have keys of many names; `max_tokens` is none.',
      scenarios: inEach(
        ['result'],
        'redaction: headers of a request',
        'redaction: headers of the client',
        'redaction: parameters of a query',
        'redaction: parameters of a path',
        'redaction: parameters of the base URL',
      ),
    },
    {
      what: 'No error and no printed client shows a key, also when a server repeats it.',
      why: 'Errors and objects end in logs.',
      scenarios: inEach(
        ['result'],
        'redaction: a server that repeats the key',
        'redaction: a client that is printed',
      ),
    },
    {
      what: 'Copies of a client with a workload identity share its token.',
      why: 'Another exchange would give one more token for the same identity.',
      scenarios: inEach(['requests', 'result'], 'identity: withOptions'),
    },
    {
      what: 'A token service that is down is asked again.',
      why: 'As the API is; the wait between is the one of other retries.',
      scenarios: inEach(['requests'], 'identity: a token service that answers with 500'),
    },
    {
      what: 'Azure: with a base URL that ends with `/openai/v1`, no `/deployments/…` is put into paths.',
      why: 'The v1 API has none.',
      scenarios: inEach(['requests.1.path'], 'Azure: the v1 endpoint'),
    },
    {
      what: 'Azure: a redirect on the same origin is followed; the key goes to no other.',
      why: 'The official client follows none, so that the key goes nowhere.',
      scenarios: inEach(['requests.1', 'result'], 'Azure: a redirect to the same origin'),
    },
    {
      what: 'Azure: `endpoint` goes over the environment variable OPENAI_BASE_URL.',
      why: 'What the program says counts; the official client refuses the two.',
      scenarios: inEach(['result'], 'Azure client: the base URL of the environment and an endpoint'),
    },
  ],
};
