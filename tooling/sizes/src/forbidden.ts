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

const NOT_FIRST: readonly Forbidden[] = [
  {
    pattern: /multipart\/form-data/,
    what: 'the code of uploads at once, which is to be loaded when first needed,',
  },
];

/** Send no form, and import nothing that does. */
const WITHOUT_UPLOADS =
  /^@oxide\/(?:completions|core\/azure|embeddings|graders|models|moderations|webhooks)$/;

/** What is in the bundle of an entry though it must not be. */
export function forbiddenIn(specifier: string, { initialCode, wholeCode }: Bundle): string[] {
  const found = EVERYWHERE.filter(({ pattern }) => pattern.test(wholeCode));
  const early = WITHOUT_UPLOADS.test(specifier)
    ? NOT_FIRST.filter(({ pattern }) => pattern.test(initialCode))
    : [];
  return [...found, ...early].map(
    ({ what, pattern }) => `${specifier} brings ${what} to browsers (${pattern})`,
  );
}
