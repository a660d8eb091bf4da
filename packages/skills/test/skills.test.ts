import { createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, NotFoundError, OpenAIError, toStreamingFile, writeToFile } from '@oxide/core';
import { startMockServer } from '@oxide/mock-server';
import { Skills } from '@oxide/skills';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';

let server: Awaited<ReturnType<typeof startMockServer>>;
let skills: Skills;
let folder: string;

beforeAll(async () => {
  server = await startMockServer({ port: 0 });
  skills = new Skills(new Client({ apiKey: 'sk-test-key', baseURL: server.url }));
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'skills-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  server.reset();
});
afterAll(() => server.close());

const lastRequest = () => server.requests.at(-1)!;
const skill = { id: 'skill_1', object: 'skill', name: 'rust', default_version: '1', latest_version: '2' };
const owner = { skill_id: 'skill_1' };

/** Field names, file names and content type of the last form. */
function lastForm() {
  const text = Buffer.from(lastRequest().bytes).toString();
  const parts = [...text.matchAll(/name="([^"]*)"(?:; filename="([^"]*)")?/g)];
  return parts.map(([, name, filename]) => (filename === undefined ? name : `${name}: ${filename}`));
}

describe('uploading a skill', () => {
  it('keeps the directories in the names of its files', async () => {
    writeFileSync(join(folder, 'run.sh'), 'ls');
    server.reply({ body: skill });
    const files = [
      new File(['# Rust'], 'rust/SKILL.md'),
      toStreamingFile(createReadStream(join(folder, 'run.sh')), 'rust/bin/run.sh'),
    ];
    expect((await skills.create({ files })).id).toBe('skill_1');
    expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/skills' });
    expect(lastForm()).toEqual(['files[]: rust/SKILL.md', 'files[]: rust/bin/run.sh']);
  });

  it('sends one archive as one field', async () => {
    server.reply({ body: skill });
    await skills.create({
      files: new File([new Uint8Array([80, 75])], 'rust.zip', { type: 'application/zip' }),
    });
    expect(lastForm()).toEqual(['files: rust.zip']);
    expect(Buffer.from(lastRequest().bytes).toString()).toContain('Content-Type: application/zip');
  });

  it('sends the next version with its flag', async () => {
    server.reply({ body: { object: 'skill.version', version: '2', skill_id: 'skill_1' } });
    const files = [new File(['# Rust'], 'rust/SKILL.md')];
    expect((await skills.versions.create('skill_1', { files, default: true })).version).toBe('2');
    expect(lastRequest().path).toBe('/v1/skills/skill_1/versions');
    expect(lastForm().sort()).toEqual(['default', 'files[]: rust/SKILL.md']);
  });

  it('refuses what is no file, before anything is sent', () => {
    expect(() => skills.create({ files: undefined })).toThrow(/`files` is missing/);
    expect(() => skills.create({ files: [] })).toThrow(/`files` holds no file/);
    expect(() => skills.create({ files: ['rust'] as never })).toThrow(/files\[0\].*createReadStream/);
    const files = 'rust.zip' as never;
    expect(() => skills.versions.create('skill_1', { files })).toThrow(OpenAIError);
    expect(server.requests).toHaveLength(0);
  });

  it('sends what there is as JSON when no files are given', async () => {
    server.reply({ times: 2, body: skill });
    await skills.create(null);
    expect(lastRequest().body).toEqual({});
    await skills.versions.create('skill_1', { default: true });
    expect(lastRequest().body).toEqual({ default: true });
  });

  it('refuses names that climb out of the directory', async () => {
    for (const name of ['../SKILL.md', '/etc/passwd'])
      await expect(skills.create({ files: [new File(['#'], name)] })).rejects.toThrow(/relative/);
    expect(server.requests).toHaveLength(0);
  });
});

it('reads, changes and deletes skills and versions', async () => {
  server.reply({ times: 5, body: skill });
  expect((await skills.retrieve('skill_1')).default_version).toBe('1');
  await skills.update('skill_1', { default_version: '2' });
  expect(lastRequest()).toMatchObject({ method: 'POST', path: '/v1/skills/skill_1' });
  expect(lastRequest().body).toEqual({ default_version: '2' });
  await skills.versions.retrieve('2', owner);
  expect(lastRequest()).toMatchObject({ method: 'GET', path: '/v1/skills/skill_1/versions/2' });
  await skills.versions.delete('2', owner);
  expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/skills/skill_1/versions/2' });
  await skills.delete('skill_1');
  expect(lastRequest()).toMatchObject({ method: 'DELETE', path: '/v1/skills/skill_1' });
});

it('walks through the pages of skills and of versions', async () => {
  for (const list of [() => skills.list({ limit: 1 }), () => skills.versions.list('skill_1', { limit: 1 })]) {
    server.reply({ body: { data: [{ ...skill, id: 'one' }], has_more: true } });
    server.reply({ body: { data: [{ ...skill, id: 'two' }], has_more: false } });
    const ids = [];
    for await (const { id } of list()) ids.push(id);
    expect(ids).toEqual(['one', 'two']);
    expect({ ...lastRequest().query }).toEqual({ limit: '1', after: 'one' });
  }
});

it('downloads skills and versions as archives, also straight to a file', async () => {
  const archive = new Uint8Array([80, 75, 3, 4]);
  server.reply({ times: 2, body: archive, headers: { 'content-type': 'application/zip' } });
  expect(await (await skills.content.retrieve('skill_1')).bytes()).toEqual(archive);
  expect(lastRequest()).toMatchObject({
    path: '/v1/skills/skill_1/content',
    headers: { accept: 'application/binary' },
  });
  await writeToFile(skills.versions.content.retrieve('2', owner), join(folder, 'rust.zip'));
  expect(lastRequest().path).toBe('/v1/skills/skill_1/versions/2/content');
  expect(readFileSync(join(folder, 'rust.zip')).equals(archive)).toBe(true);
});

it('tells of a skill that is not there', async () => {
  server.fault({ status: 404 });
  await expect(skills.content.retrieve('skill_old')).rejects.toThrow(NotFoundError);
});

it('refuses an id that would lead to another path', () => {
  for (const id of ['', '..', undefined as never]) {
    expect(() => skills.delete(id)).toThrow(OpenAIError);
    expect(() => skills.versions.retrieve(id, owner)).toThrow(OpenAIError);
    expect(() => skills.versions.delete('1', { skill_id: id })).toThrow(OpenAIError);
  }
  expect(server.requests).toHaveLength(0);
});
