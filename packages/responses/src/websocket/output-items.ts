import { parseFrame } from './frame.ts';

/**
 * The last event of a response with its `output`, which servers leave out when every item of it came with a frame
 * of its own; the same event when it is there.
 *
 * @param items the frames of the finished items
 */
export function withOutput(
  event: Record<string, unknown> | undefined,
  items: readonly string[],
): Record<string, unknown> | undefined {
  const response = event?.response as Record<string, unknown> | null | undefined;
  if (typeof response !== 'object' || response === null || response.output) return event;
  const output = items
    .map((item) => parseFrame(item) as { output_index?: number; item?: unknown } | undefined)
    .filter((item) => item !== undefined)
    .sort((one, other) => (one.output_index ?? 0) - (other.output_index ?? 0))
    .map(({ item }) => item);
  return { ...event, response: { ...response, output } };
}
