import type { APIPromise } from '@oxide/core';
import {
  type Moderation,
  type ModerationCreateParams,
  type ModerationCreateResponse,
  Moderations,
} from '@oxide/moderations';
import { expectTypeOf, it } from 'vitest';

it('gives a result with a score for each category', () => {
  expectTypeOf(new Moderations().create({ input: '' })).toEqualTypeOf<APIPromise<ModerationCreateResponse>>();
  expectTypeOf<ModerationCreateResponse['results'][number]>().toEqualTypeOf<Moderation>();
  expectTypeOf<Moderation['category_scores']['self-harm/intent']>().toBeNumber();
});

it('takes models that it does not know, and no unknown kind of part', () => {
  expectTypeOf<{ model: 'moderation-99'; input: string[] }>().toExtend<ModerationCreateParams>();
  // @ts-expect-error no such part
  const wrong: ModerationCreateParams = { input: [{ type: 'audio', text: '' }] };
  void wrong;
});
