import type { GraderModels, Graders, LabelModelGrader, MultiGrader, StringCheckGrader } from '@oxide/graders';
import { expectTypeOf, it } from 'vitest';

it('knows what each kind of grader needs', () => {
  expectTypeOf<Graders['graderModels']>().toEqualTypeOf<GraderModels>();
  expectTypeOf<StringCheckGrader['operation']>().toEqualTypeOf<'eq' | 'ne' | 'like' | 'ilike'>();
  const grader = {
    type: 'label_model',
    name: 'tone',
    model: 'gpt-5.4',
    input: [{ role: 'user', content: '{{sample.output_text}}' }],
    labels: ['kind', 'rude'],
    passing_labels: ['kind'],
  } as const;
  expectTypeOf(grader.input[0]).toExtend<LabelModelGrader.Input>();
  expectTypeOf<StringCheckGrader | LabelModelGrader>().toExtend<MultiGrader['graders']>();
});

it('tells graders apart by their type', () => {
  const grader = {} as MultiGrader['graders'];
  if (grader.type === 'score_model') expectTypeOf(grader.range).toEqualTypeOf<number[] | undefined>();
});
