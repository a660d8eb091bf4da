import { SubjectTokenProviderError, WorkloadIdentityAuth } from '@oxide/core/auth';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failureOf } from '../support/failure.ts';
import { identity, startTokenService, type TokenService } from './token-service.ts';

let service: TokenService;
beforeEach(async () => {
  service = await startTokenService();
  // Sockets keep their clock.
  vi.useFakeTimers({ toFake: ['Date'] });
});
afterEach(async () => {
  vi.useRealTimers();
  await service[Symbol.asyncDispose]();
});

const open = (refreshBufferSeconds?: number) => {
  const options = refreshBufferSeconds === undefined ? {} : { refreshBufferSeconds };
  return new WorkloadIdentityAuth(identity(options), { fetch: service.fetch });
};
const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1_000);
const exchanged = (count: number) =>
  vi.waitFor(() => expect(service.server.requests).toHaveLength(count), { interval: 1 });

it('one exchange serves all who ask at once, and who ask later', async () => {
  service.give({ expires_in: 3_600 });
  const auth = open();
  expect(await Promise.all([auth.getToken(), auth.getToken(), auth.getToken()])).toEqual([
    'token-1',
    'token-1',
    'token-1',
  ]);
  later(2_399);
  expect(await auth.getToken()).toBe('token-1');
  expect(service.exchanges).toHaveLength(1);
});

it('a token is renewed 20 minutes before its end, while it is still in use', async () => {
  service.give({ expires_in: 3_600 });
  const auth = open();
  await auth.getToken();
  later(2_400);
  expect(await Promise.all([auth.getToken(), auth.getToken()])).toEqual(['token-1', 'token-1']);
  await exchanged(2);
  await vi.waitFor(async () => expect(await auth.getToken()).toBe('token-2'), { interval: 1 });
  expect(service.exchanges).toHaveLength(2);
});

it.each([
  ['at half of its life when that is short', undefined, 600, 300],
  ['as long before its end as asked', 60, 3_600, 3_540],
  ['at its end only, without a buffer', 0, 3_600, 3_600],
])('a token is renewed %s', async (_, buffer, life, seconds) => {
  service.give({ expires_in: life });
  const auth = open(buffer);
  await auth.getToken();
  later(seconds - 1);
  await auth.getToken();
  await service.server.waitFor('idle');
  expect(service.exchanges).toHaveLength(1);
  later(1);
  await auth.getToken();
  await exchanged(2);
});

it('a token that has run out is waited for', async () => {
  service.give({ expires_in: 60 });
  const auth = open();
  await auth.getToken();
  later(60);
  expect(await Promise.all([auth.getToken(), auth.getToken()])).toEqual(['token-2', 'token-2']);
  expect(service.exchanges).toHaveLength(2);
});

it('a token without a life lives an hour', async () => {
  service.give();
  const auth = open(0);
  await auth.getToken();
  later(3_599);
  expect(await auth.getToken()).toBe('token-1');
  later(1);
  expect(await auth.getToken()).toBe('token-2');
});

it('a renewal that fails changes nothing while the token serves, and is tried again a little later', async () => {
  service.give({ expires_in: 3_600 });
  const auth = open();
  await auth.getToken();
  later(2_400);
  service.server.fault({ status: 400 });
  expect(await auth.getToken()).toBe('token-1');
  await exchanged(2);
  await service.server.waitFor('idle');
  // The pause begins when the failure is seen, a turn after the reply.
  await new Promise((resolve) => setImmediate(resolve));
  expect(await auth.getToken()).toBe('token-1');
  expect(service.exchanges).toHaveLength(2);
  later(10);
  expect(await auth.getToken()).toBe('token-1');
  await exchanged(3);
});

it('an exchange that fails is told to all who wait, and the next call begins another', async () => {
  service.server.fault({ status: 403 });
  service.give();
  const auth = open();
  const failures = await Promise.all([failureOf(auth.getToken()), failureOf(auth.getToken())]);
  expect(failures[0]).toBe(failures[1]);
  expect(await auth.getToken()).toBe('token-1');
});

it('a forgotten token is not used again, nor one that was on its way', async () => {
  service.give();
  const auth = open();
  expect(await auth.getToken()).toBe('token-1');
  auth.invalidateToken();
  const onItsWay = auth.getToken();
  auth.invalidateToken();
  expect(await auth.getToken()).toBe('token-3');
  expect(await onItsWay).toBe('token-2');
  expect(await auth.getToken()).toBe('token-3');
});

it('only the token that was refused is forgotten', async () => {
  service.give();
  const auth = open();
  await auth.getToken();
  auth.invalidateToken('token-0');
  expect(await auth.getToken()).toBe('token-1');
  auth.invalidateToken('token-1');
  auth.invalidateToken('token-1');
  expect(await auth.getToken()).toBe('token-2');
});

it('a provider that never ends fails the calls that wait for it, and the next call asks it again', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const getToken = vi.fn(async () => 'subject').mockReturnValueOnce(new Promise(() => {}));
  const provider = { tokenType: 'jwt', getToken } as const;
  const auth = new WorkloadIdentityAuth({ ...identity(), provider }, { fetch: service.fetch });
  const failures = Promise.all([failureOf(auth.getToken()), failureOf(auth.getToken())]);
  await vi.advanceTimersByTimeAsync(30_000);
  for (const failure of await failures) {
    expect(failure).toBeInstanceOf(SubjectTokenProviderError);
    expect((failure as Error).message).toContain('gave no token within 30000 ms');
  }
  expect(vi.getTimerCount()).toBe(0);
  vi.useRealTimers();
  service.give({ expires_in: 3_600 });
  expect(await auth.getToken()).toBe('token-1');
  expect(getToken).toHaveBeenCalledTimes(2);
});
