import { APIError } from '@oxide/core/internal';

/** How servers and gateways without WebSockets answer an upgrade: with an error, or with a page of theirs. */
const UNSUPPORTED: ReadonlySet<number> = /* @__PURE__ */ new Set([400, 404, 405, 406, 426, 501]);

/** Whether an address speaks HTTP alone, by what it said to the handshake. */
export function isUnsupported(error: unknown): boolean {
  if (!(error instanceof APIError) || error.status === undefined) return false;
  return error.status < 400 || UNSUPPORTED.has(error.status);
}
