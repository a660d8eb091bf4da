import { OpenAIError } from '@oxide/core';
import { brandError } from '@oxide/core/internal';

/** A failure that the model may know of: its message, of all errors of a driver, is sent back. */
export class BrowserError extends OpenAIError {}

brandError(BrowserError, 'BrowserError');
