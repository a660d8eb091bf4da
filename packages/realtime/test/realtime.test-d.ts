import type { APIPromise } from '@oxide/core';
import {
  BetaRealtime,
  type BetaRealtimeTypes,
  type ClientSecretCreateResponse,
  type ConversationItem,
  Realtime,
  type RealtimeClientEvent,
  type RealtimeServerEvent,
  type RealtimeTranslationServerEvent,
  type TranscriptionSession,
} from '@oxide/realtime';
import { expectTypeOf, it } from 'vitest';

const realtime = new Realtime();

it('gives keys, and the raw response of a call', () => {
  expectTypeOf(realtime.clientSecrets.create({})).toEqualTypeOf<APIPromise<ClientSecretCreateResponse>>();
  expectTypeOf(realtime.calls.create({ sdp: 'v=0' })).toEqualTypeOf<APIPromise<Response>>();
  expectTypeOf(realtime.calls.hangup('rtc_1')).toEqualTypeOf<APIPromise<void>>();
  expectTypeOf(new BetaRealtime().transcriptionSessions.create({})).toEqualTypeOf<
    APIPromise<TranscriptionSession>
  >();
  expectTypeOf(new BetaRealtime().sessions.create({ voice: 'ash' })).resolves.toHaveProperty('client_secret');
  // @ts-expect-error a translation session is needed
  void realtime.translations.clientSecrets.create({});
});

it('narrows events of both sides by their type', () => {
  const event = {} as RealtimeServerEvent;
  if (event.type === 'response.output_audio.delta') expectTypeOf(event.delta).toBeString();
  if (event.type === 'conversation.item.added') expectTypeOf(event.item).toEqualTypeOf<ConversationItem>();
  const sent = {} as RealtimeClientEvent;
  if (sent.type === 'input_audio_buffer.append') expectTypeOf(sent.audio).toBeString();
  const translated = {} as RealtimeTranslationServerEvent;
  if (translated.type === 'session.output_audio.delta') expectTypeOf(translated.delta).toBeString();
});

it('keeps the types of the beta apart', () => {
  expectTypeOf<BetaRealtimeTypes.ConversationItem>().not.toEqualTypeOf<ConversationItem>();
  expectTypeOf<BetaRealtimeTypes.SessionUpdateEvent['type']>().toBeString();
});
