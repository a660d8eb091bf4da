import { Client, CursorPage } from '@oxide/core';
import { describe, expect, it, vi } from 'vitest';

interface Item {
  id: string;
}

const body = { data: [{ id: '1' }], has_more: false };

function clientOfOnePage(): Client {
  const headers = { 'x-request-id': 'req_1' };
  return new Client({ apiKey: 'sk-test', fetch: async () => Response.json(body, { headers }) });
}

describe('the response of a page', () => {
  it('is made when it is read, and once', async () => {
    const client = clientOfOnePage();
    const page: unknown = await client.getAPIList<Item, CursorPage<Item>>('/things', CursorPage);
    const opened = page as { response: Response };
    const made = vi.spyOn(globalThis, 'Response');
    try {
      const { response } = opened;
      expect(response.headers.get('x-request-id')).toBe('req_1');
      expect(await response.json()).toEqual(body);
      expect(opened.response).toBe(response);
      expect(made).toHaveBeenCalledOnce();
      const another = new Response();
      opened.response = another;
      expect(opened.response).toBe(another);
    } finally {
      made.mockRestore();
    }
  });

  it('is there for a class that looks at it when it is made', async () => {
    class Marked extends CursorPage<Item> {
      readonly id: string | null;
      constructor(...given: ConstructorParameters<typeof CursorPage<Item>>) {
        super(...given);
        this.id = given[1].headers.get('x-request-id');
      }
    }
    expect((await clientOfOnePage().getAPIList<Item, Marked>('/things', Marked)).id).toBe('req_1');
  });
});
