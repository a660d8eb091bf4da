import { join } from 'node:path';
import { API, type Checker, type Symbol as TypeSymbol } from 'typescript/unstable/sync';

/** A module of the official package, and what stands for it here. */
export interface ModulePair {
  /** Subpath of the official package. */
  subpath: string;
  official: TypeSymbol;
  /** Nothing when there is no such module. */
  ours: TypeSymbol | undefined;
}

/** A compiler that has read both packages, as a program that imports them would. */
export interface TypeProgram {
  checker: Checker;
  modules: readonly ModulePair[];
  [Symbol.dispose](): void;
}

/** Both packages can be imported from here. */
const folder = join(import.meta.dirname, '../../../../packages/compat');
const programFile = join(folder, 'program.ts');
const configFile = join(folder, 'program.json');

/**
 * Reads modules in pairs. The program that imports them is nowhere on disk.
 *
 * @param ours The package that is compared: `@oxide/compat`.
 * @param overlay Files that stand beside those on disk, by path.
 * @throws When the official module of a pair can't be read.
 */
export function openTypeProgram(
  subpaths: readonly string[],
  ours: string,
  overlay: ReadonlyMap<string, string> = new Map(),
): TypeProgram {
  const lines = subpaths.flatMap((subpath, index) => [
    `import type * as official${index} from '${specifier('openai', subpath)}';`,
    `import type * as ours${index} from '${specifier(ours, subpath)}';`,
  ]);
  const text = `${lines.join('\n')}\n`;
  const config = {
    extends: '../../tooling/tsconfig/base.json',
    compilerOptions: { types: ['node'] },
    files: ['program.ts'],
  };
  const files = new Map([...overlay, [programFile, text], [configFile, JSON.stringify(config)]]);
  const api = new API({
    cwd: folder,
    fs: {
      readFile: (path) => files.get(path),
      fileExists: (path) => (files.has(path) ? true : undefined),
    },
  });
  try {
    const project = api.updateSnapshot({ openProjects: [configFile] }).getProject(configFile);
    if (!project) throw new Error('The compiler gave no project');
    const { checker } = project;
    const positions = [...text.matchAll(/\* as /g)].map(({ index }) => index + '* as '.length);
    const found = checker.getSymbolAtPosition(programFile, positions).map((symbol) => {
      const module = symbol && checker.getAliasedSymbol(symbol);
      return module && !checker.isUnknownSymbol(module) ? module : undefined;
    });
    const modules = subpaths.map((subpath, index): ModulePair => {
      const official = found[2 * index];
      if (!official) throw new Error(`The official package has no types for ${subpath}`);
      return { subpath, official, ours: found[2 * index + 1] };
    });
    return { checker, modules, [Symbol.dispose]: () => api.close() };
  } catch (error) {
    api.close();
    throw error;
  }
}

function specifier(name: string, subpath: string): string {
  return subpath === 'index' ? name : `${name}/${subpath}`;
}
