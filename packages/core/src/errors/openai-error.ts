// biome-ignore-all lint/complexity/noThisInStatic: `this` is the class right of `instanceof`, a subclass mostly
const brand: unique symbol = Symbol.for('@oxide/core/error') as never;

/** Options of every error: what brought it about. */
export interface OpenAIErrorOptions {
  cause?: unknown;
}

/**
 * Base of every error this SDK throws on purpose.
 *
 * `instanceof` also holds for an error made by another copy of this package (ESM beside CommonJS, two
 * versions in one tree), because each class is known by a brand and not by its identity.
 */
export class OpenAIError extends Error {
  /** Stable, machine-readable kind of the error; for replies of the API the API's own code. */
  readonly code: string | null | undefined;

  constructor(message?: string, options?: OpenAIErrorOptions) {
    super(message, options?.cause === undefined ? undefined : { cause: options.cause });
  }

  static override [Symbol.hasInstance](value: unknown): boolean {
    const name = Object.hasOwn(this.prototype, brand) ? Reflect.get(this.prototype, brand) : undefined;
    if (name === undefined) return Function.prototype[Symbol.hasInstance].call(this, value);
    let prototype: unknown =
      typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : null;
    while (prototype !== null && typeof prototype === 'object') {
      if (Object.hasOwn(prototype, brand) && Reflect.get(prototype, brand) === name) return true;
      prototype = Object.getPrototypeOf(prototype);
    }
    return false;
  }
}

/** Gives an error class its name (kept through minification) and its brand. */
export function brandError(errorClass: { readonly prototype: Error }, name: string): void {
  Object.defineProperty(errorClass.prototype, 'name', { value: name, writable: true, configurable: true });
  Object.defineProperty(errorClass.prototype, brand, { value: name });
}

brandError(OpenAIError, 'OpenAIError');
