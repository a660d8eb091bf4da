import type { Operation } from '@oxide/codegen';
import { type Description, fromText } from './from-text.ts';
import { nestPairs } from './nest-pairs.ts';

/** The query parameters of a request, and what is wrong with them. */
export function readQuery(
  operation: Operation,
  search: string,
  description: Description,
): { query: Record<string, unknown>; problems: string[] } {
  const pairs = new URLSearchParams(search);
  if (operation.path.endsWith('?beta=true')) pairs.delete('beta', 'true');
  let nested: Record<string, unknown>;
  try {
    nested = nestPairs(pairs);
  } catch (error) {
    return { query: {}, problems: [`query: ${(error as Error).message}`] };
  }
  const query: Record<string, unknown> = {};
  const problems: string[] = [];
  for (const parameter of operation.parameters ?? []) {
    if (parameter.in !== 'query') continue;
    const name = parameter.name.replace(/\[\]$/, '');
    if (!Object.hasOwn(nested, name)) {
      if (parameter.required) problems.push(`query: "${name}" is missing`);
      continue;
    }
    const value = fromText(nested[name], parameter.schema, description);
    query[name] = value;
    delete nested[name];
    for (const { path, message } of description.validator.validate(parameter.schema, value))
      problems.push(`query: "${name}"${path && ` at ${path}`} ${message}`);
  }
  for (const name of Object.keys(nested)) problems.push(`query: "${name}" is no parameter of the operation`);
  return { query, problems };
}
