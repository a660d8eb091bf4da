import type { APIPromise, PagePromise } from '@oxide/core';
import { type Skill, Skills, type SkillVersion, type SkillVersionsPage } from '@oxide/skills';
import { expectTypeOf, it } from 'vitest';

const skills = new Skills();

it('takes one archive or several files', () => {
  expectTypeOf(skills.create({ files: new Blob() })).toEqualTypeOf<APIPromise<Skill>>();
  expectTypeOf(skills.create({ files: [new Blob()] })).toEqualTypeOf<APIPromise<Skill>>();
  // @ts-expect-error a path is no file
  void skills.create({ files: 'rust.zip' });
});

it('gives versions, pages of them, and responses', () => {
  expectTypeOf(skills.versions.list('skill_1')).toEqualTypeOf<PagePromise<SkillVersionsPage, SkillVersion>>();
  expectTypeOf(skills.versions.content.retrieve('1', { skill_id: 'skill_1' })).toEqualTypeOf<
    APIPromise<Response>
  >();
  // @ts-expect-error the skill is missing
  void skills.versions.retrieve('1', {});
});
