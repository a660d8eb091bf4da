import type { Manifest, Operation } from '@oxide/codegen';
import { type Variant, variantsOf } from './call.ts';

/** One way to call one method. */
export interface ContractCase {
  /** Place of the method on the official client. */
  readonly name: string;
  readonly variant: Variant;
  readonly operation: Operation;
}

/** Every variant of every method that the API's operations ask for. */
export function contractCases({ operations }: Manifest): ContractCase[] {
  return operations.flatMap((operation) =>
    methodNames(operation).flatMap((name) =>
      variantsOf(operation).map((variant) => ({ name, variant, operation })),
    ),
  );
}

/** Places of the methods that make an operation's call. */
export function methodNames({ sdk, aliases = [] }: Operation): string[] {
  return [sdk, ...aliases];
}
