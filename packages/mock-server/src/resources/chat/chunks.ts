import { tokenLogprobs } from '../../answer/logprobs.ts';
import { splitDeltas } from '../../answer/split-deltas.ts';
import { arrayMember, isObject, type JsonObject, member } from '../../json.ts';
import { dataFrame, doneFrame } from '../../sse/frame.ts';

export interface ChunkOptions {
  readonly deltas: number | undefined;
  readonly includeUsage: boolean;
}

/** The frames of a streamed chat completion, made from the finished one while they are sent. */
export function* completionFrames(completion: JsonObject, options: ChunkOptions): Generator<string> {
  const head = {
    id: completion.id,
    object: 'chat.completion.chunk',
    created: completion.created,
    model: completion.model,
    service_tier: completion.service_tier,
    system_fingerprint: completion.system_fingerprint,
  };
  // Every chunk but the last says that it has no usage yet.
  const noUsage = options.includeUsage ? { usage: null } : {};
  for (const choice of arrayMember(completion, 'choices').filter(isObject)) {
    for (const { delta, logprobs } of deltasOf(choice, options.deltas))
      yield dataFrame({
        ...head,
        choices: [{ index: choice.index, delta, logprobs: logprobs ?? null, finish_reason: null }],
        ...noUsage,
      });
    yield dataFrame({
      ...head,
      choices: [{ index: choice.index, delta: {}, logprobs: null, finish_reason: choice.finish_reason }],
      ...noUsage,
    });
  }
  if (options.includeUsage) yield dataFrame({ ...head, choices: [], usage: completion.usage });
  yield doneFrame;
}

interface DeltaChunk {
  delta: JsonObject;
  logprobs?: JsonObject;
}

function* deltasOf(choice: JsonObject, count: number | undefined): Generator<DeltaChunk> {
  const message = choice.message;
  const withLogprobs = choice.logprobs !== null;
  const content = member(message, 'content');
  const refusal = member(message, 'refusal');
  if (typeof content === 'string') {
    yield { delta: { role: 'assistant', content: '', refusal: null } };
    for (const delta of splitDeltas(content, count))
      yield {
        delta: { content: delta },
        ...(withLogprobs && { logprobs: { content: tokenLogprobs(delta), refusal: null } }),
      };
  } else
    yield { delta: { role: 'assistant', content: null, refusal: typeof refusal === 'string' ? '' : null } };
  if (typeof refusal === 'string')
    for (const delta of splitDeltas(refusal, count))
      yield {
        delta: { refusal: delta },
        ...(withLogprobs && { logprobs: { content: null, refusal: tokenLogprobs(delta) } }),
      };
  const legacy = member(message, 'function_call');
  if (isObject(legacy)) yield* legacyDeltas(legacy, count);
  for (const [index, call] of arrayMember(message, 'tool_calls').entries())
    if (isObject(call)) yield* callDeltas(call, index, count);
}

function* callDeltas(call: JsonObject, index: number, count: number | undefined): Generator<DeltaChunk> {
  const { id, type } = call;
  const custom = type === 'custom';
  const part = member(call, String(type));
  const name = member(part, 'name');
  const input = String(member(part, custom ? 'input' : 'arguments'));
  const inside = (members: JsonObject) => (custom ? { custom: members } : { function: members });
  const inputName = custom ? 'input' : 'arguments';
  yield { delta: { tool_calls: [{ index, id, type, ...inside({ name, [inputName]: '' }) }] } };
  for (const delta of splitDeltas(input, count ?? 8))
    yield { delta: { tool_calls: [{ index, ...inside({ [inputName]: delta }) }] } };
}

function* legacyDeltas(call: JsonObject, count: number | undefined): Generator<DeltaChunk> {
  yield { delta: { function_call: { name: call.name, arguments: '' } } };
  for (const delta of splitDeltas(String(call.arguments), count ?? 8))
    yield { delta: { function_call: { arguments: delta } } };
}
