import type { Scenario } from '../scenario.ts';
import { abortScenarios } from './aborts.ts';
import { addressScenarios } from './addresses.ts';
import { embeddingScenarios } from './embeddings.ts';
import { errorScenarios } from './errors.ts';
import { headerScenarios } from './headers.ts';
import { hostileScenarios } from './hostile.ts';
import { loggingScenarios } from './logging.ts';
import { optionScenarios } from './options.ts';
import { pageScenarios } from './pages.ts';
import { queryScenarios } from './queries.ts';
import { redirectScenarios } from './redirects.ts';
import { replyScenarios } from './replies.ts';
import { requestScenarios } from './requests.ts';
import { retryScenarios } from './retries.ts';
import { streamScenarios } from './streams.ts';
import { timeLimitScenarios } from './time-limits.ts';
import { uploadScenarios } from './uploads.ts';
import { webhookScenarios } from './webhooks.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...requestScenarios,
  ...headerScenarios,
  ...queryScenarios,
  ...retryScenarios,
  ...timeLimitScenarios,
  ...abortScenarios,
  ...streamScenarios,
  ...replyScenarios,
  ...errorScenarios,
  ...redirectScenarios,
  ...pageScenarios,
  ...uploadScenarios,
  ...webhookScenarios,
  ...embeddingScenarios,
  ...addressScenarios,
  ...optionScenarios,
  ...loggingScenarios,
  ...hostileScenarios,
];
