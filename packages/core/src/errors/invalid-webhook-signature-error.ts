import { brandError, OpenAIError } from './openai-error.ts';

/** A webhook can't be trusted: its signature is missing, wrong or out of date. The message says which. */
export class InvalidWebhookSignatureError extends OpenAIError {
  override readonly code: string = 'invalid_webhook_signature';
}

brandError(InvalidWebhookSignatureError, 'InvalidWebhookSignatureError');
