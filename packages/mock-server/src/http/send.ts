import { shapesBody } from '../faults/apply-fault.ts';
import type { Fault } from '../faults/fault.ts';
import type { Compression, Settings } from '../options.ts';
import { accepts, compressWhole } from './compress.ts';
import type { Exchange } from './exchange.ts';
import type { PacedReply, Reply, ReplyHeaders, StreamedReply } from './reply.ts';
import { ShapedBody } from './shaped-body.ts';

/** Sends a reply, with what a fault does to it. Resolves when all is written or the client is gone. */
export async function sendReply(
  exchange: Exchange,
  reply: Reply | PacedReply,
  headers: ReplyHeaders,
  fault: Fault,
  settings: Settings,
): Promise<void> {
  if (fault.delayHeadersMs !== undefined) await exchange.sleep(fault.delayHeadersMs);
  if (exchange.closed) {
    if ('frames' in reply) reply.onEnd?.(false);
    return;
  }
  const coding = settledCoding(exchange, fault.compress ?? settings.compress);
  const allHeaders: ReplyHeaders = {
    ...headers,
    ...reply.headers,
    ...(coding && { 'content-encoding': coding }),
  };
  const careful = shapesBody(fault);
  const delayMs = fault.delayMs ?? settings.streamDelayMs;
  if ('pacedFrames' in reply) {
    exchange.head(reply.status, allHeaders);
    await new ShapedBody(exchange, { ...fault, delayMs }, coding).paced(reply.pacedFrames);
    return;
  }
  if ('frames' in reply) {
    exchange.head(reply.status, allHeaders);
    if (careful || coding || delayMs > 0)
      await new ShapedBody(exchange, { ...fault, delayMs }, coding).stream(reply);
    else await stream(exchange, reply, settings.streamBatchBytes);
    return;
  }
  const bytes = coding ? await compressWhole(reply.bytes, coding) : reply.bytes;
  // A test may announce another length than the body's; without a body there is none to announce.
  if (reply.status !== 204 && reply.status !== 304) allHeaders['content-length'] ??= String(bytes.length);
  exchange.head(reply.status, allHeaders);
  if (careful) await new ShapedBody(exchange, fault, undefined).whole(bytes);
  else exchange.end(bytes);
}

async function stream(exchange: Exchange, reply: StreamedReply, batchBytes: number): Promise<void> {
  let complete = false;
  try {
    let batch = '';
    for (const frame of reply.frames) {
      if (exchange.closed) return;
      if (batchBytes > 0 && typeof frame === 'string') {
        batch += frame;
        if (batch.length < batchBytes) continue;
        if (!exchange.write(batch)) await exchange.drained();
        batch = '';
        continue;
      }
      if (!exchange.write(frame)) await exchange.drained();
    }
    complete = !exchange.closed;
    exchange.end(batch === '' ? undefined : batch);
  } finally {
    reply.onEnd?.(complete);
  }
}

function settledCoding(exchange: Exchange, wanted: Compression | undefined): Compression | undefined {
  return wanted && accepts(exchange.request.headers['accept-encoding'], wanted) ? wanted : undefined;
}
