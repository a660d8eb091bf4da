import { APIError, type FinalRequestOptions } from '@oxide/core';
import { PreparedRequest } from '@oxide/core/internal';
import { type BuiltRequest, fromBuiltRequest, toBuiltRequest } from './built-request.ts';
import { addressHooks, authHooks, builderHooks, type HookName, headerHooks } from './hook-names.ts';
import { namesOf, rowsOf, toRecord } from './nullable-headers.ts';
import { OfficialMembers } from './official-members.ts';

/**
 * The client whose subclasses, or whoever patches its prototype, can override what the official one calls: for each
 * attempt `prepareOptions`, `buildRequest` and `prepareRequest`, `buildURL`, `stringifyQuery` and `defaultQuery`,
 * `authHeaders` and what it calls, `validateHeaders`, `getUserAgent`; at the end `makeStatusError`. Where nothing is
 * overridden, none of them runs.
 */
export class HookedClient extends OfficialMembers {
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

  override _prepareRequest(options: FinalRequestOptions): PreparedRequest | Promise<PreparedRequest> {
    const isHooked =
      this.idempotencyHeader !== undefined ||
      this.#overrides(builderHooks) ||
      this.#overrides(headerHooks) ||
      this.#overrides(addressHooks);
    return isHooked ? this.#prepareByHooks(options, 0) : super._prepareRequest(options);
  }

  protected override _failure(error: unknown): unknown {
    if (!this.#overrides(['makeStatusError']) || !(error instanceof APIError)) return error;
    const { status, error: details, headers, message } = error;
    if (status === undefined || headers === undefined || (status >= 200 && status < 300)) return error;
    return this.makeStatusError(
      status,
      details && { error: details },
      details ? undefined : message,
      headers,
    );
  }

  /** For each attempt anew: what hooks add, a signature say, may hold for one alone. */
  async #prepareByHooks(options: FinalRequestOptions, retryCount: number): Promise<PreparedRequest> {
    const isBuilt = this.#overrides(builderHooks);
    const request = isBuilt ? await this.#buildByHooks(options, retryCount) : await this.#assemble(options);
    const { method, origin, path, headers, body } = request;
    return new PreparedRequest(method, origin, path, headers, body, {
      renew: (_, count) => this.#prepareByHooks(options, count),
      refused: () => request.refused(),
    });
  }

  async #buildByHooks(options: FinalRequestOptions, retryCount: number): Promise<PreparedRequest> {
    await this.prepareOptions(options);
    const built = await this.buildRequest(options, { retryCount });
    await this.prepareRequest(built.req, { url: built.url, options });
    return fromBuiltRequest(built);
  }

  async #assemble(options: FinalRequestOptions): Promise<PreparedRequest> {
    const adapted = { ...options };
    if (this.#overrides(['defaultQuery'])) adapted.query = { ...this.defaultQuery(), ...options.query };
    const isGivenHeaders = this.idempotencyHeader !== undefined || this.#overrides(headerHooks);
    if (isGivenHeaders) adapted.headers = await this.#headersByHooks(options);
    const request = await super._prepareRequest(adapted);
    if (isGivenHeaders) this.#validate(request, options);
    if (!this.#overrides(['buildURL', 'stringifyQuery'])) return request;
    return request.withURL(new URL(this.buildURL(options.path, options.query)));
  }

  /** The headers of the call with those of the hooks under them. */
  async #headersByHooks(options: FinalRequestOptions): Promise<FinalRequestOptions['headers']> {
    const rows: [name: string, value: string | null][] = [];
    if (this.#overrides(['getUserAgent'])) rows.push(['user-agent', this.getUserAgent()]);
    if (this.idempotencyHeader !== undefined && options.method !== 'get') {
      options.idempotencyKey ??= this.defaultIdempotencyKey();
      rows.push([this.idempotencyHeader, options.idempotencyKey]);
    }
    if (this.#overrides(authHooks)) {
      const given = await this.authHeaders(options, options.__security ?? { bearerAuth: true });
      // The client's own key stays out.
      rows.push(...Object.entries({ authorization: null, ...toRecord(given) }));
    } else if (this.#lacksKey(options)) rows.push(['authorization', null]);
    const above = new Set([...namesOf(this._options.defaultHeaders), ...namesOf(options.headers)]);
    return [...rows.filter(([name]) => !above.has(name.toLowerCase())), ...rowsOf(options.headers)];
  }

  /** Whether such a request may go is for `validateHeaders` to say. */
  #lacksKey({ __security: security }: FinalRequestOptions): boolean {
    if (security?.adminAPIKeyAuth && this.adminAPIKey !== null) return false;
    if (security && !security.bearerAuth) return true;
    return this.apiKey === null && !this._hasApiKeyProvider();
  }

  #validate(request: PreparedRequest, { headers, __security }: FinalRequestOptions): void {
    const rows = [...rowsOf(this._options.defaultHeaders), ...rowsOf(headers)];
    const nulls = new Set(rows.filter(([, value]) => value === null).map(([name]) => name.toLowerCase()));
    this.validateHeaders({ values: new Headers(request.headers), nulls }, __security ?? { bearerAuth: true });
  }

  #overrides(names: readonly HookName[]): boolean {
    return names.some((name) => this[name] !== HookedClient.prototype[name]);
  }
}
