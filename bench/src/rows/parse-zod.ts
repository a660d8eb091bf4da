import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { structuredReply, structuredRequest } from '../fixtures/structured-call.ts';
import { fixedReply } from './fixed-reply.ts';
import type { CallRow } from './row.ts';
import { structuredBytes } from './structured-rows.ts';

const name = 'catalogue';

/** The fixture's schema as users write it. Made anew for each column: zod keeps what it compiled with the schema. */
async function catalogueType() {
  const { z } = await import('zod');
  const product = z.object({
    id: z.string(),
    name: z.string(),
    price: z.number(),
    stock: z.int(),
    available: z.boolean(),
    tags: z.array(z.string()),
  });
  return z.object({ products: z.array(product) });
}

export const parseZod: CallRow = {
  kind: 'calls',
  name: 'parse-zod',
  description: 'structured output of 5 KB, parsed and checked by a zod schema',
  server: fixedReply(() => structuredReply(structuredBytes)),
  columns: {
    async oxide(target) {
      const [{ responses }, { zodTextFormat }, type] = await Promise.all([
        openOxide(target),
        import('@oxide/structured-outputs'),
        catalogueType(),
      ]);
      const request = { ...structuredRequest, text: { format: zodTextFormat(type, name) } };
      return async () => (await responses.parse(request)).output_parsed;
    },
    async openai(target) {
      const [client, { zodTextFormat }, type] = await Promise.all([
        openOfficial(target),
        import('openai/helpers/zod'),
        catalogueType(),
      ]);
      const request = { ...structuredRequest, text: { format: zodTextFormat(type, name) } };
      return async () => (await client.responses.parse(request)).output_parsed;
    },
    async floor(target) {
      const [floor, type] = await Promise.all([openFloor(target), catalogueType()]);
      return async () => {
        const response = (await floor.post('/responses', structuredRequest)) as {
          output: [{ content: [{ text: string }] }];
        };
        return type.parse(JSON.parse(response.output[0].content[0].text));
      };
    },
  },
  comparable(answer) {
    if (!(answer as { products?: unknown[] } | null)?.products?.length)
      throw new Error('Nothing was parsed.');
    return answer;
  },
};
