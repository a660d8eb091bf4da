import { APIConnectionError } from '../errors/connection-errors.ts';
import { describeCause } from '../errors/describe-cause.ts';
import { OpenAIError } from '../errors/openai-error.ts';

/** For what is sent on a connection that is closing or closed. */
export function notOpen(): OpenAIError {
  return new OpenAIError('The WebSocket is closed: nothing can be sent on it.');
}

/** For a connection that ended without a closing handshake. */
export function brokenConnection(cause?: unknown): APIConnectionError {
  const why = cause === undefined ? 'it ended without a closing handshake' : describeCause(cause);
  return new APIConnectionError({ message: `The WebSocket broke: ${why}`, cause });
}

/** For a peer that sends without end. */
export function messageTooLong(maxMessageBytes: number): OpenAIError {
  return new OpenAIError(
    `The server sent a message longer than ${maxMessageBytes} bytes (\`maxMessageBytes\`).`,
  );
}
