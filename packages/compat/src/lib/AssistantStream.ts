export {
  AssistantStream,
  type AssistantStreamEvents,
  type RunCreateParamsBaseStream,
  type RunSubmitToolOutputsParamsStream,
  type ThreadCreateAndRunParamsBaseStream,
} from '@oxide/beta';
