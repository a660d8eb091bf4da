// The example of the README, which the first test holds against it.
// <example>
import OpenAI from '@oxide/compat';
import { ResponsesToolRunner, runnerFunction } from '@oxide/compat/helpers/responses-tool-runner';
import { zodResponsesFunction } from '@oxide/compat/helpers/zod';
import { z } from 'zod';

const weather = zodResponsesFunction({
  name: 'weather',
  parameters: z.object({ city: z.string() }),
  function: ({ city }) => `Rain in ${city}`,
});
const runner = new ResponsesToolRunner({ functions: [runnerFunction(weather)] });

async function ask(question: string): Promise<string> {
  const turns = runner.iterate(new OpenAI(), { model: 'gpt-5.4', input: question }, { maxSteps: 5 });
  for await (const turn of turns) {
    if (turn.final) return turn.response.output_text;
    // Its calls run when the loop goes on.
    if (turn.step === 1) turn.appendUserText('Answer in one word.');
  }
  return '';
}

// </example>
import { inspect } from 'node:util';
import * as helpers from '@oxide/compat/helpers/responses-tool-runner';
import Official from 'openai';
import * as officialHelpers from 'openai/helpers/responses-tool-runner';
import { describe, expect, it, vi } from 'vitest';
import { shownExample, testedExample } from './support/readme-example.ts';
import { answer, useScriptedOutputs } from './support/scripted-outputs.ts';

const scripted = useScriptedOutputs();
const { responding } = scripted;

type Checkpoint = helpers.ResponsesRunnerCheckpoint;
const client = () => new OpenAI({ apiKey: 'sk-test-key', baseURL: scripted.server.url, maxRetries: 0 });
const official = () =>
  new Official({ apiKey: 'sk-test-key', baseURL: scripted.server.url, maxRetries: 0 }) as unknown as OpenAI;
const called = (id: string) => ({
  type: 'function_call',
  id: `fc_${id}`,
  call_id: id,
  name: 'weather',
  arguments: '{"city":"Oslo"}',
  status: 'completed',
});
const plain = (execute: helpers.RunnerFunction['execute'] = () => 'Rain'): helpers.RunnerFunction => ({
  tool: { type: 'function', name: 'weather', parameters: {}, strict: false },
  execute,
});

describe('the example of the README', () => {
  it('is the one that is tested here', () => {
    expect(shownExample('Runs of tools')).toBe(testedExample(import.meta.url));
  });

  it('runs the function, and gives the answer of the model', async () => {
    scripted.stubEnvironment();
    responding(called('c1'));
    responding(answer('Rain'));
    expect(await ask('What is the weather in Oslo?')).toBe('Rain');
    const { input, tools } = scripted.server.requests[1]!.body as { input: unknown[]; tools: object[] };
    expect(input.slice(-2)).toEqual([
      { type: 'function_call_output', call_id: 'c1', output: 'Rain in Oslo' },
      { role: 'user', content: 'Answer in one word.' },
    ]);
    expect(tools).toEqual([expect.objectContaining({ name: 'weather', strict: true })]);
  });
});

describe('what a run throws', () => {
  it('is an OpenAIError with a code, and shows nothing of what a function threw', async () => {
    responding(called('c1'));
    const failing = new helpers.ResponsesToolRunner({
      functions: [plain(() => Promise.reject(new Error('password hunter2')))],
    });
    const error = await failing.run(client(), { model: 'm', input: 'Hi' }).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(helpers.ResponsesToolRunnerError);
    expect(error).toBeInstanceOf(OpenAI.OpenAIError);
    expect(error).toMatchObject({
      code: 'tool_run_stopped',
      attemptedCallIds: ['c1'],
      completedCallIds: [],
    });
    expect(inspect(error, { depth: 9, showHidden: true })).not.toContain('hunter2');
  });

  it('tells what was wrong with a reply', async () => {
    responding({ ...called('c1'), name: 'other' });
    const run = new helpers.ResponsesToolRunner({ functions: [plain()] }).run(client(), {
      model: 'm',
      input: 'Hi',
    });
    await expect(run).rejects.toThrow('calls a function that is not registered');
  });

  it('says which bound was reached', async () => {
    responding(called('c1'));
    const short = new helpers.ResponsesToolRunner({ functions: [plain()] });
    const run = short.run(client(), { model: 'm', input: 'Hi' }, { maxSteps: 1 });
    await expect(run).rejects.toThrow('maxSteps');
    const bounded = short.run(
      client(),
      { model: 'm', input: 'Hi' },
      { contextBudget: { maxInputBytes: 5, maxInputImages: 0 } },
    );
    await expect(bounded).rejects.toThrow('contextBudget');
  });
});

