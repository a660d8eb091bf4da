import { expect, it } from 'vitest';
import { compareMembers } from '../src/compare/class-members.ts';
import { declaredTypes } from '../src/compare/declared-types.ts';
import { compareExports, compareSubpaths } from '../src/compare/exported-names.ts';
import { compareNamespace } from '../src/compare/namespace-paths.ts';
import { openFixture } from './support/fixture.ts';

const official = `export interface A {}
export declare namespace A { interface Inner {} namespace Inner { type Deep = string } }
declare class Hidden { secret: string; private own: string; shared(): void; static make(): Hidden; #field; }
declare namespace Hidden { export { type A as A } }
export { Hidden as Shown };
export type B = string; export declare const B: string; export declare function call(): void;`;

const keys = (list: readonly { key: string; ours: unknown }[], present: boolean) =>
  list
    .filter(({ ours }) => (ours !== undefined) === present)
    .map(({ key }) => key.replace('lib/fixture#', ''));

it('finds types in namespaces, each once, and whether they can be reached', () => {
  using program = openFixture(
    official,
    'export interface A {} export declare namespace A { export type Inner = 1 }',
  );
  const { types, classes } = declaredTypes(program);
  expect(keys(types, true)).toEqual(['A', 'A.Inner']);
  expect(keys(types, false)).toEqual(['A.Inner.Deep', 'B']);
  expect(keys(classes, false)).toEqual(['Shown']);
});

it('finds nothing here when there is no such module', () => {
  using program = openFixture(official, undefined);
  expect(compareSubpaths(program)).toEqual({ total: 1, missing: ['lib/fixture'] });
  expect(keys(declaredTypes(program).types, true)).toEqual([]);
});

it('wants a name to stand for a value where the official one does, and for a type', () => {
  const ours = 'export interface A {} export type B = string; export class Shown {} export const call = 1;';
  using program = openFixture(official, ours);
  expect(compareExports(program.checker, program.modules)).toEqual({ total: 4, missing: ['lib/fixture#B'] });
});

it('finds the members that a program or a subclass can reach', () => {
  using program = openFixture(official, 'export class Shown { secret = 1; protected shared(): void {} }');
  const { classes } = declaredTypes(program);
  expect(compareMembers(program.checker, classes)).toEqual({
    total: 3,
    missing: ['lib/fixture#Shown::make'],
  });
});

it('follows the namespaces below a class', () => {
  using program = openFixture(
    official,
    'export class Shown {} export declare namespace Shown { export interface A {} }',
  );
  expect(compareNamespace(program, 'lib/fixture', 'Shown')).toEqual({
    total: 3,
    missing: ['Shown.A.Inner', 'Shown.A.Inner.Deep'],
  });
});
