import type { Operation } from '../manifest/manifest.ts';

/** Where the method of a new operation belongs, judged by the operation whose path it shares most of. */
export function suggestHome(path: string, operations: Operation[]): string {
  const steps = path.split('/');
  let best: Operation | undefined;
  let bestShared = 1;
  for (const operation of operations) {
    const others = operation.path.split('/');
    const differs = steps.findIndex((step, index) => step !== others[index]);
    const shared = differs < 0 ? steps.length : differs;
    if (shared > bestShared) {
      best = operation;
      bestShared = shared;
    }
  }
  if (!best) return 'in a new package';
  const resource = best.sdk.split('.').slice(0, -1);
  const file = (resource.at(-1) ?? best.package)
    .replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`)
    .toLowerCase();
  return `beside ${best.sdk}, probably in packages/${best.package}/src/${file}.ts`;
}
