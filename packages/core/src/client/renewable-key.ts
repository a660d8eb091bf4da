import type { ApiKeySetter } from '../config/client-options.ts';
import type { RequestHeaders } from '../transport/transport.ts';
import { credential, type KeyHeader } from './constant-headers.ts';
import type { PreparedRequest, RequestRenewal } from './prepared-request.ts';

/** A key that a function gives, anew for each attempt. A credential that the caller put in its place stays. */
export class RenewableKey implements RequestRenewal {
  readonly #header: KeyHeader;
  readonly #setter: ApiKeySetter;
  readonly #ask: () => Promise<string>;
  #key: string;

  constructor(header: KeyHeader, key: string, setter: ApiKeySetter, ask: () => Promise<string>) {
    this.#header = header;
    this.#key = key;
    this.#setter = setter;
    this.#ask = ask;
  }

  async renew(request: PreparedRequest): Promise<PreparedRequest> {
    if (!this.#isIn(request.headers)) return request;
    this.#key = await this.#ask();
    return request.withHeaders({ ...request.headers, [this.#header]: credential(this.#header, this.#key) });
  }

  refused(request: PreparedRequest): boolean {
    if (this.#setter.discard === undefined || !this.#isIn(request.headers)) return false;
    this.#setter.discard(this.#key);
    return true;
  }

  #isIn(headers: RequestHeaders): boolean {
    return headers[this.#header] === credential(this.#header, this.#key);
  }
}
