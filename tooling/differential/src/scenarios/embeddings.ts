import type { Scenario } from '../scenario.ts';
import { json } from '../server/reply.ts';

const area = 'embeddings';
const base64 = (...numbers: number[]): string =>
  Buffer.from(new Float32Array(numbers).buffer).toString('base64');
const embedding = (name: string, data: unknown, params: object = {}): Scenario => ({
  area,
  name: `embeddings: ${name}`,
  server: () => json({ object: 'list', data, model: 'e', usage: { prompt_tokens: 1, total_tokens: 1 } }),
  run: async (_, { client }) => {
    const reply = await client().embeddings.create({ model: 'e', input: 'a', ...params });
    return {
      ...reply,
      isArray: Array.isArray(reply.data) && reply.data.map((entry) => Array.isArray(entry?.embedding)),
    };
  },
});
const one = (value: unknown): unknown[] => [{ object: 'embedding', index: 0, embedding: value }];

export const embeddingScenarios: Scenario[] = [
  embedding('base64 is decoded', one(base64(0.5, -1, 3))),
  embedding('several', [...one(base64(1)), ...one(base64(2, 3))]),
  embedding('numbers though base64 was asked for', one([0.5, 1])),
  embedding('base64 that the caller asked for', one(base64(0.5)), { encoding_format: 'base64' }),
  embedding('numbers that the caller asked for', one([0.5]), { encoding_format: 'float' }),
  embedding('an empty vector', one('')),
  embedding('special numbers', one(base64(Number.NaN, Number.POSITIVE_INFINITY, -0))),
  embedding('no data', []),
  embedding('a null vector', one(null)),
  embedding('encoding_format undefined', one(base64(1)), { encoding_format: undefined }),
  embedding('base64 of three bytes', one('AAAA')),
  embedding('more parameters', one(base64(1)), { dimensions: 3, user: 'u', input: ['a', 'b'] }),
];
