import { contractCases, helperMethods, methodNames, runCase } from '@oxide/contract';
import { describe, expect, it } from 'vitest';
import { useStage } from './support/stage.ts';

const stage = useStage();
const { manifest } = stage;

describe('each method sends what its operation takes, and gives what the server sent', () => {
  it.each(contractCases(manifest))('$name ($variant)', async (subject) => {
    expect(await runCase(stage, subject)).toEqual([]);
  });
});

it('has an operation for each method, but for the helpers that are listed', () => {
  const known = new Set([...manifest.operations.flatMap(methodNames), ...Object.keys(helperMethods)]);
  expect([...stage.methods.keys()].filter((name) => !known.has(name))).toEqual([]);
});

it('has each helper that is listed', () => {
  expect(Object.keys(helperMethods).filter((name) => !stage.methods.has(name))).toEqual([]);
});
