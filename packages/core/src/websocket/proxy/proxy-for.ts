import { readEnv } from '../../config/environment.ts';

/**
 * The proxy that the environment names for an address: `HTTPS_PROXY` or `HTTP_PROXY` by its scheme, unless `NO_PROXY`
 * lists the host. Read as undici reads them, so that HTTP and WebSocket go the same way.
 */
export function proxyFor(url: URL): URL | undefined {
  const plain = readEnv('http_proxy') ?? readEnv('HTTP_PROXY');
  const secure = readEnv('https_proxy') ?? readEnv('HTTPS_PROXY') ?? plain;
  const proxy = url.protocol === 'https:' ? secure : plain;
  if (proxy === undefined || isListed(url, readEnv('no_proxy') ?? readEnv('NO_PROXY') ?? ''))
    return undefined;
  return URL.parse(proxy) ?? undefined;
}

/** Entries are `host`, `.domain`, `*.domain` or `*`, each with a port or for all of them. */
function isListed(url: URL, list: string): boolean {
  const host = bare(url.hostname);
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return list.split(/[,\s]+/).some((entry) => {
    // An IPv6 address holds colons itself, so that one with a port stands in brackets.
    const [, name = '', onlyPort] = /^(\[.+\]|[^:]*|.*:.*:.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (name === '' || (onlyPort !== undefined && onlyPort !== port)) return false;
    if (name === '*') return true;
    const domain = bare(name.replace(/^\*?\./, ''));
    return (host === domain && !name.startsWith('*')) || host.endsWith(`.${domain}`);
  });
}

/** Without the brackets of an IPv6 address and the dot that ends a full name. */
function bare(host: string): string {
  return host
    .toLowerCase()
    .replace(/^\[(.+)\]$/, '$1')
    .replace(/(.)\.$/, '$1');
}
