import { isBoundedText } from './bounded-text.ts';
import { assertValid } from './guarded.ts';

const URL_BYTES = 2_048;
const BLANK = 'about:blank';
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;
const IPV4 = /^(?:\d{1,3}\.){3}\d{1,3}$/u;

/** What the model is told of the URL of a tab: its origin, or its scheme when it has none. */
export function displayURL(url: string): string {
  const { protocol, origin } = new URL(url);
  const isWeb = protocol === 'http:' || protocol === 'https:';
  const other = url === BLANK ? url : protocol;
  return bounded(isWeb ? origin : other);
}

/**
 * The same for drivers that keep count of changes, which promise more: a web page or `about:blank`, and a host that
 * is written as browsers write it.
 */
export function strictOrigin(url: string): string {
  assertValid(isBoundedText(url, Number.POSITIVE_INFINITY));
  if (url === BLANK) return url;
  const [, scheme, authority] = /^(https?:\/\/)([^/?#]+)/iu.exec(url) ?? [];
  assertValid(scheme !== undefined && authority !== undefined && isPrintable(authority));
  // The user and password are no part of an origin.
  const host = authority.slice(authority.lastIndexOf('@') + 1);
  assertValid(!host.includes('%'));
  const { hostname, origin } = new URL(scheme + host);
  if (!hostname.startsWith('[')) assertPlainHost(hostname, host);
  return bounded(origin);
}

function assertPlainHost(hostname: string, written: string): void {
  const labels = hostname.replace(/\.$/u, '').split('.');
  assertValid(labels.every((label) => LABEL.test(label)));
  // `URL` takes 127.1, 0x7f000001 and 2130706433 for addresses.
  if (IPV4.test(hostname)) assertValid(written.split(':')[0] === hostname);
}

function isPrintable(authority: string): boolean {
  return [...authority].every((char) => char > ' ' && char !== '\u007F' && char !== '\\');
}

function bounded(text: string): string {
  assertValid(isBoundedText(text, URL_BYTES));
  return text;
}
