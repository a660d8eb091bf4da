import { inspect } from 'node:util';
import type { ClientOptions, Scenario, ScenarioContext } from '../scenario.ts';
import { apiError, json, rawSse, type Script } from '../server/reply.ts';
import { MODEL } from './bodies.ts';
import { collect, settleAll } from './settle.ts';

const area = 'logging';
const SECRETS = ['sk-differential', 'sk-admin-secret', 'secret-value', 'Bearer '];

/** Which levels were used, and whether a line shows a secret: the wording is each package's own. */
function logged(
  name: string,
  options: ClientOptions,
  server: Script,
  call: (client: ReturnType<ScenarioContext['client']>) => unknown,
): Scenario {
  return {
    area,
    name: `log: ${name}`,
    server,
    run: async (_, { client, consoleLines }) => {
      const lines: { level: string; text: string }[] = [];
      const write =
        (level: string) =>
        (...values: unknown[]) => {
          lines.push({ level, text: values.map((value) => inspect(value, { depth: 9 })).join(' ') });
        };
      const logger = {
        debug: write('debug'),
        info: write('info'),
        warn: write('warn'),
        error: write('error'),
      };
      await settleAll(() => call(client({ ...('logger' in options ? {} : { logger }), ...options })));
      const all = [...lines, ...consoleLines];
      return {
        levels: [...new Set(all.map(({ level }) => level))].sort(),
        secrets: SECRETS.filter((secret) => all.some(({ text }) => text.includes(secret))),
      };
    },
  };
}
const ok: Script = () => json(MODEL, { headers: { 'set-cookie': 'a=secret-value' } });
const get = (client: ReturnType<ScenarioContext['client']>): unknown => client.models.retrieve('m');

export const loggingScenarios: Scenario[] = [
  logged('default of a good call', {}, ok, get),
  logged('off', { logLevel: 'off' }, () => apiError(400), get),
  logged('error of a bad call', { logLevel: 'error' }, () => apiError(400), get),
  logged('warn of a bad call', { logLevel: 'warn' }, () => apiError(400), get),
  logged('info of a good call', { logLevel: 'info' }, ok, get),
  logged('info of a bad call', { logLevel: 'info' }, () => apiError(500), get),
  logged(
    'info of a retry',
    { logLevel: 'info', maxRetries: 1 },
    [apiError(500, 'a', { headers: { 'retry-after-ms': '5' } }), json(MODEL)],
    get,
  ),
  logged('info of a connection that fails', { logLevel: 'info' }, [{ drop: 'before' }], get),
  logged('debug of a good call', { logLevel: 'debug' }, ok, get),
  logged('debug of a bad call', { logLevel: 'debug' }, () => apiError(401, 'Wrong key sk-other'), get),
  logged('debug with credentials in headers and query', { logLevel: 'debug' }, ok, (client) =>
    client.get('/a', {
      query: { 'api-key': 'secret-value', token: 'secret-value' },
      headers: { cookie: 'secret-value', 'x-api-key': 'secret-value', 'api-key': 'secret-value' },
    }),
  ),
  logged('debug with an admin key', { logLevel: 'debug', adminAPIKey: 'sk-admin-secret' }, ok, (client) =>
    client.admin.organization.projects.retrieve('p'),
  ),
  logged('a level that is none', { logLevel: 'loud' as never }, ok, get),
  logged('the console', { logLevel: 'debug', logger: undefined as never }, ok, get),
  logged(
    'an event that is no JSON',
    { logLevel: 'error' },
    () => rawSse('data: secret-value\n\n'),
    (client) => collect(client.responses.create({ model: 'm', input: 'a', stream: true })),
  ),
  {
    area,
    name: 'log: the level of the environment',
    server: ok,
    run: async (_, { client, consoleLines }) => {
      process.env.OPENAI_LOG = 'info';
      await client().models.retrieve('m');
      return [...new Set(consoleLines.map(({ level }) => level))];
    },
  },
  {
    area,
    name: 'log: a level of the environment that is none',
    server: ok,
    run: async (_, { client, consoleLines }) => {
      process.env.OPENAI_LOG = 'loud';
      await client().models.retrieve('m');
      return [...new Set(consoleLines.map(({ level }) => level))];
    },
  },
];
