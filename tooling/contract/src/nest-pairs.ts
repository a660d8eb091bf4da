interface Branch {
  [name: string]: unknown;
}

/**
 * The object that names with brackets stand for: `key[]` is an item of a list, `key[sub]` a member. The items
 * of a list of objects are told apart by a member that comes again.
 *
 * @throws Error when a name is malformed, comes twice, or contradicts another
 */
export function nestPairs(pairs: Iterable<readonly [string, unknown]>): Branch {
  const root: Branch = {};
  for (const [name, value] of pairs) insert(root, stepsOf(name), value, name);
  return root;
}

function stepsOf(name: string): string[] {
  const parts = /^([^[\]]+)((?:\[[^[\]]*\])*)$/.exec(name);
  if (!parts) throw new Error(`the name "${name}" is malformed`);
  const steps = [parts[1]!, ...[...parts[2]!.matchAll(/\[([^\]]*)\]/g)].map((match) => match[1]!)];
  if (steps.includes('__proto__')) throw new Error(`the name "${name}" is not allowed`);
  return steps;
}

function insert(target: Branch, [step = '', ...rest]: string[], value: unknown, name: string): void {
  if (rest.length === 0) {
    if (Object.hasOwn(target, step)) throw new Error(`"${name}" comes twice`);
    target[step] = value;
  } else if (rest[0] === '') {
    const list = existing(target, step, []);
    if (!Array.isArray(list)) throw new Error(`"${name}" is a list here and something else elsewhere`);
    insertItem(list, rest.slice(1), value, name);
  } else {
    const branch = existing(target, step, {});
    if (!isBranch(branch)) throw new Error(`"${name}" is an object here and something else elsewhere`);
    insert(branch, rest, value, name);
  }
}

function existing(target: Branch, step: string, fallback: unknown): unknown {
  if (!Object.hasOwn(target, step)) target[step] = fallback;
  return target[step];
}

function insertItem(list: unknown[], steps: string[], value: unknown, name: string): void {
  if (steps.length === 0) {
    list.push(value);
    return;
  }
  const last = list.at(-1);
  const isAnother = !isBranch(last) || (Object.hasOwn(last, steps[0]!) && steps.length === 1);
  const item: Branch = isAnother ? {} : last;
  if (isAnother) list.push(item);
  insert(item, steps, value, name);
}

function isBranch(value: unknown): value is Branch {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof File);
}
