import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { playAudio, recordAudio } from '@oxide/compat/helpers/audio';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

let folder: string;

/** Puts a program of this name first on the PATH. */
function program(name: string, script: string): void {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${script}\n`);
  chmodSync(file, 0o755);
}

const wasGiven = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'audio-'));
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`);
});
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe.skipIf(process.platform === 'win32')('playing', () => {
  it.each([
    ['a response', () => new Response('sound')],
    ['a file', () => new File(['sound'], 'a.wav')],
    ['a stream', () => Readable.from([Buffer.from('so'), Buffer.from('und')])],
  ])('feeds %s to ffplay', async (_, make) => {
    program('ffplay', `echo "$@" > ${folder}/arguments; cat > ${folder}/played`);
    await playAudio(make());
    expect(wasGiven('played')).toBe('sound');
    expect(wasGiven('arguments')).toBe('-autoexit -nodisp -i pipe:0\n');
  });

  it('says what went wrong', async () => {
    await expect(playAudio(new Response(null))).rejects.toThrow('the response has no body');
    program('ffplay', 'cat > /dev/null; exit 3');
    await expect(playAudio(new Response('sound'))).rejects.toThrow('ffplay ended with code 3.');
    program('ffplay', 'cat > /dev/null');
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('so');
        throw new Error('the line broke');
      })(),
    );
    await expect(playAudio(broken)).rejects.toThrow('the line broke');
    vi.stubEnv('PATH', '');
    await expect(playAudio(new Response('sound'))).rejects.toThrow('ENOENT');
    vi.stubEnv('PATH', `${folder}:/usr/bin:/bin`);
  });
});

describe.runIf(process.platform === 'linux')('recording', () => {
  it('gives what ffmpeg recorded until it was told to stop', async () => {
    program(
      'ffmpeg',
      `echo "$@" > ${folder}/arguments; trap 'exit 255' TERM; printf sound; while :; do sleep 0.05; done`,
    );
    const controller = new AbortController();
    const recording = recordAudio({ signal: controller.signal, device: 'default' });
    await vi.waitFor(() => expect(wasGiven('arguments')).toContain('default'));
    controller.abort();
    const file = await recording;
    expect([file.name, file.type]).toEqual(['audio.wav', 'audio/wav']);
    expect(wasGiven('arguments')).toBe('-f alsa -i default -ar 24000 -ac 1 -f wav pipe:1\n');
    expect(['', 'sound']).toContain(await file.text());
  });

  it('ends when the time is up', async () => {
    program('ffmpeg', `trap 'exit 255' TERM; printf sound; while :; do sleep 0.05; done`);
    expect((await recordAudio({ timeout: 200 })).type).toBe('audio/wav');
  });

  it('gives all of a recording that ends by itself, and fails with one that fails', async () => {
    program('ffmpeg', 'printf sound');
    expect(await (await recordAudio()).text()).toBe('sound');
    program('ffmpeg', 'exit 1');
    await expect(recordAudio()).rejects.toThrow('ffmpeg ended with code 1.');
  });
});
