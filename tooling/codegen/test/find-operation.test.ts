import { expect, it } from 'vitest';
import { findOperation, loadManifest } from '../src/index.ts';

it('finds every operation by its own method and path', () => {
  const lost = loadManifest().operations.filter(
    (operation) => findOperation(operation.method, operation.sentPath ?? operation.path) !== operation,
  );
  expect(lost).toEqual([]);
});

it('reads a path with parameters filled in, a version in front and a query behind', () => {
  expect(findOperation('get', '/v1/responses/resp_1?stream=true')?.sdk).toBe('responses.retrieve');
});

it('prefers a literal step to a parameter', () => {
  expect(findOperation('POST', '/responses/compact')?.sdk).toBe('responses.compact');
});

it('tells a beta path from the other by its query', () => {
  expect(findOperation('POST', '/responses?beta=true')?.sdk).toBe('beta.responses.create');
  expect(findOperation('POST', '/responses')?.sdk).toBe('responses.create');
});

it('finds nothing for an unknown path or an empty parameter', () => {
  expect(findOperation('GET', '/nope')).toBeUndefined();
  expect(findOperation('GET', '/responses/')).toBeUndefined();
});
