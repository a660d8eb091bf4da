import { describe, expect, it, vi } from 'vitest';
import { useFakeNoon } from './support/fake-noon.ts';
import { openScripted, settle } from './support/scripted-client.ts';
import { type Answer, json, refused, status } from './support/scripted-fetch.ts';

useFakeNoon();

const ok = json({ ok: true });

describe('hooks', () => {
  it('are told each attempt and each retry', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const slow: Answer = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return Response.json(
        { error: { message: 'busy' } },
        { status: 503, headers: { 'x-request-id': 'req_1' } },
      );
    };
    const last = json({ ok: true }, 201, { 'x-request-id': 'req_3' });
    const { client, attempts, retries } = openScripted([slow, refused, last]);
    await settle(client.post('/things?token=sk-hidden&limit=2', { body: {} }));
    const common = { method: 'POST', path: '/v1/things?token=***&limit=2' };
    expect(attempts).toEqual([
      {
        ...common,
        attempt: 1,
        durationMs: 30,
        status: 503,
        requestID: 'req_1',
        error: expect.objectContaining({ name: 'InternalServerError', attempts: 1 }),
      },
      {
        ...common,
        attempt: 2,
        durationMs: 0,
        status: undefined,
        requestID: undefined,
        error: expect.objectContaining({ name: 'APIConnectionError', attempts: 2 }),
      },
      { ...common, attempt: 3, durationMs: 0, status: 201, requestID: 'req_3' },
    ]);
    expect(retries).toEqual([
      { ...attempts[0], delayMs: 500, serverAsked: false },
      { ...attempts[1], delayMs: 1_000, serverAsked: false },
    ]);
  });

  it('that fail change nothing, whether they throw or reject', async () => {
    const errors: unknown[][] = [];
    const log = (...parts: unknown[]) => void errors.push(parts);
    const logger = { error: log, warn: log, info: () => {}, debug: () => {} };
    const broken = new Error('the hook is broken');
    for (const hook of [
      () => {
        throw broken;
      },
      async () => {
        throw broken;
      },
    ]) {
      errors.length = 0;
      const { client, sent } = openScripted([status(500), ok], {
        hooks: { onAttempt: hook, onRetry: hook },
        logger,
      });
      expect(await settle(client.get('/things'))).toEqual({ ok: true });
      expect(sent).toHaveLength(2);
      expect(errors).toHaveLength(3);
      expect(errors[0]).toContain(broken);
    }
    errors.length = 0;
    const silentClient = openScripted([ok], {
      hooks: {
        onAttempt: () => {
          throw broken;
        },
      },
      logger,
      logLevel: 'off',
    });
    expect(await silentClient.client.get('/things')).toEqual({ ok: true });
    expect(errors).toEqual([]);
  });

  it('may be methods of an object', async () => {
    class Counter {
      count = 0;
      onAttempt() {
        this.count++;
      }
    }
    const counter = new Counter();
    await openScripted([ok], { hooks: counter }).client.get('/things');
    expect(counter.count).toBe(1);
  });
});
