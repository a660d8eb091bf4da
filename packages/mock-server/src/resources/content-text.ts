import { isObject } from '../json.ts';

/** The text of a message's content (text or parts), or of a tool's output; '' where there is none. */
export function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .map((part) => (isObject(part) ? (part.text ?? part.refusal ?? '') : part))
    .filter((text) => typeof text === 'string')
    .join('\n');
}
