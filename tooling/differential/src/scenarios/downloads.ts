import type { Scenario, ScenarioContext } from '../scenario.ts';
import type { Reply } from '../server/reply.ts';
import { settleAll } from './settle.ts';

const area = 'downloads';
type Client = ReturnType<ScenarioContext['client']>;
const bytes: Reply = {
  headers: { 'content-type': 'application/octet-stream', 'x-request-id': 'req_1' },
  chunks: [new Uint8Array([1, 2]), new Uint8Array([255])],
};
const jsonBytes: Reply = { headers: { 'content-type': 'application/json' }, text: '{"a":1}\n{"a":2}' };

const download = (name: string, server: Scenario['server'], run: (client: Client) => unknown): Scenario => ({
  area,
  name: `download: ${name}`,
  server,
  run: (_, { client }) => Promise.resolve(run(client())),
});
const whole = async (response: Response) => ({
  response,
  bytes: new Uint8Array(await response.arrayBuffer()),
});

export const downloadScenarios: Scenario[] = [
  download(
    'a file',
    () => bytes,
    async (client) => whole(await client.files.content('file-1')),
  ),
  download(
    'a file of JSON lines',
    () => jsonBytes,
    async (client) => (await client.files.content('file-1')).text(),
  ),
  download(
    'speech',
    () => bytes,
    async (client) => whole(await client.audio.speech.create({ model: 'm', input: 'a', voice: 'alloy' })),
  ),
  download(
    'speech as events',
    () => ({
      headers: { 'content-type': 'text/event-stream' },
      text: 'data: {"type":"speech.audio.delta","audio":"AA"}\n\n',
    }),
    async (client) =>
      (
        await client.audio.speech.create({ model: 'm', input: 'a', voice: 'alloy', stream_format: 'sse' })
      ).text(),
  ),
  download(
    'a file of a container',
    () => bytes,
    async (client) =>
      whole(await client.containers.files.content.retrieve('file-1', { container_id: 'cntr_1' })),
  ),
  download(
    'a video',
    () => bytes,
    async (client) => whole(await client.videos.downloadContent('video_1', { variant: 'thumbnail' })),
  ),
  download(
    'a skill',
    () => bytes,
    async (client) => whole(await client.skills.content.retrieve('skill_1')),
  ),
  download(
    'as every form of a body',
    () => jsonBytes,
    async (client) => {
      const get = () => client.files.content('file-1');
      return settleAll(
        async () => (await get()).text(),
        async () => new Uint8Array(await (await get()).arrayBuffer()),
        async () => (await (await get()).blob()).size,
        async () => (await (await get()).blob()).type,
        async () => (await (await get()).bytes()).length,
        async () => {
          const reader = (await get()).body?.getReader();
          const { value } = (await reader?.read()) ?? {};
          await reader?.cancel();
          return value;
        },
      );
    },
  ),
  download(
    'read twice',
    () => bytes,
    async (client) => {
      const response = await client.files.content('file-1');
      await response.text();
      return {
        used: response.bodyUsed,
        again: (await settleAll(() => response.text())).map(
          (outcome) => (outcome as { threw?: unknown }).threw instanceof TypeError,
        ),
      };
    },
  ),
  download(
    'a clone',
    () => bytes,
    async (client) => {
      const response = await client.files.content('file-1');
      const copy = response.clone();
      return [await response.text(), await copy.text()];
    },
  ),
  download(
    'what a response tells',
    () => bytes,
    async (client) => {
      const response = await client.files.content('file-1');
      const { ok, status, type, redirected, bodyUsed, url } = response;
      return {
        ok,
        status,
        type,
        redirected,
        bodyUsed,
        url,
        isResponse: response instanceof Response,
        headers: response.headers,
      };
    },
  ),
  download(
    'withResponse',
    () => bytes,
    async (client) => {
      const { data, response, request_id } = await client.files.content('file-1').withResponse();
      return { same: data === response, request_id, text: await data.text() };
    },
  ),
  download(
    'an error status',
    () => ({ status: 404, json: { error: { message: 'No file', code: 'c' } } }),
    (client) => client.files.content('file-1'),
  ),
  download(
    'an empty body',
    () => ({ headers: { 'content-type': 'application/octet-stream' } }),
    async (client) => whole(await client.files.content('file-1')),
  ),
  download(
    'a body that is cut',
    () => ({ ...bytes, drop: 'after' }),
    async (client) =>
      (await settleAll(async () => (await client.files.content('file-1')).text())).map(
        (outcome) => (outcome as { threw?: unknown }).threw instanceof Error,
      ),
  ),
  download(
    'another type is asked for',
    () => bytes,
    (client) =>
      client.files
        .content('file-1', { headers: { accept: 'text/plain' } })
        .then((response) => response.text()),
  ),
  download(
    'the raw verb',
    () => bytes,
    async (client) => whole((await client.get('/anything', { __binaryResponse: true } as never)) as Response),
  ),
];
