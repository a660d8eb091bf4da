import type { Scenario } from '../scenario.ts';
import { abortScenarios } from './aborts.ts';
import { headerScenarios } from './headers.ts';
import { queryScenarios } from './queries.ts';
import { requestScenarios } from './requests.ts';
import { retryScenarios } from './retries.ts';
import { streamScenarios } from './streams.ts';
import { timeLimitScenarios } from './time-limits.ts';

export const SCENARIOS: readonly Scenario[] = [
  ...requestScenarios,
  ...headerScenarios,
  ...queryScenarios,
  ...retryScenarios,
  ...timeLimitScenarios,
  ...abortScenarios,
  ...streamScenarios,
];
