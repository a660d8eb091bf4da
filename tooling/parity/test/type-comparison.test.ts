import { expect, it } from 'vitest';
import { compareFixture } from './support/fixture.ts';

const told = (official: string, ours: string) => {
  const { Subject } = compareFixture(official, ours);
  if (!Subject) throw new Error('The fixture has no Subject');
  return Subject;
};

it('calls types mutual that say the same in other words', () => {
  const official = `interface Base { a?: string } export interface Subject extends Base { b: Array<'x' | 'y'> }`;
  expect(told(official, `export type Subject = { b: ('y' | 'x')[]; a?: string };`)).toEqual({
    key: 'lib/fixture#Subject',
    verdict: 'mutual',
    differences: [],
    through: [],
  });
});

it('says which way a type can be assigned', () => {
  const results = compareFixture(
    `export type A = 'a' | 'b'; export type B = 'a'; export type C = 'a'; export type D = 'a';`,
    `export type A = 'a'; export type B = 'a' | 'b'; export type C = 'b';`,
  );
  const verdicts = Object.entries(results).map(([name, { verdict }]) => [name, verdict]);
  expect(Object.fromEntries(verdicts)).toEqual({ A: 'narrower', B: 'wider', C: 'different', D: 'missing' });
});

it('names members, values and optional members of one side', () => {
  const { differences } = told(
    `export interface Subject { only_there: 1; kind: 'a' | 'b'; list: { deep: string }[]; may?: 1 }`,
    `export interface Subject { only_here: 1; kind: 'a' | 'c'; list: { deep: number }[]; may: 1 }`,
  );
  expect(differences).toEqual(
    expect.arrayContaining([
      { kind: 'member there', place: '', what: 'only_there' },
      { kind: 'value there', place: 'kind', what: '"b"' },
      { kind: 'value here', place: 'kind', what: '"c"' },
      { kind: 'form', place: 'list[].deep', what: 'number for string' },
      { kind: 'optional there', place: '', what: 'may' },
      { kind: 'member here', place: '', what: 'only_here' },
    ]),
  );
});

it('pairs the variants of a union by their constants', () => {
  const { differences } = told(
    `export type Subject = { type: 'a'; x: 1 } | { type: 'b'; y: 1 } | { type: 'c' };`,
    `export type Subject = { type: 'b'; y: 2 } | { type: 'a'; x: 1 };`,
  );
  expect(differences).toEqual([
    { kind: 'form', place: '|b.y', what: '2 for 1' },
    { kind: 'value there', place: '', what: '{ type: "c"; }' },
  ]);
});

it('leaves the differences of a type with a name to that type', () => {
  const inner = (value: string) => `export interface Inner { value: ${value} } `;
  const subject = 'export interface Subject { inner: Inner; list: Inner[]; other: string }';
  const results = compareFixture(inner('string') + subject, inner('number') + subject);
  expect(results.Subject).toMatchObject({
    differences: [],
    through: ['lib/fixture#Inner'],
    verdict: 'different',
  });
  expect(results.Inner?.differences).toEqual([{ kind: 'form', place: 'value', what: 'number for string' }]);
});

it('compares types that stand in place of the official one by what they are', () => {
  const official = 'export interface Inner { value: string } export interface Subject { inner: Inner }';
  const ours = `export interface Inner { value: string } interface Other { value: 1 }
    export interface Subject { inner: Other }`;
  expect(told(official, ours)).toMatchObject({
    through: [],
    differences: [{ kind: 'form', place: 'inner.value', what: '1 for string' }],
  });
});

it('calls types alike that only hold classes or brands of the same place', () => {
  const module = (subject: string) => `export declare class Page<T> { #client; items: T[] }
    declare const brand: unique symbol; export interface Marked { readonly [brand]: true; name: string }
    ${subject}`;
  const same = module('export interface Subject { page: Page<string>; marked: Marked }');
  expect(told(same, same)).toMatchObject({ verdict: 'alike', differences: [] });
  const pages = (item: string) => module(`export type Subject = Page<${item}>;`);
  expect(told(pages('string'), pages('string')).verdict).toBe('alike');
  expect(told(pages('string'), pages('number'))).toMatchObject({
    verdict: 'different',
    differences: [{ kind: 'form', place: '', what: 'number for string' }],
  });
});

it('lets type parameters stand for each other', () => {
  const official = 'export interface Subject<Value> { value: Value | null }';
  expect(told(official, 'export interface Subject<T> { value: T | null }').verdict).toBe('alike');
});

it('never calls a type alike without having found what keeps the two apart', () => {
  const { verdict, differences } = told(
    'export interface Subject { [key: string]: string }',
    'export interface Subject { [key: string]: number }',
  );
  expect(verdict).toBe('different');
  expect(differences).toEqual([{ kind: 'form', place: '', what: 'Subject for Subject' }]);
});

it('comes to an end with types that hold themselves', () => {
  const tree = (value: string) => `export interface Subject { value: ${value}; children: Subject[] }`;
  expect(told(tree('string'), tree('number')).differences).toEqual([
    { kind: 'form', place: 'value', what: 'number for string' },
  ]);
});

it('comes to an end with generic types that unfold without end', () => {
  const nest = (value: string) =>
    `export interface Subject { nest: Nest<string> } interface Nest<T> { value: T | ${value}; next: Nest<T[]> }`;
  const { differences } = told(nest('1'), nest('2'));
  expect(differences[0]).toEqual({ kind: 'value there', place: 'nest.value', what: '1' });
  expect(differences.length).toBeLessThan(200);
});

it('compares functions by what they take and give', () => {
  const listener = (given: string, result: string) => `export declare class Failure { #own; }
    export interface Subject { on: (failure: Failure, value: ${given}) => Promise<${result}> }`;
  expect(told(listener('string', '1'), listener('string', '1')).verdict).toBe('alike');
  expect(told(listener('string', '1'), listener('number', '2')).differences).toEqual([
    { kind: 'form', place: 'on()', what: 'number for string' },
    { kind: 'form', place: 'on()<>', what: '2 for 1' },
  ]);
});

it('knows a type by the name of what it is an alias for', () => {
  const official = `export interface Inner<T> { value: T | 'there' }
    export type Subject = { a: Inner<1> } | { b: 1 };`;
  const ours = `declare namespace own { interface Inner<T> { value: T | 'here' } }
    export type Inner<T> = own.Inner<T>; export type Subject = { a: own.Inner<1> } | { b: 1 };`;
  expect(told(official, ours)).toMatchObject({ differences: [], through: ['lib/fixture#Inner'] });
});
