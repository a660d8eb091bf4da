import type { Manifest } from '../manifest/manifest.ts';
import type { Names } from '../manifest/names.ts';
import type { Declaration } from './declaration.ts';
import { DeclarationTree } from './declaration-tree.ts';
import type { Documentation } from './documentation.ts';
import { indexFile } from './index-file.ts';
import { FilePrinter } from './print-file.ts';
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
