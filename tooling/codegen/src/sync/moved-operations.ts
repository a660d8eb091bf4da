import type { Operation } from '../manifest/manifest.ts';
import type { SdkFacts, SourceDocument } from './read-document.ts';

/** An operation that kept its `operationId` and its method, under another verb or path. */
export interface MovedOperation {
  sdk: string;
  /** `METHOD /path` that `sdk.json` still has. */
  from: string;
  to: string;
}

/** Operations of the document that `sdk.json` knows at an address that the document no longer has. */
export function movedOperations(
  document: SourceDocument,
  facts: SdkFacts,
  before: readonly Operation[],
): MovedOperation[] {
  const methods = new Map(before.map(({ id, sdk }) => [id, sdk]));
  const ids = new Map(
    Object.entries(document.paths).flatMap(([path, verbs]) =>
      Object.entries(verbs).map(([verb, { operationId }]) => [`${verb.toUpperCase()} ${path}`, operationId]),
    ),
  );
  const gone = new Map(
    Object.entries(facts.operations)
      .filter(([address]) => !ids.has(address))
      .map(([address, { sdk }]) => [sdk, address]),
  );
  const moved: MovedOperation[] = [];
  for (const [to, id] of ids) {
    const sdk = methods.get(id ?? '');
    const from = sdk === undefined ? undefined : gone.get(sdk);
    if (sdk && from && !facts.operations[to]) moved.push({ sdk, from, to });
  }
  return moved;
}

/** The facts with those of moved operations at their new address. */
export function withMoved(facts: SdkFacts, moved: readonly MovedOperation[]): SdkFacts {
  const operations = { ...facts.operations };
  for (const { from, to } of moved) {
    operations[to] = operations[from]!;
    delete operations[from];
  }
  return { ...facts, operations };
}
