/** What one type of a generated file says. */
export interface DeclaredType {
  /** What stands between the name and the body: `extends CursorPageParams`. */
  readonly heritage: string;
  /** Members of an interface with the text of their types. */
  readonly members: ReadonlyMap<string, string>;
  /** Type of an alias, else empty. */
  readonly type: string;
}

/**
 * The types that a generated file declares, by qualified name. A light parser: it knows interfaces, type
 * aliases and namespaces as the generator prints them, and no other TypeScript.
 */
export function declaredTypes(source: string): Map<string, DeclaredType> {
  const types = new Map<string, DeclaredType>();
  readBlock(withoutComments(source), '', types);
  return types;
}

const strings = /'(?:[^'\\]|\\.)*'/y;

function withoutComments(source: string): string {
  return source.replace(/'(?:[^'\\\n]|\\.)*'|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (match) =>
    match.startsWith("'") ? match : '',
  );
}

function readBlock(text: string, prefix: string, types: Map<string, DeclaredType>): void {
  const heading = /export (?:declare )?(interface|type|namespace) (\w+)([^={;]*)([={])/g;
  for (let match = heading.exec(text); match; match = heading.exec(text)) {
    const [, keyword, name, heritage = '', opening] = match;
    const start = heading.lastIndex;
    const end = opening === '{' ? endOf(text, start, '}') : endOf(text, start, ';');
    const body = text.slice(start, end);
    heading.lastIndex = end + 1;
    const qualified = prefix + name;
    if (keyword === 'namespace') readBlock(body, `${qualified}.`, types);
    else if (keyword === 'interface')
      types.set(qualified, { heritage, members: readMembers(body), type: '' });
    else types.set(qualified, { heritage: '', members: new Map(), type: body });
  }
}

function readMembers(body: string): Map<string, string> {
  const members = new Map<string, string>();
  for (let start = 0; start < body.length; ) {
    const end = endOf(body, start, ';');
    const member = /^\s*(?:'((?:[^'\\]|\\.)*)'|([\w$]+))\??:([\s\S]*)$/.exec(body.slice(start, end));
    if (member) members.set(member[1] ?? member[2]!, member[3]!);
    start = end + 1;
  }
  return members;
}

/** Where a character comes outside of brackets and strings. */
function endOf(text: string, start: number, wanted: string): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    const character = text[index]!;
    if (depth === 0 && character === wanted) return index;
    if (character === "'") {
      strings.lastIndex = index;
      strings.exec(text);
      index = Math.max(index, strings.lastIndex - 1);
    } else if ('{[('.includes(character)) depth++;
    else if ('}])'.includes(character)) depth--;
  }
  return text.length;
}
