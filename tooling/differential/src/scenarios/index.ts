import type { Scenario } from '../scenario.ts';
import { abortScenarios } from './aborts.ts';
import { addressScenarios } from './addresses.ts';
import { hostileAssistantStreamScenarios } from './assistant-stream-hostile.ts';
import { assistantStreamScenarios } from './assistant-streams.ts';
import { azureScenarios } from './azure.ts';
import { boundScenarios } from './bounds.ts';
import { browserApprovalScenarios } from './browser-approvals.ts';
import { browserCallScenarios } from './browser-calls.ts';
import { browserFunctionScenarios } from './browser-functions.ts';
import { hostileBrowserScenarios } from './browser-hostile.ts';
import { browserResultScenarios } from './browser-results.ts';
import { browserStateScenarios } from './browser-states.ts';
import { chatParseScenarios } from './chat-parse.ts';
import { hostileChatStreamScenarios } from './chat-stream-hostile.ts';
import { chatStreamLifecycleScenarios } from './chat-stream-lifecycle.ts';
import { parsedChatStreamScenarios } from './chat-stream-parsing.ts';
import { chatStreamScenarios } from './chat-streams.ts';
import { clientMemberScenarios } from './client-members.ts';
import { computerApprovalScenarios } from './computer-approvals.ts';
import { computerCallScenarios } from './computer-calls.ts';
import { hostileComputerScenarios } from './computer-hostile.ts';
import { computerOutputScenarios } from './computer-outputs.ts';
import { computerRunScenarios } from './computer-runs.ts';
import { downloadScenarios } from './downloads.ts';
import { embeddingScenarios } from './embeddings.ts';
import { errorScenarios } from './errors.ts';
import { headerScenarios } from './headers.ts';
import { hostileScenarios } from './hostile.ts';
import { loggingScenarios } from './logging.ts';
import { optionScenarios } from './options.ts';
import { pageScenarios } from './pages.ts';
import { pollingScenarios } from './polling.ts';
import { queryScenarios } from './queries.ts';
import { realtimeAddressScenarios } from './realtime-addresses.ts';
import { betaRealtimeScenarios } from './realtime-beta.ts';
import { realtimeCredentialScenarios } from './realtime-credentials.ts';
import { realtimeEventScenarios } from './realtime-events.ts';
import { realtimePlatformScenarios } from './realtime-platform.ts';
import { realtimeRecoveryScenarios } from './realtime-recovery.ts';
import { realtimeTranslationScenarios } from './realtime-translations.ts';
import { redactionScenarios } from './redaction.ts';
import { redirectScenarios } from './redirects.ts';
import { replyScenarios } from './replies.ts';
import { requestScenarios } from './requests.ts';
import { responseParseScenarios } from './response-parse.ts';
import { responseAccumulatorScenarios } from './response-socket-accumulator.ts';
import { responseLaneScenarios } from './response-socket-lanes.ts';
import { responseSocketRecoveryScenarios } from './response-socket-recovery.ts';
import { responseSocketScenarios } from './response-sockets.ts';
import { hostileResponseStreamScenarios } from './response-stream-hostile.ts';
import { responseStreamScenarios } from './response-streams.ts';
import { retryScenarios } from './retries.ts';
import { runToolsScenarios } from './run-tools.ts';
import { streamedRunToolsScenarios } from './run-tools-streaming.ts';
import { seamScenarios } from './seams.ts';
import { sseResponseScenarios } from './sse-responses.ts';
import { standardSchemaScenarios } from './standard-schemas.ts';
import { streamScenarios } from './streams.ts';
import { timeLimitScenarios } from './time-limits.ts';
import { toolRunnerBrowserScenarios } from './tool-runner-browser.ts';
import { toolRunnerBudgetScenarios } from './tool-runner-budget.ts';
import { toolRunnerComputerScenarios } from './tool-runner-computer.ts';
import { toolRunnerFunctionScenarios } from './tool-runner-functions.ts';
import { toolRunnerHostileScenarios } from './tool-runner-hostile.ts';
import { toolRunnerLedgerScenarios } from './tool-runner-ledger.ts';
import { toolRunnerMcpScenarios } from './tool-runner-mcp.ts';
import { toolRunnerMixedScenarios } from './tool-runner-mixed.ts';
import { toolRunnerStreamScenarios } from './tool-runner-streams.ts';
import { toolRunnerTurnScenarios } from './tool-runner-turns.ts';
import { uploadScenarios } from './uploads.ts';
import { webhookScenarios } from './webhooks.ts';
import { webrtcChannelScenarios, webrtcModuleScenarios } from './webrtc-channel.ts';
import { webrtcConnectionScenarios } from './webrtc-connection.ts';
import { interruptedWebRTCScenarios } from './webrtc-interrupted.ts';
import { webrtcSetupScenarios } from './webrtc-setup.ts';
import { workloadIdentityScenarios } from './workload-identity.ts';
import { zodSchemaScenarios } from './zod-schemas.ts';

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
  ...redactionScenarios,
  ...hostileScenarios,
  ...chatStreamScenarios,
  ...chatStreamLifecycleScenarios,
  ...parsedChatStreamScenarios,
  ...hostileChatStreamScenarios,
  ...chatParseScenarios,
  ...runToolsScenarios,
  ...streamedRunToolsScenarios,
  ...responseStreamScenarios,
  ...hostileResponseStreamScenarios,
  ...responseParseScenarios,
  ...toolRunnerFunctionScenarios,
  ...toolRunnerTurnScenarios,
  ...toolRunnerStreamScenarios,
  ...toolRunnerHostileScenarios,
  ...toolRunnerMcpScenarios,
  ...toolRunnerComputerScenarios,
  ...toolRunnerBrowserScenarios,
  ...toolRunnerLedgerScenarios,
  ...toolRunnerBudgetScenarios,
  ...toolRunnerMixedScenarios,
  ...zodSchemaScenarios,
  ...standardSchemaScenarios,
  ...azureScenarios,
  ...pollingScenarios,
  ...downloadScenarios,
  ...seamScenarios,
  ...clientMemberScenarios,
  ...assistantStreamScenarios,
  ...hostileAssistantStreamScenarios,
  ...workloadIdentityScenarios,
  ...boundScenarios,
  ...sseResponseScenarios,
  ...responseSocketScenarios,
  ...responseSocketRecoveryScenarios,
  ...responseLaneScenarios,
  ...responseAccumulatorScenarios,
  ...realtimeAddressScenarios,
  ...realtimeCredentialScenarios,
  ...realtimeEventScenarios,
  ...realtimeRecoveryScenarios,
  ...betaRealtimeScenarios,
  ...realtimePlatformScenarios,
  ...realtimeTranslationScenarios,
  ...webrtcSetupScenarios,
  ...interruptedWebRTCScenarios,
  ...webrtcConnectionScenarios,
  ...webrtcChannelScenarios,
  ...webrtcModuleScenarios,
  ...browserFunctionScenarios,
  ...browserCallScenarios,
  ...browserApprovalScenarios,
  ...hostileBrowserScenarios,
  ...browserResultScenarios,
  ...browserStateScenarios,
  ...computerCallScenarios,
  ...hostileComputerScenarios,
  ...computerApprovalScenarios,
  ...computerRunScenarios,
  ...computerOutputScenarios,
];
