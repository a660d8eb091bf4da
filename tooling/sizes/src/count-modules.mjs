// Imports one entry and prints how many files that loads, and their bytes:
//   node count-modules.mjs <specifier> <folder that it is resolved from>
import { statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const [specifier, folder] = process.argv.slice(2);
const parent = pathToFileURL(join(folder, 'program.js')).href;
let modules = 0;
let bytes = 0;

registerHooks({
  resolve(name, context, next) {
    return next(name, name === specifier ? { ...context, parentURL: parent } : context);
  },
  load(url, context, next) {
    if (url.startsWith('file:')) {
      modules += 1;
      bytes += statSync(fileURLToPath(url)).size;
    }
    return next(url, context);
  },
});

await import(specifier);
console.log(JSON.stringify({ modules, bytes }));
