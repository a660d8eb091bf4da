import { loadManifest } from './manifest/load-manifest.ts';
import type { Operation } from './manifest/manifest.ts';

/**
 * The operation that a request addresses.
 *
 * @param path Path of the request, with or without `/v1` in front and a query behind; parameters filled in or
 * as `{name}`.
 * @returns Undefined when the API has none. A literal step wins over a parameter.
 */
export function findOperation(method: string, path: string): Operation | undefined {
  const [bare = ''] = path.split('?');
  const steps = bare.replace(/^\/v1(?=\/)/, '').split('/');
  const isBeta = /[?&]beta=true(?:&|$)/.test(path);
  let best: Operation | undefined;
  let bestLiterals = -1;
  for (const operation of loadManifest().operations) {
    if (operation.method !== method.toUpperCase()) continue;
    const literals = literalSteps(operation, steps, isBeta);
    if (literals > bestLiterals) {
      best = operation;
      bestLiterals = literals;
    }
  }
  return best;
}

/** How many steps agree letter by letter; -1 when the path isn't the operation's. */
function literalSteps(operation: Operation, steps: string[], isBeta: boolean): number {
  const [own = '', query] = (operation.sentPath ?? operation.path).split('?');
  if ((query === 'beta=true') !== isBeta) return -1;
  const expected = own.split('/');
  if (expected.length !== steps.length) return -1;
  let literals = 0;
  for (const [index, step] of expected.entries()) {
    if (step === steps[index]) literals++;
    else if (!step.startsWith('{') || steps[index] === '') return -1;
  }
  return literals;
}
