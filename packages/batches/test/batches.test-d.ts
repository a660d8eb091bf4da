import { type Batch, type BatchCreateParams, Batches } from '@oxide/batches';
import type { APIPromise } from '@oxide/core';
import { expectTypeOf, it } from 'vitest';

const batches = new Batches();

it('gives batches, and walks a list item by item', () => {
  expectTypeOf(batches.retrieve('batch_1')).toEqualTypeOf<APIPromise<Batch>>();
  expectTypeOf(batches.cancel('batch_1')).toEqualTypeOf<APIPromise<Batch>>();
  expectTypeOf<
    ReturnType<typeof batches.list> extends AsyncIterable<infer Item> ? Item : never
  >().toEqualTypeOf<Batch>();
});

it('refuses an endpoint that batches do not know', () => {
  // @ts-expect-error no such endpoint
  const wrong: BatchCreateParams = { input_file_id: '', endpoint: '/v1/audio', completion_window: '24h' };
  void wrong;
});
