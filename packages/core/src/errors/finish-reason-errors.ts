import { brandError, OpenAIError } from './openai-error.ts';

/** A structured reply was cut off by the token limit, so it can't be parsed. */
export class LengthFinishReasonError extends OpenAIError {
  override readonly code: string = 'length';

  constructor() {
    super('Could not parse response content as the length limit was reached');
  }
}

/** A structured reply was withheld by the content filter, so there is nothing to parse. */
export class ContentFilterFinishReasonError extends OpenAIError {
  override readonly code: string = 'content_filter';

  constructor() {
    super('Could not parse response content as the request was rejected by the content filter');
  }
}

brandError(LengthFinishReasonError, 'LengthFinishReasonError');
brandError(ContentFilterFinishReasonError, 'ContentFilterFinishReasonError');
