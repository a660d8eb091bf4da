import type { Manifest } from '@oxide/codegen';
import { callArguments, sampleCall } from './call.ts';
import { compareRequest } from './compare-request.ts';
import { compareResult } from './compare-result.ts';
import type { ContractCase } from './contract-cases.ts';
import type { ContractServer } from './contract-server.ts';
import type { ResourceMethod } from './resource-methods.ts';

/** What cases run on. */
export interface Stage {
  readonly manifest: Manifest;
  readonly server: ContractServer;
  /** Methods of clients of the server. */
  readonly methods: ReadonlyMap<string, ResourceMethod>;
}

/**
 * Calls a method, and compares what the server got and what the method gave with what they had to be.
 *
 * @returns A readable line per problem.
 */
export async function runCase(
  { manifest, server, methods }: Stage,
  subject: ContractCase,
): Promise<string[]> {
  const { name, operation, variant } = subject;
  const method = methods.get(name);
  if (!method) return [`${operation.method} ${operation.path} has no method client.${name}`];
  const call = sampleCall(manifest, operation, variant);
  server.reset();
  server.allMembers = variant !== 'required';
  let result: unknown;
  try {
    result = await method(...callArguments(operation, call));
  } catch (error) {
    const told = server.exchanges.flatMap(({ problems }) => problems);
    return told.length > 0 ? told : [`it threw ${String(error)}`];
  }
  const [exchange, ...more] = server.exchanges;
  if (!exchange) return ['it sent no request'];
  if (exchange.operation !== operation)
    return [`it sent ${exchange.method} ${exchange.target}, which is ${exchange.operation?.id}`];
  return [
    ...more.map(({ method: verb, target }) => `it sent ${verb} ${target} besides`),
    ...(await compareRequest(operation, call, exchange)),
    ...(await compareResult(subject, call, exchange, result)),
  ];
}
