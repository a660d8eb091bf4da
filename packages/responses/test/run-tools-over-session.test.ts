import { expect, it } from 'vitest';
import { params, tool, useToolServer } from './support/tool-server.ts';

const at = useToolServer();

it('runs tools over a session, all steps on one connection', async () => {
  using session = await at.responses.connect();
  at.calls(['read', { key: 1 }], ['write', { key: 2 }]);
  at.calls(['read', { key: 3 }]);
  const ran: string[] = [];
  const run = at.responses.runTools(
    {
      ...params,
      tools: [
        tool('read', (key) => ran.push(`read ${key}`), 'pure'),
        tool('write', (key) => ran.push(`write ${key}`)),
      ],
    },
    { over: session },
  );
  expect((await run.finalResponse()).output_text).toBe('The tool answered: 3');
  expect(ran).toEqual(['read 1', 'write 2', 'read 3']);
  expect(session.overHTTP).toBe(false);
  expect(new Set(at.server.requests.map(({ connection }) => connection)).size).toBe(1);
});

it('asks again over a session for a step that was cut, and runs nothing twice', async () => {
  using session = await at.responses.connect();
  const calls = [
    { name: 'read', arguments: { key: 1 } },
    { name: 'write', arguments: { key: 2 } },
  ];
  at.server.fault({ calls, cutAfterEvents: 16 });
  at.server.fault({ calls });
  const ran: string[] = [];
  const run = at.responses.runTools(
    {
      ...params,
      tools: [
        tool('read', (key) => ran.push(`read ${key}`), 'pure'),
        tool('write', (key) => ran.push(`write ${key}`)),
      ],
    },
    { over: session, maxRetries: 2 },
  );
  expect((await run.finalResponse()).output_text).toBe('The tools answered: 1; 2');
  expect(ran).toEqual(['read 1', 'write 2']);
  const turns = at.server.requests.filter(({ method }) => method === 'MESSAGE');
  expect(turns.map(({ ending }) => ending)).toEqual(['cut', 'finished', 'finished']);
});

it('tells calls of a turn of a session', async () => {
  using session = await at.responses.connect();
  at.calls(['read', { key: 1 }]);
  const tools = [tool('read', () => 1)];
  const stream = at.responses.streamToolCalls({ ...params, tools }, { over: session });
  const keys: unknown[] = [];
  for await (const call of stream) keys.push(call.arguments);
  expect(keys).toEqual([{ key: 1 }]);
  expect((await stream.finalResponse()).status).toBe('completed');
});
