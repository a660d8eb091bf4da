import { createHash } from 'node:crypto';
import { openFloor } from '../columns/floor.ts';
import { openOfficial } from '../columns/official.ts';
import { openOxide } from '../columns/oxide.ts';
import { embeddingsReply } from '../fixtures/embeddings-reply.ts';
import { fixedReply } from './fixed-reply.ts';
import type { CallRow } from './row.ts';

export interface EmbeddingsRowOptions {
  name: string;
  description: string;
  texts: number;
  dimensions: number;
}

/** Vectors of many texts, which travel as base64 and are given as numbers. */
export function embeddingsRow({ name, description, texts, dimensions }: EmbeddingsRowOptions): CallRow {
  const request = () => ({
    model: 'text-embedding-3-small',
    input: Array.from({ length: texts }, (_, index) => `Sentence ${index} of a text.`),
  });
  return {
    kind: 'calls',
    name,
    description,
    server: fixedReply(() => embeddingsReply(texts, dimensions)),
    columns: {
      async oxide(target) {
        const [{ client }, { Embeddings }] = await Promise.all([
          openOxide(target),
          import('@oxide/embeddings'),
        ]);
        const embeddings = new Embeddings(client);
        const body = request();
        return () => embeddings.create(body);
      },
      async openai(target) {
        const client = await openOfficial(target);
        const body = request();
        return () => client.embeddings.create(body);
      },
      async floor(target) {
        const floor = await openFloor(target);
        const body = { ...request(), encoding_format: 'base64' };
        return async () => {
          const response = (await floor.post('/embeddings', body)) as EmbeddingsBody;
          for (const item of response.data) item.embedding = numbersOf(item.embedding as string);
          return response;
        };
      },
    },
    comparable(answer) {
      const { data, ...rest } = answer as EmbeddingsBody;
      const wrong = data.find(({ embedding }) => embedding.length !== dimensions);
      if (data.length !== texts || wrong) throw new Error(`Not ${texts} vectors of ${dimensions} numbers.`);
      return {
        ...rest,
        data: data.map(({ embedding, ...item }) => ({ ...item, embedding: digest(embedding) })),
      };
    },
  };
}

interface EmbeddingsBody {
  data: { embedding: string | number[] }[];
}

function numbersOf(base64: string): number[] {
  const bytes = Buffer.from(base64, 'base64');
  const numbers = new Array<number>(bytes.length / 4);
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = bytes.readFloatLE(index * 4);
  return numbers;
}

/** In place of millions of numbers, which are equal when this is. */
function digest(numbers: string | number[]): string {
  if (!Array.isArray(numbers)) throw new Error('A vector was not decoded.');
  return createHash('sha256').update(Float64Array.from(numbers)).digest('hex');
}

export const embeddings: CallRow = embeddingsRow({
  name: 'embeddings-2048',
  description: 'embeddings of 2,048 texts, 1,536 numbers each',
  texts: 2_048,
  dimensions: 1_536,
});
