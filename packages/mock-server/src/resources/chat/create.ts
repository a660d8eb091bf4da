import { decideAnswer } from '../../answer/decide.ts';
import { invalidType, invalidValue, missingParameter } from '../../http/error-reply.ts';
import { eventStreamReply, jsonReply, type Reply } from '../../http/reply.ts';
import { isObject, type JsonObject, member } from '../../json.ts';
import { type ApiRequest, jsonBody } from '../../routing/api-request.ts';
import type { ApiContext } from '../../state/context.ts';
import { checkFormat } from '../check-format.ts';
import { contentText } from '../content-text.ts';
import { completionFrames } from './chunks.ts';
import { completionBody } from './completion-body.ts';
import { readTurn } from './read-turn.ts';
import { storedCompletions } from './stored-completion.ts';

const mostChoices = 128;

/** POST /chat/completions */
export function createCompletion(request: ApiRequest, context: ApiContext): Reply {
  const body = jsonBody(request);
  const messages = checkedMessages(body);
  const n = typeof body.n === 'number' ? body.n : 1;
  if (!Number.isInteger(n) || n < 1 || n > mostChoices)
    throw invalidValue('n', `an integer from 1 to ${mostChoices}`);
  const answer = decideAnswer(readTurn(body), request.directives, context.settings.streamDeltas);
  const completion = completionBody(body, answer, n, context);
  if (body.store === true) {
    const id = String(completion.id);
    context.stored(storedCompletions).set(
      id,
      {
        id,
        body: { ...completion, metadata: body.metadata ?? {} },
        messages: messages.map((message, index) => listedMessage(id, message, index)),
      },
      request.bytes.length,
    );
  }
  if (body.stream !== true) return jsonReply(completion);
  const includeUsage = member(body.stream_options, 'include_usage') === true;
  return eventStreamReply(completionFrames(completion, { deltas: answer.deltas, includeUsage }));
}

function checkedMessages(body: JsonObject): JsonObject[] {
  if (body.model === undefined) throw missingParameter('model');
  if (typeof body.model !== 'string') throw invalidType('model', 'a string');
  if (body.messages === undefined) throw missingParameter('messages');
  if (!Array.isArray(body.messages)) throw invalidType('messages', 'an array of messages');
  const format = body.response_format;
  if (member(format, 'type') === 'json_schema') {
    const inner = member(format, 'json_schema');
    if (!isObject(inner)) throw missingParameter('response_format.json_schema');
    checkFormat({ type: 'json_schema', schema: {}, ...inner }, 'response_format.json_schema');
  }
  if (body.messages.length === 0) throw invalidValue('messages', 'at least one message');
  return body.messages.map((message, index) => {
    if (!isObject(message)) throw invalidType(`messages[${index}]`, 'an object');
    if (typeof message.role !== 'string') throw missingParameter(`messages[${index}].role`);
    return message;
  });
}

function listedMessage(completionId: string, message: JsonObject, index: number): JsonObject {
  return {
    id: `${completionId}-${index}`,
    role: message.role,
    content: message.content === null ? null : contentText(message.content),
    refusal: message.refusal ?? null,
    name: message.name ?? null,
    content_parts: Array.isArray(message.content) ? message.content : null,
    ...(message.tool_calls === undefined ? {} : { tool_calls: message.tool_calls }),
  };
}
