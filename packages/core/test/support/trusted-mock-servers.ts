import tls from 'node:tls';
import { testCertificate } from '@oxide/mock-server';
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest';

const PROXY_VARIABLES = [
  'HTTP_PROXY',
  'http_proxy',
  'HTTPS_PROXY',
  'https_proxy',
  'NO_PROXY',
  'no_proxy',
] as const;

/** Lets the tests of a file reach mock servers over TLS, with no proxy of the machine's in between. */
export function trustMockServers(): void {
  const trustedBefore = tls.getCACertificates('default');
  beforeAll(() => tls.setDefaultCACertificates([...trustedBefore, testCertificate.cert]));
  afterAll(() => tls.setDefaultCACertificates(trustedBefore));
  beforeEach(() => {
    for (const name of PROXY_VARIABLES) vi.stubEnv(name, undefined);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });
}
