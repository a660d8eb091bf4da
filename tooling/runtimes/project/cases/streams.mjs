import { Chat } from '@oxide/chat';
import { Responses } from '@oxide/responses';
import { failureOf, isCalled, ok, same } from '../assert.mjs';
import { ask, clientAt, clientOf, countClosed, messages, untilClosed } from './clients.mjs';

const streamed = { ...ask, stream: true };

async function countEvents(stream) {
  let events = 0;
  const failure = await (async () => {
    for await (const _ of stream) events += 1;
  })().catch((error) => error);
  return { events, failure };
}

export async function events(world) {
  let text = '';
  for await (const event of await new Responses(clientOf(world)).create(streamed))
    if (event.type === 'response.output_text.delta') text += event.delta;
  same(text, 'Hello!');
}

export async function ofAChat(world) {
  const stream = new Chat(clientOf(world)).completions.stream({ model: 'gpt-5.4', messages });
  same(await stream.finalContent(), 'Hello!');
}

export async function asAWebStream(world) {
  const stream = await new Responses(clientOf(world)).create(streamed);
  const text = await new Response(stream.toReadableStream()).text();
  ok(text.trim().split('\n').length > 5, 'a line for each event');
}

export async function leftEarlyIsClosed(world) {
  const before = await countClosed(world);
  for await (const _ of await new Responses(clientAt(world, 'endless')).create(streamed)) break;
  await untilClosed(world, before + 1);
}

export async function stoppedByASignalIsClosed(world) {
  const before = await countClosed(world);
  const controller = new AbortController();
  const { signal } = controller;
  for await (const _ of await new Responses(clientAt(world, 'endless')).create(streamed, { signal }))
    controller.abort();
  await untilClosed(world, before + 1);
}

export async function cutGivesWhatCame(world) {
  const responses = new Responses(clientAt(world, 'cut', { maxRetries: 0 }));
  const { events: came, failure } = await countEvents(await responses.create(streamed));
  same(came, 5);
  isCalled(failure, 'APIResponseInterruptedError');
}

export async function silentRunsIntoItsLimit(world) {
  const responses = new Responses(clientAt(world, 'comments', { idleTimeoutMs: 300 }));
  const { events: came, failure } = await countEvents(await responses.create(streamed));
  same(came, 3);
  isCalled(failure, 'APIConnectionTimeoutError');
}

export async function thatIsNoneIsAnError(world) {
  const responses = new Responses(clientAt(world, 'refuse', { maxRetries: 0 }));
  isCalled(await failureOf(responses.create(streamed)), 'AuthenticationError');
}
