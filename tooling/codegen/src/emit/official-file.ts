/** The package that holds the types of a file of the official `resources` folder. */
export function packageOfFile(file: string): string {
  if (file.startsWith('beta/realtime/')) return 'realtime';
  return file.split('/')[0]?.replace(/\.ts$/, '') ?? '';
}

/**
 * The file inside the package's `src/generated`, without extension: the official path below the package's
 * own folder, a file that repeats its folder's name in the folder's place.
 */
export function generatedFile(file: string): string {
  const [first = '', ...rest] = file.replace(/\.ts$/, '').split('/');
  const steps = rest.length === 0 ? [first] : rest;
  const last = steps.at(-1);
  if (steps.length > 1 && last === steps.at(-2)) steps.pop();
  if (first === 'beta' && rest[0] === 'realtime')
    return ['beta', ...(steps.slice(1).length ? steps.slice(1) : ['realtime'])].join('/');
  return steps.join('/');
}
