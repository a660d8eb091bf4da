import { OpenAIError } from '@oxide/core/internal';
import type { FinishedPart } from './upload-file-params.ts';

/** A part as it is cut out of the file. */
export interface PartRange {
  readonly index: number;
  /** First byte. */
  readonly start: number;
  /** The byte after the last one. */
  readonly end: number;
}

/** The parts of a file, in order. */
export function planParts(size: number, partSize: number): PartRange[] {
  return Array.from({ length: Math.ceil(size / partSize) }, (_, index) => ({
    index,
    start: index * partSize,
    end: Math.min(size, (index + 1) * partSize),
  }));
}

/**
 * The finished parts by their place.
 *
 * @throws OpenAIError when they are not parts of this plan: the file would be put together wrongly
 */
export function placeFinished(
  ranges: readonly PartRange[],
  parts: readonly FinishedPart[],
): Map<number, FinishedPart> {
  const placed = new Map<number, FinishedPart>();
  for (const { id, index, bytes } of parts) {
    const range = ranges[index];
    if (
      typeof id !== 'string' ||
      range === undefined ||
      range.end - range.start !== bytes ||
      placed.has(index)
    )
      throw new OpenAIError(
        `\`parts\` don't fit this file: part ${index} with ${bytes} bytes is none of its ${ranges.length} parts. Pass the whole \`state\` of the upload, with the same source.`,
      );
    placed.set(index, { id, index, bytes });
  }
  return placed;
}
