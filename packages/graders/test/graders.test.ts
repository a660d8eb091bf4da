import { APIResource, Client } from '@oxide/core';
import { GraderModels, Graders } from '@oxide/graders';
import { expect, it } from 'vitest';

it('has the place of the grader models, and no request of its own', () => {
  const graders = new Graders(new Client({ apiKey: 'sk-test-key' }));
  expect(graders.graderModels).toBeInstanceOf(GraderModels);
  expect(graders.graderModels).toBeInstanceOf(APIResource);
  for (const { prototype } of [Graders, GraderModels])
    expect(Object.getOwnPropertyNames(prototype)).toEqual(['constructor']);
});
