// Builds every publishable package and writes its tarball into a folder:
//   npm run pack:all -- <folder>
import { resolve } from 'node:path';
import { packAll } from './publishable.mjs';

const [folder, ...rest] = process.argv.slice(2);
if (!folder || rest.length > 0 || folder.startsWith('-')) {
  console.error('Name one folder for the tarballs: npm run pack:all -- <folder>');
  process.exit(1);
}
try {
  console.log('Building …');
  const tarballs = await packAll(folder, (line) => console.log(line));
  if (tarballs.length === 0) throw new Error('No package to publish was found in packages/.');
  console.log(`${tarballs.length} tarballs in ${resolve(folder)}`);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
