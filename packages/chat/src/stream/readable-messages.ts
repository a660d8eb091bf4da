import { OpenAIError } from '@oxide/core/internal';
import type { ChatCompletionChunk, ChatCompletionMessageParam } from '../generated/index.ts';

const prefix = 'chat.completion.chunk.message:';

/** A message of the conversation among the chunks of a serialized run. */
export interface ReadableMessage {
  type: 'message';
  message: ChatCompletionMessageParam;
  /** Ids of the calls of the turn before: those that the run made up are in no chunk. */
  tool_call_ids?: string[];
}

/** A record between the chunks of a serialized run, in the shape of a chunk without choices. */
export type ReadableMessageChunk = Pick<ChatCompletionChunk, 'id' | 'created' | 'model'> & {
  choices: [];
  object: `${typeof prefix}${string}`;
};

/** The record of a message. Readers that don't know of it see a chunk without choices. */
export function encodeReadableMessage(
  { id, created, model }: ChatCompletionChunk,
  message: ChatCompletionMessageParam,
  toolCallIDs?: string[],
): ReadableMessageChunk {
  const record: ReadableMessage = {
    type: 'message',
    message,
    ...(toolCallIDs && { tool_call_ids: toolCallIDs }),
  };
  return { id, choices: [], created, model, object: `${prefix}${JSON.stringify(record)}` };
}

/** The message of a record, in either of its forms; undefined for a chunk. */
export function decodeReadableMessage(item: unknown): ReadableMessage | undefined {
  const { type, object } = item as { type?: unknown; object?: unknown };
  if (type === 'message') return checkMessage(item);
  if (typeof object !== 'string' || !object.startsWith(prefix)) return undefined;
  try {
    return checkMessage(JSON.parse(object.slice(prefix.length)));
  } catch (error) {
    throw error instanceof OpenAIError
      ? error
      : new OpenAIError('The stream holds a message that is no JSON.');
  }
}

function checkMessage(record: unknown): ReadableMessage {
  const { message, tool_call_ids: ids } = (record ?? {}) as Partial<ReadableMessage>;
  if (typeof message !== 'object' || message === null) {
    throw new OpenAIError('The stream holds a record of a message without the message.');
  }
  return { type: 'message', message, ...(Array.isArray(ids) && { tool_call_ids: ids }) };
}
