import { describe, expect, test } from 'vitest';
import { assertEqualAnswers } from '../src/equality/assert-equal-answers.ts';
import { differences } from '../src/equality/differences.ts';

describe('differences', () => {
  test('finds none between equal values, whatever the order of their members', () => {
    expect(differences({ a: [1, { b: null }], c: 'x' }, { c: 'x', a: [1, { b: null }] })).toEqual([]);
  });

  test('tells the path of each difference', () => {
    expect(differences({ a: [1, { b: 2 }], c: 'x' }, { a: [1, { b: 3 }], c: 'y' })).toEqual([
      'answer.a[1].b: 2 ≠ 3',
      'answer.c: "x" ≠ "y"',
    ]);
  });

  test('tells members and items that only one side has', () => {
    expect(differences({ a: undefined }, {})).toEqual(['answer.a: undefined ≠ (missing)']);
    expect(differences([1], [1, 2])).toEqual(['answer[1]: (missing) ≠ 2']);
  });

  test('keeps apart what only looks alike', () => {
    expect(differences(1, '1')).toHaveLength(1);
    expect(differences([], {})).toHaveLength(1);
    expect(differences(null, {})).toHaveLength(1);
  });

  test('stops at the number of lines that was asked for', () => {
    expect(differences([1, 2, 3, 4], [5, 6, 7, 8], 2)).toHaveLength(2);
  });
});

describe('assertEqualAnswers', () => {
  test('accepts equal answers', () => {
    const answers = new Map([
      ['oxide', { text: 'hello' }],
      ['openai', { text: 'hello' }],
    ]);
    expect(() => assertEqualAnswers('small', answers)).not.toThrow();
  });

  test('names the column that differs from the official client, and where', () => {
    const answers = new Map([
      ['oxide', { text: 'bye' }],
      ['openai', { text: 'hello' }],
      ['floor', { text: 'hello' }],
    ]);
    expect(() => assertEqualAnswers('small', answers)).toThrow(
      /Row small: the answer of oxide[\s\S]*answer\.text: "bye" ≠ "hello"/,
    );
  });

  test('refuses answers that are all empty', () => {
    const answers = new Map([
      ['oxide', undefined],
      ['openai', undefined],
    ]);
    expect(() => assertEqualAnswers('small', answers)).toThrow(/empty/);
  });
});
