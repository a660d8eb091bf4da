import { readFileSync } from 'node:fs';
import { OpenAI } from '@oxide/all';
import { Beta } from '@oxide/beta';
import { BetaRealtime } from '@oxide/realtime';
import { expect, it } from 'vitest';
import { allResources, exportedClasses, resourcePackages } from './support/resource-classes.ts';

const open = () => new OpenAI({ apiKey: 'sk-test-key' });

it('depends on every package that holds resources', () => {
  const { dependencies } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  expect(Object.keys(dependencies).sort()).toEqual(
    ['@oxide/core', '@oxide/shared', ...resourcePackages].sort(),
  );
});

it('reaches every resource class of every package, and no others', async () => {
  const onClient = new Set<unknown>([...allResources(open()).values()].map((one) => one.constructor));
  const exported = await exportedClasses();
  expect(exported.size).toBeGreaterThan(70);
  // Its subclass, which has the beta of realtime too, stands in its place.
  expect([...exported].filter(([, one]) => !onClient.has(one))).toEqual([['@oxide/beta Beta', Beta]]);
  const known = new Set<unknown>(exported.values());
  expect([...onClient].filter((one) => !known.has(one))).toEqual([OpenAI.Beta]);
});

it('puts the beta of realtime into the beta', () => {
  const { beta } = open();
  expect(beta).toBeInstanceOf(Beta);
  expect(beta.realtime).toBeInstanceOf(BetaRealtime);
  expect(OpenAI.Beta.Realtime).toBe(BetaRealtime);
  expect(OpenAI.Beta.name).toBe('Beta');
});

it('hangs the class of every resource on that of its parent', () => {
  const resources = allResources(open());
  const missing = [...resources].filter(([path, resource]) => {
    const parent = resources.get(path.split('.').slice(0, -1).join('.'))?.constructor ?? OpenAI;
    return !staticsOf(parent).includes(resource.constructor);
  });
  expect(missing.map(([path]) => path)).toEqual([]);
});

/** With those of the classes that it extends. */
function staticsOf(holder: object): unknown[] {
  const values: unknown[] = [];
  for (const name in holder) values.push(Reflect.get(holder, name));
  return values;
}
