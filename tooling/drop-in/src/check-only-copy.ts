import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installed } from './make-project.ts';

/** @throws Error unless one package alone stands under the name `openai`, and it is the wanted one */
export function checkOnlyCopy(folder: string, wanted: Installed): void {
  const copies = globSync('**/node_modules/openai/package.json', { cwd: folder }).map((file) => {
    const { name, version } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>;
    return { file, name, text: `${file}: ${name} ${version}` };
  });
  if (copies.length !== 1 || copies[0]?.name !== wanted)
    throw new Error(
      `One copy of ${wanted} is wanted as \`openai\`:\n${copies.map(({ text }) => text).join('\n')}`,
    );
}
