import { cloneJSON } from '@oxide/core/internal';
import type { Response, ResponseInputItem } from '../generated/index.ts';
import type { ResponseCreateAndStreamParams } from '../streaming/stream-params.ts';
import { ResponseTranscript } from '../transcript/response-transcript.ts';

type ToolChoice = ResponseCreateAndStreamParams['tool_choice'];

/**
 * What each request of a loop says: all that was said before, or only what is new, when the server keeps the
 * rest (as the previous response, or as a conversation).
 */
export class Conversation {
  readonly #params: ResponseCreateAndStreamParams;
  readonly #transcript: ResponseTranscript;
  #whole: boolean;
  #previous: Response | undefined;
  #news: ResponseInputItem[] = [];

  /** @param whole whether requests hold the whole conversation; default: when the server is not to store it */
  constructor(params: ResponseCreateAndStreamParams, whole: boolean = params.store === false) {
    this.#params = params;
    this.#whole = whole;
    // A copy, because a transcript freezes its items.
    this.#transcript = new ResponseTranscript(cloneJSON(toItems(params.input)));
  }

  /** All items: what was given, replies, and results of tools. */
  get items(): ResponseInputItem[] {
    return this.#transcript.items;
  }

  /** Parameters of the next request. */
  next(): ResponseCreateAndStreamParams {
    const params = this.#params.store === false ? withEncryptedReasoning(this.#params) : this.#params;
    if (this.#previous === undefined) return params;
    const tool_choice = relaxed(params.tool_choice);
    const common = tool_choice === undefined ? params : { ...params, tool_choice };
    if (this.#whole) return { ...common, input: this.items };
    if (params.conversation) return { ...common, input: this.#news };
    return { ...common, input: this.#news, previous_response_id: this.#previous.id };
  }

  /** A response, and the results of its calls. */
  add(response: Response, results: readonly ResponseInputItem[]): void {
    const { id, output, usage } = response;
    this.#transcript.appendResponse(cloneJSON({ id, output, usage } as Response));
    this.#transcript.append(results);
    this.#previous = response;
    this.#news = [...results];
    // Some servers that resemble the API give nothing to refer to.
    if (!id) this.tellWhole();
  }

  /** The server has lost the previous response. Gives whether requests can hold all that was said instead. */
  tellWhole(): boolean {
    if (this.#whole || this.#previous === undefined) return false;
    if (this.#params.conversation || this.#params.previous_response_id) return false;
    this.#whole = true;
    return true;
  }
}

function toItems(input: ResponseCreateAndStreamParams['input']): ResponseInputItem[] {
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  return input ?? [];
}

/** What the model thought goes back to it, though the server keeps nothing. */
function withEncryptedReasoning(params: ResponseCreateAndStreamParams): ResponseCreateAndStreamParams {
  const include = params.include ?? [];
  if (include.includes('reasoning.encrypted_content')) return params;
  return { ...params, include: [...include, 'reasoning.encrypted_content'] };
}

/** A call that was asked for has been made: asked for again, it would be made for ever. */
function relaxed(choice: ToolChoice): ToolChoice {
  if (choice === 'required') return 'auto';
  if (typeof choice !== 'object' || choice === null) return choice;
  return choice.type === 'allowed_tools' ? { ...choice, mode: 'auto' } : 'auto';
}
