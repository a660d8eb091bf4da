import { parseFrame } from './frame.ts';

/**
 * The last frame of a response with its `output`, which servers leave out when every item of it came with a
 * frame of its own.
 *
 * @param items the frames of the finished items
 */
export function withOutput(frame: string, items: readonly string[]): string {
  const event = parseFrame(frame);
  const response = event?.response as Record<string, unknown> | null | undefined;
  if (typeof response !== 'object' || response === null || response.output) return frame;
  const output = items
    .map((item) => parseFrame(item) as { output_index?: number; item?: unknown } | undefined)
    .filter((item) => item !== undefined)
    .sort((one, other) => (one.output_index ?? 0) - (other.output_index ?? 0))
    .map(({ item }) => item);
  return JSON.stringify({ ...event, response: { ...response, output } });
}
