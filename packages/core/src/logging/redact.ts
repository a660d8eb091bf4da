const REDACTED = '***';

/** Names that carry a credential, in headers, queries and bodies, compared without case, `-` and `_`. */
const SECRET_NAMES = new Set([
  'apikey',
  'xapikey',
  'accesstoken',
  'refreshtoken',
  'sessiontoken',
  'sessionid',
  'idtoken',
  'authtoken',
  'authorization',
  'proxyauthorization',
  'token',
  'password',
  'clientsecret',
  'signingsecret',
  'sig',
  'signature',
  'cookie',
  'setcookie',
  'xauthtoken',
  'xidtoken',
  'xsessiontoken',
  'xsessionid',
  'xamzsecuritytoken',
  'xamzsignature',
  'xamzcredential',
  'xgoogsignature',
  'xgoogcredential',
]);

export function isSecretName(name: string): boolean {
  return SECRET_NAMES.has(name.toLowerCase().replace(/[-_]/g, ''));
}

/** A copy with the values of secret names replaced. */
export function redactHeaders(headers: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSecretName(name) ? REDACTED : value]),
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

/** The text without these secrets: a server may repeat the key that it refused. */
export function redactSecrets(text: string, secrets: readonly (string | null | undefined)[]): string {
  let clean = text;
  for (const secret of secrets) {
    if (secret && secret.length >= 8) clean = clean.replaceAll(secret, REDACTED);
  }
  return clean;
}
