import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Schema } from '../manifest/schema.ts';

/** The project's own words on types and members, from `tooling/codegen/docs`. */
export interface Documentation {
  /** By member name: what it means wherever nothing more special is said. */
  fields: Record<string, string>;
  /** By `Schema`, `Schema.field`, `operationId` or `operationId.parameter`. */
  entries: Record<string, string>;
}

export const documentationFolder: string = join(import.meta.dirname, '../../docs');

export function loadDocumentation(folder: string = documentationFolder): Documentation {
  const overrides = join(folder, 'schemas');
  const files = existsSync(overrides) ? readdirSync(overrides).sort() : [];
  const entries: Record<string, string> = {};
  for (const file of files) {
    if (file.endsWith('.json')) Object.assign(entries, readObject(join(overrides, file)));
  }
  return { fields: readObject(join(folder, 'fields.json')), entries };
}

function readObject(path: string): Record<string, string> {
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>) : {};
}

/** A schema path as the documentation writes it: items, variants and map values leave no trace. */
export function documentationKey(path: string): string {
  return withDots(withoutMarks(path));
}

function withoutMarks(path: string): string {
  return path.replace(/\|[^.[|]*|\[\]|\.\*|!|:(params|body|response)/g, '');
}

function withDots(path: string): string {
  return path.replaceAll('%2E', '.');
}

/** The text for a type. That of an inline object is the text of the member that holds it. */
export function typeText(paths: string[], documentation: Documentation): string | undefined {
  const holder = withoutMarks(paths[0] ?? '')
    .split('.')
    .slice(1)
    .at(-1);
  return (
    entryOf(paths.map(documentationKey), documentation) ??
    fieldText(holder && withDots(holder), documentation)
  );
}

/** The text for a member: its own, else that of every member of its name. */
export function memberText(paths: string[], name: string, documentation: Documentation): string | undefined {
  return entryOf(paths.map(documentationKey), documentation) ?? fieldText(name, documentation);
}

function entryOf(keys: string[], { entries }: Documentation): string | undefined {
  const key = keys.find((candidate) => Object.hasOwn(entries, candidate));
  return key === undefined ? undefined : entries[key];
}

function fieldText(name: string | undefined, { fields }: Documentation): string | undefined {
  return name !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** What the schema bounds, as lines behind the text; what the text already says is left out. */
export function constraintLines(schema: Schema, prose = ''): string[] {
  const bare = schema.anyOf?.find((variant) => variant.type !== 'null' && schema.anyOf?.length === 2) ?? {};
  const all: Schema = { ...bare, ...schema };
  const lines: string[] = [];
  const range = bounds(all.minimum, all.maximum, all.exclusiveMinimum, all.exclusiveMaximum);
  if (range) lines.push(`Range: ${range}.`);
  const length = bounds(all.minLength, all.maxLength);
  if (length) lines.push(`Length: ${length} characters.`);
  const items = bounds(all.minItems, all.maxItems);
  if (items) lines.push(`Items: ${items}.`);
  if (all.maxProperties !== undefined) lines.push(`At most ${all.maxProperties} entries.`);
  if (all.pattern !== undefined) lines.push(`Pattern: \`${all.pattern.replaceAll('*/', '*\\/')}\`.`);
  if (all.format === 'unixtime') {
    if (prose === '') lines.push('Unix time in seconds.');
  } else if (all.format && !['binary', 'double', 'float', 'int64'].includes(all.format))
    lines.push(`Format: ${all.format}.`);
  if (all.default !== undefined && all.default !== null && all.const === undefined)
    lines.push(`@default ${JSON.stringify(all.default)}`);
  return lines.filter((line) => line.startsWith('@') || !saysAll(prose, line));
}

/** Whether every number of a line stands in the text, however it is grouped. */
function saysAll(prose: string, line: string): boolean {
  const numbers = line.match(/\d[\d.]*\d|\d/g);
  const said = new Set(prose.replace(/(?<=\d),(?=\d{3})/g, '').match(/\d[\d.]*\d|\d/g));
  return numbers?.every((number) => said.has(number)) ?? false;
}

function bounds(minimum?: number, maximum?: number, above?: number, below?: number): string | undefined {
  const low =
    minimum !== undefined ? String(minimum) : above !== undefined ? `more than ${above}` : undefined;
  const high =
    maximum !== undefined ? String(maximum) : below !== undefined ? `less than ${below}` : undefined;
  if (low !== undefined && high !== undefined) return `${low} to ${high}`;
  if (low !== undefined) return above !== undefined ? low : `at least ${low}`;
  if (high !== undefined) return below !== undefined ? high : `at most ${high}`;
  return undefined;
}

/** A doc comment, one line where it fits. Empty without content. */
export function docComment(lines: string[], indent: string): string {
  const wrapped = lines.flatMap((line) => wrap(line, 104 - indent.length));
  if (wrapped.length === 0) return '';
  const safe = wrapped.map((line) => line.replaceAll('*/', '*\\/'));
  if (safe.length === 1) return `${indent}/** ${safe[0]} */\n`;
  return `${indent}/**\n${safe.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

function wrap(line: string, width: number): string[] {
  const rows: string[] = [];
  let row = '';
  for (const word of line.split(' ')) {
    if (row !== '' && row.length + 1 + word.length > width) {
      rows.push(row);
      row = word;
    } else {
      row = row === '' ? word : `${row} ${word}`;
    }
  }
  return [...rows, row];
}
