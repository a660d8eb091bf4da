import type { Manifest } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import { pascalCase } from './case.ts';
import type { Declaration } from './declaration.ts';
import { DeclarationTree } from './declaration-tree.ts';
import type { Documentation } from './documentation.ts';
import { banner, compare, FilePrinter, statement } from './print-file.ts';
import { type Rendered, render } from './render.ts';
import { TypeBuilder } from './type-builder.ts';

/** The generated types of every package: package → file below `src/generated` → text. */
export function emit(
  manifest: Manifest,
  names: Names,
  documentation: Documentation,
): Map<string, Map<string, string>> {
  const tree = new DeclarationTree(manifest, names);
  const rendered = renderAll(tree);
  const output = new Map<string, Map<string, string>>();
  for (const [owner, files] of tree.packages) {
    const texts = new Map<string, string>();
    for (const [file, declarations] of files) {
      texts.set(`${file}.ts`, new FilePrinter(owner, file, declarations, rendered, documentation).print());
    }
    texts.set('index.ts', indexFile(files));
    output.set(owner, texts);
  }
  return output;
}

/** Settles every declaration. Rendering can declare what has no official name, so it goes on until nothing new appears. */
export function renderAll(tree: DeclarationTree): Map<Declaration, Rendered> {
  const types = new TypeBuilder(tree);
  const rendered = new Map<Declaration, Rendered>();
  const done = new Set<Declaration>();
  const visit = (declaration: Declaration): void => {
    if (!done.has(declaration)) {
      done.add(declaration);
      const result = render(declaration, tree, types);
      if (result) rendered.set(declaration, result);
    }
    for (const child of declaration.children.values()) visit(child);
  };
  for (let before = -1; before !== done.size; ) {
    before = done.size;
    for (const files of [...tree.packages.values()]) {
      for (const declarations of [...files.values()]) {
        for (const declaration of [...declarations.values()]) visit(declaration);
      }
    }
  }
  return rendered;
}

/**
 * Re-exports every name once. Of two files with the same name the shallower one gives it; the other is
 * exported as a namespace besides, so that nothing is out of reach.
 */
function indexFile(files: Map<string, Map<string, Declaration>>): string {
  const taken = new Set<string>();
  const lines: string[] = [];
  const depth = (file: string) => file.split('/').length;
  for (const file of [...files.keys()].sort((a, b) => depth(a) - depth(b) || compare(a, b))) {
    const all = [...(files.get(file)?.keys() ?? [])].sort(compare);
    const free = all.filter((name) => !taken.has(name));
    for (const name of free) taken.add(name);
    if (free.length === all.length) {
      lines.push(`export type * from './${file}.ts';\n`);
      continue;
    }
    if (free.length > 0)
      lines.push(statement('export', `./${file}.ts`, new Map(free.map((name) => [name, name]))));
    lines.push(`export type * as ${pascalCase(file)} from './${file}.ts';\n`);
  }
  return `${banner}\n${lines.join('')}`;
}
