import { isObject } from '../json.ts';

export const doneFrame = 'data: [DONE]\n\n';
export const commentFrame = ': keep-alive\n\n';

/** A record with an `event:` line if the value has a string `type`, as the Responses API sends them. */
export function frameOf(value: unknown): string {
  const type = isObject(value) && typeof value.type === 'string' ? value.type : undefined;
  return type === undefined ? dataFrame(value) : `event: ${type}\ndata: ${JSON.stringify(value)}\n\n`;
}

/** A record without an `event:` line, as chat completions send them. */
export function dataFrame(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`;
}
