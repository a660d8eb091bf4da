import { pascalCase } from './case.ts';
import { type Declaration, lineage, qualifiedName } from './declaration.ts';
import { constraintLines, type Documentation, docComment, memberText, typeText } from './documentation.ts';
import type { Member } from './members.ts';
import type { Rendered } from './render.ts';
import type { TypeExpression } from './type-expression.ts';

export const banner = '// Written by `pnpm codegen` from the API manifest. Do not edit.\n';

/** Prints one file of generated types, with the imports that its names need. */
export class FilePrinter {
  readonly #package: string;
  readonly #file: string;
  readonly #declarations: Map<string, Declaration>;
  readonly #rendered: ReadonlyMap<Declaration, Rendered>;
  readonly #documentation: Documentation;
  /** Module → exported name → local name. */
  readonly #imports: Map<string, Map<string, string>> = new Map();
  readonly #exports: Map<string, Map<string, string>> = new Map();
  /** Local names for what a nested declaration's siblings hide. */
  readonly #outer: Map<Declaration, string> = new Map();

  constructor(
    owner: string,
    file: string,
    declarations: Map<string, Declaration>,
    rendered: ReadonlyMap<Declaration, Rendered>,
    documentation: Documentation,
  ) {
    this.#package = owner;
    this.#file = file;
    this.#declarations = declarations;
    this.#rendered = rendered;
    this.#documentation = documentation;
  }

  print(): string {
    const declarations = [...this.#declarations.values()].sort(byName);
    const parts = declarations.map((declaration) => this.#declaration(declaration, '')).filter(Boolean);
    const outer = [...this.#outer]
      .map(([target, local]) => `type ${local} = ${this.#nameOutside(target)};\n`)
      .sort();
    if (outer.length > 0) parts.push(outer.join(''));
    const head = [this.#importLines(), this.#exportLines()].filter(Boolean);
    return [banner, ...head, ...parts].join('\n');
  }

  #declaration(declaration: Declaration, indent: string): string {
    const { body } = declaration;
    if (body?.kind === 'alias' && !declaration.parent && this.#isReexport(declaration, body.target)) {
      this.#addExport(body.target, declaration.name);
      return '';
    }
    const rendered = this.#rendered.get(declaration);
    const export_ = 'export ';
    let out = '';
    if (rendered) {
      const { content } = rendered;
      out += docComment(this.#typeLines(rendered), indent);
      if (content.kind === 'type') {
        out += `${indent}${export_}type ${declaration.name} =${spaced(this.#type(content.type, declaration, indent))};\n`;
      } else {
        const bases = content.extends.map((base) => this.#type(base, declaration, indent)).join(', ');
        const heading = `${indent}${export_}interface ${declaration.name}${bases ? ` extends ${bases}` : ''}`;
        const members = content.members
          .filter((member) => member.required)
          .concat(content.members.filter((member) => !member.required))
          .map((member) => this.#member(member, declaration, `${indent}  `));
        if (content.index)
          members.push(`${indent}  [key: string]: ${this.#type(content.index, declaration, indent)};\n`);
        out += members.length === 0 ? `${heading} {}\n` : `${heading} {\n${members.join('')}${indent}}\n`;
      }
    }
    const children = [...declaration.children.values()].sort(byName);
    if (children.length > 0) {
      const keyword = declaration.parent ? 'namespace' : 'declare namespace';
      const inner = children.map((child) => this.#declaration(child, `${indent}  `));
      out += `${rendered ? '\n' : ''}${indent}${export_}${keyword} ${declaration.name} {\n${inner.join('\n')}${indent}}\n`;
    }
    return out;
  }

  /** The same name and all that hangs on it, from another package or file: re-exported, not repeated. */
  #isReexport(declaration: Declaration, target: Declaration): boolean {
    return !target.parent && declaration.children.size === 0 && !this.#isHere(target);
  }

  #typeLines(rendered: Rendered): string[] {
    const lines: string[] = [];
    const found = typeText(rendered.paths, this.#documentation);
    if (found) lines.push(found);
    if (rendered.deprecated) lines.push(...(found ? [''] : []), '@deprecated');
    return lines;
  }

  #member(member: Member, context: Declaration, indent: string): string {
    const found = memberText(member.paths, member.name, this.#documentation);
    const constraints = constraintLines(member.schema, found);
    const plain = constraints.filter((line) => !line.startsWith('@'));
    const tags = constraints.filter((line) => line.startsWith('@'));
    if (member.schema.deprecated) tags.push('@deprecated');
    const prose = [found, ...plain].filter((line) => line !== undefined).join(' ');
    const lines = prose === '' ? tags : tags.length > 0 ? [prose, '', ...tags] : [prose];
    const key = /^[A-Za-z_$][\w$]*$/.test(member.name) ? member.name : `'${member.name}'`;
    const type = this.#type(member.type, context, indent);
    return `${docComment(lines, indent)}${indent}${key}${member.required ? '' : '?'}:${spaced(type)};\n`;
  }

  #type(expression: TypeExpression, context: Declaration, indent: string): string {
    switch (expression.kind) {
      case 'text':
        return expression.text;
      case 'declared':
        return this.#name(expression.target, context);
      case 'core': {
        const name = this.#import('@oxide/core', expression.name, context);
        return expression.of ? `${name}<${this.#type(expression.of, context, indent)}>` : name;
      }
      case 'array': {
        const of = this.#type(expression.of, context, `${indent}  `);
        return of.startsWith('\n') ? `Array<${of}\n${indent}>` : `Array<${of}>`;
      }
      case 'map':
        return `{ [key: string]: ${this.#type(expression.of, context, indent)} }`;
      case 'union':
      case 'intersection': {
        const inner = `${indent}  `;
        const members = expression.of.map((member) => this.#type(member, context, inner));
        const separator = expression.kind === 'union' ? '|' : '&';
        const line = members.join(` ${separator} `);
        if (line.length + indent.length < 90) return line;
        return members.map((member) => `\n${inner}${separator} ${member}`).join('');
      }
    }
  }

  /** The shortest way to a declaration from where the context stands. */
  #name(target: Declaration, context: Declaration): string {
    const steps = lineage(target);
    const local = this.#isHere(target) ? undefined : this.#importDeclaration(steps[0] as Declaration);
    if (local !== undefined) {
      if (!hides(context, local)) return [local, ...steps.slice(1).map((step) => step.name)].join('.');
      return this.#outerName(target);
    }
    for (let start = 0; start < steps.length; start++) {
      const first = steps[start] as Declaration;
      if (nearest(context, first.name, this.#declarations) === first) {
        return steps
          .slice(start)
          .map((step) => step.name)
          .join('.');
      }
    }
    return this.#outerName(target);
  }

  #outerName(target: Declaration): string {
    const known = this.#outer.get(target);
    if (known) return known;
    const local = `Outer${lineage(target)
      .map((step) => step.name)
      .join('')}`;
    this.#outer.set(target, local);
    return local;
  }

  #nameOutside(target: Declaration): string {
    if (this.#isHere(target)) return qualifiedName(target);
    const steps = lineage(target);
    const local = this.#importDeclaration(steps[0] as Declaration);
    return [local, ...steps.slice(1).map((step) => step.name)].join('.');
  }

  #isHere(declaration: Declaration): boolean {
    return declaration.package === this.#package && declaration.file === this.#file;
  }

  #importDeclaration(target: Declaration): string {
    return this.#addImport(this.#moduleOf(target), target.name, pascalCase(target.package));
  }

  #import(module: string, name: string, context: Declaration): string {
    const local = this.#addImport(module, name, 'Core');
    if (hides(context, local)) throw new Error(`${local} is hidden in ${qualifiedName(context)}`);
    return local;
  }

  #addImport(module: string, name: string, prefix: string): string {
    let names = this.#imports.get(module);
    if (!names) {
      names = new Map();
      this.#imports.set(module, names);
    }
    const known = names.get(name);
    if (known) return known;
    const taken =
      this.#isDeclaredHere(name) ||
      [...this.#imports.values()].some((other) => [...other.values()].includes(name));
    const local = taken ? `${prefix}${name}` : name;
    names.set(name, local);
    return local;
  }

  /** A re-export puts no name into the file's own scope. */
  #isDeclaredHere(name: string): boolean {
    const declaration = this.#declarations.get(name);
    if (!declaration) return false;
    return declaration.body?.kind !== 'alias' || !this.#isReexport(declaration, declaration.body.target);
  }

  #addExport(target: Declaration, name: string): void {
    const module = this.#moduleOf(target);
    const names = this.#exports.get(module) ?? new Map<string, string>();
    names.set(target.name, name);
    this.#exports.set(module, names);
  }

