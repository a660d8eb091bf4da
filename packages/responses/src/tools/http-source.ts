import { ResponseStream, type ResponseStreamClient } from '../streaming/response-stream.ts';
import type { ResponseSource } from './response-source.ts';

/** Streams responses over HTTP; those that are made in the background go on over a connection that broke. */
export function overHTTP(client: ResponseStreamClient): ResponseSource {
  return {
    stream: (params, options) =>
      params.background
        ? ResponseStream.createResponse(client, params, options)
        : client.responses.create({ ...params, stream: true }, options),
  };
}
