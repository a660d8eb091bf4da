import { describe, expect, test } from 'vitest';
import { agentConversation, toolCallReply } from '../src/fixtures/agent-conversation.ts';
import { catalogue, catalogueSchema } from '../src/fixtures/catalogue.ts';
import { embeddingsReply } from '../src/fixtures/embeddings-reply.ts';
import { fileList, pageOf } from '../src/fixtures/file-list.ts';
import { lineBytes } from '../src/fixtures/lines.ts';
import { smallRequest } from '../src/fixtures/small-request.ts';
import { structuredReply } from '../src/fixtures/structured-call.ts';

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value));

describe('fixtures', () => {
  test('are the same for the same seed, and others for another', () => {
    expect(catalogue(5_120, 3)).toEqual(catalogue(5_120, 3));
    expect(catalogue(5_120, 3)).not.toEqual(catalogue(5_120, 4));
  });

  test('have the size that was asked for, to one product', () => {
    for (const bytes of [200, 5_120, 50_000]) {
      const size = sizeOf(catalogue(bytes));
      expect(size).toBeGreaterThanOrEqual(bytes);
      expect(size).toBeLessThan(bytes + 200);
    }
  });

  test('follow the schema that the request sends', () => {
    const { properties, required } = catalogueSchema.properties.products.items;
    for (const product of catalogue(5_120).products) {
      expect(Object.keys(product)).toEqual(required);
      for (const [name, value] of Object.entries(product)) {
        const { type } = properties[name as keyof typeof properties];
        if (type === 'array') expect(Array.isArray(value)).toBe(true);
        else expect(typeof value).toBe(type === 'integer' ? 'number' : type);
        if (type === 'integer') expect(Number.isInteger(value)).toBe(true);
      }
    }
  });

  test('hold characters of more than one byte, as real replies do', () => {
    expect(JSON.stringify(catalogue(5_120))).toContain('é');
  });

  test('wrap the catalogue in a response as its text', () => {
    const [message] = structuredReply(5_120, 3).output as { content: { text: string }[] }[];
    expect(JSON.parse(message!.content[0]!.text)).toEqual(catalogue(5_120, 3));
  });

  test('make the conversation of an agent, of the size that was asked for', () => {
    for (const bytes of [150_000, 650_000]) {
      const conversation = agentConversation(bytes);
      expect(conversation.items).toHaveLength(320);
      expect(conversation.tools).toHaveLength(42);
      expect(sizeOf(conversation) / bytes).toBeCloseTo(1, 1);
      expect(agentConversation(bytes)).toEqual(conversation);
      expect(agentConversation(bytes, { seed: 2 })).not.toEqual(conversation);
    }
  });

  test('call tools that the conversation has', () => {
    const { tools, items } = agentConversation(150_000);
    const names = new Set(tools.map((tool) => ('name' in tool ? tool.name : '')));
    expect(names.size).toBe(42);
    const calls = [...items, ...(toolCallReply().output as typeof items)].filter(
      (item) => item.type === 'function_call',
    );
    expect(calls.length).toBeGreaterThan(100);
    for (const { name } of calls as { name: string }[]) expect(names).toContain(name);
  });

  test('ask the same in the programs of the start row', async () => {
    const report = (await import(new URL('../src/start/report.mjs', import.meta.url).href)) as {
      request: unknown;
    };
    expect(report.request).toEqual(smallRequest);
  });

  test('list so many files, each once and in order, however they are cut into pages', () => {
    const files = fileList(25);
    const pages = [pageOf(files, 10)];
    while (pages.at(-1)!.has_more) pages.push(pageOf(files, 10, pages.at(-1)!.last_id as string));
    expect(pages.map(({ data }) => data.length)).toEqual([10, 10, 5]);
    expect(pages.flatMap(({ data }) => data)).toEqual(files);
    expect(new Set(files.map(({ id }) => id)).size).toBe(25);
  });

  test('have vectors of so many finite numbers, the same for the same seed', () => {
    const { data } = embeddingsReply(3, 8) as { data: { index: number; embedding: string }[] };
    expect(data.map(({ index }) => index)).toEqual([0, 1, 2]);
    for (const { embedding } of data) {
      const bytes = Buffer.from(embedding, 'base64');
      const numbers = Array.from({ length: 8 }, (_, index) => bytes.readFloatLE(index * 4));
      expect(bytes).toHaveLength(32);
      expect(new Set(numbers).size).toBe(8);
      for (const number of numbers) expect(Math.abs(number)).toBeLessThan(0.05);
    }
    expect(embeddingsReply(3, 8).data).toEqual(data);
    expect(embeddingsReply(3, 8, 2)).not.toEqual(embeddingsReply(3, 8));
  });

  test('have files of so many bytes, whose whole lines are JSON', () => {
    const bytes = lineBytes(200_000);
    expect(bytes).toHaveLength(200_000);
    const lines = bytes.toString().split('\n').slice(0, -1);
    expect(lines.length).toBeGreaterThan(2_000);
    for (const line of lines) expect(JSON.parse(line)).toHaveProperty('custom_id');
  });
});
