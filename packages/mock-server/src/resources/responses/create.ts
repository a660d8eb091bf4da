import { decideAnswer, noAnswer } from '../../answer/decide.ts';
import type { Directives } from '../../faults/fault.ts';
import { ApiError, invalidType, missingParameter } from '../../http/error-reply.ts';
import { eventStreamReply, jsonReply, type Reply } from '../../http/reply.ts';
import { arrayMember, type JsonObject, member } from '../../json.ts';
import { type ApiRequest, jsonBody } from '../../routing/api-request.ts';
import type { ApiContext } from '../../state/context.ts';
import { checkFormat } from '../check-format.ts';
import { responseFrames } from './events.ts';
import { inputItems, listedItems } from './input-items.ts';
import { outputItems } from './output-items.ts';
import { countInputTokens, readTurn } from './read-turn.ts';
import { currentBody, responseBase } from './response-body.ts';
import { type StoredResponse, storedResponses } from './stored-response.ts';

/** How a request came, where that matters to the answer. */
interface Circumstances {
  /** What the request counts for among those that are stored, in bytes. */
  readonly weight: number;
  readonly directives: Directives;
  /** False: the context is prepared, and nothing is said. */
  readonly generate: boolean;
  /** Input and output of the responses before one, oldest first. */
  readonly historyOf: (previousId: unknown) => JsonObject[];
}

/** POST /responses */
export function createResponse(request: ApiRequest, context: ApiContext): Reply {
  const body = jsonBody(request);
  const { stored } = makeResponse(body, context, {
    weight: request.bytes.length,
    directives: request.directives,
    generate: true,
    historyOf: (previousId) => storedHistory(previousId, context),
  });
  if (body.stream !== true) {
    if (!stored.background) stored.status = 'done';
    return jsonReply(currentBody(stored));
  }
  return eventStreamReply(responseFrames(stored), (complete) => {
    if (complete && stored.status !== 'cancelled') stored.status = 'done';
    // A response that isn't made in the background ends with its connection.
    else if (!stored.background) stored.status = 'cancelled';
  });
}

/**
 * Decides the answer to a request, and stores it unless that isn't wanted.
 *
 * @returns the response, and what one that continues it has to know
 */
export function makeResponse(
  body: JsonObject,
  context: ApiContext,
  { weight, directives, generate, historyOf }: Circumstances,
): { stored: StoredResponse; history: JsonObject[] } {
  check(body, generate);
  const items = inputItems(body.input, context);
  const history = [...historyOf(body.previous_response_id), ...items];
  const answer = generate
    ? decideAnswer(readTurn(body, history), directives, context.settings.streamDeltas)
    : noAnswer(countInputTokens(body, history));
  const id = context.id('resp_', 48);
  const withLogprobs = arrayMember(body, 'include').includes('message.output_text.logprobs');
  const background = body.background === true;
  const stored: StoredResponse = {
    id,
    base: responseBase(id, body, context),
    answer,
    output: outputItems(answer, withLogprobs, context),
    input: listedItems(items, context),
    background,
    status: background ? 'queued' : 'in_progress',
    pollsLeft: context.settings.backgroundPolls,
  };
  if (body.store !== false) context.stored(storedResponses).set(id, stored, weight);
  return { stored, history: [...history, ...stored.output] };
}

function check(body: JsonObject, generate: boolean): void {
  if (body.model === undefined && body.prompt === undefined) throw missingParameter('model');
  if (body.model !== undefined && typeof body.model !== 'string') throw invalidType('model', 'a string');
  if (
    // A context can be prepared before there is anything to say.
    generate &&
    body.input === undefined &&
    body.prompt === undefined &&
    body.previous_response_id === undefined &&
    body.conversation === undefined
  )
    throw missingParameter('input');
  checkFormat(member(body.text, 'format'), 'text.format');
  if (body.background === true && body.store === false)
    throw new ApiError(400, "A background response must be stored: leave 'store' out, or set it to true.", {
      param: 'store',
    });
}

/** Input and output of all the responses that lead to this one, oldest first. */
export function storedHistory(previousId: unknown, context: ApiContext): JsonObject[] {
  const chain: JsonObject[][] = [];
  const seen = new Set<string>();
  for (let id = previousId; typeof id === 'string' && !seen.has(id); ) {
    seen.add(id);
    const previous = context.stored(storedResponses).get(id);
    if (!previous) throw previousNotFound(id);
    chain.push([...previous.input, ...previous.output]);
    id = previous.base.previous_response_id;
  }
  return chain.toReversed().flat();
}

export function previousNotFound(id: string): ApiError {
  return new ApiError(400, `Previous response with id '${id}' not found.`, {
    param: 'previous_response_id',
    code: 'previous_response_not_found',
  });
}
