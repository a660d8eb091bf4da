import type { APIPromise, RequestOptions } from '@oxide/core';
import { APIResource, multipartOptions, OpenAIError, path } from '@oxide/core/internal';
import type {
  CallAcceptParams,
  CallCreateParams,
  CallReferParams,
  CallRejectParams,
} from './generated/index.ts';

const SDP = 'application/sdp';
const NO_CONTENT = { accept: '*/*' };

/** Calls over WebRTC, and over SIP once a webhook has announced them. */
export class Calls extends APIResource {
  /**
   * Starts a WebRTC call. The text of the response is the session description that answers the offer; the
   * call's id is the last part of its header `location`.
   *
   * @throws OpenAIError when there is no offer, before anything is sent
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  create(body: CallCreateParams, options?: RequestOptions): APIPromise<globalThis.Response> {
    const { sdp, ...more } = body;
    if (typeof sdp !== 'string' || sdp === '')
      throw new OpenAIError('The call has no `sdp`: pass the session description that the peer offers');
    const sent = { ...options, __binaryResponse: true, __headers: { accept: SDP } };
    const isMore = Object.values(more).some((value) => value !== undefined);
    if (isMore || options?.extraBody) {
      const partContentTypes = { sdp: SDP, session: 'application/json' };
      return this._client.post('/realtime/calls', multipartOptions(body, sent, { partContentTypes }));
    }
    const __headers = { ...sent.__headers, 'content-type': SDP };
    return this._client.post('/realtime/calls', { body: sdp, ...sent, __headers });
  }

  /**
   * Takes a SIP call that waits, with the session that answers it.
   *
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  accept(callID: string, body: CallAcceptParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/accept`, {
      body,
      ...options,
      __headers: NO_CONTENT,
    });
  }

  /**
   * Ends a call, over SIP or WebRTC.
   *
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  hangup(callID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/hangup`, { ...options, __headers: NO_CONTENT });
  }

  /**
   * Sends a SIP call on to another number or address.
   *
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  refer(callID: string, body: CallReferParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/refer`, {
      body,
      ...options,
      __headers: NO_CONTENT,
    });
  }

  /**
   * Declines a SIP call that waits.
   *
   * @see https://platform.openai.com/docs/api-reference/realtime
   */
  reject(callID: string, body?: CallRejectParams | null, options?: RequestOptions): APIPromise<void> {
    return this._client.post(path`/realtime/calls/${callID}/reject`, {
      body: body ?? {},
      ...options,
      __headers: NO_CONTENT,
    });
  }
}
