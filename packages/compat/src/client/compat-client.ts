import {
  type APIPromise,
  ConversationCursorPage,
  CursorPage,
  type FinalRequestOptions,
  NextCursorPage,
  Page,
} from '@oxide/core';
import { resolveIdentity } from '@oxide/core/auth';
import type { ClientOptions } from './client-options.ts';
import { resolveResidency } from './data-residency.ts';
import { sendHooks } from './hook-names.ts';
import { HookedClient } from './hooked-client.ts';

const brand: unique symbol = Symbol.for('@oxide/compat/client') as never;

/** The client as the official package has it: its statics, `instanceof` across module formats, its options. */
export class CompatClient extends HookedClient {
  declare readonly _options: ClientOptions;

  readonly #givenFetch: ClientOptions['fetch'];

  constructor(options: ClientOptions = {}) {
    const { prototype } = new.target;
    const isHooked = sendHooks.some((name) => prototype[name] !== HookedClient.prototype[name]);
    super({
      ...resolveIdentity(resolveResidency(options)),
      ...(isHooked && { fetch: (url, init) => sendBy(this!, url, init) }),
    });
    this.#givenFetch = options.fetch;
    if (isHooked) this.fetch = options.fetch ?? globalThis.fetch;
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
    if (remainingRetries === undefined || remainingRetries === null) return super.request(options);
    const limit = (settled: FinalRequestOptions) => ({ ...settled, maxRetries: remainingRetries });
    return super.request(options instanceof Promise ? options.then(limit) : limit(options));
  }
}

function sendBy(client: CompatClient, url: string | URL | Request, init?: RequestInit): Promise<Response> {
  const sent = { ...init, headers: new Headers(init?.headers) };
  // biome-ignore lint/complexity/useLiteralKeys: so a protected member can be called
  return client['fetchWithAuth'](url, sent, client.timeout, new AbortController(), { bearerAuth: true });
}
