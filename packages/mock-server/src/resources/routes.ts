import { Router } from '../routing/router.ts';
import { addChatCompletions } from './chat/routes.ts';
import { addModels } from './models.ts';
import { addResponses } from './responses/routes.ts';

export function apiRouter(): Router {
  const router = new Router();
  addResponses(router);
  addChatCompletions(router);
  addModels(router);
  return router;
}
