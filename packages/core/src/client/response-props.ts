import type { TransportResponse } from '../transport/transport-response.ts';
import type { HttpCall } from './http-call.ts';
import type { FinalRequestOptions } from './request-options.ts';

/** A response whose head arrived, with the call it belongs to. */
export interface APIResponseProps {
  readonly response: TransportResponse;
  readonly options: FinalRequestOptions;
  readonly call: HttpCall;
}
