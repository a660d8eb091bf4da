import { OpenAIError } from '@oxide/core/internal';
import type { ChatCompletionTool } from '../generated/index.ts';

/**
 * Only the arguments of strict functions are sure to follow their schema.
 *
 * @throws OpenAIError for a function that isn't strict, and for a kind of tool that is unknown
 */
export function validateInputTools(tools: readonly ChatCompletionTool[] | null | undefined): void {
  for (const tool of tools ?? []) {
    if (tool.type === 'custom') continue;
    if (tool.type !== 'function') {
      const { type } = tool as { type: unknown };
      throw new OpenAIError(`Only \`function\` and \`custom\` tools can be parsed, not \`${type}\`.`);
    }
    if (tool.function.strict !== true) {
      throw new OpenAIError(
        `The tool \`${tool.function.name}\` is not marked with \`strict: true\`: only the arguments of strict ` +
          'functions can be parsed.',
      );
    }
  }
}
