import type { Scenario } from '../scenario.ts';
import { json } from '../server/reply.ts';
import { MODEL } from './bodies.ts';
import { refused, settleAll } from './settle.ts';

const area = 'addresses';
const server = () => json(MODEL);
const id = (name: string, value: unknown): Scenario => ({
  area,
  name: `path: ${name}`,
  server,
  run: async (_, { client }) => {
    const [outcome] = await settleAll(() => client().models.retrieve(value as string));
    // The words differ; whether it is refused does not.
    const threw = (outcome as { threw?: Error }).threw;
    return threw === undefined ? outcome : 'refused';
  },
});
const base = (name: string, change: (url: string, origin: string) => string | undefined): Scenario => ({
  area,
  name: `base URL: ${name}`,
  server,
  run: async (_, { client, url, origin }) => {
    const one = client({ baseURL: change(url, origin) as string });
    return {
      baseURL: one.baseURL,
      outcome: await settleAll(
        () => one.models.retrieve('m'),
        () => one.get('/x?y=1'),
      ),
    };
  },
});

export const addressScenarios: Scenario[] = [
  id('plain', 'gpt-5.4'),
  id('colons', 'ft:gpt:org::id'),
  id('slashes', 'a/b'),
  id('spaces', 'a b'),
  id('a question mark', 'a?b=c'),
  id('a hash', 'a#b'),
  id('a percent sign', 'a%2Fb%'),
  id('not ASCII', 'é😀'),
  id('reserved characters', "a!$&'()*+,;=:@b"),
  id('brackets and quotes', 'a[b]"c"<d>|^`{}\\'),
  id('a dot', '.'),
  id('two dots', '..'),
  id('encoded dots', '%2e%2E'),
  id('dots within', 'a..b/../c'),
  id('three dots', '...'),
  id('empty', ''),
  id('undefined', undefined),
  id('null', null),
  id('a number', 42),
  id('an object', {}),
  id('a line break', 'a\nb'),
  id('a tab', 'a\tb'),
  id('a backslash', '..\\x'),
  {
    area,
    name: 'path: two ids',
    server,
    run: (_, { client }) => client().beta.threads.messages.retrieve('m/1', { thread_id: 't 1' }),
  },
  {
    area,
    name: 'path: a bad id among two',
    server,
    run: (_, { client }) =>
      client()
        .beta.threads.messages.retrieve('..', { thread_id: 't' })
        .then(
          () => 'sent',
          () => 'refused',
        ),
  },
  base('with a slash at its end', (url) => `${url}/`),
  base('without a path', (_, origin) => origin),
  base('with a slash alone', (_, origin) => `${origin}/`),
  base('with a query', (url) => `${url}?api-version=1`),
  base('with a query and a slash', (url) => `${url}/?api-version=1&b=2`),
  base('with a repeated query', (url) => `${url}?a=1&a=2`),
  base('with a hash', (url) => `${url}#part`),
  base('with characters to encode', (_, origin) => `${origin}/a b/é`),
  base('in capitals', (url) => url.replace('http', 'HTTP')),
  base('empty', () => undefined),
  base('with dots', (_, origin) => `${origin}/a/../b`),
  {
    area,
    name: 'base URL: that is none',
    server: [],
    run: (_, { client }) =>
      settleAll(
        () =>
          client({ baseURL: 'not a url' })
            .models.retrieve('m')
            .then(
              () => 'sent',
              () => 'refused',
            ),
        () =>
          client({ baseURL: 'ftp://127.0.0.1/v1' })
            .models.retrieve('m')
            .then(
              () => 'sent',
              () => 'refused',
            ),
      ).then((outcomes) => outcomes.map((outcome) => (typeof outcome === 'object' ? 'refused' : outcome))),
  },
  {
    area,
    name: 'base URL: with credentials',
    server,
    run: async (_, { client, origin }) =>
      refused(() => client({ baseURL: origin.replace('//', '//user:secret@') }).models.retrieve('m')),
  },
  {
    area,
    name: 'base URL: changed later',
    server,
    run: async (_, { client, origin }) => {
      const one = client();
      one.baseURL = `${origin}/v2`;
      return one.models.retrieve('m');
    },
  },
];
