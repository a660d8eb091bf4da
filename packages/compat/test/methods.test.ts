import { OpenAI } from '@oxide/compat';
import baseline from '@oxide/parity/baseline.json' with { type: 'json' };
import Official from 'openai';
import { expect, it } from 'vitest';

it('has every method of a resource that PARITY.md counts as here', () => {
  const options = { apiKey: 'sk-test-key', adminAPIKey: 'sk-test-admin' };
  const official = methodsOf(new Official(options));
  const ours = new OpenAI(options);
  expect(official.length).toBeGreaterThanOrEqual(416);
  const missing = official.filter((path) => typeof memberAt(ours, path) !== 'function');
  expect(missing.sort()).toEqual([...baseline.missing.methods].sort());
});

function memberAt(client: object, path: string): unknown {
  return path.split('.').reduce<unknown>((owner, name) => (owner as Record<string, unknown>)?.[name], client);
}

/** Methods of the resources on a client, by path: `chat.completions.create`. */
function methodsOf(client: object): string[] {
  const found: string[] = [];
  const visit = (owner: object, path: string): void => {
    for (const [name, value] of Object.entries(owner)) {
      if (!name.startsWith('_') && value instanceof Object && '_client' in value)
        visit(value, `${path}${name}.`);
    }
    if (path === '') return;
    for (const name of Object.getOwnPropertyNames(Object.getPrototypeOf(owner))) {
      if (name !== 'constructor' && !name.startsWith('_')) found.push(`${path}${name}`);
    }
  };
  visit(client, '');
  return found;
}
