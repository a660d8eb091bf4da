import type { HeadersLike } from '../client/merge-headers.ts';
import { mergeHeaders } from '../client/merge-headers.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { type Logger, type LogLevel, resolveLogLevel } from '../logging/logger.ts';
import { RetryBudget, type RetryBudgetOptions } from '../policy/retry-budget.ts';
import type { ApiKeySetter, ClientOptions } from './client-options.ts';
import { readEnv } from './environment.ts';
import { isBrowser } from './runtime.ts';
import {
  assertDuration,
  assertInteger,
  assertKey,
  assertNotNegative,
  parseBaseURL,
} from './validate-options.ts';

export const DEFAULT_BASE_URL = 'https://api.openai.com/v1';
export const DEFAULT_TIMEOUT_MS = 600_000;
export const DEFAULT_CONNECT_TIMEOUT_MS = 10_000;
const DEFAULT_MAX_RETRY_AFTER_MS = 60_000;
export const DEFAULT_MAX_RETRIES = 2;

/** The options of a client with the environment and the defaults filled in, checked. */
export interface Config {
  readonly apiKey: string | ApiKeySetter | null;
  readonly adminAPIKey: string | null;
  readonly organization: string | null;
  readonly project: string | null;
  readonly webhookSecret: string | null;
  readonly baseURL: string;
  readonly timeout: number;
  readonly connectTimeoutMs: number;
  readonly firstEventTimeoutMs: number;
  readonly idleTimeoutMs: number;
  readonly totalTimeoutMs: number;
  readonly maxRetries: number;
  readonly maxRetryAfterMs: number;
  readonly retryBudget: RetryBudget | undefined;
  readonly environmentHeaders: Readonly<Record<string, string>>;
  readonly defaultHeaders: HeadersLike;
  readonly logger: Logger;
  readonly logLevel: LogLevel;
}

/** @throws OpenAIError when an option can't work: nothing has been sent then */
export function resolveConfig(options: ClientOptions): Config {
  // An empty key is none: a `Bearer` without one only brings a 401.
  const apiKey = fallback(options.apiKey, 'OPENAI_API_KEY') || null;
  const adminAPIKey = fallback(options.adminAPIKey, 'OPENAI_ADMIN_KEY') || null;
  assertCredentials(apiKey, adminAPIKey, options.dangerouslyAllowBrowser ?? false);
  const baseURL = options.baseURL || readEnv('OPENAI_BASE_URL') || DEFAULT_BASE_URL;
  parseBaseURL(baseURL);
  const logger = options.logger ?? console;
  return {
    apiKey,
    adminAPIKey,
    baseURL,
    organization: fallback(options.organization, 'OPENAI_ORG_ID'),
    project: fallback(options.project, 'OPENAI_PROJECT_ID'),
    webhookSecret: fallback(options.webhookSecret, 'OPENAI_WEBHOOK_SECRET'),
    timeout: duration('timeout', options.timeout, DEFAULT_TIMEOUT_MS),
    connectTimeoutMs: duration('connectTimeoutMs', options.connectTimeoutMs, DEFAULT_CONNECT_TIMEOUT_MS),
    firstEventTimeoutMs: duration('firstEventTimeoutMs', options.firstEventTimeoutMs, DEFAULT_TIMEOUT_MS),
    idleTimeoutMs: duration('idleTimeoutMs', options.idleTimeoutMs, DEFAULT_TIMEOUT_MS),
    totalTimeoutMs: duration('totalTimeoutMs', options.totalTimeoutMs, Number.POSITIVE_INFINITY),
    maxRetries: wholeNumber('maxRetries', options.maxRetries, DEFAULT_MAX_RETRIES),
    maxRetryAfterMs: notNegative('maxRetryAfterMs', options.maxRetryAfterMs, DEFAULT_MAX_RETRY_AFTER_MS),
    retryBudget: createRetryBudget(options.retryBudget),
    environmentHeaders: readEnvironmentHeaders(),
    defaultHeaders: options.defaultHeaders,
    logger,
    logLevel: resolveLogLevel(options.logLevel, readEnv('OPENAI_LOG'), logger),
  };
}

/** `null` means none, on purpose; undefined asks the environment. */
function fallback<T>(value: T | null | undefined, variable: string): T | string | null {
  return value === undefined ? (readEnv(variable) ?? null) : value;
}

function assertCredentials(apiKey: unknown, adminAPIKey: unknown, allowBrowser: boolean): void {
  if (!apiKey && !adminAPIKey) {
    throw new OpenAIError(
      'Missing credentials. Pass `apiKey` (or `adminAPIKey` for the administration endpoints), or set the environment variable OPENAI_API_KEY (or OPENAI_ADMIN_KEY).',
    );
  }
  if (typeof apiKey === 'string') assertKey('apiKey', apiKey);
  else if (apiKey && typeof apiKey !== 'function')
    throw new OpenAIError('`apiKey` has to be a string, or a function that gives one');
  if (typeof adminAPIKey === 'string') assertKey('adminAPIKey', adminAPIKey);
  // A short-lived key of a realtime session is made for browsers.
  const isEphemeral = typeof apiKey === 'string' && apiKey.startsWith('ek_');
  if (isBrowser() && !allowBrowser && !isEphemeral) {
    throw new OpenAIError(
      'This is a browser: whoever opens the page can take the API key. Call the API from your server, or set `dangerouslyAllowBrowser: true` for a key that may be known.',
    );
  }
}

function duration(name: string, value: number | undefined, standard: number): number {
  if (value === undefined || value === null) return standard;
  assertDuration(name, value);
  return value;
}

function wholeNumber(name: string, value: number | undefined, standard: number): number {
  if (value === undefined || value === null) return standard;
  assertInteger(name, value, 0);
  return value;
}

function notNegative(name: string, value: number | undefined, standard: number): number {
  if (value === undefined || value === null) return standard;
  assertNotNegative(name, value);
  return value;
}

/** A client made by `withOptions` is given the budget itself. */
function createRetryBudget(
  options: RetryBudget | RetryBudgetOptions | false | undefined,
): RetryBudget | undefined {
  if (options === false) return undefined;
  if (options instanceof RetryBudget) return options;
  for (const name of ['capacity', 'earnedPerSuccess'] as const) {
    if (options?.[name] !== undefined) assertNotNegative(`retryBudget.${name}`, options[name]);
  }
  return new RetryBudget(options);
}

/** `OPENAI_CUSTOM_HEADERS` holds lines of `name: value`; the option `defaultHeaders` goes over them. */
export function readEnvironmentHeaders(): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of readEnv('OPENAI_CUSTOM_HEADERS')?.split('\n') ?? []) {
    const colon = line.indexOf(':');
    if (colon > 0) mergeHeaders(headers, { [line.slice(0, colon).trim()]: line.slice(colon + 1).trim() });
  }
  return headers;
}
