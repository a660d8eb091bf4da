/**
 * Adds counts (of tokens, say) to those before, also the details in objects within. What is no number is left
 * out: other servers leave counts out, or send what nobody can add.
 */
export function sumCounts(total: object, added: unknown): object {
  return sum(total, added, true);
}

function sum(total: object, added: unknown, details: boolean): object {
  const sums = new Map<string, unknown>(Object.entries(total));
  for (const [name, value] of Object.entries(added ?? {})) {
    const before = sums.get(name);
    if (typeof value === 'number') sums.set(name, (typeof before === 'number' ? before : 0) + value);
    else if (details && isObject(value)) sums.set(name, sum(isObject(before) ? before : {}, value, false));
  }
  return Object.fromEntries(sums);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
