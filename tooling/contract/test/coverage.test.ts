import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadManifest } from '@oxide/codegen';
import { coverageReport, declaredTypes, typeCoverage, untypedSchemas } from '@oxide/contract/coverage';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const manifest = loadManifest();
const packages = join(import.meta.dirname, '../../../packages');

it('finds every field and value in the types of the packages', () => {
  const missing = [...typeCoverage(manifest, packages).values()].flatMap(({ fields, values }) => [
    ...fields.missing,
    ...values.missing,
  ]);
  expect(missing).toEqual([]);
});

describe('types with a gap', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'oxide-coverage-'));
    cpSync(join(packages, 'files/src/generated'), join(folder, 'files/src/generated'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  function missingAfter(change: (source: string) => string): string[] {
    const file = join(folder, 'files/src/generated/files.ts');
    const source = readFileSync(file, 'utf8');
    const changed = change(source);
    expect(changed).not.toBe(source);
    writeFileSync(file, changed);
    const { fields, values } = typeCoverage(manifest, folder).get('files')!;
    return [...fields.missing, ...values.missing];
  }

  it('lack a field', () => {
    expect(missingAfter((source) => source.replace(/^ {2}bytes: number;$/m, ''))).toEqual([
      'OpenAIFile.bytes: not in FileObject of files/src/generated/files.ts',
    ]);
  });

  it('lack a value', () => {
    expect(
      missingAfter((source) => source.replace(/ *\| 'user_data'/g, '').replace(/'user_data' \| /g, '')),
    ).toContain('createFile.purpose: "user_data"');
  });

  it('lack a parameter', () => {
    expect(missingAfter((source) => source.replace(/^ {2}file: Uploadable;$/m, ''))).toEqual([
      'createFile.file: not in FileCreateParams of files/src/generated/files.ts',
    ]);
  });
});

it('would notice a schema that is listed as untyped and has a type', () => {
  const typed = { ...manifest, schemas: { ...manifest.schemas } };
  delete typed.schemas[Object.keys(untypedSchemas)[0]!];
  expect(() => typeCoverage(typed, packages)).not.toThrow();
  const missing = [...typeCoverage(typed, packages).values()].flatMap(({ fields }) => fields.missing);
  expect(missing).toEqual([`${Object.keys(untypedSchemas)[0]}: is no longer untyped`]);
});

it('reads interfaces, aliases and namespaces as they are written', () => {
  const types = declaredTypes(`
    import type { A } from './a.ts'; // export interface Not { here: 1 }
    /** One; { two */
    export interface Tool extends Base {
      kind: 'a;b' | 'it\\'s }';
      'dotted.name'?: { [key: string]: Array<string> } | null;
      [key: string]: unknown;
    }
    export declare namespace Tool {
      export type Choice =
        | 'auto'
        | Tool.Deep;
      export namespace Choice { export interface Deep {} }
    }
  `);
  expect([...types.keys()]).toEqual(['Tool', 'Tool.Choice', 'Tool.Choice.Deep']);
  expect(types.get('Tool')!.heritage.trim()).toBe('extends Base');
  expect([...types.get('Tool')!.members.keys()]).toEqual(['kind', 'dotted.name']);
  expect(types.get('Tool')!.members.get('kind')!.trim()).toBe("'a;b' | 'it\\'s }'");
  expect(types.get('Tool.Choice')!.type).toContain("'auto'");
});

it('reports a table, what is missing, and whether anything is', () => {
  const none = { total: 0, missing: [] };
  const files = {
    package: 'files',
    operations: { total: 5, missing: ['files.list: no method'] },
    fields: none,
    values: none,
  };
  const models = { ...files, package: 'models', operations: { total: 3, missing: [] } };
  expect(coverageReport([files, models])).toEqual({
    complete: false,
    lines: [
      'package  operations  fields  enum values',
      'files        4 of 5       –            –',
      'models       3 of 3       –            –',
      'all          7 of 8       –            –',
      'missing operations: files.list: no method',
    ],
  });
  expect(coverageReport([models]).complete).toBe(true);
});