describe('a run that is kept', () => {
  const fresh = [{ role: 'user' as const, content: 'The page is open' }];

  /** The last checkpoint between two turns, as a store gives it back. */
  async function interrupted(
    { ResponsesToolRunner: Runner }: typeof helpers,
    theirs: OpenAI,
    params: object = {},
  ): Promise<Checkpoint> {
    responding(called('c1'));
    responding(called('c2'));
    const kept: string[] = [];
    const save = (checkpoint: Checkpoint): void => {
      if (checkpoint.phase === 'boundary') kept.push(JSON.stringify(checkpoint));
    };
    const turns = new Runner({ functions: [plain()] }).iterate(
      theirs,
      { model: 'm', input: 'Hi', ...params },
      { ledger: { runId: 'run_1', save } },
    );
    for await (const turn of turns) if (turn.step === 2) break;
    return JSON.parse(kept.at(-1)!) as Checkpoint;
  }

  async function resumed(
    { ResponsesToolRunner: Runner }: typeof helpers,
    ours: OpenAI,
    resumeFrom: Checkpoint,
    params: object = {},
  ): Promise<string> {
    responding(answer('Done'));
    const response = await new Runner({ functions: [plain()] }).run(
      ours,
      { model: 'm', input: fresh, ...params },
      { ledger: { runId: 'run_1', save: () => {}, resumeFrom } },
    );
    return response.output_text;
  }

  it('goes on from what a store gives back, with all that was said', async () => {
    const checkpoint = await interrupted(helpers, client());
    expect(await resumed(helpers, client(), checkpoint)).toBe('Done');
    const { input } = scripted.server.requests.at(-1)!.body as { input: { type?: string }[] };
    expect(input).toMatchObject([
      { content: 'Hi' },
      { type: 'function_call', call_id: 'c1' },
      { type: 'function_call_output', call_id: 'c1', output: 'Rain' },
      ...fresh,
    ]);
  });

  it('goes on from a checkpoint of the official package, and that from one of this', async () => {
    const theirs = officialHelpers as unknown as typeof helpers;
    const params = {
      tools: [
        {
          type: 'mcp',
          server_label: 'shop',
          server_url: 'https://user:pw@shop.example/mcp?token=sk-secret',
          headers: { authorization: 'sk-secret' },
          require_approval: 'never',
        },
      ],
    };
    // With tools of the server, a checkpoint is one between turns until the next request is made.
    const made = [
      await interrupted(theirs, official(), params),
      await interrupted(helpers, client(), params),
    ] as const;
    expect(made[1]).toEqual(made[0]);
    expect(JSON.stringify(made)).not.toMatch(/sk-secret|shop\.example/);
    scripted.server.reset();
    expect(await resumed(helpers, client(), made[0], params)).toBe('Done');
    expect(await resumed(theirs, official(), made[1], params)).toBe('Done');
  });

  it('refuses a checkpoint of a server at another address', async () => {
    const at = (server_url: string) => ({ tools: [{ type: 'mcp', server_label: 'shop', server_url }] });
    const checkpoint = await interrupted(helpers, client(), at('https://a.example'));
    scripted.server.reset();
    await expect(resumed(helpers, client(), checkpoint, at('https://b.example'))).rejects.toThrow(TypeError);
    expect(scripted.server.requests).toEqual([]);
  });
});

describe('a runner', () => {
  it('reads parameters and options once: they may be frozen, and changed while it runs', async () => {
    responding(called('c1'));
    responding(answer('Rain'));
    const params = { model: 'm', input: [{ role: 'user' as const, content: 'Hi' }], tools: [] as object[] };
    const options = { maxSteps: 2, requestOptions: Object.freeze({ headers: { 'x-a': 'b' } }) };
    const changing = plain(() => {
      params.model = 'other';
      params.input.length = 0;
      params.tools.push({ type: 'telepathy' });
      options.maxSteps = 1;
      return 'Rain';
    });
    const response = await new helpers.ResponsesToolRunner(Object.freeze({ functions: [changing] })).run(
      client(),
      params as never,
      options,
    );
    expect(response.output_text).toBe('Rain');
    expect(scripted.server.requests.map(({ body }) => (body as { model: string }).model)).toEqual(['m', 'm']);
    expect(scripted.server.requests[1]!.body).toMatchObject({
      input: [{ content: 'Hi' }, {}, {}],
      tools: [{}],
    });
    expect(scripted.server.requests.map(({ headers }) => headers['x-a'])).toEqual(['b', 'b']);
  });

  it('holds replies against what was declared, whatever wraps the client sends', async () => {
    responding(answer('Hm'), called('c1'));
    responding({
      type: 'mcp_approval_request',
      id: 'mcpr_1',
      server_label: 'shop',
      name: 'buy',
      arguments: '{}',
    });
    const wrapped = client();
    const { create } = wrapped.responses;
    wrapped.responses.create = ((body: { tools: { allowed_tools?: string[] }[] }, options: object) => {
      for (const { allowed_tools } of body.tools) allowed_tools?.push('buy');
      return create.call(wrapped.responses, body as never, options);
    }) as never;
    const approveMcp = vi.fn(() => true);
    const run = new helpers.ResponsesToolRunner({ functions: [plain()] }).run(
      wrapped,
      {
        model: 'm',
        input: 'Hi',
        tools: [
          { type: 'mcp', server_label: 'shop', server_url: 'https://a.example', allowed_tools: ['look'] },
        ],
      },
      { approveMcp },
    );
    await expect(run).rejects.toThrow('allowed_tools');
    expect(approveMcp).not.toHaveBeenCalled();
    expect(scripted.server.requests).toHaveLength(2);
  });
});
