export {
  type ResponseCreateAndStreamParams,
  ResponseStream,
  type ResponseStreamByIdParams,
  type ResponseStreamEvents,
  type ResponseStreamingParams,
  type ResponseStreamParams,
} from '@oxide/responses';
