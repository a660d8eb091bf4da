import type { Hooks } from '../client/hooks.ts';
import type { HeadersLike } from '../client/merge-headers.ts';
import type { Logger, LogLevel } from '../logging/logger.ts';
import type { RetryBudgetOptions } from '../policy/retry-budget.ts';
import type { Fetch } from '../transport/fetch-transport.ts';
import type { Middleware } from '../transport/middleware.ts';
import type { Transport } from '../transport/transport.ts';

/** Gives the API key of one request; called for each, retries included, so that short-lived keys can be renewed. */
export interface ApiKeySetter {
  (): Promise<string>;
  /**
   * For functions that keep a key: told of one that the server refused with 401. The request is then sent once
   * more, beside its retries, with the key that the function gives next.
   */
  discard?(key: string): void;
}

/** How a client sends. Every option can be left out; what is unset comes from the environment or the default. */
export interface ClientOptions {
  /** Key of a project, or a function that gives one. @default process.env.OPENAI_API_KEY */
  apiKey?: string | ApiKeySetter | null | undefined;
  /** Key for the administration endpoints. @default process.env.OPENAI_ADMIN_KEY */
  adminAPIKey?: string | null | undefined;
  /** Organization that is charged, for keys with several. @default process.env.OPENAI_ORG_ID */
  organization?: string | null | undefined;
  /** Project that is charged, for keys with several. @default process.env.OPENAI_PROJECT_ID */
  project?: string | null | undefined;
  /** Secret that webhook signatures are checked with. @default process.env.OPENAI_WEBHOOK_SECRET */
  webhookSecret?: string | null | undefined;
  /** Address that the paths are appended to. @default process.env.OPENAI_BASE_URL, else https://api.openai.com/v1 */
  baseURL?: string | null | undefined;

  /**
   * Milliseconds that one attempt may take: until the end of the body, or until the response starts when it
   * is streamed or binary. A call with retries can take longer: see `totalTimeoutMs`. @default 600000
   */
  timeout?: number | undefined;
  /** Milliseconds until a connection must stand. Does not apply to `fetch`. @default 10000 */
  connectTimeoutMs?: number | undefined;
  /** Milliseconds between the start of a streamed response and its first event. @default 600000 */
  firstEventTimeoutMs?: number | undefined;
  /** Milliseconds between two events of a stream; comments and keep-alives don't count. @default 600000 */
  idleTimeoutMs?: number | undefined;
  /** Milliseconds for a whole call with its retries, and for a stream until its end. @default none */
  totalTimeoutMs?: number | undefined;

  /** Tries after the first one: for connection errors and statuses 408, 409, 429 and from 500. @default 2 */
  maxRetries?: number | undefined;
  /** Longest wait that a server may ask for, in milliseconds; a longer one fails at once. @default 60000 */
  maxRetryAfterMs?: number | undefined;
  /** Keeps a failing server from being stormed by everybody's retries; `false` turns it off. */
  retryBudget?: RetryBudgetOptions | false | undefined;

  /** Headers of every request; `null` removes one that the client sends by itself. */
  defaultHeaders?: HeadersLike | undefined;
  /** Query parameters of every request. */
  defaultQuery?: Record<string, string | undefined> | undefined;

  /** Functions around every attempt, the first one outermost. */
  middleware?: readonly Middleware[] | undefined;
  /** Told what happens; can't change it. */
  hooks?: Hooks | undefined;

  /** Sends by this function in place of the runtime's transport. */
  fetch?: Fetch | undefined;
  /** Passed to each `fetch`; `dispatcher` alone (an undici dispatcher) keeps the fast path on Node. */
  fetchOptions?: (RequestInit & { dispatcher?: object }) | undefined;
  /**
   * Sends by this object; for tests and exotic runtimes. `'websocket'` sends what has a WebSocket over that, on
   * connections that all clients share: `responses.create` and what stands on it. The rest goes over HTTP.
   */
  transport?: Transport | 'websocket' | undefined;
  /**
   * Speak HTTP/2 to servers that offer it: calls share a connection, of which many at once would otherwise open one
   * each. Undici only. @default false: once connections stand, HTTP/1.1 costs less CPU per call
   */
  http2?: boolean | undefined;

  /** Where log lines go. @default console */
  logger?: Logger | undefined;
  /** @default process.env.OPENAI_LOG, else 'warn' */
  logLevel?: LogLevel | undefined;

  /**
   * Allows a browser to use the client. Whoever can open the page can then take the key: only for keys that
   * are meant for it. @default false
   */
  dangerouslyAllowBrowser?: boolean | undefined;
}
