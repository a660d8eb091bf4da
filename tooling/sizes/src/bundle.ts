import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type OutputChunk, rolldown } from 'rolldown';

/** What a browser is sent for a program. */
export interface Bundle {
  /** Bytes after gzip of what is loaded before the program runs. */
  readonly initial: number;
  /** The same with the parts that are loaded when first needed. */
  readonly whole: number;
  readonly initialCode: string;
  readonly wholeCode: string;
}

const PROGRAM = 'program';

/** @param folder where the program's imports are resolved from */
export async function bundle(code: string, folder: string): Promise<Bundle> {
  const file = join(folder, `${PROGRAM}.js`);
  const build = await rolldown({
    input: PROGRAM,
    cwd: folder,
    platform: 'browser',
    resolve: { conditionNames: ['browser', 'import', 'module', 'default'] },
    logLevel: 'silent',
    plugins: [
      {
        name: PROGRAM,
        resolveId: (id) => (id === PROGRAM ? file : undefined),
        load: (id) => (id === file ? code : undefined),
      },
    ],
  });
  const { output } = await build.generate({ format: 'es', minify: true });
  await build.close();
  const chunks = output.filter((part) => part.type === 'chunk');
  const initial = loadedFirst(chunks);
  return {
    initial: gzipped(initial),
    whole: gzipped(chunks),
    initialCode: joined(initial),
    wholeCode: joined(chunks),
  };
}

function loadedFirst(chunks: readonly OutputChunk[]): OutputChunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const reached = new Set(chunks.filter((chunk) => chunk.isEntry));
  for (const chunk of reached)
    for (const name of chunk.imports) {
      const imported = byName.get(name);
      if (imported === undefined) throw new Error(`A browser can't load ${name}, which the bundle imports`);
      reached.add(imported);
    }
  return [...reached];
}

/** Each by itself, as they are sent. */
function gzipped(chunks: readonly OutputChunk[]): number {
  return chunks.reduce((sum, { code }) => sum + gzipSync(code, { level: 9 }).length, 0);
}

function joined(chunks: readonly OutputChunk[]): string {
  return chunks.map(({ code }) => code).join('\n');
}
