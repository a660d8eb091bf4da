import { OpenAIError } from '../errors/openai-error.ts';
import { rememberEncoded } from './encoded-values.ts';

/**
 * JSON that is already text or UTF-8, sent as it is with the type `application/json`: as the option `body`
 * of a call in place of its parameters, or as the value of a parameter. It is not checked, and its bytes
 * must not be changed.
 *
 * @throws OpenAIError from the constructor when it is given something else
 */
export class SerializedJSON {
  readonly #json: string | Uint8Array;

  constructor(json: string | Uint8Array) {
    if (typeof json !== 'string' && !(json instanceof Uint8Array))
      throw new OpenAIError(
        `SerializedJSON takes a text or a Uint8Array, not ${json === null ? 'null' : typeof json}`,
      );
    this.#json = json;
    rememberEncoded(this, [typeof json === 'string' ? new TextEncoder().encode(json) : json]);
    Object.freeze(this);
  }

  /** The value, for whoever writes it as JSON at a place where the bytes are not taken over. */
  toJSON(): unknown {
    const json = this.#json;
    return JSON.parse(typeof json === 'string' ? json : new TextDecoder().decode(json));
  }
}
