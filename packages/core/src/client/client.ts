import { exponentialBackoff } from '../backoff/backoff.ts';
import type { ApiKeySetter, ClientOptions } from '../config/client-options.ts';
import { type Config, resolveConfig } from '../config/config.ts';
import { assertInteger } from '../config/validate-options.ts';
import type { Logger, LogLevel } from '../logging/logger.ts';
import type { AbstractPage, PageConstructor } from '../pagination/abstract-page.ts';
import { PagePromise } from '../pagination/page-promise.ts';
import { loadStreams } from '../sse/load-streams.ts';
import { type Fetch, FetchTransport } from '../transport/fetch-transport.ts';
import { sendFollowingRedirects } from '../transport/follow-redirects.ts';
import { composeMiddleware, type Send } from '../transport/middleware.ts';
import { releaseBody } from '../transport/replay-body.ts';
import { globalFetch, type SelectedTransport, selectTransport } from '../transport/select-transport.ts';
import type { RequestHeaders, Transport } from '../transport/transport.ts';
import { addOwnHeaders } from './add-own-headers.ts';
import { APIPromise, type PendingCall } from './api-promise.ts';
import { askForKey } from './ask-for-key.ts';
import { bodyMode } from './body-mode.ts';
import { BoundedWait } from './bounded-wait.ts';
import { buildTarget, type ParsedBase, parseBase, type Target } from './build-url.ts';
import { ConstantHeaders, type KeyHeader } from './constant-headers.ts';
import { describeClient, hideFromInspection } from './describe-client.ts';
import { type EncodeBody, type EncodedBody, encodeBody } from './encode-body.ts';
import { HttpCall } from './http-call.ts';
import { observeAttempts } from './observe-attempts.ts';
import { type CallSettings, PreparedRequest } from './prepared-request.ts';
import { RenewableKey } from './renewable-key.ts';
import type { FinalRequestOptions, RequestOptions } from './request-options.ts';
import { resolveLimits } from './resolve-limits.ts';
import type { APIResponseProps } from './response-props.ts';

type MaybePromise<T> = T | Promise<T>;
type Method = FinalRequestOptions['method'];

const backoff = /* @__PURE__ */ exponentialBackoff();
const NO_HEADERS: RequestHeaders = {};

/**
 * Sends requests to the API. Resources are made with one: `new Responses(client)`.
 *
 * @throws OpenAIError from the constructor when an option can't work, such as a missing API key
 */
export class Client {
  /** The key, or the one that the `apiKey` function gave last. */
  apiKey: string | null;
  adminAPIKey: string | null;
  organization: string | null;
  project: string | null;
  webhookSecret: string | null;
  baseURL: string;
  timeout: number;
  maxRetries: number;
  logger: Logger;
  logLevel: LogLevel;
  /** What the client was made with. */
  readonly _options: ClientOptions;

  readonly #config: Config;
  readonly #selected: SelectedTransport;
  #send: Send;
  readonly #bearerHeaders = new ConstantHeaders();
  readonly #adminHeaders = new ConstantHeaders();
  #base: ParsedBase;

