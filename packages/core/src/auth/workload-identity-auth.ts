import type { ClientOptions } from '../config/client-options.ts';
import { describeCause } from '../errors/describe-cause.ts';
import { OpenAIError } from '../errors/openai-error.ts';
import { selectTransport } from '../transport/select-transport.ts';
import type { Transport } from '../transport/transport.ts';
import type { AccessToken } from './access-token.ts';
import { SubjectTokenProviderError } from './subject-token-provider-error.ts';
import { exchangeToken, type TokenExchange } from './token-exchange.ts';
import { assertWorkloadIdentity, type WorkloadIdentity } from './workload-identity.ts';

/** How the exchange is sent: as the client that it is for sends. */
export type SendingOptions = Pick<ClientOptions, 'fetch' | 'fetchOptions' | 'transport'>;

const CONNECT_TIMEOUT_MS = 10_000;
/** As long as the exchange itself may take. */
const PROVIDER_TIMEOUT_MS = 30_000;
/** After a renewal ahead of time has failed; the token in use still serves. */
const RENEWAL_PAUSE_MS = 10_000;
const TOKEN_TYPES = {
  jwt: 'urn:ietf:params:oauth:token-type:jwt',
  id: 'urn:ietf:params:oauth:token-type:id_token',
} as const;

/**
 * The access token of a workload identity: fetched when it is first asked for, kept, and renewed before it runs
 * out. Whoever asks meanwhile waits for the same exchange.
 *
 * Source: https://www.rfc-editor.org/rfc/rfc8693
 */
export class WorkloadIdentityAuth {
  readonly #identity: WorkloadIdentity;
  readonly #transport: Transport;
  #token: AccessToken | undefined;
  #exchange: Promise<string> | undefined;

  /** @throws OpenAIError when the identity can't work */
  constructor(identity: WorkloadIdentity, sending: SendingOptions = {}) {
    assertWorkloadIdentity(identity);
    // What the caller does to the object afterwards is for the next one.
    this.#identity = { ...identity };
    const limits = { connectTimeoutMs: CONNECT_TIMEOUT_MS, http2: false };
    this.#transport = selectTransport(sending, limits).transport;
  }

  /**
   * A token that is valid.
   *
   * @throws SubjectTokenProviderError when the provider gives nothing to exchange
   * @throws OAuthError when the exchange is refused
   * @throws APIError when the service of the exchange fails or can't be reached
   */
  async getToken(): Promise<string> {
    const token = this.#token;
    const now = Date.now();
    if (token === undefined || now >= token.expiresAt) return this.#renew();
    if (now >= token.refreshAt) {
      this.#renew().catch(() => {
        token.refreshAt = Date.now() + RENEWAL_PAUSE_MS;
      });
    }
    return token.value;
  }

  /**
   * Forgets the token, so that the next call exchanges anew.
   *
   * @param refused only if it is this one: calls that were refused together need one new token, not one each
   */
  invalidateToken(refused?: string): void {
    if (refused !== undefined && refused !== this.#token?.value) return;
    this.#token = undefined;
    this.#exchange = undefined;
  }

  #renew(): Promise<string> {
    if (this.#exchange !== undefined) return this.#exchange;
    const exchange = this.#fetch().then(
      (token) => {
        if (this.#exchange === exchange) {
          this.#exchange = undefined;
          this.#token = token;
        }
        return token.value;
      },
      (error) => {
        if (this.#exchange === exchange) this.#exchange = undefined;
        throw error;
      },
    );
    this.#exchange = exchange;
    return exchange;
  }

  async #fetch(): Promise<AccessToken> {
    const { provider, identityProviderId, serviceAccountId, clientId, refreshBufferSeconds } = this.#identity;
    const exchange: TokenExchange = {
      grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
      subject_token: await this.#subjectToken(),
      subject_token_type: TOKEN_TYPES[provider.tokenType],
      identity_provider_id: identityProviderId,
      service_account_id: serviceAccountId,
      ...(clientId && { client_id: clientId }),
    };
    return exchangeToken(this.#transport, exchange, refreshBufferSeconds);
  }

  async #subjectToken(): Promise<string> {
    let token: unknown;
    try {
      token = await this.#askProvider();
    } catch (thrown) {
      if (thrown instanceof OpenAIError) throw thrown;
      const cause = thrown instanceof Error ? thrown : undefined;
      const message = `The subject token provider failed: ${describeCause(thrown)}`;
      throw new SubjectTokenProviderError(message, 'custom', cause);
    }
    if (typeof token === 'string' && token !== '') return token;
    throw new SubjectTokenProviderError(
      `The subject token provider has to give a text, and gave ${typeof token}.`,
      'custom',
    );
  }

  /** All calls wait for the same exchange: a provider that never ends must not stop them for ever. */
  #askProvider(): Promise<unknown> {
    const { provider } = this.#identity;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        const message = `The subject token provider gave no token within ${PROVIDER_TIMEOUT_MS} ms.`;
        reject(new SubjectTokenProviderError(message, 'custom'));
      }, PROVIDER_TIMEOUT_MS);
      // As an async function, so that what it throws at once is a rejection too.
      (async () => provider.getToken())()
        .then(resolve, reject)
        .finally(() => clearTimeout(timer));
    });
  }
}
