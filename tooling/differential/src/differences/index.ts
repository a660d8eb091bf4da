import { assistantDifferences } from './assistants.ts';
import { browserDifferences } from './browser.ts';
import { chatDifferences } from './chat.ts';
import { clientDifferences } from './client.ts';
import { errorDifferences } from './errors.ts';
import type { DifferenceArea } from './meant-difference.ts';
import { replyDifferences } from './replies.ts';
import { requestDifferences } from './requests.ts';
import { responseDifferences } from './responses.ts';
import { schemaDifferences } from './schemas.ts';
import { socketDifferences } from './sockets.ts';
import { toolRunnerDifferences } from './tool-runner.ts';
import { webrtcDifferences } from './webrtc.ts';

/** All differences in behaviour that are meant. DIFFERENCES.md of the drop-in tells them to people. */
export const AREAS: readonly DifferenceArea[] = [
  errorDifferences,
  requestDifferences,
  replyDifferences,
  clientDifferences,
  chatDifferences,
  responseDifferences,
  browserDifferences,
  toolRunnerDifferences,
  assistantDifferences,
  schemaDifferences,
  socketDifferences,
  webrtcDifferences,
];
