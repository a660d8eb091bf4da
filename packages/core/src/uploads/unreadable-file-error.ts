import { brandError, OpenAIError } from '../errors/openai-error.ts';

/**
 * A file given for upload can't be read: it is missing, a directory, forbidden, already consumed, or it changed
 * its length while it was sent. `cause` holds the system's error. Sending the request again would not help.
 */
export class UnreadableFileError extends OpenAIError {
  override readonly code: string = 'unreadable_file';

  get retryable(): boolean {
    return false;
  }
}

brandError(UnreadableFileError, 'UnreadableFileError');
