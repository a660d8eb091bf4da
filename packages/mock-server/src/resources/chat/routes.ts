import type { Router } from '../../routing/router.ts';
import { createCompletion } from './create.ts';
import {
  deleteCompletion,
  listCompletions,
  listMessages,
  retrieveCompletion,
  updateCompletion,
} from './stored.ts';

export function addChatCompletions(router: Router): void {
  router
    .add('GET', '/chat/completions', listCompletions)
    .add('POST', '/chat/completions', createCompletion)
    .add('GET', '/chat/completions/{completion_id}', retrieveCompletion)
    .add('POST', '/chat/completions/{completion_id}', updateCompletion)
    .add('DELETE', '/chat/completions/{completion_id}', deleteCompletion)
    .add('GET', '/chat/completions/{completion_id}/messages', listMessages);
}
