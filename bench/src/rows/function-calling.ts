import type { ResponseCreateParamsNonStreaming, ResponseInputItem } from '@oxide/responses';
import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { lookUpTool } from '../fixtures/look-up-tool.ts';
import { comparableResponse } from './comparable-response.ts';
import type { Call, CallRow } from './row.ts';

const orders = '[{"id":1,"price":12.5},{"id":2,"price":7.9}]';
const question: ResponseInputItem = { role: 'user', content: 'Which orders came in on 2026-11-26?' };
const request = { model: 'gpt-5.4', store: false };
const withTool = { ...request, tools: [{ ...lookUpTool }] };

interface Reply {
  output: ResponseInputItem[];
}

/** What everybody writes by hand: ask, run the function, ask again with what it gave. */
function byHand(create: (params: ResponseCreateParamsNonStreaming) => PromiseLike<unknown>): Call {
  return async () => {
    const { output } = (await create({ ...withTool, input: [question] })) as Reply;
    const results = output
      .filter((item) => item.type === 'function_call')
      .map(({ call_id }) => ({ type: 'function_call_output' as const, call_id, output: orders }));
    if (results.length === 0) throw new Error('The function was not called.');
    return create({ ...withTool, input: [question, ...output, ...results] });
  };
}

export const functionCalling: CallRow = {
  kind: 'calls',
  name: 'function-calling',
  description: 'a small request with a function, its call answered, the text that follows',
  server: { options: { memoize: true, recordRequests: false } },
  columns: {
    async oxide(target) {
      const { responses } = await openOxide(target);
      return byHand((params) => responses.create(params));
    },
    async openai(target) {
      const client = await openOfficial(target);
      return byHand((params) => client.responses.create(params as never));
    },
    async floor(target) {
      const floor = await openFloor(target);
      return byHand((params) => floor.post('/responses', params));
    },
    async 'floor stream'(target) {
      const floor = await openFloor(target);
      return byHand(async (params) => {
        const events = await floor.stream('/responses', { ...params, stream: true });
        return (events.at(-1) as { response: unknown }).response;
      });
    },
    // The runners stream, in order to start functions early.
    async 'oxide runTools'(target) {
      const { responses } = await openOxide(target);
      const tools = [{ ...lookUpTool, effect: 'pure' as const, function: () => orders }];
      return () => responses.runTools({ ...request, input: [question], tools }).finalResponse();
    },
    async 'openai runner'(target) {
      const client = await openOfficial(target);
      const { ResponsesToolRunner } = await import('openai/helpers/responses-tool-runner');
      const functions = [{ tool: lookUpTool, independent: true, execute: () => orders }];
      const runner = new ResponsesToolRunner({ functions: functions as never });
      return () =>
        runner.run(client, { ...request, input: [question] } as never, { stream: true, eager: true });
    },
  },
  comparable: (answer) => {
    const { output, output_text: text } = comparableResponse(answer) as Reply & { output_text: string };
    return { types: output.map(({ type }) => type), text };
  },
};
