import { toFile } from '@oxide/core';
import { Files } from '@oxide/files';
import { Uploads } from '@oxide/uploads';
import { failureOf, isCalled, same } from '../assert.mjs';
import { clientAt } from './clients.mjs';

const store = async (world, file) => {
  const { filename, content } = await new Files(clientAt(world, 'store')).create({
    file,
    purpose: 'user_data',
  });
  return [filename, content];
};

async function* inPieces() {
  for (const text of ['one ', 'two']) yield new TextEncoder().encode(text);
}

export async function aFile(world) {
  same(await store(world, new File(['content'], 'a b.txt')), ['a b.txt', 'content']);
}

export async function bytesWithAName(world) {
  same(await store(world, await toFile(new TextEncoder().encode('content'), 'a.txt')), ['a.txt', 'content']);
}

export async function anIterable(world) {
  same(await store(world, await toFile(inPieces(), 'a.txt')), ['a.txt', 'one two']);
}

export async function aWebStream(world) {
  const stream = new Blob(['one ', 'two']).stream();
  same(await store(world, await toFile(stream, 'a.txt')), ['a.txt', 'one two']);
}

export async function aReply(world) {
  const response = await fetch(`${world.hostile}/text`);
  same(await store(world, await toFile(response, 'a.txt')), ['a.txt', 'one two']);
}

export async function aStreamAsTheBody(world) {
  const body = new Blob(['one ', 'two']).stream();
  const headers = { 'content-type': 'text/plain' };
  same((await clientAt(world, 'echo').post('/x', { body, headers })).content, 'one two');
}

export async function inParts(world) {
  const source = new Blob(['x'.repeat(100_000)]);
  const params = { purpose: 'batch', filename: 'a.jsonl', mime_type: 'text/jsonl', partSize: 30_000 };
  const upload = await new Uploads(clientAt(world, 'parts')).uploadFile(source, params);
  same(upload.part_ids.length, 4);
}

export async function anAbortEndsOne(world) {
  const controller = new AbortController();
  const file = endless(controller);
  const options = { signal: controller.signal };
  const uploading = new Files(clientAt(world, 'store')).create({ file, purpose: 'user_data' }, options);
  isCalled(await failureOf(uploading), 'APIUserAbortError');
}

/** Aborts in a turn of its own: an abort while a body is pulled ends Cloudflare's runtime, also by bare `fetch`. */
async function* endless(controller) {
  setTimeout(() => controller.abort(), 30);
  for (;;) {
    yield new Uint8Array(1_000);
    // A source that always has more leaves no turn to timers there.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
