import { Responses } from '@oxide/responses';
import { failureOf, isCalled, ok, same } from '../assert.mjs';
import { ask, clientAt, KEY } from './clients.mjs';

export async function aFailureThatPassesIsRetried(world) {
  same((await new Responses(clientAt(world, `recover-${world.runtime}`)).create(ask)).output_text, 'fine');
}

export async function aRefusalShowsNoKey(world) {
  const error = await failureOf(new Responses(clientAt(world, 'refuse')).create(ask));
  isCalled(error, 'AuthenticationError');
  same([error.status, error.requestID, error.code], [401, 'req_1', 'invalid_api_key']);
  const shown = JSON.stringify([error.message, error.stack, error.error, [...error.headers]]);
  ok(!shown.includes(KEY), 'the key is not shown');
}

export async function anAttemptHasALimit(world) {
  const responses = new Responses(clientAt(world, 'hang', { timeout: 200, maxRetries: 0 }));
  isCalled(await failureOf(responses.create(ask)), 'APIConnectionTimeoutError');
}

export async function aCallHasALimit(world) {
  const responses = new Responses(clientAt(world, 'hang', { totalTimeoutMs: 200 }));
  isCalled(await failureOf(responses.create(ask)), 'APIConnectionTimeoutError');
}

export async function anAbortEndsACall(world) {
  const controller = new AbortController();
  const failure = failureOf(
    new Responses(clientAt(world, 'hang')).create(ask, { signal: controller.signal }),
  );
  setTimeout(() => controller.abort(), 50);
  isCalled(await failure, 'APIUserAbortError');
}

export async function aBodyThatIsCut(world) {
  const responses = new Responses(clientAt(world, 'half', { maxRetries: 0 }));
  const error = await failureOf(responses.create(ask));
  ok(/^API(?:ResponseInterrupted|Connection)Error$/.test(error.name), `a cut reply, and not ${error.name}`);
}

export async function aServerThatIsNotThere(world) {
  const responses = new Responses(
    clientAt({ ...world, hostile: 'http://127.0.0.1:1' }, 'x', { maxRetries: 0 }),
  );
  isCalled(await failureOf(responses.create(ask)), 'APIConnectionError');
}

/** It is followed without the key. */
export async function aRedirectTakesNoKeyAlong(world) {
  const { metadata } = await new Responses(clientAt(world, 'redirect', { maxRetries: 0 })).create(ask);
  same(metadata, { authorization: 'none' });
}
