import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface TrustedCertificate extends Disposable {
  /** What a process needs to trust the server. */
  environment: Record<string, string>;
}

/** Puts a certificate where processes find it, until it is disposed. */
export function trustCertificate(certificate: string): TrustedCertificate {
  const folder = mkdtempSync(join(tmpdir(), 'bench-certificate-'));
  const file = join(folder, 'certificate.pem');
  writeFileSync(file, certificate);
  return {
    environment: { NODE_EXTRA_CA_CERTS: file },
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
