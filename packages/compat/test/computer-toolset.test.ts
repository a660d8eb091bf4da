// The example of the README, which the first test holds against it.
// <example>
import OpenAI, { type ComputerDriver, ComputerToolset } from '@oxide/compat';

async function findCrabs(driver: ComputerDriver): Promise<string> {
  const computer = new ComputerToolset(driver);
  const response = await computer.run(
    new OpenAI(),
    { model: 'gpt-5.4', input: 'Which crab is on the front page?' },
    { beforeAction: ({ type }) => type !== 'type' && type !== 'keypress', maxSteps: 10 },
  );
  return response.output_text;
}

// </example>
import * as helpers from '@oxide/compat/helpers/computer';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { shownExample, testedExample } from './support/readme-example.ts';
import { answer, useScriptedOutputs } from './support/scripted-outputs.ts';

const scripted = useScriptedOutputs();
const { responding } = scripted;
afterEach(() => {
  vi.restoreAllMocks();
});

const done = async (): Promise<void> => {};
const driver = (own: Partial<ComputerDriver> = {}): ComputerDriver => ({
  click: done,
  double_click: done,
  drag: done,
  keypress: done,
  move: done,
  scroll: done,
  type: done,
  wait: done,
  screenshot: () => ({ type: 'computer_screenshot', image_url: 'data:image/png;base64,AA==' }),
  ...own,
});
const call = (actions: object[]): helpers.ComputerCallInput =>
  ({ type: 'computer_call', id: 'cu_1', call_id: 'call_1', status: 'completed', actions }) as never;

describe('the example of the README', () => {
  it('is the one that is tested here', () => {
    expect(shownExample('Computers')).toBe(testedExample(import.meta.url));
  });

  it('carries out what the model calls for, and gives its answer', async () => {
    scripted.stubEnvironment();
    responding(call([{ type: 'move', x: 1, y: 2 }]));
    responding(answer('A fiddler crab'));
    const moves: unknown[] = [];
    expect(await findCrabs(driver({ move: ({ x, y }) => void moves.push([x, y]) }))).toBe('A fiddler crab');
    expect(moves).toEqual([[1, 2]]);
    expect(scripted.server.requests).toHaveLength(2);
  });
});

describe('a toolset', () => {
  it('is the same class from the root and from the subpath', () => {
    expect(helpers.ComputerToolset).toBe(ComputerToolset);
  });

  it('copies the actions of a batch once, however many are asked about', async () => {
    const clone = vi.spyOn(globalThis, 'structuredClone');
    const actions = Array.from({ length: 300 }, (_, x) => ({ type: 'move', x, y: 0 }));
    const beforeAction = vi.fn(() => true);
    await new ComputerToolset(driver()).execute(call(actions), { beforeAction });
    expect(beforeAction).toHaveBeenCalledTimes(301);
    const whole = clone.mock.calls.filter(([value]) => JSON.stringify(value).length > 1_000);
    expect(whole).toHaveLength(1);
  });

  it('gives each callback the signal of the run', async () => {
    const { signal } = new AbortController();
    const seen: unknown[] = [];
    const note = (context: { signal: AbortSignal | undefined }): true => {
      seen.push(context.signal);
      return true;
    };
    const toolset = new ComputerToolset(driver({ wait: (_, options) => void note(options) }));
    await toolset.execute(call([{ type: 'wait' }]), {
      signal,
      beforeAction: (_action, _call, context) => note(context),
    });
    expect(seen).toEqual([signal, signal, signal]);
  });

  it('sends the screenshot and nothing else of what the driver gives', async () => {
    responding(call([{ type: 'wait' }]));
    responding(answer('A fiddler crab'));
    const client = new OpenAI({ apiKey: 'sk-test-key', baseURL: scripted.server.url });
    const screenshot = () => ({
      type: 'computer_screenshot' as const,
      file_id: 'file-1',
      windows: ['secret'],
    });
    await new ComputerToolset(driver({ screenshot })).run(client, { model: 'm', input: 'a' });
    const { input } = scripted.server.requests[1]!.body as { input: unknown[] };
    expect(input.at(-1)).toEqual({
      type: 'computer_call_output',
      call_id: 'call_1',
      output: { type: 'computer_screenshot', file_id: 'file-1' },
    });
  });
});
