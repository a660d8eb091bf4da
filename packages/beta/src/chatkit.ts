import { APIResource } from '@oxide/core/internal';
import { Sessions } from './chatkit/sessions.ts';
import { Threads } from './chatkit/threads.ts';

/**
 * Chats that OpenAI serves to a web page, driven by a workflow.
 *
 * Source: https://platform.openai.com/docs/api-reference/chatkit
 */
export class ChatKit extends APIResource {
  sessions: Sessions = new Sessions(this._client);
  threads: Threads = new Threads(this._client);

  static Sessions: typeof Sessions = Sessions;
  static Threads: typeof Threads = Threads;
}
