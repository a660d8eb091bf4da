import type { ResponseInputImageContent } from '@oxide/responses';
import { isRecord } from '../runner/own-members.ts';
import { readOption } from '../runner/read-option.ts';
import { assertValid, guarded, hasOnly } from './guarded.ts';

type Breakpoint = ResponseInputImageContent['prompt_cache_breakpoint'];

const MEMBERS = ['type', 'detail', 'image_url', 'file_id', 'prompt_cache_breakpoint'];
const DETAILS: unknown[] = [undefined, null, 'auto', 'low', 'high', 'original'];
const LIFETIMES: unknown[] = [undefined, '30m', '12h'];

/**
 * What of a driver's picture is sent.
 *
 * @throws OpenAIError when it is none, or names no image
 */
export function readImage(given: unknown): ResponseInputImageContent {
  return guarded(
    'The driver must return a picture as an `input_image` with `image_url` or `file_id`.',
    () => {
      assertValid(isRecord(given) && hasOnly(given, MEMBERS));
      const type = readOption(given, 'type');
      const detail = readOption(given, 'detail');
      const image_url = readOption(given, 'image_url');
      const file_id = readOption(given, 'file_id');
      const prompt_cache_breakpoint = readBreakpoint(readOption(given, 'prompt_cache_breakpoint'));
      assertValid(type === 'input_image' && DETAILS.includes(detail));
      assertValid(isAddress(image_url) && isAddress(file_id) && (image_url ?? file_id) != null);
      return {
        type,
        ...(detail !== undefined && { detail: detail as ResponseInputImageContent['detail'] }),
        ...(image_url !== undefined && { image_url }),
        ...(file_id !== undefined && { file_id }),
        ...(prompt_cache_breakpoint !== undefined && { prompt_cache_breakpoint }),
      };
    },
  );
}

function readBreakpoint(given: unknown): Breakpoint {
  if (given === undefined || given === null) return given;
  assertValid(isRecord(given) && hasOnly(given, ['mode', 'ttl']));
  const mode = readOption(given, 'mode');
  const ttl = readOption(given, 'ttl');
  assertValid(mode === 'explicit' && LIFETIMES.includes(ttl));
  return { mode, ...(ttl !== undefined && { ttl }) };
}

function isAddress(value: unknown): value is string | null | undefined {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() !== '');
}
