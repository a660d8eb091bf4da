import type { APIPromise, FinalRequestOptions } from '@oxide/core';
import { type IdentityOptions as ClientOptions, resolveIdentity } from '@oxide/core/auth';
import { PreparedRequest } from '@oxide/core/internal';
import { type BuiltRequest, fromBuiltRequest, toBuiltRequest } from './built-request.ts';
import { namesOf, rowsOf, toRecord } from './nullable-headers.ts';
import { OfficialMembers } from './official-members.ts';

type HookName =
  | 'prepareOptions'
  | 'buildURL'
  | 'defaultQuery'
  | 'authHeaders'
  | 'bearerAuth'
  | 'adminAPIKeyAuth'
  | 'buildRequest'
  | 'prepareRequest';

const brand: unique symbol = Symbol.for('@oxide/compat/client') as never;

/**
 * The client whose subclasses, or whoever patches its prototype, can override what the official one calls for each
 * request: `prepareOptions`, `buildURL`, `defaultQuery`, `authHeaders` and what it calls, `buildRequest`,
 * `prepareRequest`, `fetchWithTimeout`. Where nothing is overridden, none of them runs.
 */
export class CompatClient extends OfficialMembers {
  declare readonly _options: ClientOptions;

  readonly #givenFetch: ClientOptions['fetch'];

  constructor(options: ClientOptions = {}) {
    const isHooked = new.target.prototype.fetchWithTimeout !== OfficialMembers.prototype.fetchWithTimeout;
    super({
      ...resolveIdentity(options),
      ...(isHooked && { fetch: (url, init) => sendBy(this!, url, init) }),
    });
    this.#givenFetch = options.fetch;
    if (isHooked) this.fetch = options.fetch ?? globalThis.fetch;
    const { apiKey, adminAPIKey, organization, project, webhookSecret, baseURL } = this;
    // Libraries read there what the client sends with, also when it comes from the environment.
    const own = { adminAPIKey, organization, project, webhookSecret, baseURL };
    Object.assign(this._options, own, { apiKey: this._options.apiKey ?? apiKey });
  }

  static {
    Object.defineProperty(CompatClient.prototype, brand, { value: true });
  }

  /** Also holds for a client of the other module format, or of another copy of this package. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    if (Function.prototype[Symbol.hasInstance].call(this, value)) return true;
    // A subclass says more than the brand.
    return Object.hasOwn(this, 'OpenAI') && typeof value === 'object' && value !== null && brand in value;
  }

  override withOptions(options: Partial<ClientOptions>): this {
    // The hook belongs to this client.
    return super.withOptions({ fetch: this.#givenFetch, ...options });
  }

  /** @param remainingRetries in place of the option `maxRetries` */
  override request<T>(
    options: FinalRequestOptions | Promise<FinalRequestOptions>,
    remainingRetries?: number | null,
  ): APIPromise<T> {
    if (remainingRetries === undefined || remainingRetries === null) return super.request(options);
    const limit = (settled: FinalRequestOptions) => ({ ...settled, maxRetries: remainingRetries });
    return super.request(options instanceof Promise ? options.then(limit) : limit(options));
  }

  /** May change the options of a request before it is built. */
  protected async prepareOptions(_options: FinalRequestOptions): Promise<void> {}

  /** May change a request before it is sent. */
  protected async prepareRequest(
    _request: BuiltRequest['req'],
    _context: { url: string; options: FinalRequestOptions },
  ): Promise<void> {}

  /** What `fetch` is given for the options. */
  async buildRequest(
    options: FinalRequestOptions,
    { retryCount = 0 }: { retryCount?: number } = {},
  ): Promise<BuiltRequest> {
    const built = toBuiltRequest(await this.#assemble(options), options.timeout ?? this.timeout, {
      ...this._options.fetchOptions,
      ...options.fetchOptions,
      ...(options.signal && { signal: options.signal }),
    });
    if (retryCount > 0) built.req.headers.set('x-stainless-retry-count', String(retryCount));
    return built;
  }

  override _prepareRequest(options: FinalRequestOptions): Promise<PreparedRequest> {
    const isBuilt = this.#overrides('prepareOptions', 'buildRequest', 'prepareRequest');
    return isBuilt ? this.#prepareByHooks(options) : this.#assemble(options);
  }

  async #prepareByHooks(options: FinalRequestOptions): Promise<PreparedRequest> {
    await this.prepareOptions(options);
    const built = await this.buildRequest(options);
    await this.prepareRequest(built.req, { url: built.url, options });
    return fromBuiltRequest(built);
  }

  #assemble(options: FinalRequestOptions): Promise<PreparedRequest> {
    const isAdapted = this.#overrides(
      'buildURL',
      'defaultQuery',
      'authHeaders',
      'bearerAuth',
      'adminAPIKeyAuth',
    );
    return isAdapted ? this.#assembleByHooks(options) : super._prepareRequest(options);
  }

  async #assembleByHooks(options: FinalRequestOptions): Promise<PreparedRequest> {
    const adapted = { ...options };
    if (this.#overrides('defaultQuery')) adapted.query = { ...this.defaultQuery(), ...options.query };
    if (this.#overrides('authHeaders', 'bearerAuth', 'adminAPIKeyAuth'))
      adapted.headers = await this.#authorized(options);
    const request = await super._prepareRequest(adapted);
    if (!this.#overrides('buildURL')) return request;
    const { origin, pathname, search } = new URL(this.buildURL(options.path, options.query));
    return new PreparedRequest(request.method, origin, pathname + search, request.headers, request.body);
  }

  /** The headers of the call with those of the hook under them; the client's own key stays out. */
  async #authorized(options: FinalRequestOptions): Promise<FinalRequestOptions['headers']> {
    const headers = await this.authHeaders(options, options.__security ?? { bearerAuth: true });
    const above = new Set([...namesOf(this._options.defaultHeaders), ...namesOf(options.headers)]);
    const auth = Object.entries({ authorization: null, ...toRecord(headers) });
    return [...auth.filter(([name]) => !above.has(name)), ...rowsOf(options.headers)];
  }

  #overrides(...names: HookName[]): boolean {
    return names.some((name) => this[name] !== CompatClient.prototype[name]);
  }
}

function sendBy(client: CompatClient, url: string | URL | Request, init?: RequestInit): Promise<Response> {
  return client.fetchWithTimeout(url, init, client.timeout, new AbortController());
}