  constructor(options: ClientOptions = {}) {
    const config = resolveConfig(options);
    this._options = options;
    // Not on the prototype: that effect of the module would keep this class in every bundle that has another part of core.
    hideFromInspection(this);
    this.#config = config;
    this.apiKey = typeof config.apiKey === 'string' ? config.apiKey : null;
    this.adminAPIKey = config.adminAPIKey;
    this.organization = config.organization;
    this.project = config.project;
    this.webhookSecret = config.webhookSecret;
    this.baseURL = config.baseURL;
    this.timeout = config.timeout;
    this.maxRetries = config.maxRetries;
    this.logger = config.logger;
    this.logLevel = config.logLevel;
    this.#base = parseBase(config.baseURL);
    this.#selected = selectTransport(options, {
      connectTimeoutMs: config.connectTimeoutMs,
      http2: options.http2 ?? false,
    });
    this.#send = this.#composeSend(this.#selected);
  }

  /** For logs: without credentials. */
  toJSON(): Record<string, unknown> {
    return describeClient(this);
  }

  /** A client with the same options but for these. It shares the retry budget, unless it goes to another address. */
  withOptions(options: Partial<ClientOptions>): this {
    const {
      adminAPIKey,
      organization,
      project,
      webhookSecret,
      baseURL,
      timeout,
      maxRetries,
      logger,
      logLevel,
    } = this;
    const { retryBudget, apiKey } = this.#config;
    const own = {
      apiKey: typeof apiKey === 'function' ? apiKey : this.apiKey,
      adminAPIKey,
      organization,
      project,
      webhookSecret,
      baseURL,
      timeout,
      maxRetries,
      logger,
      logLevel,
    };
    const ClientClass = this.constructor as new (options: ClientOptions) => this;
    const budget = (options.baseURL ? retryBudget?.renewed() : retryBudget) ?? false;
    return new ClientClass({ ...this._options, ...own, retryBudget: budget, ...options } as ClientOptions);
  }

  /** Sends a GET to a path below the base URL, for what the resources don't cover; JSON is parsed. */
  get<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#methodRequest('get', path, options);
  }

  /** Sends a POST; an object as `body` goes as JSON, bytes, streams and forms as they are. */
  post<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#methodRequest('post', path, options);
  }

  /** Sends a PATCH, otherwise as `post`. */
  patch<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#methodRequest('patch', path, options);
  }

  /** Sends a PUT, otherwise as `post`. */
  put<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#methodRequest('put', path, options);
  }

  /** Sends a DELETE, otherwise as `get`. */
  delete<T>(path: string, options?: MaybePromise<RequestOptions>): APIPromise<T> {
    return this.#methodRequest('delete', path, options);
  }

  /** Sends any request; the methods of the resources end here. */
  request<T>(options: MaybePromise<FinalRequestOptions>): APIPromise<T> {
    return new APIPromise<T>(this.#start(options));
  }

  /** A list of the API whose pages are fetched as they are read. */
  getAPIList<Item, PageClass extends AbstractPage<Item>>(
    path: string,
    Page: PageConstructor<Item, PageClass>,
    options?: MaybePromise<RequestOptions & { method?: Method }>,
  ): PagePromise<PageClass, Item> {
    const withMethod =
      options instanceof Promise
        ? options.then((settled) => listOptions(path, settled))
        : listOptions(path, options);
    return this.requestAPIList(Page, withMethod);
  }

  /** The same for options that hold the whole address. */
  requestAPIList<Item, PageClass extends AbstractPage<Item>>(
    Page: PageConstructor<Item, PageClass>,
    options: MaybePromise<FinalRequestOptions>,
  ): PagePromise<PageClass, Item> {
    return new PagePromise<PageClass, Item>(this, this.#start(options), Page);
  }

  #methodRequest<T>(
    method: Method,
    path: string,
    options: MaybePromise<RequestOptions> | undefined,
  ): APIPromise<T> {
    const addressed = (settled?: RequestOptions) => ({ ...settled, method, path });
    return this.request(options instanceof Promise ? options.then(addressed) : addressed(options));
  }

  #start(options: MaybePromise<FinalRequestOptions>): PendingCall {
    let call: HttpCall | undefined;
    let raw = false;
    const startedAt = performance.now();
    const run = async (): Promise<APIResponseProps> => {
      try {
        const settled = options instanceof Promise ? await options : options;
        // On the way while the request is: whoever reads the reply hears of a failure.
        if (settled.stream) loadStreams().catch(ignore);
        // Awaited also when it is no promise: a call that is stopped in the same turn is not sent.
        call = this.#createCall(await this._prepareRequest(settled), settled);
        if (raw) call.preferRaw();
        return { response: await call.run(startedAt), options: settled, call };
      } catch (error) {
        throw this._failure(error);
      }
    };
    return {
      response: run(),
      preferRaw() {
        raw = true;
        call?.preferRaw();
      },
    };
  }

  /** @internal The path that the request is sent to, below the base URL's `prefix`. For clients of other clouds. */
  protected _address(options: FinalRequestOptions, _prefix: string): string {
    return options.path;
  }

  /** @internal The header that carries the API key. For clients of other clouds. */
  protected _keyHeader(): KeyHeader {
    return 'authorization';
  }

  /** @internal From now on requests are sent by this function. For clients whose `fetch` can be replaced. */
  protected _sendBy(fetch: Fetch): void {
    this.#send = this.#composeSend({ transport: new FetchTransport(fetch, this._options.fetchOptions) });
  }

  /** @internal What a call throws that failed with this. For clients with errors of their own. */
  protected _failure(error: unknown): unknown {
    return error;
  }

  #createCall(request: PreparedRequest, options: FinalRequestOptions): HttpCall {
    try {
      return new HttpCall(request, this._callSettings(options), bodyMode(options));
    } catch (error) {
      releaseBody(request.body);
      throw error;
    }
  }

  /**
   * @internal What is sent for the options; no promise when neither key nor body has to be waited for. For clients
   * with hooks of their own, and for sockets.
   */
  _prepareRequest(options: FinalRequestOptions): MaybePromise<PreparedRequest> {
    // Before anything is awaited: what the caller does to the object afterwards is for the next call.
    const encoded = encodeBody(options);
    const key = this.#key(options);
    if (typeof encoded === 'function' || typeof key === 'function')
      return this.#assembleLater(options, key, encoded);
    try {
      return this.#assemble(options, this.#target(options), key, encoded);
    } catch (error) {
      releaseBody(encoded.body);
      throw error;
    }
  }

  /** Where key or body have to be waited for: until the caller's signal aborts, or a time limit is over. */
  async #assembleLater(
    options: FinalRequestOptions,
    key: string | ApiKeySetter | null,
    encoded: EncodedBody | EncodeBody,
  ): Promise<PreparedRequest> {
    const wait = new BoundedWait(this.#signal(options));
    const encoding = typeof encoded === 'function' ? encoded(wait) : Promise.resolve(encoded);
    // Should something else fail first, nobody waits for it.
    encoding.catch(ignore);
    try {
      let token = key;
      const missing = () => (typeof token === 'function' ? 'no API key' : 'no body that is ready');
      wait.limit(resolveLimits(options, this.timeout, this.#config), missing);
      const target = this.#target(options);
      if (typeof token === 'function')
        token = target.trusted ? await wait.until(() => this.#askForKey(key as ApiKeySetter)) : null;
      return this.#assemble(options, target, token, await wait.until(() => encoding));
    } catch (error) {
      wait.cancel(error);
      encoding.then(({ body }) => releaseBody(body), ignore);
      throw error;
    } finally {
      wait.end();
    }
  }

  #assemble(
    options: FinalRequestOptions,
    target: Target,
    key: string | null,
    { body, contentType }: EncodedBody,
  ): PreparedRequest {
    const token = target.trusted ? key : null;
    const headers = this.#headers(options, target, token, contentType);
    const renewal = token === null ? undefined : this.#renewableKey(options, token);
    const method = options.method.toUpperCase();
    return new PreparedRequest(method, target.origin, target.path, headers, body, renewal);
  }

  #target(options: FinalRequestOptions): Target {
    if (this.#base.text !== this.baseURL) this.#base = parseBase(this.baseURL);
    const path = this._address(options, this.#base.prefix);
    return buildTarget(this.#base, path, this._options.defaultQuery, options.query);
  }

  /** The key for the operation, or what gives it; null when there is none. */
  #key(options: FinalRequestOptions): string | ApiKeySetter | null {
    if (this.#takesAdminKey(options)) return this.adminAPIKey;
    if (options.__security && !options.__security.bearerAuth) return null;
    const { apiKey } = this.#config;
    return typeof apiKey === 'function' ? apiKey : this.apiKey;
  }

  #takesAdminKey({ __security: security }: FinalRequestOptions): boolean {
    return security?.adminAPIKeyAuth === true && this.adminAPIKey !== null;
  }

  #renewableKey(options: FinalRequestOptions, token: string): RenewableKey | undefined {
    const { apiKey } = this.#config;
    if (typeof apiKey !== 'function' || this.#takesAdminKey(options)) return undefined;
    return new RenewableKey(this._keyHeader(), token, apiKey, () => this.#askForKey(apiKey));
  }

  async #askForKey(setter: ApiKeySetter): Promise<string> {
    this.apiKey = await askForKey('apiKey', setter);
    return this.apiKey;
  }

  #headers(
    options: FinalRequestOptions,
    target: Target,
    token: string | null,
    contentType: string | undefined,
  ): RequestHeaders {
    const cache = options.__security?.adminAPIKeyAuth ? this.#adminHeaders : this.#bearerHeaders;
    const { organization, project } = this;
    const { environmentHeaders, defaultHeaders } = this.#config;
    const inputs = {
      token,
      keyHeader: this.#takesAdminKey(options) ? 'authorization' : this._keyHeader(),
      organization,
      project,
      environmentHeaders,
      defaultHeaders,
      // `fetch` asks for the encodings that it can decode.
      requestHeaders: options.fetchOptions ? NO_HEADERS : this.#selected.requestHeaders,
    };
    const constant = cache.get(inputs, options.stream ? 'stream' : 'plain', contentType);
    return addOwnHeaders(constant, options, target, token, defaultHeaders);
  }

  /** @internal How it is sent. */
  _callSettings(options: FinalRequestOptions): CallSettings {
    const { maxRetryAfterMs, retryBudget } = this.#config;
    const maxRetries = options.maxRetries ?? this.maxRetries;
    assertInteger('maxRetries', maxRetries, 0);
    return {
      send: this.#sendOf(options),
      limits: resolveLimits(options, this.timeout, this.#config),
      maxRetries,
      maxRetryAfterMs,
      backoff,
      retryBudget,
      signal: this.#signal(options),
      observe: observeAttempts(this._options.hooks, this.logger, this.logLevel),
    };
  }

  #signal({ signal, fetchOptions }: FinalRequestOptions): AbortSignal | null | undefined {
    return signal ?? fetchOptions?.signal ?? this._options.fetchOptions?.signal;
  }

  #composeSend({ transport }: Pick<SelectedTransport, 'transport'>): Send {
    return composeMiddleware(this._options.middleware ?? [], (request) =>
      sendFollowingRedirects(transport, request),
    );
  }

  #sendOf({ __transport: transport, fetchOptions }: FinalRequestOptions): Send {
    if (transport) return this.#composeSend({ transport });
    return fetchOptions ? this.#fetchSend(fetchOptions) : this.#send;
  }

  /** @internal What sends requests, without middleware. For resources that send otherwise, and fall back. */
  get _transport(): Transport {
    return this.#selected.transport;
  }

  #fetchSend(fetchOptions: RequestInit): Send {
    const { fetch = globalFetch, fetchOptions: clientOptions } = this._options;
    return this.#composeSend({ transport: new FetchTransport(fetch, { ...clientOptions, ...fetchOptions }) });
  }
}

function listOptions(
  path: string,
  options: (RequestOptions & { method?: Method }) | undefined,
): FinalRequestOptions {
  return { method: 'get', ...options, path };
}

function ignore(): void {}
