import { brandError, OpenAIError } from '../errors/openai-error.ts';

/** Which call it was. */
export interface ToolCallIdentity {
  readonly name: string;
  readonly call_id: string;
}

class ToolCallError extends OpenAIError {
  readonly toolName: string;
  readonly callID: string;

  constructor(message: string, { name, call_id }: ToolCallIdentity, cause?: unknown) {
    super(message, { cause });
    this.toolName = name;
    this.callID = call_id;
  }
}

/**
 * A model called a tool that there is not, or with arguments that don't fit it. The message tells the model
 * what to mend. `cause` is what the schema threw.
 */
export class InvalidToolCallError extends ToolCallError {
  override readonly code: string = 'invalid_tool_call';
}

/** The function of a tool threw. `cause` is what it threw. */
export class ToolFailedError extends ToolCallError {
  override readonly code: string = 'tool_failed';
}

/** What is said of something that was thrown. */
export function errorMessage(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}

brandError(InvalidToolCallError, 'InvalidToolCallError');
brandError(ToolFailedError, 'ToolFailedError');
