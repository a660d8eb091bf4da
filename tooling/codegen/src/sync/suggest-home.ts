import type { Operation } from '../manifest/manifest.ts';

/** Where the method of a new operation belongs, judged by the operation whose path it shares most of. */
export function suggestHome(path: string, operations: readonly Operation[]): string {
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
  return best ? `beside ${best.sdk}, probably in ${fileOf(best)}` : 'in a new package';
}

/** The file that the method of an operation is probably in. */
export function fileOf({ sdk, package: owner }: Pick<Operation, 'sdk' | 'package'>): string {
  const resource = sdk.split('.').at(-2) ?? owner;
  const file = resource.replace(/(?<=[a-z])[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
  return `packages/${owner}/src/${file}.ts`;
}
