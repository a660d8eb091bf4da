interface RuntimeGlobals {
  process?: { versions?: { node?: string; bun?: string }; platform?: string; arch?: string };
  Deno?: { version?: { deno?: string } };
  navigator?: { userAgent?: string };
  window?: { document?: unknown };
  importScripts?: unknown;
}

/** A page or a worker of a page, where everybody can read what the program holds. */
export function isBrowser(): boolean {
  const { window, navigator, importScripts, process, Deno } = globalThis as RuntimeGlobals;
  if (Deno || process?.versions?.node) return false;
  const isPage = window?.document !== undefined && navigator !== undefined;
  const isPageWorker = typeof importScripts === 'function' && navigator !== undefined;
  return isPage || isPageWorker;
}

/** Name and version for the user agent, such as `node/24.21.0`. */
export function runtimeName(): string {
  const { process, Deno, navigator } = globalThis as RuntimeGlobals;
  if (process?.versions?.bun) return `bun/${process.versions.bun}`;
  if (Deno) return `deno/${Deno.version?.deno ?? ''}`;
  if (navigator?.userAgent === 'Cloudflare-Workers') return 'workerd';
  if (process?.versions?.node) return `node/${process.versions.node}`;
  return 'web';
}

/** Whether the constructor of the platform's WebSocket takes headers: Bun's does, and Deno's from 2.5. */
export function takesSocketHeaders(): boolean {
  const { process, Deno } = globalThis as RuntimeGlobals;
  if (process?.versions?.bun) return true;
  const [major = 0, minor = 0] = (Deno?.version?.deno ?? '').split('.').map(Number);
  return major > 2 || (major === 2 && minor >= 5);
}

/** Whether `fetch` opens WebSockets, as that of Cloudflare Workers does. */
export function upgradesByFetch(): boolean {
  return runtimeName() === 'workerd';
}

/**
 * What the platform's WebSockets do not outlive, or do not let go: that of a worker ends with the request for which it
 * was opened, those of Bun and Deno keep the process alive as long as they are open.
 */
export function socketBond(): 'request' | 'process' | undefined {
  const name = runtimeName();
  if (name === 'workerd') return 'request';
  return /^(?:bun|deno)\//.test(name) ? 'process' : undefined;
}
