import type { Router } from '../../routing/router.ts';
import { compactResponse, countTokens } from './compact.ts';
import { createResponse } from './create.ts';
import { cancelResponse, deleteResponse, listInputItems, retrieveResponse } from './retrieve.ts';

export function addResponses(router: Router): void {
  router
    .add('POST', '/responses', createResponse)
    .add('POST', '/responses/input_tokens', countTokens)
    .add('POST', '/responses/compact', compactResponse)
    .add('GET', '/responses/{response_id}', retrieveResponse)
    .add('DELETE', '/responses/{response_id}', deleteResponse)
    .add('POST', '/responses/{response_id}/cancel', cancelResponse)
    .add('GET', '/responses/{response_id}/input_items', listInputItems);
}
