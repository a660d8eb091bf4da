import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { structuredReply, structuredRequest } from '../fixtures/structured-call.ts';
import { comparableResponse } from './comparable-response.ts';
import type { CallRow } from './row.ts';

const replyBytes = 5 * 1024;

export const structured5k: CallRow = {
  kind: 'calls',
  name: 'structured-5k',
  description: 'a small request for structured output, 5 KB of JSON in the reply',
  server: {
    options: { recordRequests: false },
    replies: [
      {
        times: Number.POSITIVE_INFINITY,
        headers: { 'content-type': 'application/json' },
        // Text, so that the server doesn't encode it for each reply.
        body: JSON.stringify(structuredReply(replyBytes)),
      },
    ],
  },
  columns: {
    async oxide(target) {
      const { responses } = await openOxide(target);
      return () => responses.create(structuredRequest);
    },
    async openai(target) {
      const client = await openOfficial(target);
      return () => client.responses.create(structuredRequest);
    },
    async floor(target) {
      const floor = await openFloor(target);
      return () => floor.post('/responses', structuredRequest);
    },
  },
  comparable: comparableResponse,
};
