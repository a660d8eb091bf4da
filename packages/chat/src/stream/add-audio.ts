import type { ChatCompletionSnapshot } from './chat-completion-snapshot.ts';
import { isObject, readText } from './delta-fields.ts';

/** Adds a piece of spoken audio. Base64 of separate pieces is put end to end, as it comes. */
export function addAudio(message: ChatCompletionSnapshot.Choice.Message, value: unknown): void {
  if (!isObject(value)) return;
  const piece = value as Record<string, unknown>;
  message.audio ??= {};
  const { audio } = message;
  const id = readText(piece.id, 'audio id');
  if (id !== undefined) audio.id = id;
  const data = readText(piece.data, 'piece of audio');
  if (data !== undefined) audio.data = (audio.data ?? '') + data;
  const transcript = readText(piece.transcript, 'audio transcript');
  if (transcript !== undefined) audio.transcript = (audio.transcript ?? '') + transcript;
  if (typeof piece.expires_at === 'number') audio.expires_at = piece.expires_at;
}

/** Whether a delta holds nothing but the expiry of audio, which ends a spoken reply without a `finish_reason`. */
export function endsAudio(delta: object): boolean {
  const given = Object.entries(delta).filter(([, value]) => value !== null && value !== undefined);
  if (given.length !== 1 || given[0]?.[0] !== 'audio') return false;
  const audio = given[0][1] as Record<string, unknown>;
  const { expires_at, ...rest } = audio;
  return (
    typeof expires_at === 'number' &&
    Object.values(rest).every((value) => value === null || value === undefined)
  );
}

export function isCompleteAudio(audio: ChatCompletionSnapshot.Choice.Message['audio']): boolean {
  return (
    audio?.id !== undefined &&
    audio.data !== undefined &&
    audio.transcript !== undefined &&
    audio.expires_at !== undefined
  );
}
