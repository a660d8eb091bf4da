import { rolldown } from 'rolldown';

/** What a bundler makes of a file for a runtime of these conditions: chunks by name, the first of them the entry. */
export async function bundle(input, conditions) {
  const build = await rolldown({
    input,
    platform: 'browser',
    resolve: { conditionNames: [...conditions, 'import', 'module', 'default'] },
    logLevel: 'silent',
  });
  const { output } = await build.generate({ format: 'es' });
  await build.close();
  return output.map(({ fileName, code }) => ({ name: fileName, code }));
}
