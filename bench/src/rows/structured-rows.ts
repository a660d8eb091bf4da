import { openAiSdk } from '../columns/ai-sdk.ts';
import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { structuredReply, structuredRequest } from '../fixtures/structured-call.ts';
import { comparableResponse } from './comparable-response.ts';
import { fixedReply } from './fixed-reply.ts';
import type { CallRow, RatioTarget } from './row.ts';
import { atMost } from './targets.ts';

interface StructuredRow {
  name: string;
  description: string;
  /** @default false */
  gzip?: boolean;
  targets?: readonly RatioTarget[];
}

export const structuredBytes = 5 * 1024;

function structuredRow({ gzip = false, ...facts }: StructuredRow): CallRow {
  return {
    kind: 'calls',
    ...facts,
    server: fixedReply(() => structuredReply(structuredBytes), gzip ? { compress: 'gzip' } : {}),
    columns: {
      async oxide(target) {
        const { responses } = await openOxide(target);
        return () => responses.create(structuredRequest);
      },
      async openai(target) {
        const client = await openOfficial(target);
        return () => client.responses.create(structuredRequest);
      },
      async 'ai-sdk'(target) {
        const model = (await openAiSdk(target)).responses(structuredRequest.model);
        const { name, schema } = structuredRequest.text.format;
        const options: Parameters<typeof model.doGenerate>[0] = {
          prompt: [{ role: 'user', content: [{ type: 'text', text: structuredRequest.input }] }],
          responseFormat: { type: 'json', name, schema: schema as never },
        };
        return async () => (await model.doGenerate(options)).response?.body;
      },
      async floor(target) {
        const floor = await openFloor(target, { gzip });
        return () => floor.post('/responses', structuredRequest);
      },
    },
    comparable: comparableResponse,
  };
}

export const structuredRows: readonly CallRow[] = [
  structuredRow({
    name: 'structured-5k',
    description: 'a small request for structured output, 5 KB of JSON in the reply',
    targets: atMost({ openai: 0.28, floor: 1.2 }),
  }),
  structuredRow({
    name: 'structured-5k-gzip',
    description: 'structured-5k, compressed',
    gzip: true,
    targets: atMost({ openai: 0.35 }),
  }),
];
