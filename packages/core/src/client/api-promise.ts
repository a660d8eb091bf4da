import { hasRequestID, parseResponse, type WithRequestID, withRequestID } from './parse-response.ts';
import type { FinalRequestOptions } from './request-options.ts';
import type { APIResponseProps } from './response-props.ts';

/** A call under way: what `request` returns. */
export interface PendingCall {
  readonly response: Promise<APIResponseProps>;
  /** Hands the body out unread, if its head has not come yet. */
  preferRaw(): void;
}

/** Makes of a response what the caller gets; no promise when its body is there. */
type Parse<T> = (props: APIResponseProps) => T | Promise<T>;

/**
 * The reply to come. `await` gives the parsed body; `asResponse()` and `withResponse()` give the web
 * `Response` besides. The body is parsed once, when somebody first asks.
 */
export class APIPromise<T> extends Promise<WithRequestID<T>> {
  readonly #pending: PendingCall;
  readonly #parse: Parse<T>;
  #parsed: Promise<WithRequestID<T>> | undefined;

  constructor(pending: PendingCall, parse: Parse<T> = parseResponse as never) {
    // Never settles by itself: `then` below answers from the parsed body.
    super(ignore);
    this.#pending = pending;
    this.#parse = parse;
  }

  /** `then` and the other methods make plain promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The same call with its result changed. */
  _thenUnwrap<U>(transform: (data: T, props: APIResponseProps) => U): APIPromise<U> {
    return new APIPromise<U>(this.#pending, (props) => {
      const unwrap = (data: T): U => {
        const result = transform(data, props);
        // Most transforms give the object that they were given, which carries the id already.
        return hasRequestID(data) && Object.is(result, data) ? result : withRequestID(result, props.response);
      };
      const data = this.#parse(props);
      return data instanceof Promise ? data.then(unwrap) : unwrap(data);
    });
  }

  /** The web `Response` with its body unread. Awaiting the promise too reads that body, if nobody has by then. */
  async asResponse(): Promise<Response> {
    this.#pending.preferRaw();
    return (await this.#pending.response).response.toResponse();
  }

  /** The parsed body, the web `Response` and the request's id. */
  async withResponse(): Promise<{ data: WithRequestID<T>; response: Response; request_id: string | null }> {
    const data = await this.parse();
    const { response } = await this.#pending.response;
    return {
      data,
      // Of a download, the parsed body is the response.
      response: data instanceof Response ? data : response.toResponse(),
      request_id: response.header('x-request-id') ?? null,
    };
  }

  /** @internal What was asked, and the response without its body: tracing libraries read it. */
  get responsePromise(): Promise<{ response: Response; options: FinalRequestOptions }> {
    return this.#pending.response.then(({ response, options }) => ({ response: response.toHead(), options }));
  }

  // biome-ignore lint/suspicious/noThenProperty: this is a promise
  override then<A = WithRequestID<T>, B = never>(
    onfulfilled?: ((value: WithRequestID<T>) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.parse().then(onfulfilled, onrejected);
  }

  override catch<B = never>(
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<WithRequestID<T> | B> {
    return this.parse().catch(onrejected);
  }

  override finally(onfinally?: (() => void) | null): Promise<WithRequestID<T>> {
    return this.parse().finally(onfinally);
  }

  /** @internal What awaiting gives: tracing libraries put theirs around it. */
  parse(): Promise<WithRequestID<T>> {
    this.#parsed ??= this.#pending.response.then(this.#parse) as Promise<WithRequestID<T>>;
    return this.#parsed;
  }
}

function ignore(): void {}
