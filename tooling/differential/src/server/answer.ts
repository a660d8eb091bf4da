import type { ServerResponse } from 'node:http';
import type { Reply } from './reply.ts';

/** Does with a request what the script says. */
export async function answer(reply: Reply, response: ServerResponse): Promise<void> {
  if (reply.delayMs !== undefined) await new Promise((resolve) => setTimeout(resolve, reply.delayMs));
  if (reply.stall === 'before') return;
  if (reply.drop === 'before') {
    response.destroy();
    return;
  }
  const headers: Record<string, string> = { ...reply.headers };
  const chunks = [...(reply.chunks ?? [])];
  if (reply.json !== undefined) {
    headers['content-type'] ??= 'application/json';
    chunks.push(JSON.stringify(reply.json));
  } else if (reply.text !== undefined) {
    chunks.push(reply.text);
  }
  response.writeHead(reply.status ?? 200, headers);
  response.flushHeaders();
  for (const chunk of chunks) {
    if (response.destroyed) return;
    await new Promise((resolve) => response.write(chunk, resolve));
  }
  if (reply.stall === 'after') return;
  if (reply.drop === 'after') {
    // Let what was written leave before the connection goes.
    setImmediate(() => response.destroy());
    return;
  }
  response.end();
}
