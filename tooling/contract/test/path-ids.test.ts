import { callArguments, methodNames, pathParameters, sampleCall } from '@oxide/contract';
import { OpenAIError } from '@oxide/core';
import { describe, expect, it } from 'vitest';
import { useStage } from './support/stage.ts';

const stage = useStage();
const { manifest } = stage;

const cases = manifest.operations.flatMap((operation) =>
  methodNames(operation).flatMap((name) =>
    pathParameters(operation).map((parameter) => ({ name, parameter, operation })),
  ),
);

describe.each(cases)('$name, $parameter', ({ name, parameter, operation }) => {
  async function callWith(id: string): Promise<void> {
    stage.server.reset();
    const method = stage.methods.get(name);
    if (!method) expect.fail(`there is no method client.${name}`);
    const call = sampleCall(manifest, operation, 'required');
    await method(...callArguments(operation, { ...call, ids: { ...call.ids, [parameter]: id } }));
  }

  it('refuses what would lead to another path', async () => {
    for (const id of ['', '.', '..', '%2e%2e']) {
      await expect(callWith(id)).rejects.toThrow(OpenAIError);
      expect(stage.server.exchanges).toEqual([]);
    }
  });

  it('keeps any text in one segment', async () => {
    await callWith('a/b?c#d');
    expect(stage.server.exchanges.map(({ ids }) => ids[parameter])).toEqual(['a/b?c#d']);
  });
});
