import type { BaseEvents } from '@oxide/core/internal';
import type {
  AssistantStreamEvent,
  ImageFile,
  Message,
  MessageDelta,
  Run,
  RunCreateParamsBase,
  RunStep,
  RunStepDelta,
  RunSubmitToolOutputsParamsBase,
  Text,
  TextDelta,
  ThreadCreateAndRunParamsBase,
  ToolCall,
  ToolCallDelta,
} from '../../generated/index.ts';

/** The events of an `AssistantStream`. Snapshots grow with the stream: copy what must not change. */
export interface AssistantStreamEvents extends BaseEvents {
  /** The run as it ended, or as it waits for tool outputs; the last event but `end`. */
  run: (run: Run) => void;

  messageCreated: (message: Message) => void;
  messageDelta: (message: MessageDelta, snapshot: Message) => void;
  /** It is `completed` or `incomplete`. */
  messageDone: (message: Message) => void;

  runStepCreated: (runStep: RunStep) => void;
  runStepDelta: (delta: RunStepDelta, snapshot: RunStep) => void;
  runStepDone: (runStep: RunStep, snapshot: RunStep) => void;

  toolCallCreated: (toolCall: ToolCall) => void;
  toolCallDelta: (delta: ToolCallDelta, snapshot: ToolCall) => void;
  /** Another call begins, or the step or the run ends. */
  toolCallDone: (toolCall: ToolCall) => void;

  textCreated: (content: Text) => void;
  textDelta: (delta: TextDelta, snapshot: Text) => void;
  textDone: (content: Text, snapshot: Message) => void;

  /** Images come whole. */
  imageFileDone: (content: ImageFile, snapshot: Message) => void;

  /** Each event as the API sent it, before those that it gives rise to. */
  event: (event: AssistantStreamEvent) => void;
}

/** Tells an event of the stream. */
export type EmitAssistantEvent = <Event extends keyof AssistantStreamEvents>(
  event: Event,
  ...parameters: Parameters<AssistantStreamEvents[Event]>
) => void;

type Streamed<Params> = Omit<Params, 'stream'> & {
  /** Always so; may be said. */
  stream?: true;
};

/** Parameters of `threads.createAndRunStream`. */
export type ThreadCreateAndRunParamsBaseStream = Streamed<ThreadCreateAndRunParamsBase>;

/** Parameters of `runs.stream`. */
export type RunCreateParamsBaseStream = Streamed<RunCreateParamsBase>;

/** Parameters of `runs.submitToolOutputsStream`. */
export type RunSubmitToolOutputsParamsStream = Streamed<RunSubmitToolOutputsParamsBase>;
