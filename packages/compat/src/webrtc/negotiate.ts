import { WebRTCError } from '../lib/webrtc/errors.ts';
import type { WebRTCConnectOptions, WebRTCPeerConnection } from '../lib/webrtc/types.ts';
import type { Setup } from './setup.ts';

/**
 * Makes the offer, has it exchanged for an answer, and takes that. Goes no further once set-up has failed.
 *
 * @throws WebRTCError
 */
export async function negotiate(
  peer: WebRTCPeerConnection,
  options: WebRTCConnectOptions,
  setup: Setup,
): Promise<void> {
  const { signal } = setup;
  try {
    const offer = await peer.createOffer();
    signal.throwIfAborted();
    await peer.setLocalDescription(offer);
    signal.throwIfAborted();
    const sdp = peer.localDescription?.sdp;
    if (!sdp) throw new Error('The platform gave no offer.');
    setup.phase = 'signaling';
    const answer: unknown = await options.exchangeSdp(sdp, { signal });
    signal.throwIfAborted();
    if (typeof answer !== 'string' || answer === '')
      throw new TypeError('`exchangeSdp` has to give the answer as a string.');
    setup.phase = 'answer';
    await peer.setRemoteDescription({ type: 'answer', sdp: answer });
    setup.phase = 'transport';
  } catch (cause) {
    const { phase } = setup;
    const code = phase === 'signaling' ? 'signaling_failed' : 'negotiation_failed';
    throw new WebRTCError(code, phase, 'The connection could not be set up.', cause);
  }
}
