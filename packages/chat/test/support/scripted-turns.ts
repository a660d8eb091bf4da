import type { ChatCompletionMessageParam } from '@oxide/chat';
import { chunk, completion, type ScriptedChat, sse } from './scripted-chat.ts';

/** What the model does in a turn: calls, or the text of an answer. */
type Turn = object[] | string;

/** Scripts the turns of runs of tools, and tells what was sent in each. */
export function scriptedTurns(scripted: ScriptedChat) {
  return {
    script(...turns: Turn[]): void {
      turns.forEach((turn, index) => {
        const reply =
          typeof turn === 'string'
            ? completion({ content: turn }, 'stop', `c${index}`)
            : completion({ tool_calls: turn }, 'tool_calls', `c${index}`);
        scripted.server.reply(reply);
      });
    },
    /** The same turns, streamed. */
    scriptStreams(...turns: Turn[]): void {
      turns.forEach((turn, index) => {
        const events =
          typeof turn === 'string'
            ? [chunk({ role: 'assistant', content: turn }), chunk({}, 'stop')]
            : [...turn.map((delta) => chunk(delta)), chunk({}, 'tool_calls')];
        scripted.server.reply({ chunks: [sse(events.map((event) => ({ ...event, id: `c${index}` })))] });
      });
    },
    requestBody: (index: number) =>
      scripted.server.requests[index]?.body as { messages: ChatCompletionMessageParam[]; tools: unknown },
  };
}
