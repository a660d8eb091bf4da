import type { Bundle } from './bundle.ts';

interface Forbidden {
  readonly pattern: RegExp;
  readonly what: string;
}

/** `process.getBuiltinModule('node:…')` stays: it asks the runtime whether it has the module. */
const EVERYWHERE: readonly Forbidden[] = [
  { pattern: /(?:from|import|import\(|require\()\s*["'`]node:/, what: 'an import of a module of Node' },
  { pattern: /\bundici\b/i, what: 'undici, the transport for Node' },
  { pattern: /\bWebSocketServer\b/, what: 'ws, the sockets for Node' },
];

/** To be loaded when first needed. */
const NOT_FIRST: readonly Forbidden[] = [
  { pattern: /max-buffer-size-exceeded/, what: 'the parser of event streams at once' },
  { pattern: /multipart\/form-data/, what: 'the code of uploads at once' },
];

/** What is in the bundle of an entry though it must not be. */
export function forbiddenIn(specifier: string, { initialCode, wholeCode }: Bundle): string[] {
  const found = EVERYWHERE.filter(({ pattern }) => pattern.test(wholeCode));
  const early = NOT_FIRST.filter(({ pattern }) => pattern.test(initialCode));
  return [...found, ...early].map(
    ({ what, pattern }) => `${specifier} brings ${what} to browsers (${pattern})`,
  );
}
