import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Audio } from '@oxide/audio';
import { writeToFile } from '@oxide/core';
import { Files } from '@oxide/files';
import { Uploads } from '@oxide/uploads';
import { same } from '../assert.mjs';
import { clientAt } from './clients.mjs';

async function withFile(use) {
  const folder = await mkdtemp(join(tmpdir(), 'oxide-runtimes-'));
  try {
    const path = join(folder, 'a.txt');
    await writeFile(path, 'content');
    await use(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}

export async function aStreamOfAFileIsSent(world) {
  await withFile(async (path) => {
    const files = new Files(clientAt(world, 'store'));
    const { filename, content } = await files.create({ file: createReadStream(path), purpose: 'user_data' });
    same([filename, content], ['a.txt', 'content']);
  });
}

export async function aPathIsSentInParts(world) {
  await withFile(async (path) => {
    const upload = await new Uploads(clientAt(world, 'parts')).uploadFile(path, {
      purpose: 'batch',
      mime_type: 'text/jsonl',
      partSize: 3,
    });
    same(upload.part_ids.length, 3);
  });
}

export async function bytesAreWritten(world) {
  await withFile(async (path) => {
    const speech = new Audio(clientAt(world, 'bytes')).speech;
    await writeToFile(await speech.create({ model: 'm', voice: 'v', input: 'x' }), path);
    same((await readFile(path)).length, 100_000);
  });
}
