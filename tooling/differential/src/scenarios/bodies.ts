/** Bodies of replies that many scenarios share. */
export const MODEL = { id: 'gpt-5.4', object: 'model', created: 1, owned_by: 'openai' };

export const COMPLETION = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-5.4',
  choices: [
    {
      index: 0,
      message: { role: 'assistant', content: 'Hello', refusal: null },
      logprobs: null,
      finish_reason: 'stop',
    },
  ],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
};

export const RESPONSE = {
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status: 'completed',
  model: 'gpt-5.4',
  output: [
    {
      type: 'message',
      id: 'msg_1',
      role: 'assistant',
      status: 'completed',
      content: [{ type: 'output_text', text: 'Hello', annotations: [] }],
    },
  ],
};

export const FILE = {
  id: 'file-1',
  object: 'file',
  bytes: 5,
  created_at: 1,
  filename: 'a.txt',
  purpose: 'assistants',
};

export const chunk = (content: string, finish: string | null = null): object => ({
  id: 'chatcmpl-1',
  object: 'chat.completion.chunk',
  created: 1,
  model: 'gpt-5.4',
  choices: [{ index: 0, delta: { content }, finish_reason: finish }],
});
