import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { platform } from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { OpenAIError } from '@oxide/core';

/** How to record. */
export interface RecordAudioOptions {
  /** Ends the recording; what was recorded by then is the result. */
  signal?: AbortSignal;
  /** Index or name of the microphone; on Windows a name is needed. @default 0 */
  device?: number | string;
  /** Milliseconds after which the recording ends. Without it, and from 0 down, it goes on until the signal. */
  timeout?: number;
}

/**
 * Plays sound by `ffplay` of FFmpeg, which must be on the `PATH`: a response of the API, a file, or a stream of
 * Node. Settles when it was played. Node alone.
 *
 * @throws OpenAIError when there is nothing to play, or `ffplay` ends with an error
 * @throws Error when `ffplay` can't be started, or the input can't be read
 */
export async function playAudio(input: NodeJS.ReadableStream | Response | File): Promise<void> {
  const source = toReadable(input);
  const player = spawn('ffplay', ['-autoexit', '-nodisp', '-i', 'pipe:0'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  const ended = exitOf(player, 'ffplay');
  // Whatever comes first ends both: a player that can't start, or a source that breaks.
  const fed = pipeline(source, player.stdin).catch((error: unknown) => {
    player.kill();
    throw error;
  });
  fed.catch(() => {});
  await Promise.race([ended, fed.then(() => ended)]);
  await fed;
}

/**
 * Records a microphone by `ffmpeg` of FFmpeg, which must be on the `PATH`, until the signal aborts or the time is
 * up. Gives a WAV file with one channel of 24 kHz. Node alone.
 *
 * @throws OpenAIError when `ffmpeg` ends with an error, or on Windows without the name of a device
 * @throws Error when `ffmpeg` can't be started
 */
export async function recordAudio({ signal, device, timeout }: RecordAudioOptions = {}): Promise<File> {
  const source = ['-f', inputFormat(), '-i', inputName(device)];
  const recorder = spawn('ffmpeg', [...source, '-ar', '24000', '-ac', '1', '-f', 'wav', 'pipe:1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let stopped = false;
  const stop = () => {
    stopped = recorder.kill('SIGTERM') || stopped;
  };
  const timer = timeout !== undefined && timeout > 0 ? setTimeout(stop, timeout) : undefined;
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  recorder.stdout.on('data', (chunk: Buffer<ArrayBuffer>) => chunks.push(chunk));
  try {
    await exitOf(recorder, 'ffmpeg', () => stopped);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
  return new File(chunks, 'audio.wav', { type: 'audio/wav' });
}

function toReadable(input: NodeJS.ReadableStream | Response | File): NodeJS.ReadableStream {
  if (input instanceof Blob) return Readable.fromWeb(input.stream() as never);
  if (!('body' in input)) return input;
  if (!input.body) throw new OpenAIError('There is nothing to play: the response has no body.');
  return Readable.fromWeb(input.body as never);
}

/** Waits for the end. @param wasStopped an exit code of a program that was told to stop is no error */
async function exitOf(child: ChildProcess, name: string, wasStopped = () => false): Promise<void> {
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0 && !wasStopped()) throw new OpenAIError(`${name} ended with code ${code}.`);
}

/** What FFmpeg calls the microphones of this platform. */
function inputFormat(): string {
  if (platform === 'win32' || platform === 'cygwin') return 'dshow';
  return platform === 'darwin' ? 'avfoundation' : 'alsa';
}

function inputName(device: number | string | undefined): string {
  switch (inputFormat()) {
    case 'dshow':
      if (typeof device !== 'string' || device.trim() === '')
        throw new OpenAIError('On Windows, pass the name of the microphone as `device`.');
      return `audio=${device}`;
    case 'avfoundation':
      return `:${device ?? 0}`;
    default:
      return typeof device === 'string' ? device : `hw:${device ?? 0}`;
  }
}
