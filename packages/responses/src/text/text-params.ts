import type { ResponseCreateParamsNonStreaming } from '../generated/index.ts';

/** Parameters of a reply that is waited for. */
export type ResponseTextParams = Omit<ResponseCreateParamsNonStreaming, 'stream' | 'background'>;

/** Parameters of a reply that is kept on the server. */
export type StoredResponseParams = Omit<ResponseCreateParamsNonStreaming, 'stream' | 'store'>;

/** Parameters of a reply to what follows a stored response. */
export type TextFollowupParams = Omit<ResponseTextParams, 'previous_response_id'>;
