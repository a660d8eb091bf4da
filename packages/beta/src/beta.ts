import { APIResource } from '@oxide/core/internal';
import { Assistants } from './assistants.ts';
import { ChatKit } from './chatkit.ts';
import { Responses } from './responses.ts';
import { Threads } from './threads.ts';

/** Endpoints that may change before they settle, or that others have taken the place of. */
export class Beta extends APIResource {
  responses: Responses = new Responses(this._client);
  chatkit: ChatKit = new ChatKit(this._client);
  assistants: Assistants = new Assistants(this._client);
  threads: Threads = new Threads(this._client);

  static Responses: typeof Responses = Responses;
  static ChatKit: typeof ChatKit = ChatKit;
  static Assistants: typeof Assistants = Assistants;
  static Threads: typeof Threads = Threads;
}
