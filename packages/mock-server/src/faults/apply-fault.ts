import { errorForStatus, errorReply } from '../http/error-reply.ts';
import type { Reply } from '../http/reply.ts';
import { bodyBytes } from './body-bytes.ts';
import type { Fault } from './fault.ts';
import { lowerCase } from './scripted-reply.ts';

/** The reply that a fault puts in place of the real one, if it does. A status below 400 alone has no body. */
export function replacedReply(fault: Fault): Reply | undefined {
  const { status, body } = fault;
  if (body !== undefined) {
    const { bytes, contentType } = bodyBytes(body);
    return { status: status ?? 200, headers: contentType, bytes };
  }
  if (status === undefined) return undefined;
  return status < 400 ? { status, headers: {}, bytes: new Uint8Array() } : errorReply(errorForStatus(status));
}

/** Headers that a fault adds to a reply. */
export function faultHeaders(fault: Fault): Record<string, string> {
  return {
    ...(fault.retryAfter === undefined ? {} : { 'retry-after': String(fault.retryAfter) }),
    ...(fault.retryAfterMs === undefined ? {} : { 'retry-after-ms': String(fault.retryAfterMs) }),
    ...lowerCase(fault.headers),
  };
}

/** Whether the bytes on the wire differ from a plain reply's, so that they need the careful sender. */
export function shapesBody(fault: Fault): boolean {
  return (
    fault.delayMs !== undefined ||
    fault.cutAfterBytes !== undefined ||
    fault.cutAfterEvents !== undefined ||
    fault.endAfterEvents !== undefined ||
    fault.stallAfterBytes !== undefined ||
    fault.stallAfterEvents !== undefined ||
    fault.errorAfterEvents !== undefined ||
    fault.chunkBytes !== undefined ||
    fault.keepAliveComments !== undefined
  );
}
