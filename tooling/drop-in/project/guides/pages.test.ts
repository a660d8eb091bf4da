import assert from 'node:assert/strict';
import OpenAI from 'openai';
import { mockServer } from '../mock.js';

const server = mockServer();
const open = () => new OpenAI({ apiKey: 'sk-test', baseURL: server().url });
const match = { method: 'GET', path: '/fine_tuning/jobs' };

function replyWithPages(...pages: string[][]): void {
  for (const [index, ids] of pages.entries()) {
    const data = ids.map((id) => ({ id, object: 'fine_tuning.job' }));
    server().reply({ match, body: { object: 'list', data, has_more: index < pages.length - 1 } });
  }
}
const cursors = () => server().requests.map(({ query }) => query.after);

describe('pages', () => {
  it('are fetched as a loop over their items goes on', async () => {
    replyWithPages(['a', 'b'], ['c']);
    const ids = [];
    for await (const job of open().fineTuning.jobs.list({ limit: 2 })) ids.push(job.id);
    assert.deepEqual(ids, ['a', 'b', 'c']);
    assert.deepEqual(cursors(), [undefined, 'b']);
    assert.equal(server().requests[1]!.query.limit, '2');
  });

  it('are not fetched once the loop is left', async () => {
    replyWithPages(['a', 'b'], ['c']);
    for await (const job of open().fineTuning.jobs.list()) if (job.id === 'b') break;
    assert.equal(server().requests.length, 1);
  });

  it('come one by one by hand', async () => {
    replyWithPages(['a', 'b'], ['c']);
    let page = await open().fineTuning.jobs.list({ limit: 2 });
    const ids = page.data.map(({ id }) => id);
    while (page.hasNextPage()) {
      page = await page.getNextPage();
      ids.push(...page.getPaginatedItems().map(({ id }) => id));
    }
    assert.deepEqual(ids, ['a', 'b', 'c']);
  });

  it('come one by one in a loop', async () => {
    replyWithPages(['a'], ['b'], ['c']);
    const sizes = [];
    for await (const page of (await open().fineTuning.jobs.list()).iterPages()) sizes.push(page.data.length);
    assert.deepEqual(sizes, [1, 1, 1]);
  });

  it('have the response below them', async () => {
    replyWithPages(['a']);
    const { data, response } = await open().fineTuning.jobs.list().withResponse();
    assert.equal(response.status, 200);
    assert.equal(data.data[0]!.id, 'a');
  });

  it('hold all there is where the API has no pages', async () => {
    const names = [];
    for await (const { id } of open().models.list()) names.push(id);
    assert.ok(names.length > 0);
  });
});
