import type { Target } from '../rows/row.ts';

/** One turn after another over a WebSocket, `ws` driven by hand: no time limits, reconnecting or errors. */
export interface FloorSocket {
  /** The finished response. */
  send(params: object): Promise<unknown>;
}

interface ResponseEvent {
  type: string;
  response?: unknown;
}

export async function openFloorSocket({ baseURL, apiKey }: Target): Promise<FloorSocket> {
  const { WebSocket } = await import('ws');
  const socket = new WebSocket(`${baseURL.replace('http', 'ws')}/responses`, {
    headers: { authorization: `Bearer ${apiKey}` },
    perMessageDeflate: false,
  });
  let settle: { resolve(response: unknown): void; reject(error: unknown): void } | undefined;
  socket.on('message', (data) => {
    const event = JSON.parse(String(data)) as ResponseEvent;
    if (event.type === 'response.completed') settle?.resolve(event.response);
    else if (event.type === 'error') settle?.reject(new Error(`The server answered ${String(data)}`));
  });
  await new Promise((resolve, reject) => socket.once('open', resolve).once('error', reject));
  return {
    send: (params) =>
      new Promise((resolve, reject) => {
        settle = { resolve, reject };
        socket.send(JSON.stringify({ type: 'response.create', ...params }));
      }),
  };
}