  #moduleOf(target: Declaration): string {
    if (target.package !== this.#package) return `@oxide/${target.package}`;
    const from = this.#file.split('/').slice(0, -1);
    const to = target.file.split('/');
    while (from.length > 0 && to.length > 1 && from[0] === to[0]) {
      from.shift();
      to.shift();
    }
    return `${from.length === 0 ? './' : '../'.repeat(from.length)}${to.join('/')}.ts`;
  }

  #importLines(): string {
    return [...this.#imports]
      .sort(byModule)
      .map(([module, names]) => statement('import', module, names))
      .join('');
  }

  #exportLines(): string {
    return [...this.#exports]
      .sort(byModule)
      .map(([module, names]) => statement('export', module, names))
      .join('');
  }
}

/** A type behind `=` or `:`; one that begins on the next line needs no space. */
function spaced(type: string): string {
  return type.startsWith('\n') ? type : ` ${type}`;
}

/** An import or export of types, on one line where it fits. */
export function statement(keyword: string, module: string, names: Map<string, string>): string {
  const items = [...names]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, local]) => (name === local ? name : `${name} as ${local}`));
  const line = `${keyword} type { ${items.join(', ')} } from '${module}';\n`;
  return line.length <= 111
    ? line
    : `${keyword} type {\n${items.map((item) => `  ${item},\n`).join('')}} from '${module}';\n`;
}

/** What a name means at a declaration: the innermost namespace that has it, else the file's top level. */
function nearest(context: Declaration, name: string, top: Map<string, Declaration>): Declaration | undefined {
  for (let scope = context.parent; scope; scope = scope.parent) {
    const found = scope.children.get(name);
    if (found) return found;
  }
  return top.get(name);
}

function hides(context: Declaration, name: string): boolean {
  for (let scope = context.parent; scope; scope = scope.parent) if (scope.children.has(name)) return true;
  return false;
}

/** Packages first, then files. */
function byModule([a]: [string, unknown], [b]: [string, unknown]): number {
  return Number(a.startsWith('.')) - Number(b.startsWith('.')) || compare(a, b);
}

function byName(a: Declaration, b: Declaration): number {
  return compare(a.name, b.name);
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
