import type { Fetch } from '@oxide/core';
import type { SubjectTokenProvider, WorkloadIdentity } from '@oxide/core/auth';
import { type MockServer, startMockServer } from '@oxide/mock-server';

/** A local server in place of the one that exchanges tokens, and a `fetch` that leads there. */
export interface TokenService extends AsyncDisposable {
  readonly server: MockServer;
  readonly fetch: Fetch;
  /** Bodies of the exchanges so far. */
  readonly exchanges: Record<string, string>[];
  /** Exchanges give `token-1`, `token-2` and so on, with these fields besides. */
  give(fields?: Record<string, unknown>): void;
}

const address = 'https://auth.openai.com';

export async function startTokenService(): Promise<TokenService> {
  const server = await startMockServer({ apiKey: false });
  let count = 0;
  return {
    server,
    fetch: (input, init) => fetch(String(input).replace(address, server.origin), init),
    get exchanges() {
      return server.requests.map(({ body }) => body as Record<string, string>);
    },
    give(fields = {}) {
      server.reply({
        match: { method: 'POST', path: '/oauth/token' },
        times: Number.POSITIVE_INFINITY,
        respond: () => {
          count += 1;
          const issued_token_type = 'urn:ietf:params:oauth:token-type:access_token';
          const body = { access_token: `token-${count}`, token_type: 'Bearer', issued_token_type, ...fields };
          return { status: 200, body };
        },
      });
    },
    async [Symbol.asyncDispose]() {
      await server.close();
    },
  };
}

export const subject = 'eyJhbGciOiJSUzI1NiJ9.subject-of-the-platform.c2ln';

export function identity(options: Partial<WorkloadIdentity> = {}): WorkloadIdentity {
  const provider: SubjectTokenProvider = { tokenType: 'jwt', getToken: async () => subject };
  return { identityProviderId: 'idp-123', serviceAccountId: 'sa-456', provider, ...options };
}
