import assert = require('node:assert/strict');
import OpenAI = require('openai');
import zod = require('openai/helpers/zod');

// As programs in JavaScript have it, without a compiler that makes `default` of it.
const required: typeof OpenAI = require('openai');

describe('require', () => {
  it('gives the class itself, with the rest as properties', () => {
    const Client = required as unknown as typeof OpenAI.default;
    const client = new Client({ apiKey: 'sk-test' });
    assert.ok(client instanceof required.OpenAI && client instanceof required.default);
    assert.equal(client.constructor.name, 'OpenAI');
    for (const name of ['toFile', 'APIError', 'AzureOpenAI'] as const)
      assert.equal(typeof required[name], 'function');
  });

  it('is what an import with `require` is', () => {
    assert.equal(OpenAI, required);
    assert.equal(new OpenAI.OpenAI({ apiKey: 'sk-test' }).baseURL, process.env.OPENAI_BASE_URL);
  });

  it('gives subpaths, with an extension and without', () => {
    assert.equal(typeof zod.zodResponseFormat, 'function');
    const { Completions } =
      require('openai/resources/chat/completions') as typeof import('openai/resources/chat/completions');
    assert.equal(Completions, OpenAI.OpenAI.Chat.Completions);
    assert.equal(require('openai/resources/chat/completions.js').Completions, Completions);
  });
});
