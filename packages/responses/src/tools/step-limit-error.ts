import { brandError, carrySnapshot, OpenAIError } from '@oxide/core/internal';
import type { Response } from '../generated/index.ts';

/**
 * A loop was to ask again after its last step: the model still calls tools. They have not been run, as nobody
 * would hear of their results.
 */
export class StepLimitError extends OpenAIError {
  override readonly code: string = 'step_limit';
  /** The response of the last step. */
  declare readonly snapshot: Response;

  constructor(maxSteps: number, response: Response) {
    super(`The model still calls tools after ${maxSteps} steps; \`maxSteps\` allows no more.`);
    carrySnapshot(this, response);
  }
}

brandError(StepLimitError, 'StepLimitError');
