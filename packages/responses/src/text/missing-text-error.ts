import { brandError, carrySnapshot, OpenAIError } from '@oxide/core/internal';
import type { Response } from '../generated/index.ts';

/** A response that is complete and has no text: the model refused, or called a tool. It is the error's `snapshot`. */
export class MissingTextError extends OpenAIError {
  /** `refusal`, or `missing_text`. */
  override readonly code: string;
  declare readonly snapshot: Response;

  constructor(response: Response, refusal: string | undefined) {
    super(
      refusal === undefined
        ? `The response has no text, but ${describeOutput(response)}: use \`create\` for what else it holds.`
        : `The model refused: ${refusal}`,
    );
    this.code = refusal === undefined ? 'missing_text' : 'refusal';
    carrySnapshot(this, response);
  }
}

brandError(MissingTextError, 'MissingTextError');

function describeOutput({ output }: Response): string {
  const types = new Set((Array.isArray(output) ? output : []).map((item) => item?.type ?? 'unknown'));
  return types.size === 0 ? 'nothing' : [...types].join(', ');
}
