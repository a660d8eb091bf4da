import { Chat, type ChatCompletionChunk } from '@oxide/chat';
import { Client } from '@oxide/core';
import { type MockServer, startMockServer } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** A server whose next streams are scripted, and the resource that talks to it. */
export interface ScriptedChat {
  readonly chat: Chat;
  readonly server: MockServer;
}

export const messages = [{ role: 'user' as const, content: 'Iron and rain' }];
export const params = { model: 'gpt-5.4', messages };

/** For the tests of one file. */
export function useScriptedChat(): ScriptedChat {
  let server: MockServer;
  let chat: Chat;
  beforeAll(async () => {
    server = await startMockServer({ port: 0 });
    chat = new Chat(new Client({ apiKey: 'sk-test-key', baseURL: server.url, maxRetries: 0 }));
  });
  afterEach(() => server.reset());
  afterAll(() => server.close());
  return {
    get chat() {
      return chat;
    },
    get server() {
      return server;
    },
  };
}

type Delta = ChatCompletionChunk.Choice.Delta;
type FinishReason = ChatCompletionChunk.Choice['finish_reason'];

/** A chunk with one choice. */
export function chunk(
  delta: Delta | object,
  finishReason: FinishReason = null,
  more: object = {},
): ChatCompletionChunk {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'gpt-5.4',
    choices: [{ index: 0, delta: delta as Delta, finish_reason: finishReason, ...more }],
  };
}

/** A piece of a function call. */
export function callPiece(index: number, text: string, more: { id?: string; name?: string } = {}): object {
  const { id, name } = more;
  return {
    tool_calls: [
      { index, ...(id && { id, type: 'function' }), function: { ...(name && { name }), arguments: text } },
    ],
  };
}

/** A body that the server sends as it is. */
export function sse(events: readonly unknown[], { done = true } = {}): string {
  const lines = events.map((event) => `data: ${JSON.stringify(event)}\n\n`);
  return lines.join('') + (done ? 'data: [DONE]\n\n' : '');
}

/** A whole reply with one message. */
export function completion(message: object, finishReason = 'stop', id = 'chatcmpl-1'): { body: object } {
  const choice = { index: 0, finish_reason: finishReason, logprobs: null };
  return {
    body: {
      id,
      object: 'chat.completion',
      created: 1,
      model: 'gpt-5.4',
      usage: { prompt_tokens: 1, completion_tokens: 2, total_tokens: 3 },
      choices: [{ ...choice, message: { role: 'assistant', content: null, refusal: null, ...message } }],
    },
  };
}

/** A call in a whole reply. */
export function call(id: string, name: string, text: string): object {
  return { id, type: 'function', function: { name, arguments: text } };
}

/** A promise, and what settles it. */
export function deferred<T = void>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
