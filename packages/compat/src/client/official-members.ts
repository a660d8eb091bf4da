import { OpenAI } from '@oxide/all';
import type { APIError, ClientOptions, FinalRequestOptions } from '@oxide/core';
import {
  askForKey,
  buildTarget,
  createStatusError,
  credential,
  mergeHeaders,
  parseBase,
  readEnvironmentHeaders,
  stringifyQuery,
} from '@oxide/core/internal';
import { VERSION } from '../version.ts';
import { fetchWithin } from './fetch-within.ts';
import { type NullableHeaders, nullableHeaders, rowsOf } from './nullable-headers.ts';

/** Which keys an operation takes. */
export interface SecuritySchemes {
  bearerAuth?: boolean;
  adminAPIKeyAuth?: boolean;
}

type Fetch = NonNullable<ClientOptions['fetch']>;

const OFFICIAL_BASE_URL = 'https://api.openai.com/v1';

/** The members that subclasses and libraries know from the official client, as it has them by itself. */
export class OfficialMembers extends OpenAI {
  /** The function that was passed, or the runtime's own; requests are sent by one that is put in its place. */
  declare fetch: Fetch;
  fetchOptions: ClientOptions['fetchOptions'] = this._options.fetchOptions;

  protected defaultQuery(): Record<string, string | undefined> | undefined {
    return this._options.defaultQuery;
  }

  /**
   * The address of a request.
   *
   * @param defaultBaseURL in place of the API's own address, unless the client has another one
   */
  buildURL(path: string, query?: object | null, defaultBaseURL?: string): string {
    const base = (this.baseURL === OFFICIAL_BASE_URL && defaultBaseURL) || this.baseURL;
    const target = buildTarget(parseBase(base), path, this.defaultQuery(), query ?? undefined);
    const address = target.origin + target.path;
    if (this.stringifyQuery === OfficialMembers.prototype.stringifyQuery) return address;
    const url = new URL(buildTarget(parseBase(base), path, undefined, undefined).path, target.origin);
    url.search = this.stringifyQuery({
      ...Object.fromEntries(url.searchParams),
      ...this.defaultQuery(),
      ...query,
    });
    return url.href;
  }

  protected stringifyQuery(query: object): string {
    return stringifyQuery(query);
  }

  getUserAgent(): string {
    return `${this.constructor.name}/JS ${VERSION}`;
  }

  /** Where a subclass names it, the header that carries a key of its own for each call that writes. */
  declare protected idempotencyHeader?: string;

  protected defaultIdempotencyKey(): string {
    return `stainless-node-retry-${crypto.randomUUID()}`;
  }

  /** @throws Error when the headers carry no key, and none was taken away on purpose */
  protected validateHeaders({ values, nulls }: NullableHeaders, _schemes?: SecuritySchemes): void {
    const isSettled = (name: string): boolean => Boolean(values.get(name)) || nulls.has(name);
    if (isSettled('authorization') || isSettled('api-key')) return;
    throw new Error('The request has no key: pass `apiKey` or `adminAPIKey`, or set the header to null.');
  }

  /** The headers that carry the key of an operation. */
  protected async authHeaders(
    options: FinalRequestOptions,
    schemes: SecuritySchemes = { bearerAuth: true, adminAPIKeyAuth: true },
  ): Promise<NullableHeaders | undefined> {
    const bearer = schemes.bearerAuth ? await this.bearerAuth(options) : undefined;
    const admin = schemes.adminAPIKeyAuth ? await this.adminAPIKeyAuth(options) : undefined;
    return nullableHeaders({
      ...Object.fromEntries(bearer?.values ?? []),
      ...Object.fromEntries(admin?.values ?? []),
    });
  }

  protected async bearerAuth(_options: FinalRequestOptions): Promise<NullableHeaders | undefined> {
    await this._callApiKey();
    if (this.apiKey === null) return undefined;
    const header = this._keyHeader();
    return nullableHeaders({ [header]: credential(header, this.apiKey) });
  }

  protected async adminAPIKeyAuth(_options: FinalRequestOptions): Promise<NullableHeaders | undefined> {
    const { adminAPIKey } = this;
    return adminAPIKey === null
      ? undefined
      : nullableHeaders({ authorization: credential('authorization', adminAPIKey) });
  }

  /** Whether the key comes from a function. */
  _hasApiKeyProvider(): boolean {
    return typeof this._options.apiKey === 'function';
  }

  /**
   * Asks the function for the key, and keeps it. Resolves to whether there is such a function.
   *
   * @param capture told the key of this very call; the client's may be another one by then
   */
  async _callApiKey(capture?: (apiKey: string | null) => void): Promise<boolean> {
    const { apiKey } = this._options;
    const isAsked = typeof apiKey === 'function';
    if (isAsked) {
      const key = await askForKey('apiKey', apiKey);
      this.apiKey = key;
      capture?.(key);
    } else capture?.(this.apiKey);
    return isAsked;
  }

  /**
   * The headers of the handshake of a WebSocket.
   *
   * @param removedHeaders told the names of those that the options take away
   */
  _buildWebSocketHeaders(
    authHeaders: Record<string, string>,
    removedHeaders?: Set<string>,
  ): Record<string, string> {
    const headers: Record<string, string> = {};
    mergeHeaders(headers, {
      'user-agent': this.getUserAgent(),
      'openai-organization': this.organization ?? undefined,
      'openai-project': this.project ?? undefined,
    });
    mergeHeaders(headers, authHeaders);
    mergeHeaders(headers, readEnvironmentHeaders());
    mergeHeaders(headers, this._options.defaultHeaders);
    for (const [name, value] of rowsOf(this._options.defaultHeaders))
      if (value === null) removedHeaders?.add(name.toLowerCase());
    return headers;
  }

  /** The error class for a status. */
  protected makeStatusError(
    status: number,
    error: object | undefined,
    message: string | undefined,
    headers: Headers,
  ): APIError {
    return createStatusError(status, error as Record<string, unknown> | undefined, message, headers);
  }

  /** Sends by `fetchWithTimeout`. */
  protected async fetchWithAuth(
    url: string | URL | Request,
    init: RequestInit,
    timeout: number,
    controller: AbortController,
    _schemes?: SecuritySchemes,
  ): Promise<Response> {
    return this.fetchWithTimeout(url, init, timeout, controller);
  }

  /** Sends by `fetch`; gives up when no response has started after so many milliseconds. */
  async fetchWithTimeout(
    url: string | URL | Request,
    init: RequestInit | undefined,
    ms: number,
    controller: AbortController,
  ): Promise<Response> {
    return fetchWithin(ms, this.fetch, url, init, controller);
  }
}
