import { OpenAIError } from '@oxide/core';

/** The API takes letters, digits, `_` and `-` in the name of a format or a function. */
export function checkName(name: string): void {
  if (/^[\w-]+$/.test(name)) return;
  throw new OpenAIError(
    `The name ${JSON.stringify(name)} can't be sent: use letters, digits, \`_\` and \`-\` only, and at least one.`,
  );
}
