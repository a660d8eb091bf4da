import type { FinalRequestOptions } from './request-options.ts';

/** How the body is taken: kept whole within the attempt, decoded as events, or handed out as it is. */
export type BodyMode = 'buffer' | 'stream' | 'raw';

export function bodyMode({ stream, __binaryResponse: binary }: FinalRequestOptions): BodyMode {
  if (stream) return 'stream';
  return binary ? 'raw' : 'buffer';
}
