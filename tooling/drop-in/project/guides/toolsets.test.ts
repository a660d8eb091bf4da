import assert from 'node:assert/strict';
import OpenAI, { type ComputerDriver, ComputerToolset } from 'openai';
import { type BrowserDriver, BrowserError, BrowserToolset } from 'openai/helpers/browser';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
const model = 'gpt-5.4';

const responding = (...output: object[]) =>
  server().reply({ body: { id: 'resp_1', object: 'response', status: 'completed', output } });
const answer = {
  type: 'message',
  id: 'msg_1',
  role: 'assistant',
  status: 'completed',
  content: [{ type: 'output_text', text: 'A fiddler crab', annotations: [], logprobs: [] }],
};

class Screen implements ComputerDriver {
  readonly done: string[] = [];
  async click({ x, y }: { x: number; y: number }) {
    this.done.push(`click ${x} ${y}`);
  }
  async type({ text }: { text: string }) {
    this.done.push(`type ${text}`);
  }
  async double_click() {}
  async drag() {}
  async keypress() {}
  async move() {}
  async scroll() {}
  async wait() {}
  async screenshot() {
    return { type: 'computer_screenshot' as const, image_url: 'data:image/png;base64,AA==' };
  }
}

describe('a computer', () => {
  it('is driven until the model answers', async () => {
    responding({
      type: 'computer_call',
      id: 'cu_1',
      call_id: 'call_1',
      status: 'completed',
      pending_safety_checks: [{ id: 'sc_1', code: 'irrelevant_domain', message: 'Another site' }],
      actions: [
        { type: 'click', button: 'left', x: 10, y: 20 },
        { type: 'type', text: 'crab' },
      ],
    });
    responding(answer);
    const screen = new Screen();
    const response = await new ComputerToolset(screen).run(
      open(),
      { model, input: 'Which crab is it?' },
      { approveSafetyChecks: ({ pending_safety_checks: [check] }) => check?.code === 'irrelevant_domain' },
    );
    assert.equal(response.output_text, 'A fiddler crab');
    assert.deepEqual(screen.done, ['click 10 20', 'type crab']);
    const { input } = server().requests[1]!.body as { input: { acknowledged_safety_checks?: object[] }[] };
    assert.equal(input[input.length - 1]!.acknowledged_safety_checks?.length, 1);
  });
});

describe('a browser', () => {
  const state = () => ({
    tabs: [{ id: 't1', title: 'Crabs', url: 'https://crabs.example/?a=1', active: true }],
  });
  const driver: BrowserDriver = {
    state,
    find: ({ query }) => `One ${query}`,
    click: async () => {
      throw new BrowserError('It is covered by a dialog');
    },
  };

  it('answers the calls of its functions', async () => {
    responding({
      type: 'function_call',
      id: 'fc_1',
      call_id: 'call_1',
      status: 'completed',
      name: 'browser_find',
      arguments: '{"query":"crab","tab_id":null}',
    });
    const browser = new BrowserToolset(driver, { confirm: ({ member }) => member === 'click' });
    const tools = browser.tools();
    assert.deepEqual(
      tools.map(({ name }) => name),
      ['browser_find', 'browser_click', 'browser_list_tabs'],
    );
    const { output } = await open().responses.create({ model, input: 'Find a crab', tools });
    const call = output.find((item) => item.type === 'function_call')!;
    const told = async (name: string, written: string) => {
      const { output: parts } = await browser.execute({ ...call, name, arguments: written });
      const [part] = parts as { text: string }[];
      return JSON.parse(part!.text);
    };
    assert.deepEqual(await told(call.name, call.arguments), {
      ok: true,
      result: 'One crab',
      state: { tabs: [{ id: 't1', title: 'Crabs', url: 'https://crabs.example', active: true }] },
    });
    const failed = await told('browser_click', '{"target":"e1","tab_id":null}');
    assert.equal(failed.error, 'It is covered by a dialog');
  });
});
