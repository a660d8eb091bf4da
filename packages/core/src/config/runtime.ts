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
