import { OpenAIError } from '@oxide/core';
import { brandError } from '@oxide/core/internal';

/**
 * A schema can't be used in strict mode. Thrown when a format or a tool is made, before anything is sent; the
 * message says where in the schema, what is wrong there and what to write instead.
 */
export class UnsupportedSchemaError extends OpenAIError {
  override readonly code: string = 'unsupported_schema';
  /** Where: `$` is the root, `$.steps[].answer` the `answer` of each of the `steps`. */
  readonly path: string;

  constructor(path: string, problem: string, fix: string, options?: { cause?: unknown }) {
    super(`The schema can't be used in strict mode: ${path} ${problem}. ${fix}`, options);
    this.path = path;
  }

  get retryable(): boolean {
    return false;
  }
}

brandError(UnsupportedSchemaError, 'UnsupportedSchemaError');
