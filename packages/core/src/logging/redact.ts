const REDACTED = '***';

/**
 * Names that carry a credential, in headers, queries and bodies, compared without case, `-` and `_`. Not every
 * `…token` is one: `max_tokens` and `page_token` are none.
 */
const SECRET_NAME =
  /(?:(?:api|access|account|private|subscription)key|secret|password|passwd|pwd|passphrase|credential|signature|assertion|codeverifier|devicecode|connectionstring|authorization|auth|cookie|sessionid|(?:access|refresh|session|security|id|auth|bearer)token)$|^(?:token|key|sig|sas|jwt|sid|session|bearer)$/;

export function isSecretName(name: string): boolean {
  return SECRET_NAME.test(name.toLowerCase().replace(/[-_]/g, ''));
}

/** Headers whose names end like those of credentials. A page token is never in a header. */
const HARMLESS_HEADERS: ReadonlySet<string> = new Set(['idempotency-key', 'sec-websocket-key']);

/** Whether a header carries a credential: gateways have `private-token`, `x-functions-key` and more of the kind. */
export function isSecretHeader(name: string): boolean {
  return isSecretName(name) || (/(?:token|key)$/i.test(name) && !HARMLESS_HEADERS.has(name.toLowerCase()));
}

/** A copy with the values of secret names replaced, and the secrets themselves wherever they stand. */
export function redactHeaders(
  headers: Readonly<Record<string, string | readonly string[] | undefined>>,
  secrets: readonly string[],
): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      isSecretHeader(name) ? REDACTED : redactSecrets(String(value), secrets),
    ]),
  );
}

/** An address without user name, password, fragment and the values of secret parameters. */
export function redactURL(address: string): string {
  const url = URL.parse(address);
  if (url === null) return '(no URL)';
  url.username = '';
  url.password = '';
  url.hash = '';
  for (const name of new Set(url.searchParams.keys())) {
    if (isSecretName(name)) url.searchParams.set(name, REDACTED);
  }
  return url.href;
}

/** Shorter ones would be found in ordinary words. */
const MIN_SECRET_LENGTH = 8;

/** The credentials that a request carries in its headers and its query, longest first. */
export function findSecrets(headers: Readonly<Record<string, string>>, path: string): string[] {
  const secrets = new Set<string>();
  for (const [name, value] of Object.entries(headers)) {
    // `Bearer` before the key is none of it.
    if (isSecretHeader(name)) secrets.add(value).add(value.slice(value.lastIndexOf(' ') + 1));
  }
  const mark = path.indexOf('?');
  if (mark !== -1) {
    for (const [name, value] of new URLSearchParams(path.slice(mark)))
      if (isSecretName(name)) secrets.add(value).add(encodeURIComponent(value));
  }
  return [...secrets]
    .filter((secret) => secret.length >= MIN_SECRET_LENGTH)
    .sort((a, b) => b.length - a.length);
}

/** The text without these secrets: a server may repeat the key that it refused. */
export function redactSecrets(text: string, secrets: readonly string[]): string {
  let clean = text;
  for (const secret of secrets) clean = clean.replaceAll(secret, REDACTED);
  return clean;
}
