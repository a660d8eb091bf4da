import { brandError, OpenAIError } from '../errors/openai-error.ts';

/** The token of the platform could not be had; nothing was sent to the API. */
export class SubjectTokenProviderError extends OpenAIError {
  override readonly code: string = 'subject_token_unavailable';
  /** Which provider: `kubernetes`, `azure-imds`, `gcp-metadata`, or `custom` for one of your own. */
  readonly provider: string;
  declare readonly cause: Error | undefined;

  constructor(message: string, provider: string, cause?: Error) {
    super(message, { cause });
    this.provider = provider;
  }
}

brandError(SubjectTokenProviderError, 'SubjectTokenProviderError');
