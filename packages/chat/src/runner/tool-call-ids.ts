import type { ChatCompletion } from '../generated/index.ts';

/** Gives an id to calls without one, as some servers send them: the answer of a tool refers to its call. */
export function ensureToolCallIDs(completion: ChatCompletion): void {
  for (const choice of completion.choices) {
    for (const toolCall of choice.message?.tool_calls ?? []) {
      if (!toolCall.id) toolCall.id = createToolCallID();
    }
  }
}

/** Not `crypto.randomUUID`, which pages without TLS lack. */
export function createToolCallID(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `call_${Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')}`;
}
