/** Keywords and indexes that lead from the root of a JSON Schema to a place in it. */
export type SchemaPath = readonly (string | number)[];

/** The place as readers know it: `['properties', 'steps', 'items']` is `$.steps[]`. */
export function describePath(path: SchemaPath): string {
  let text = '$';
  for (let index = 0; index < path.length; index++) {
    const keyword = String(path[index]);
    const name = path[index + 1];
    if (keyword === 'items' && typeof name !== 'number') text += '[]';
    else if (name === undefined) text += `.${keyword}`;
    else {
      text += place(keyword, String(name));
      index++;
    }
  }
  return text;
}

function place(keyword: string, name: string): string {
  if (keyword === 'properties') return /^[\w$]+$/.test(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
  if (keyword === 'definitions' || keyword === '$defs') return `(definition ${name})`;
  return `(${keyword} ${name})`;
}
