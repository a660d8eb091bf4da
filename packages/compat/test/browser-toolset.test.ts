// The example of the README, which the first test holds against it.
// <example>
import OpenAI from '@oxide/compat';
import { type BrowserDriver, BrowserToolset } from '@oxide/compat/helpers/browser';
import { toResponseInputItems } from '@oxide/compat/lib/responses/ResponseInputItems';
import type { ResponseInputItem } from '@oxide/compat/resources/responses/responses';

async function askThePage(driver: BrowserDriver, question: string): Promise<string> {
  const browser = new BrowserToolset(driver, {
    confirm: ({ member }) => member === 'click' || member === 'navigate',
    urlPolicy: (_context, url) => new URL(url).hostname === 'crabs.example',
  });
  const client = new OpenAI();
  const input: ResponseInputItem[] = [{ role: 'user', content: question }];
  for (let step = 0; step < 10; step += 1) {
    const response = await client.responses.create({ model: 'gpt-5.4', input, tools: browser.tools() });
    const calls = response.output.filter((item) => item.type === 'function_call');
    if (calls.length === 0) return response.output_text;
    input.push(...toResponseInputItems(response.output));
    for (const call of calls) input.push(await browser.execute(call));
  }
  throw new Error('No answer in ten steps');
}

// </example>
import { BrowserError } from '@oxide/compat/helpers/browser';
import { describe, expect, it, vi } from 'vitest';
import { shownExample, testedExample } from './support/readme-example.ts';
import { answer, useScriptedOutputs } from './support/scripted-outputs.ts';

const scripted = useScriptedOutputs();
const { responding } = scripted;

const tab = { id: 't1', title: 'Crabs', url: 'https://crabs.example/?token=secret', active: true };
const state = () => ({ tabs: [tab] });
const call = (name: string, args: object): never =>
  ({
    type: 'function_call',
    id: `fc_${name}`,
    call_id: `call_${name}`,
    status: 'completed',
    name,
    arguments: JSON.stringify(args),
  }) as never;

describe('the example of the README', () => {
  it('is the one that is tested here', () => {
    expect(shownExample('Browsers')).toBe(testedExample(import.meta.url));
  });

  it('answers calls until the model answers the question', async () => {
    scripted.stubEnvironment();
    responding(
      call('browser_navigate', { url: 'https://elsewhere.example', tab_id: null }),
      call('browser_get_page_text', { tab_id: null }),
    );
    responding(answer('Fiddler crabs'));
    const navigate = vi.fn();
    const said = await askThePage({ state, navigate, get_page_text: () => 'Fiddler crabs' }, 'Which crabs?');
    expect(said).toBe('Fiddler crabs');
    expect(navigate).not.toHaveBeenCalled();
    const { input } = scripted.server.requests[1]!.body as { input: { output?: { text: string }[] }[] };
    const told = input.slice(-2).map(({ output }) => JSON.parse(output![0]!.text));
    expect(told[0]).toMatchObject({ ok: false });
    expect(told[1]).toMatchObject({ ok: true, result: 'Fiddler crabs' });
    expect(told[1].state.tabs).toEqual([{ ...tab, url: 'https://crabs.example' }]);
  });
});

describe('a toolset', () => {
  it('tells the model nothing of what a driver throws, but for a BrowserError', async () => {
    const failing = async (error: unknown): Promise<string> => {
      const driver: BrowserDriver = { state, find: () => Promise.reject(error) };
      const toolset = new BrowserToolset(driver);
      const { output } = await toolset.execute(call('browser_find', { query: 'a', tab_id: null }));
      return JSON.stringify(output);
    };
    expect(await failing(new Error('cookie=secret'))).not.toContain('secret');
    expect(await failing(new BrowserError('No such element'))).toContain('No such element');
  });

  it('reads a hostile text as fast as another of its length', async () => {
    const longest = 2_000_000;
    const read = vi.fn(() => 'x');
    const toolset = new BrowserToolset({ state, wait_for: read } as never);
    for (const text of [' '.repeat(longest), `a${' '.repeat(longest)}a`, 'é'.repeat(longest)])
      await toolset.execute(call('browser_wait_for', { text, timeout_ms: 1, tab_id: null }));
    // The second is "a a", once its spaces are counted as one.
    expect(read).toHaveBeenCalledTimes(1);
  });
});
