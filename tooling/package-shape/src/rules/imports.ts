import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { catalog } from '../catalog.ts';
import { type ImportStatement, importsOf, packageOf } from '../imports-of.ts';
import type { Problem } from '../problem.ts';
import { codeFiles, type SourceFile, shipped } from '../source-files.ts';
import type { Member } from '../workspace.ts';
import { runtimeDependencies } from './dependencies.ts';

const builtins = new Set(builtinModules);
const INTERNAL = /^@oxide\/[^/]+\/internal(?:\/|$)/;

/** Files that only Node loads, chosen by the conditions of `imports` or `exports`. */
function isForNodeAlone(path: string): boolean {
  return /(^|\/)(node|undici)\.ts$/.test(path);
}

function isBuiltin(specifier: string): boolean {
  return specifier.startsWith('node:') || builtins.has(specifier);
}

function leavesPackage(path: string, specifier: string): boolean {
  return specifier.startsWith('.') && posix.join(posix.dirname(path), specifier).startsWith('..');
}

function eachImport(files: SourceFile[]): { path: string; statement: ImportStatement }[] {
  return files.flatMap(({ path, text }) => importsOf(text).map((statement) => ({ path, statement })));
}

/** The wall around what packages share among themselves: siblings may pass it, users and applications may not. */
export function checkInternal(member: Member): Problem[] {
  const role = catalog[member.name];
  const isPackage = member.folder.startsWith('packages/');
  if (isPackage && (member.name === 'core' || role?.kind === 'resource' || role?.internalBecause)) return [];
  return eachImport(codeFiles(member))
    .filter(({ statement }) => INTERNAL.test(statement.specifier))
    .map(({ path, statement }) => ({
      where: `${member.folder}/${path}:${statement.line}`,
      what: `it imports ${statement.specifier}, which is for resource packages`,
      fix: `use what ${packageOf(statement.specifier)} exports, or make it public there`,
    }));
}

/** Every import stays within the package or goes through a dependency that package.json names. */
export function checkImports(member: Member): Problem[] {
  const problems: Problem[] = [];
  const runtime = new Set([member.manifest.name, ...Object.keys(runtimeDependencies(member.manifest))]);
  const isServer = catalog[member.name]?.kind === 'server';
  const tests = codeFiles(member).filter(({ path }) => path.startsWith('test/'));
  for (const { path, statement } of eachImport([...shipped(member), ...tests])) {
    const { specifier, line } = statement;
    const where = `${member.folder}/${path}:${line}`;
    if (leavesPackage(path, specifier)) {
      problems.push({
        where,
        what: `${specifier} leads out of the package`,
        fix: 'import the other package by its name',
      });
    }
    if (!path.startsWith('src/')) continue;
    if (isBuiltin(specifier)) {
      if (isServer || isForNodeAlone(path)) continue;
      const fix = 'move it to a node.ts (or undici.ts) that a condition of `imports` chooses';
      problems.push({ where, what: `it imports ${specifier}, which browsers and Workers lack`, fix });
      continue;
    }
    const dependency = packageOf(specifier);
    if (dependency && !runtime.has(dependency)) {
      const fix = 'add it to `dependencies`, where users get it';
      problems.push({ where, what: `it imports ${dependency}, which package.json does not list`, fix });
    }
    if (specifier.startsWith('#') && !member.manifest.imports?.[specifier]) {
      problems.push({
        where,
        what: `it imports ${specifier}, which \`imports\` does not list`,
        fix: 'add it there',
      });
    }
  }
  return problems;
}

/** A dependency that no shipped file names costs every user an install. Peers may be there for their types. */
export function checkUnused(member: Member): Problem[] {
  const used = new Set(eachImport(shipped(member)).map(({ statement }) => packageOf(statement.specifier)));
  return Object.keys(member.manifest.dependencies ?? {})
    .filter((name) => !used.has(name))
    .map((name) => ({
      where: `${member.folder}/package.json`,
      what: `no file of src imports ${name}`,
      fix: 'remove it from `dependencies`, or move it to `devDependencies`',
    }));
}
