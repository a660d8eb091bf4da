import { setTimeout as delay } from 'node:timers/promises';
import { inspect } from 'node:util';
import { testCertificate } from '@oxide/mock-server';
import type { Scenario, ScenarioContext, Sdk } from '../scenario.ts';
import { type ScriptedServer, startScriptedServer } from '../server/scripted-server.ts';
import { type CapturedLine, captureConsole } from './capture-console.ts';
import { describeValue } from './describe-value.ts';
import type { Observation } from './observation.ts';

export const TEST_KEY = 'sk-differential';
const LIMIT_MS = 5_000;

export async function runScenario(scenario: Scenario, sdk: Sdk): Promise<Observation> {
  const server = await startScriptedServer(scenario.server, scenario);
  const consoleLines: CapturedLine[] = [];
  const unhandled: unknown[] = [];
  const environment = { ...process.env };
  const onUnhandled = (reason: unknown): void => {
    unhandled.push(reason);
  };
  process.on('unhandledRejection', onUnhandled);
  process.on('uncaughtException', onUnhandled);
  const captured = captureConsole(consoleLines, (values) =>
    values.map((value) => (typeof value === 'string' ? value : inspect(value, { depth: 6 }))).join(' '),
  );
  const limit = new AbortController();
  const limitMs = scenario.limitMs ?? LIMIT_MS;
  let outcome: { result: unknown } | { error: unknown };
  try {
    const run = scenario.run(sdk, contextOf(server, sdk, consoleLines));
    const late = delay(limitMs, undefined, { signal: limit.signal }).then(() => {
      throw new Error(`Not done after ${limitMs} ms`);
    });
    late.catch(() => {});
    outcome = { result: await Promise.race([run, late]) };
  } catch (error) {
    outcome = { error };
  } finally {
    limit.abort();
    captured.restore();
    restoreEnvironment(environment);
  }
  await server.close();
  await delay(0);
  process.off('unhandledRejection', onUnhandled);
  process.off('uncaughtException', onUnhandled);
  const described = (value: unknown): unknown => describeValue(value, server.origin);
  return {
    requests: server.requests.map(({ arrivedAt: _, ...request }) =>
      described(request),
    ) as Observation['requests'],
    pauses: (scenario.pauses ?? []).map((bounds, index) => pauseWithin(server, index, bounds)),
    ...(scenario.sockets === undefined ? {} : { connections: server.connections }),
    unhandled: unhandled.map(described),
    ...('result' in outcome ? { result: described(outcome.result) } : { error: described(outcome.error) }),
  };
}

function contextOf(server: ScriptedServer, sdk: Sdk, consoleLines: CapturedLine[]): ScenarioContext {
  const url = `${server.origin}/v1`;
  return {
    url,
    origin: server.origin,
    requests: server.requests,
    certificate: testCertificate.cert,
    consoleLines,
    client: (options = {}) => new sdk.OpenAI({ apiKey: TEST_KEY, baseURL: url, maxRetries: 0, ...options }),
    requestCount: server.requestCount,
    closedByClient: server.closedByClient,
    connectionsEnded: server.connectionsEnded,
    messageCount: server.messageCount,
  };
}

function pauseWithin(
  server: ScriptedServer,
  index: number,
  [least, most]: readonly [number, number],
): number | 'kept' {
  const pause = (server.requests[index + 1]?.arrivedAt ?? Number.NaN) - (server.endings[index] ?? Number.NaN);
  return pause >= least && pause <= most ? 'kept' : Math.round(pause);
}

function restoreEnvironment(before: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
  Object.assign(process.env, before);
}
