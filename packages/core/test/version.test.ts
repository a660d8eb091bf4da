import { readFileSync } from 'node:fs';
import { VERSION } from '@oxide/core';
import { expect, it } from 'vitest';

it('VERSION is the version of the package', () => {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  expect(VERSION).toBe((JSON.parse(text) as { version: string }).version);
});
