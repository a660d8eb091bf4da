import { faultHeaders, replacedReply } from '../faults/apply-fault.ts';
import type { Fault } from '../faults/fault.ts';
import { parseFaultHeader } from '../faults/fault-header.ts';
import type { RequestQueue } from '../faults/request-queue.ts';
import { type ScriptedReply, toReply } from '../faults/scripted-reply.ts';
import { authorize } from '../http/authorize.ts';
import { ApiError, errorReply } from '../http/error-reply.ts';
import type { Exchange } from '../http/exchange.ts';
import { readBody } from '../http/read-body.ts';
import type { PacedReply, Reply, ReplyHeaders } from '../http/reply.ts';
import { sendReply } from '../http/send.ts';
import { apiPath } from '../routing/api-path.ts';
import type { Router } from '../routing/router.ts';
import type { ApiContext } from '../state/context.ts';
import type { Intake } from './intake.ts';
import { ReplyMemory } from './reply-memory.ts';

/** What the handler needs of the server around it. */
export interface HandlerParts {
  readonly router: Router;
  readonly context: ApiContext;
  readonly faults: RequestQueue<Fault>;
  readonly replies: RequestQueue<ScriptedReply>;
  readonly intake: Intake;
}

export const noFault: Fault = {};

const rateLimitHeaders: ReplyHeaders = {
  'x-ratelimit-limit-requests': '10000',
  'x-ratelimit-limit-tokens': '2000000',
  'x-ratelimit-remaining-requests': '9999',
  'x-ratelimit-remaining-tokens': '1999900',
  'x-ratelimit-reset-requests': '6ms',
  'x-ratelimit-reset-tokens': '3ms',
};

/** Headers of every reply. */
export function identityHeaders(requestId: string): ReplyHeaders {
  return {
    'x-request-id': requestId,
    'openai-organization': 'org-mock',
    'openai-version': '2020-10-01',
  };
}

/** Answers requests: fault, scripted reply, or the API. */
export class RequestHandler {
  readonly #parts: HandlerParts;
  readonly #memory: ReplyMemory;

  constructor(parts: HandlerParts) {
    this.#parts = parts;
    this.#memory = new ReplyMemory(parts.context.settings.streamBatchBytes);
  }

  /** Forgets the replies that are kept. */
  reset(): void {
    this.#memory.clear();
  }

  async handle(exchange: Exchange): Promise<void> {
    const { context, faults, replies, intake } = this.#parts;
    const { settings } = context;
    const startedAt = settings.now();
    const id = intake.nextId();
    const body = await readBody(exchange.request, settings.maxBodyBytes);
    if (body === 'aborted') return;
    const bytes = body === 'too-large' ? new Uint8Array() : body;
    const { record, describe } = intake.receive(exchange, id, bytes);
    let fault = faults.take(exchange.method, exchange.path) ?? noFault;
    let reply: Reply | PacedReply;
    try {
      const header = exchange.request.headers['x-mock-fault'];
      if (typeof header === 'string') fault = { ...fault, ...parseFaultHeader(header) };
      if (fault.dropConnection) return exchange.drop(fault.dropConnection === 'reset');
      if (body === 'too-large') throw tooLarge(settings.maxBodyBytes);
      const script = replies.take(exchange.method, exchange.path);
      reply =
        replacedReply(fault) ??
        (script ? toReply(script, describe) : await this.#apiReply(exchange, bytes, fault));
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      // What is left of a body that is too large is not read, so its connection can't be used again.
      const closes = body === 'too-large' && !exchange.isHttp2;
      reply = errorReply(error, closes ? { connection: 'close' } : {});
    }
    if (record) record.status = reply.status;
    const headers: ReplyHeaders = {
      ...(exchange.method === 'POST' && rateLimitHeaders),
      ...identityHeaders(id),
      'openai-processing-ms': String(Math.max(0, Math.round(settings.now() - startedAt))),
    };
    const added = faultHeaders(fault);
    const answer = { ...reply, headers: { ...reply.headers, ...added } };
    await sendReply(exchange, answer, headers, fault, settings);
  }

  #apiReply(exchange: Exchange, bytes: Uint8Array, directives: Fault): Reply | Promise<Reply> {
    const { context, router } = this.#parts;
    const { method, path, search } = exchange;
    const { headers } = exchange.request;
    authorize(headers, context.settings.apiKey);
    const produce = (): Reply | Promise<Reply> => {
      const found = router.find(method, apiPath(path));
      if (found.kind === 'unknown') throw new ApiError(404, `Invalid URL (${method} ${path})`);
      if (found.kind === 'wrong-method')
        throw new ApiError(405, `${path} has no ${method}, only ${found.allowed.join(', ')}.`, {
          code: 'method_not_allowed',
        });
      const query = new URLSearchParams(search);
      return found.handler(
        { method, path, params: found.params, query, headers, bytes, directives },
        context,
      );
    };
    if (!context.settings.memoize) return produce();
    const directed = directives === noFault ? '' : JSON.stringify(directives);
    return this.#memory.recall(`${method} ${path}?${search} ${directed}`, bytes, produce);
  }
}

function tooLarge(limit: number): ApiError {
  return new ApiError(413, `The body of the request is larger than ${limit} bytes.`, {
    code: 'request_too_large',
  });
}
