import {
  type AbstractPage,
  type APIPromise,
  ConversationCursorPage,
  CursorPage,
  type FinalRequestOptions,
  NextCursorPage,
  Page,
  type PagePromise,
} from '@oxide/core';
import { resolveIdentity } from '@oxide/core/auth';
import { type PageConstructor, replacedFetch } from '@oxide/core/internal';
import type { ClientOptions } from './client-options.ts';
import { resolveResidency } from './data-residency.ts';
import { sendHooks } from './hook-names.ts';
import { HookedClient } from './hooked-client.ts';
import { ownFetch, ownResources } from './own-properties.ts';

const brand: unique symbol = Symbol.for('@oxide/compat/client') as never;

/** The client as the official package has it: its statics, `instanceof` across module formats, its options. */
export class CompatClient extends HookedClient {
  declare readonly _options: ClientOptions;

  /** The caller's, or what was put in its place. */
  #givenFetch: ClientOptions['fetch'];

  constructor(options: ClientOptions = {}) {
    const { prototype } = new.target;
    const isHooked = sendHooks.some((name) => prototype[name] !== HookedClient.prototype[name]);
    const replaced = options.fetch ? undefined : replacedFetch();
    super({
      ...withRetryCount(resolveIdentity(resolveResidency(options))),
      ...(replaced && { fetch: replaced }),
      ...(isHooked && { fetch: (url, init) => sendBy(this!, url, init) }),
    });
    this.#givenFetch = options.fetch;
    ownResources(this);
    ownFetch(this, options.fetch ?? globalThis.fetch, (fetch) => {
      this.#givenFetch = fetch;
      if (!isHooked) this._sendBy((url, init) => this.fetch(url, init));
    });
    const { apiKey, adminAPIKey, organization, project, webhookSecret, baseURL } = this;
    // Libraries read there what the client sends with, also when it comes from the environment.
    const own = { adminAPIKey, organization, project, webhookSecret, baseURL };
    Object.assign(this._options, own, { apiKey: this._options.apiKey ?? apiKey });
  }

  static Page: typeof Page = Page;
  static CursorPage: typeof CursorPage = CursorPage;
  static ConversationCursorPage: typeof ConversationCursorPage = ConversationCursorPage;
  static NextCursorPage: typeof NextCursorPage = NextCursorPage;

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
    return super.withOptions({ fetch: this.#givenFetch, ...resolveResidency(options) });
  }

  /** @param remainingRetries in place of the option `maxRetries` */
  override request<T>(
    options: FinalRequestOptions | Promise<FinalRequestOptions>,
    remainingRetries?: number | null,
  ): APIPromise<T> {
    const settle = (given: FinalRequestOptions) =>
      withRetryCount(remainingRetries == null ? given : { ...given, maxRetries: remainingRetries });
    return super.request(options instanceof Promise ? options.then(settle) : settle(options));
  }

  override requestAPIList<Item, PageClass extends AbstractPage<Item>>(
    PageClass: PageConstructor<Item, PageClass>,
    options: FinalRequestOptions | Promise<FinalRequestOptions>,
  ): PagePromise<PageClass, Item> {
    const settled = options instanceof Promise ? options.then(withRetryCount) : withRetryCount(options);
    return super.requestAPIList(PageClass, settled);
  }
}

/** A count of retries that is none is the default, as in the official client. */
function withRetryCount<Options extends { maxRetries?: number | undefined }>(options: Options): Options {
  const { maxRetries } = options;
  if (maxRetries == null || (Number.isSafeInteger(maxRetries) && maxRetries >= 0)) return options;
  return { ...options, maxRetries: 2 };
}

function sendBy(client: CompatClient, url: string | URL | Request, init?: RequestInit): Promise<Response> {
  // As the official client builds them: what overrides the hooks may take it for granted.
  const method = init?.method?.toLowerCase() ?? 'get';
  const sent = { ...init, method, headers: new Headers(init?.headers) };
  // biome-ignore lint/complexity/useLiteralKeys: so a protected member can be called
  return client['fetchWithAuth'](url, sent, client.timeout, new AbortController(), { bearerAuth: true });
}
