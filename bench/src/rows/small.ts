import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { smallRequest } from '../fixtures/small-request.ts';
import { comparableResponse } from './comparable-response.ts';
import type { CallRow } from './row.ts';
import { atMost } from './targets.ts';

export const small: CallRow = {
  kind: 'calls',
  name: 'small',
  description: 'a small request, a small reply (Responses API)',
  targets: atMost({ openai: 0.28, floor: 1.25 }),
  server: { options: { memoize: true, recordRequests: false } },
  columns: {
    async oxide(target) {
      const { responses } = await openOxide(target);
      return () => responses.create(smallRequest);
    },
    async openai(target) {
      const client = await openOfficial(target);
      return () => client.responses.create(smallRequest);
    },
    async floor(target) {
      const floor = await openFloor(target);
      return () => floor.post('/responses', smallRequest);
    },
  },
  comparable: comparableResponse,
};
