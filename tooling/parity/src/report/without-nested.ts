/** Names without those below another in the list: `A.B` goes where `A` is. */
export function withoutNested(names: readonly string[]): string[] {
  const all = new Set(names);
  return names.filter((name) => !enclosing(name).some((outer) => all.has(outer)));
}

/** Whether a list of names has one, or one around it. */
export function covers(names: ReadonlySet<string>, name: string): boolean {
  return names.has(name) || enclosing(name).some((outer) => names.has(outer));
}

function enclosing(name: string): string[] {
  const outer: string[] = [];
  for (let dot = name.lastIndexOf('.'); dot > 0; dot = name.lastIndexOf('.', dot - 1))
    outer.push(name.slice(0, dot));
  return outer;
}
