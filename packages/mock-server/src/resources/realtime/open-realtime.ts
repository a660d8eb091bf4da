import { ApiError } from '../../http/error-reply.ts';
import type { ApiContext } from '../../state/context.ts';
import type { SocketApi } from '../../websocket/socket-api.ts';
import type { SocketRequest } from '../sockets.ts';
import { BetaRealtime } from './beta-realtime.ts';
import { RealtimeSocket } from './realtime-socket.ts';
import { conversationSession, transcriptionSession } from './session.ts';

/** The session that a handshake to /realtime asks for. */
export function openRealtime({ query, headers, protocols }: SocketRequest, context: ApiContext): SocketApi {
  // On Azure the model is a deployment.
  const model = query.get('model') ?? query.get('deployment');
  const isTranscription = query.get('intent') === 'transcription';
  if (!model && !isTranscription && !query.has('call_id'))
    throw new ApiError(400, "You must provide a 'model' parameter.", {
      code: 'missing_model',
      param: 'model',
    });
  const session = isTranscription
    ? transcriptionSession(context)
    : conversationSession(model ?? 'gpt-realtime', context);
  const socket = new RealtimeSocket(session, context);
  const isBeta = headers['openai-beta'] === 'realtime=v1' || protocols.includes('openai-beta.realtime-v1');
  return isBeta ? new BetaRealtime(socket) : socket;
}
