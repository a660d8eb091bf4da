import type { Fault } from '@oxide/mock-server';
import { describe, expect, it } from 'vitest';
import { openRealtime, type RealtimeSocket, says, stable } from '../support/realtime.ts';
import { compare, mockServer, serveSockets } from '../support/sockets.ts';

serveSockets();

describe.each(stable)('a session by %s', (variant) => {
  /** Has the server end the connection, and waits for the next one. */
  async function breakIt(socket: RealtimeSocket, fault: Fault = { dropConnection: true }): Promise<void> {
    mockServer().fault({ match: { method: 'MESSAGE' }, ...fault });
    socket.send({ type: 'input_audio_buffer.clear' });
  }

  const recovering = { model: 'm', reconnect: true, reconnectInitialDelay: 0 };

  it('that breaks is opened anew when that is wanted', async () => {
    const { event } = await compare(async (subject) => {
      const { socket, heard } = await openRealtime(subject, variant, {
        ...recovering,
        maxReconnectAttempts: 3,
      });
      const first = socket.socket;
      const reconnecting = heard.next('reconnecting');
      const reconnected = heard.next('reconnected');
      const created = heard.next('session.created');
      await breakIt(socket);
      const [told] = await reconnecting;
      await reconnected;
      await created;
      const closed = heard.next('close');
      socket.close();
      return { told: heard.told, event: told, end: await closed, isOther: socket.socket !== first };
    });
    expect(event).toMatchObject({ attempt: 1, maxAttempts: 3, delay: 0, closeCode: 1006 });
  });

  it('keeps what is sent meanwhile until it is flushed', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openRealtime(subject, variant, { ...recovering, maxQueueBytes: 300 });
      const reconnecting = heard.next('reconnecting');
      await breakIt(socket);
      await reconnecting;
      socket.send(says);
      socket.sendResponseCreate({ type: 'response.create' } as never);
      const full = heard.next('error');
      socket.send({ type: 'input_audio_buffer.append', audio: 'x'.repeat(300) });
      await full;
      await heard.next('reconnected');
      const done = heard.next('response.done');
      socket.flushPending();
      await done;
      const left = socket.takePending();
      const closed = heard.next('close');
      socket.close();
      return { left, end: await closed };
    });
  });

  it('gives back what was never sent', async () => {
    await compare(async (subject) => {
      const { socket, heard } = await openRealtime(subject, variant, {
        ...recovering,
        reconnectInitialDelay: 60_000,
        reconnectMaxDelay: 60_000,
        maxQueueBytes: 1_000,
      });
      const reconnecting = heard.next('reconnecting');
      await breakIt(socket);
      await reconnecting;
      socket.send(says);
      socket.sendResponseCreate({ type: 'response.create' } as never);
      const taken = socket.takePending();
      socket.send(says);
      const early = heard.next('error');
      socket.flushPending();
      await early;
      const closed = heard.next('close');
      socket.close({ code: 3001, reason: 'over' });
      return { taken, end: await closed };
    });
  });

  it.each([1000, 1002, 1008, 1011, 1012, 4000])('is opened anew or not by the code %i', async (closeCode) => {
    await compare(async (subject) => {
      const { socket, heard } = await openRealtime(subject, variant, recovering);
      const next = Promise.race([heard.next('close'), heard.next('reconnected')]);
      await breakIt(socket, { closeCode });
      const end = await next;
      socket.close();
      return { end, told: heard.told.filter((name) => !String(name).startsWith('event')) };
    });
  });

  it('is given up after so many tries', async () => {
    const { told } = await compare(async (subject) => {
      const { socket, heard } = await openRealtime(subject, variant, {
        ...recovering,
        maxReconnectAttempts: 2,
      });
      const closed = heard.next('close');
      mockServer().fault({ match: { method: 'GET' }, status: 503, times: 9 });
      await breakIt(socket);
      const [code, , unsent] = await closed;
      const afterwards = heard.next('error');
      socket.send(says);
      await afterwards;
      return { code, unsent, told: heard.told };
    });
    expect(told.filter((name) => name === 'reconnecting')).toHaveLength(2);
  });
});
