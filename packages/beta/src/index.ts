export { Assistants } from './assistants.ts';
export { Beta } from './beta.ts';
export { Sessions as ChatKitSessions } from './chatkit/sessions.ts';
export { Threads as ChatKitThreads } from './chatkit/threads.ts';
export { ChatKit } from './chatkit.ts';
export type * from './generated/index.ts';
export { InputItems } from './responses/input-items.ts';
export { InputTokens } from './responses/input-tokens.ts';
export { Responses } from './responses.ts';
export { AssistantStream } from './threads/assistant-stream/assistant-stream.ts';
export type {
  AssistantStreamEvents,
  RunCreateParamsBaseStream,
  RunSubmitToolOutputsParamsStream,
  ThreadCreateAndRunParamsBaseStream,
} from './threads/assistant-stream/assistant-stream-events.ts';
export { Messages } from './threads/messages.ts';
export { Steps } from './threads/runs/steps.ts';
export { Runs } from './threads/runs.ts';
export { Threads } from './threads.ts';
