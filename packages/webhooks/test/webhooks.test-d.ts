import type { IncomingHttpHeaders } from 'node:http';
import {
  type BatchCompletedWebhookEvent,
  type UnwrapWebhookEvent,
  type WebhookHeaders,
  type WebhookPayload,
  Webhooks,
} from '@oxide/webhooks';
import { expectTypeOf, it } from 'vitest';

const webhooks = new Webhooks();

it('narrows events by their type', () => {
  const event = {} as UnwrapWebhookEvent;
  if (event.type === 'batch.completed') expectTypeOf(event).toEqualTypeOf<BatchCompletedWebhookEvent>();
  if (event.type === 'realtime.call.incoming') expectTypeOf(event.data.call_id).toBeString();
});

it('takes the headers of every framework, and the body as text or bytes', () => {
  expectTypeOf<IncomingHttpHeaders>().toExtend<WebhookHeaders>();
  expectTypeOf<Headers>().toExtend<WebhookHeaders>();
  expectTypeOf<Record<string, string | string[] | undefined>>().toExtend<WebhookHeaders>();
  expectTypeOf<Buffer>().toExtend<WebhookPayload>();
  expectTypeOf(webhooks.unwrap('', new Headers())).toEqualTypeOf<Promise<UnwrapWebhookEvent>>();
  expectTypeOf(webhooks.verifySignature('', {}, null, 60)).toEqualTypeOf<Promise<void>>();
  // @ts-expect-error a body that was parsed
  void webhooks.unwrap({ id: 'evt_1' }, new Headers());
});
