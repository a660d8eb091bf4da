import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '@oxide/codegen';
import {
  type Declaration,
  DeclarationTree,
  literal,
  loadNames,
  qualifiedName,
  type Rendered,
  renderAll,
  type TypeExpression,
} from '@oxide/codegen/type-model';
import { type DeclaredType, declaredTypes } from './declared-types.ts';
import { expectedFields } from './expected-fields.ts';
import type { Tally } from './tally.ts';
import { untypedSchemas } from './untyped-schemas.ts';

/** Where the types should have a member. */
interface Holder {
  readonly declaration: Declaration;
  readonly member: string;
  readonly type: TypeExpression;
}

/**
 * Compares the generated types of packages with the API's description.
 *
 * @param packagesFolder Folder that holds `<package>/src/generated`.
 */
export function typeCoverage(
  manifest: Manifest,
  packagesFolder: string,
): Map<string, { fields: Tally; values: Tally }> {
  const rendered = renderAll(new DeclarationTree(manifest, loadNames()));
  const holders = holdersByPath(rendered);
  const written = new WrittenTypes(packagesFolder, rendered);
  const coverage = new Map<string, { fields: Tally; values: Tally }>();
  for (const { package: owner, path, values } of expectedFields(manifest)) {
    let row = coverage.get(owner);
    if (!row) {
      row = { fields: { total: 0, missing: [] }, values: { total: 0, missing: [] } };
      coverage.set(owner, row);
    }
    const places = holders.get(path) ?? [];
    const absent = places.filter((place) => written.memberText(place) === undefined);
    row.fields.total++;
    row.values.total += values.length;
    if (places.length === 0) row.fields.missing.push(`${path}: no type has it`);
    for (const { declaration } of absent.slice(0, 1))
      row.fields.missing.push(`${path}: not in ${qualifiedName(declaration)} of ${fileOf(declaration)}`);
    const present = places.find((place) => !absent.includes(place));
    for (const value of values)
      if (!present || !written.names(present, literal(value)))
        row.values.missing.push(`${path}: ${JSON.stringify(value)}`);
  }
  for (const name of Object.keys(untypedSchemas)) {
    const members = Object.keys(manifest.schemas[name]?.properties ?? {});
    if (!manifest.schemas[name] || members.some((member) => holders.has(`${name}.${member}`)))
      coverage.get(manifest.owners[name] ?? 'shared')?.fields.missing.push(`${name}: is no longer untyped`);
  }
  return coverage;
}

function holdersByPath(rendered: ReadonlyMap<Declaration, Rendered>): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>();
  for (const [declaration, { content }] of rendered) {
    if (content.kind !== 'interface') continue;
    for (const { name, type, paths } of content.members) {
      for (const path of new Set(paths)) {
        const places = holders.get(path) ?? [];
        places.push({ declaration, member: name, type });
        holders.set(path, places);
      }
    }
  }
  return holders;
}

function fileOf({ package: owner, file }: Declaration): string {
  return `${owner}/src/generated/${file}.ts`;
}

/** The types as they stand in the packages' files. */
class WrittenTypes {
  readonly #folder: string;
  readonly #rendered: ReadonlyMap<Declaration, Rendered>;
  readonly #files: Map<string, Map<string, DeclaredType>> = new Map();

  constructor(packagesFolder: string, rendered: ReadonlyMap<Declaration, Rendered>) {
    this.#folder = packagesFolder;
    this.#rendered = rendered;
  }

  /** The type that a member is written with; undefined when it is missing. */
  memberText({ declaration, member }: Holder): string | undefined {
    return this.#written(declaration)?.members.get(member);
  }

  /** Whether a literal stands in the type of a member, or in an alias that it goes by. */
  names(holder: Holder, wanted: string): boolean {
    const texts = [this.memberText(holder) ?? '', ...this.#aliasTexts(holder.type, new Set())];
    const escaped = wanted.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    const pattern = wanted.startsWith("'")
      ? new RegExp(escaped)
      : new RegExp(`(?<![\\w.'])${escaped}(?![\\w.'])`);
    return texts.some((text) => pattern.test(text));
  }

  #aliasTexts(expression: TypeExpression, seen: Set<Declaration>): string[] {
    if (expression.kind === 'declared') {
      const { target } = expression;
      const content = this.#rendered.get(target)?.content;
      if (content?.kind !== 'type' || seen.has(target)) return [];
      seen.add(target);
      return [this.#written(target)?.type ?? '', ...this.#aliasTexts(content.type, seen)];
    }
    if (expression.kind === 'text' || !expression.of) return [];
    return [expression.of].flat().flatMap((part) => this.#aliasTexts(part, seen));
  }

  #written(declaration: Declaration): DeclaredType | undefined {
    const file = fileOf(declaration);
    let types = this.#files.get(file);
    if (!types) {
      const path = join(this.#folder, file);
      types = existsSync(path) ? declaredTypes(readFileSync(path, 'utf8')) : new Map();
      this.#files.set(file, types);
    }
    return types.get(qualifiedName(declaration));
  }
}
