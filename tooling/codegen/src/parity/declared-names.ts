/** Qualified names of the interfaces and type aliases that a `.d.ts` file of one-space-or-more indentation exports. */
export function declaredNames(source: string): string[] {
  const names: string[] = [];
  const open: { name: string; indent: number }[] = [];
  for (const line of source.split('\n')) {
    const match = /^(\s*)(?:export )?(?:declare )?(namespace|interface|type) ([A-Za-z_$][\w$]*)/.exec(line);
    if (!match) continue;
    const [, space = '', keyword, name = ''] = match;
    if (space === '' && !line.startsWith('export ')) continue;
    while (open.length > 0 && (open.at(-1)?.indent ?? 0) >= space.length) open.pop();
    if (space.length > 0 && open.length === 0) continue;
    const qualified = [...open.map((scope) => scope.name), name].join('.');
    if (keyword === 'namespace') open.push({ name, indent: space.length });
    else if (!names.includes(qualified)) names.push(qualified);
  }
  return names;
}
