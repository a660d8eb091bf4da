import type { APIPromise, Page, PagePromise } from '@oxide/core';
import { type Model, type ModelDeleted, Models, type ModelsPage } from '@oxide/models';
import { expectTypeOf, it } from 'vitest';

const models = new Models();

it('gives models', () => {
  expectTypeOf(models.retrieve('gpt-5.4')).toEqualTypeOf<APIPromise<Model>>();
  expectTypeOf(models.delete('ft:1')).toEqualTypeOf<APIPromise<ModelDeleted>>();
  expectTypeOf(models.list()).toEqualTypeOf<PagePromise<ModelsPage, Model>>();
  expectTypeOf<ModelsPage>().toEqualTypeOf<Page<Model>>();
});
