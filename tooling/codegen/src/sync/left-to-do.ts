import { resourceTree, withDescendants } from '../emit/resource.ts';
import type { ClientNames } from '../manifest/client-names.ts';
import type { Manifest, Operation } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import type { MovedOperation } from './moved-operations.ts';
import type { SdkFacts } from './read-document.ts';
import { fileOf, suggestHome } from './suggest-home.ts';

/** What a person has to do in the packages, with the file. */
export function methodsToWrite(
  before: readonly Operation[],
  operations: readonly Operation[],
  moved: readonly MovedOperation[],
  unknown: readonly string[],
): string[] {
  const lines: string[] = [];
  for (const address of unknown) {
    const home = suggestHome(address.split(' ')[1] ?? '', operations);
    lines.push(`Needs a method, ${home}, and its facts in manifest/sdk.json: ${address}`);
  }
  for (const { sdk, from, to } of moved) {
    const file = fileOf(operations.find((operation) => operation.sdk === sdk)!);
    lines.push(
      `Needs its new address in ${sdk}, probably in ${file}, and in manifest/sdk.json in place of ${from}: ${to}`,
    );
  }
  const there = new Set(operations.map(({ id }) => id));
  for (const operation of before) {
    if (!there.has(operation.id))
      lines.push(`Calls what is gone, remove it from ${fileOf(operation)}: ${operation.sdk}`);
  }
  return lines;
}

/** What `sdk.json` says of things that the document no longer has. */
export function factsToRemove(facts: SdkFacts, manifest: Manifest, staleFacts: readonly string[]): string[] {
  const addresses = new Set(manifest.operations.map(({ method, path }) => `${method} ${path}`));
  const schemas = [...Object.values(facts.roots).flat(), ...Object.keys(facts.additions)];
  const gone = [
    ...Object.keys(facts.operations).filter((address) => !addresses.has(address)),
    ...new Set(schemas.filter((name) => !manifest.schemas[name])),
  ];
  return [
    ...gone.map((name) => `Not in the document any more, remove it from manifest/sdk.json: ${name}`),
    ...staleFacts,
  ];
}

/** What `client.json` says of resources that the client lacks. */
export function clientNamesToRemove(
  client: ClientNames,
  operations: readonly Operation[],
  names: Names,
): string[] {
  const there = new Set(
    resourceTree(operations, names, client)
      .flatMap(withDescendants)
      .map(({ path }) => path),
  );
  const named = new Set([...client.root, ...Object.keys(client.classes), ...Object.keys(client.handwritten)]);
  return [...named]
    .filter((path) => !there.has(path))
    .map((path) => `No resource any more, remove it from manifest/client.json: ${path}`);
}
