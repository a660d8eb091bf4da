import { ApiError } from '../http/error-reply.ts';
import { jsonReply } from '../http/reply.ts';
import { parameter } from '../routing/api-request.ts';
import type { Router } from '../routing/router.ts';

const models = ['gpt-5.4', 'gpt-5.4-mini', 'gpt-4o', 'gpt-4o-mini', 'text-embedding-3-small'].map((id) => ({
  id,
  object: 'model',
  created: 1_735_689_600,
  owned_by: 'openai',
}));

/** GET /models and /models/{model} */
export function addModels(router: Router): void {
  router
    .add('GET', '/models', () => jsonReply({ object: 'list', data: models }))
    .add('GET', '/models/{model}', (request) => {
      const id = parameter(request, 'model');
      const found = models.find((model) => model.id === id);
      if (!found)
        throw new ApiError(404, `The model '${id}' does not exist.`, {
          param: 'model',
          code: 'model_not_found',
        });
      return jsonReply(found);
    });
}
