import { OpenAIError } from '../errors/openai-error.ts';
import type { TransportResponse } from './transport-response.ts';

/**
 * What code of others gave in place of a response is told here, and not as a `TypeError` somewhere behind. By its
 * method, as the response may come from another copy of this package.
 *
 * @throws OpenAIError when it is none
 */
export function requireResponse(value: TransportResponse): TransportResponse {
  if (typeof (value as Partial<TransportResponse> | undefined)?.takeSource === 'function') return value;
  throw new OpenAIError(
    'A middleware or transport has to give a TransportResponse: `fromWebResponse` makes one of a web Response.',
  );
}
