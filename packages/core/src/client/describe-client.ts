import { redactURL } from '../logging/redact.ts';
import type { Client } from './client.ts';

type Inspect = (value: unknown, options: object) => string;

const REDACTED = '***';

/** What a client shows of itself in logs: no credential, and no options, which hold them too. */
export function describeClient(client: Client): Record<string, unknown> {
  const { apiKey, adminAPIKey, webhookSecret, organization, project, baseURL, timeout, maxRetries } = client;
  return {
    baseURL: redactURL(baseURL),
    apiKey: mask(apiKey),
    adminAPIKey: mask(adminAPIKey),
    webhookSecret: mask(webhookSecret),
    organization,
    project,
    timeout,
    maxRetries,
    logLevel: client.logLevel,
  };
}

/** Makes `console.log(client)` show the description, on Node, Bun and Deno. */
export function hideFromInspection(client: Client): void {
  Object.defineProperty(client, Symbol.for('nodejs.util.inspect.custom'), {
    value(this: Client, _depth: number, options: object, inspect: Inspect) {
      return `${this.constructor.name} ${inspect(describeClient(this), options)}`;
    },
    configurable: true,
    writable: true,
  });
}

function mask(secret: string | null): string | null {
  return secret && REDACTED;
}
