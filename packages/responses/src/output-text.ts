import type { ResponseOutputItem } from './generated/index.ts';

/** The joined text of all `output_text` parts. Never throws, whatever a server sent as items. */
export function joinOutputText(output: readonly ResponseOutputItem[]): string {
  let text = '';
  for (const item of output) {
    if (item?.type !== 'message' || !Array.isArray(item.content)) continue;
    for (const part of item.content) {
      if (part?.type === 'output_text' && typeof part.text === 'string') text += part.text;
    }
  }
  return text;
}
