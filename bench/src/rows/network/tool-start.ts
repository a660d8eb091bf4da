import type { ResponseStreamEvent } from '@oxide/responses';
import { openOfficial } from '../../columns/official.ts';
import { openOxide } from '../../columns/oxide.ts';
import { lookUpTool } from '../../fixtures/look-up-tool.ts';
import { machineTime } from '../../network/machine-time.ts';
import { TimedAnswer } from '../../runner/timed-answer.ts';
import type { Call, NetworkRow, NetworkTarget } from '../row.ts';
import type { Reply } from './columns.ts';

const calls = 4;
const params = { model: 'gpt-5.4', input: 'Look up the orders.', metadata: { calls: String(calls) } };

/** The time from when the server has sent the last piece of the first call's arguments to the start of its tool. */
class ToolClock {
  #sentAt: number | undefined;
  #startedAt: number | undefined;

  /** Every event, before or after the tool has started. */
  readonly see = (event: ResponseStreamEvent): void => {
    if (event.type === 'response.function_call_arguments.delta' && event.output_index === 0)
      this.#sentAt = (event as { sent_at?: number }).sent_at;
  };

  readonly runTool = (): string => {
    this.#startedAt ??= machineTime();
    return '[]';
  };

  answer(reply: Reply): TimedAnswer {
    if (this.#sentAt === undefined || this.#startedAt === undefined) throw new Error('No tool has started.');
    return new TimedAnswer(reply, (this.#startedAt - this.#sentAt) * 1000);
  }
}

async function byRunTools(target: NetworkTarget, overSession: boolean): Promise<Call> {
  const { responses } = await openOxide(target);
  const over = overSession ? await responses.connect() : undefined;
  return async () => {
    const clock = new ToolClock();
    const tools = [{ ...lookUpTool, function: clock.runTool, effect: 'pure' as const }];
    const run = responses.runTools({ ...params, tools }, { over }).on('event', clock.see);
    return clock.answer((await run.finalResponse()) as Reply);
  };
}

/** What everybody writes by hand: the tools run when the response is there. */
async function byHand(target: NetworkTarget): Promise<Call> {
  const client = await openOfficial(target);
  return async () => {
    const clock = new ToolClock();
    const request = { ...params, tools: [lookUpTool] };
    const stream = client.responses.stream(request as never);
    stream.on('event', clock.see as never);
    const { id, output } = (await stream.finalResponse()) as unknown as Reply;
    const results = (output as { type: string; call_id: string }[]).map(({ call_id }) => ({
      type: 'function_call_output' as const,
      call_id,
      output: clock.runTool(),
    }));
    const next = { ...request, input: results, previous_response_id: id };
    return clock.answer((await client.responses.stream(next as never).finalResponse()) as unknown as Reply);
  };
}

/** The official runner of tools, which may start them when their item is done. */
async function byOfficialRunner(target: NetworkTarget): Promise<Call> {
  const client = await openOfficial(target);
  const { ResponsesToolRunner } = await import('openai/helpers/responses-tool-runner');
  return async () => {
    const clock = new ToolClock();
    const functions = [{ tool: lookUpTool, independent: true, execute: clock.runTool }];
    const runner = new ResponsesToolRunner({ functions: functions as never });
    const options = { stream: true, eager: true, onEvent: clock.see as never };
    return clock.answer((await runner.run(client, params as never, options)) as unknown as Reply);
  };
}

export const toolStart: NetworkRow = {
  kind: 'network',
  name: 'net-tool-start',
  description: `a response with ${calls} calls; wall: from the last piece of the first one's arguments to its tool`,
  columns: {
    oxide: (target) => byRunTools(target, false),
    'oxide session': (target) => byRunTools(target, true),
    openai: byHand,
    'openai runner': byOfficialRunner,
  },
  targets: [{ column: 'oxide', of: 'openai', atMost: 0.25 }],
  comparable: (answer) => (answer as Reply).output.map(({ type }) => type),
};
