import { OpenAIError } from '@oxide/core';
import { isWholeText } from './bounded-text.ts';
import type { BrowserMember } from './browser-arguments.ts';
import type { BrowserFileOutcome } from './browser-driver.ts';
import { readFileOutcome } from './read-file-outcome.ts';
import { readImage } from './read-image.ts';
import { readReport, readScopedReport, readTextReport } from './read-report.ts';

/**
 * What of a driver's result is sent: a copy, which the driver no longer holds.
 *
 * @throws OpenAIError when the function gives no such thing
 */
export function readResult(member: BrowserMember, result: unknown): unknown {
  switch (member) {
    case 'screenshot':
    case 'zoom':
      return readImage(result);
    case 'read_page_scoped':
      return readScopedReport(result);
    case 'read_diagnostics':
      return readTextReport(result);
    case 'upload_file':
    case 'download_file':
      return readFileOutcome(result);
    case 'run_script':
      if (isWholeText(result)) return result;
      throw new OpenAIError('The driver must return a text for a script.');
    case 'list_tabs':
      return result;
    default:
      return readOptionalText(member, result);
  }
}

function readOptionalText(member: BrowserMember, result: unknown): unknown {
  if (result === null || result === undefined || typeof result === 'string') return result;
  if (member === 'get_page_text') return readTextReport(result);
  if (member === 'read_page' || member === 'find') return readReport(result);
  throw new OpenAIError(`The driver must return a text or nothing for \`${member}\`.`);
}

/** Whether a result that was read says that it was done. */
export function isDone(member: BrowserMember, result: unknown): boolean {
  if (member !== 'upload_file' && member !== 'download_file') return true;
  return (result as BrowserFileOutcome).status === 'completed';
}
