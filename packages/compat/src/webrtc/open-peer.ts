import { DataChannel } from '../lib/webrtc/data-channel.ts';
import { WebRTCError } from '../lib/webrtc/errors.ts';
import type { WebRTCConfiguration, WebRTCPeerConnection } from '../lib/webrtc/types.ts';

/** The API knows the channel of its events by this name. */
const LABEL = 'oai-events';

interface Peer<ClientEvent, ServerEvent extends { type: string }> {
  readonly peer: WebRTCPeerConnection;
  readonly channel: DataChannel<ClientEvent, ServerEvent>;
}

/**
 * A peer of the platform, and on it the channel of events.
 *
 * @throws WebRTCError when the platform has no WebRTC, and when there can be no channel
 */
export function openPeer<ClientEvent, ServerEvent extends { type: string }>(
  configuration: WebRTCConfiguration | undefined,
): Peer<ClientEvent, ServerEvent> {
  const { RTCPeerConnection } = globalThis as {
    RTCPeerConnection?: new (configuration: WebRTCConfiguration | undefined) => WebRTCPeerConnection;
  };
  if (!RTCPeerConnection)
    throw new WebRTCError(
      'unsupported_environment',
      'transport',
      'There is no `RTCPeerConnection` here, as browsers have it.',
    );
  const peer = new RTCPeerConnection(configuration);
  try {
    return { peer, channel: new DataChannel(peer.createDataChannel(LABEL)) };
  } catch (cause) {
    peer.close();
    throw new WebRTCError('negotiation_failed', 'transport', 'The data channel could not be made.', cause);
  }
}
