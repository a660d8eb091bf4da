import { OpenAIError } from '@oxide/core';
import { isRecord } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import type { ComputerScreenshot } from './computer-driver.ts';

/**
 * What of a driver's screenshot is sent.
 *
 * @throws OpenAIError when it is none, or names no image
 */
export function readScreenshot(supplied: unknown): ComputerScreenshot {
  const given = isRecord(supplied) ? supplied : {};
  const type = readOption(given, 'type');
  const image_url = readOption(given, 'image_url');
  const file_id = readOption(given, 'file_id');
  if (
    type !== 'computer_screenshot' ||
    !isAddress(image_url) ||
    !isAddress(file_id) ||
    (image_url === undefined && file_id === undefined)
  )
    throw new OpenAIError(
      'The driver must return a screenshot as `{ type: "computer_screenshot" }` with `image_url` or `file_id`.',
    );
  return {
    type,
    ...(image_url !== undefined && { image_url }),
    ...(file_id !== undefined && { file_id }),
  };
}

function isAddress(value: unknown): value is string | undefined {
  return value === undefined || (typeof value === 'string' && value.trim() !== '');
}
