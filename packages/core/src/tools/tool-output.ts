/** A tool's result as the text that the model reads: text as it is, anything else as JSON. */
export function toOutputText(result: unknown): string {
  if (typeof result === 'string') return result;
  return JSON.stringify(result) ?? String(result);
}
