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

it('gives each listener the event of its name', async () => {
  const connection = await realtime.connect({ model: 'gpt-realtime' });
  connection.on('response.output_text.delta', ({ delta }) => expectTypeOf(delta).toBeString());
  connection.on('error', ({ error }) => expectTypeOf(error?.type).toEqualTypeOf<string | undefined>());
  connection.on('close', (code, _reason, [unsent]) => {
    expectTypeOf(code).toBeNumber();
    if (unsent?.type === 'message') expectTypeOf(unsent.message).toEqualTypeOf<RealtimeClientEvent>();
  });
  // @ts-expect-error no such event
  connection.on('response.output_text.delt', () => {});
  // @ts-expect-error errors of the API have a listener of their own kind
  connection.on('error', ({ event_idd }) => event_idd);
  expectTypeOf((await connection.emitted('response.done')).response.status).not.toBeAny();
  for await (const event of connection) expectTypeOf(event).toEqualTypeOf<RealtimeServerEvent>();
  for await (const { item } of connection.events('conversation.item.added'))
    expectTypeOf(item).toEqualTypeOf<ConversationItem>();
  connection.send({ type: 'response.create' });
  // @ts-expect-error an item is needed
  connection.send({ type: 'conversation.item.create' });
});

it('knows what can be connected to', () => {
  void realtime.connect({ intent: 'transcription' });
  void realtime.connect({ callID: 'rtc_1', tls: { ca: 'pem' } });
  void realtime.connect({ model: 'm', reconnect: true, maxQueueBytes: 1_000 });
  // @ts-expect-error one thing alone
  void realtime.connect({ model: 'm', callID: 'rtc_1' });
  // @ts-expect-error no such intent
  void realtime.connect({ intent: 'conversation' });
  // @ts-expect-error a model is needed
  void realtime.translations.connect({});
});

it('gives the events of the beta and of translations for theirs', async () => {
  const beta = await new BetaRealtime().connect({ model: 'm' });
  beta.on('response.text.delta', ({ delta }) => expectTypeOf(delta).toBeString());
  const translations = await realtime.translations.connect({ model: 'm' });
  translations.on('session.output_transcript.delta', ({ delta }) => expectTypeOf(delta).toBeString());
  translations.send({ type: 'session.close' });
});
