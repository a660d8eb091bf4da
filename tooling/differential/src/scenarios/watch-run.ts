import type { Scenario, ScenarioContext, Subpaths } from '../scenario.ts';
import type { Reply } from '../server/reply.ts';
import { ASSISTANT_EVENTS, type AssistantEvent, begun, ended, events } from './assistant-events.ts';
import { watchToEnd } from './watch-events.ts';

const area = 'assistant streams';
type Client = ReturnType<ScenarioContext['client']>;
export type AssistantStream = InstanceType<Subpaths['lib/AssistantStream']['AssistantStream']>;

export const openRun = (client: Client): AssistantStream =>
  client.beta.threads.runs.stream('thread_1', { assistant_id: 'asst_1' }) as never;

export const watchRun = async (stream: AssistantStream) => {
  const watched = await watchToEnd(
    stream,
    ASSISTANT_EVENTS,
    () => stream.finalRun(),
    () => stream.finalMessages(),
    () => stream.finalRunSteps(),
    () => stream.currentRun(),
    () => stream.currentMessageSnapshot(),
    () => stream.currentRunStepSnapshot(),
  );
  return { ...watched, polluted: ({} as { polluted?: unknown }).polluted };
};
export const streamedRun = (
  name: string,
  reply: Reply,
  make: (client: Client) => AssistantStream = openRun,
): Scenario => ({
  area,
  name: `assistant stream: ${name}`,
  server: [reply],
  run: (_, { client }) => watchRun(make(client())),
});
/** These events in the middle of a run. */
export const during = (name: string, ...list: AssistantEvent[]): Scenario =>
  streamedRun(name, events(...begun, ...list, ended));
